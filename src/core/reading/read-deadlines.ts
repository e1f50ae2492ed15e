import { type Calendar, daysBetween } from '../calendar.ts';
import { clauseAround } from './clause.ts';
import { atomsIn } from './dates/atoms-in.ts';
import type { Vantage } from './dates/cursor.ts';
import { type DateFound, datesIn } from './dates/dates-in.ts';
import { instantOf } from './dates/instant-of.ts';
import type { Finding } from './finding.ts';
import type { Tag } from './lexicon/lexicon.ts';
import type { PreparedMessage, Sentence, Span } from './prepared.ts';
import { quoteOf } from './quote.ts';
import type { Place, Reader } from './reader.ts';
import { sentencesOf } from './sentences-of.ts';

type Deadline = Extract<Finding, { kind: 'deadline' }>;

/** Days on which something is due, and what was promised for a day; nothing that was over when it was written. */
export const readDeadlines: Reader = (message, place, calendar) => {
  const found: Deadline[] = [];
  let vantage: Vantage | null = null;
  for (const { sentence } of sentencesOf(message)) {
    if (!sentence.hits.some(({ tag }) => tag.startsWith('due:'))) continue;
    vantage ??= vantageOf(message, place, calendar);
    for (const date of datesIn({ text: message.message.text, atoms: atomsIn(sentence), vantage })) {
      const deadline = deadlineOf(message, sentence, date, vantage, place, calendar);
      if (deadline !== null && !found.some(({ at, by }) => at === deadline.at && by === deadline.by))
        found.push(deadline);
    }
  }
  return found;
};

function vantageOf({ message }: PreparedMessage, { zone, dayFirst }: Place, calendar: Calendar): Vantage {
  const { minute, ...today } = calendar.localTime(message.at, zone);
  return { today, minute, toward: 'future', dayFirst };
}

function deadlineOf(
  message: PreparedMessage,
  sentence: Sentence,
  date: DateFound,
  vantage: Vantage,
  place: Place,
  calendar: Calendar,
): Deadline | null {
  if (date.kind === 'ago') return null;
  const says = saysAround(message.message.text, sentence, date.span);
  const end = instantOf(date, 'to', place, calendar);
  const { today } = vantage;
  if (end < message.message.at || !isDue(says, date, daysBetween(today, date.interval.to.day) > 0))
    return null;
  const at = instantOf(
    date,
    says.before('due:before') && !date.interval.exact ? 'from' : 'to',
    place,
    calendar,
  );
  const by = isBy(message, says) ? 'customer' : 'support';
  return { kind: 'deadline', text: sentence.text, at, by, quotes: [quoteOf(message, sentence.span)] };
}

/** What is said around a date: in its clause, in its sentence, and right before it. */
type Says = {
  clause(tag: Tag): boolean;
  sentence(tag: Tag): boolean;
  before(tag: Tag): boolean;
};

function saysAround(text: string, { hits, span }: Sentence, date: Span): Says {
  const [from, to] = clauseAround(text, span, date);
  const near = hits.filter((hit) => hit.span[0] >= from && hit.span[1] <= to);
  return {
    clause: (tag) => near.some((hit) => hit.tag === tag),
    sentence: (tag) => hits.some((hit) => hit.tag === tag),
    before: (tag) =>
      hits.some((hit) => hit.tag === tag && leadsTo(text.slice(hit.span[1], date[0]), hit.span, date)),
  };
}

/** Between "by" and "Friday": at most two short words. */
const leadsTo = (gap: string, hit: Span, date: Span) =>
  hit[1] <= date[0] && gap.length <= 12 && /^\s*(?:\p{L}{1,4}['’.]?\s*){0,2}$/u.test(gap);

/** `isAhead`: it is not today, of which one also tells what has been. */
function isDue(says: Says, { kind }: DateFound, isAhead: boolean): boolean {
  const isMeant = says.clause('due:need') || says.clause('due:will') || says.sentence('due:please');
  const isNamed = says.before('due:by') || says.before('due:before');
  if (kind === 'month') return isNamed;
  if (says.clause('due:latest')) return true;
  if (isNamed) return isMeant || !says.clause('due:not');
  if (says.before('due:until')) return isMeant && !says.clause('due:not');
  if (says.clause('due:not')) return false;
  return (
    isMeant ||
    says.clause('due:event') ||
    (isAhead && (says.sentence('due:need') || says.sentence('due:will')))
  );
}

/** Whether the customer has to do it: who writes says what they will do, or asks the other one. */
function isBy({ by }: PreparedMessage, says: Says): boolean {
  if (by === 'customer') return says.clause('due:i-will') && !says.sentence('due:unless');
  return says.clause('due:please') && !says.clause('due:will');
}
