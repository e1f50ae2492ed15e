import type { Calendar } from '../../calendar.ts';
import { atomsIn } from '../dates/atoms-in.ts';
import type { Vantage } from '../dates/cursor.ts';
import { datesIn } from '../dates/dates-in.ts';
import { instantOf } from '../dates/instant-of.ts';
import { clauseAround } from '../deadlines/clause.ts';
import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Place } from '../reader.ts';
import { isWithin } from '../spans.ts';
import type { Placed } from './sign.ts';
import { flat } from './under-topic.ts';

type Since = Extract<Finding, { kind: 'since' }>;

/** Since when it is so: a day, or an event ("since the last update"). The words, from "since" to the end of their clause. */
export function readSince(
  message: PreparedMessage,
  placed: readonly Placed[],
  place: Place,
  calendar: Calendar,
): readonly Since[] {
  return placed.flatMap(({ sentence, signs }) =>
    signs.has('question') ? [] : (sinceIn(message, sentence, place, calendar) ?? []),
  );
}

function sinceIn(
  message: PreparedMessage,
  sentence: Sentence,
  place: Place,
  calendar: Calendar,
): Since | null {
  if (lacks(sentence, room('story'))) return null;
  const hit = sentence.hits.find(({ tag }) => tag === 'story:since-event' || tag === 'story:since');
  if (hit === undefined) return null;
  const { text, at: written } = message.message;
  const [, end] = clauseAround(text, sentence.span, hit.span);
  const span: Span = [hit.span[0], end];
  const { minute, ...today } = calendar.localTime(written, place.zone);
  const vantage: Vantage = { today, minute, toward: 'past', dayFirst: place.dayFirst };
  const date = datesIn({ text, atoms: atomsIn(sentence), vantage }).find(
    (each) => isWithin(each.span, span) && !version.test(text.slice(...each.span)),
  );
  const at = date === undefined ? null : instantOf(date, 'from', place, calendar);
  const isPast = at !== null && at <= written;
  if (hit.tag === 'story:since' && !isPast) return null;
  return {
    kind: 'since',
    text: flat(text.slice(...span)).replace(/[.!]+$/, ''),
    at: isPast ? at : null,
    quotes: [quoteOf(message, span)],
  };
}

/** 2.7 may be the second of July, but more often is a version. */
const version = /^\d+\.\d+$/;
