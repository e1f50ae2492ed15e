import { colon, dash, figure, lacks, room } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { isInside, matchesIn, type Piece, type View } from './piece.ts';

/** Ids that say themselves that they name one request. */
const prefixed =
  /(?<![\w/-])(?:req|request|trace|trc|corr|cid|rid|dlv|evt|event|txn|op|inc|err|run|job|msg|sess|batch)[-_](?=[A-Za-z-]{0,20}\d)[A-Za-z0-9-]{5,60}\b/g;
/** Fields and headers: X-Request-Id: …, "trace_id": "…", correlationId=…. */
const field =
  /\b(?:x-)?(?:request|correlation|trace|transaction|operation|cf-ray|ray)[-_ ]?(?:id|uuid)?["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9][\w.:/+-]{5,80})/gi;
/** "X-Request-Id a91c-77f0", "req=a81e-44c0", "ref 5b21-e0f4", "reference DM4410". */
const short = new RegExp(
  `\\b(?:x-(?:[a-z-]{2,30}-id|trace)|(?:qid|req|request|msg|trace|rid|cid|corr|txn)(?:_?id)?(?=[=:])|${oneOf('error:reference')})\\b["'.]?(?: ${oneOf('error:number', 'error:is')}\\b\\.?)?[ ,:=#(]{1,3}["'“]?([A-Za-z]{0,6}[-_]?(?=[\\w-]{0,12}\\d)[\\w]{2,16}(?:-[\\w]{2,12}){0,4})(?![\\w@.]\\w)`,
  'gi',
);
/** "Request 5c1f09e2-7710". */
const plain = new RegExp(
  `\\b${oneOf('error:request', 'error:call')} ((?=[0-9a-f-]{0,14}\\d)[0-9a-f]{4,12}(?:-[0-9a-f]{4,12}){1,4}(?:-[A-Z]{1,4})?|[A-Z]{2,5}-\\d{3,8}(?:-[a-z\\d]{1,6})?)\\b`,
  'gi',
);
/** A UUID that is somebody's reference. */
const reference = new RegExp(
  `\\b(?:ids?|${oneOf('error:reference', 'error:request')})\\b[ :#.=()]{1,4}([\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12})\\b`,
  'gi',
);
/** A token that nobody would make up: figures and letters, or a UUID. */
const opaque =
  /\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z]{1,8}[-_][A-Za-z0-9-]{6,60}|[A-Za-z0-9]{2,12}(?:-[A-Za-z0-9]{2,12}){1,5}(?:@\w{2,20}\b)?|[A-Za-z0-9]{8,64})\b/gi;

/** Ids of requests, traces, deliveries, under which somebody finds them in a log. */
/** `isFailure`: the block speaks of one; a reference elsewhere is an order's or a bank's. */
export function requestIds({ text, block }: View, isFailure: boolean): readonly Piece[] {
  if (lacks(block, figure)) return [];
  const found: Span[] = [];
  const add = (start: number, end: number) => {
    if (!found.some((span) => span[0] < end && start < span[1])) found.push([start, end]);
  };
  if (!lacks(block, dash))
    for (const { match, start } of matchesIn(text, block.span, prefixed)) add(start, start + match[0].length);
  for (const { match, start } of [
    ...(lacks(block, colon) ? [] : matchesIn(text, block.span, field)),
    ...(lacks(block, dash) ? [] : matchesIn(text, block.span, reference)),
    ...(lacks(block, dash) ? [] : matchesIn(text, block.span, plain)),
    ...(isFailure ? matchesIn(text, block.span, short) : []),
  ]) {
    const id = (match[1] ?? '').replace(/[.:/+-]+$/, '');
    const from = start + match[0].lastIndexOf(match[1] ?? '');
    if (/\d/.test(id) && !/^0x/i.test(id)) add(from, from + id.length);
  }
  if (block.kind !== 'code' && !lacks(block, room('error')))
    for (const { span, hits } of block.sentences) {
      const label = hits.find(({ tag }) => tag === 'error:id');
      if (label === undefined) continue;
      const inParts = withBlanks.exec(text.slice(label.span[1], lineEnd(text, label.span[1], span[1])));
      if (inParts?.[1] !== undefined) {
        const start = label.span[1] + inParts[0].length - inParts[1].length;
        add(start, start + inParts[1].length);
        continue;
      }
      for (const { match, start } of matchesIn(
        text,
        [label.span[1], lineEnd(text, label.span[1], span[1])],
        opaque,
      ))
        if (isOpaque(match[0])) add(start, start + match[0].length);
    }
  return found.map((span) => ({ part: 'request-id', span }));
}

/** "Request id wh-5 77 301". */
const withBlanks = new RegExp(
  `^(?: ${oneOf('error:is')})?[ :=#(,]{1,3}["'“]?((?=[\\w-]{0,15}\\d)[\\w-]{2,16}(?: (?!\\d{4}-|\\d{1,2}[:.])(?=[\\w-]{0,7}\\d)[\\w-]{2,8}){1,3})(?=[\\s,.;:)"']|$)`,
);

/** Names of formats have letters and figures, too: an id stands on the line that announces it. */
function lineEnd(text: string, from: number, to: number): number {
  const next = text.indexOf('\n', from + 2);
  return next < 0 || next > to ? to : next;
}

const isOpaque = (token: string) =>
  /\d/.test(token) && (/[a-z]/i.test(token) || token.length >= 10) && !/^\d{4}-\d\d-\d\d/.test(token);

const at = oneOf('error:at');
const oClock = oneOf('error:o-clock');
const month = oneOf('error:month');
/** Day and time in figures, as programs and careful people write them. */
const moment = new RegExp(
  `\\b\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?:Z|[+-]\\d\\d:?\\d\\d| UTC| GMT| CES?T)?|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{4},? (?:${at} )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AaPp][Mm]\\b| ${oClock}| UTC| GMT| CES?T)?|\\b\\d{1,2} ${month} 20\\d\\d,? (?:${at} )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?: UTC| GMT| CES?T)?`,
  'g',
);

const weekday = oneOf('error:weekday');
const part = oneOf('error:part-of-day');
const ordinal = oneOf('date:ordinal-ending');
const day = `(?:${oneOf('error:yesterday')}(?: ${part})?|(?:${weekday},? )?(?:${oneOf('error:the')} )?\\d{1,2}(?:${ordinal}|\\.)? (?:${oneOf('error:of')} )?${month}(?:,? \\d{4})?|(?:${weekday},? )?${month} \\d{1,2}(?:${ordinal})?(?:,? \\d{4})?|(?:${oneOf('error:on', 'error:last')} )?${weekday}(?: \\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)?(?: ${part})?)`;
const clock = `(?:(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\b\\.?| ${oClock})?(?: (?:UTC|GMT|BST|CES?T|[EPCM][SD]?T)\\b)?|\\d{1,2} ?[ap]\\.?m\\b(?: (?:UTC|GMT|BST|CES?T|[EPCM][SD]?T)\\b)?)`;
/** "Yesterday at 16:42", "10.15 on Saturday 25 April". */
const said = new RegExp(
  `(?<![\\w.])(?:${day}(?:,| @| ${at})? ${clock}|${clock}(?:,| ${oneOf('error:on')})? ${day})(?![\\w%€$])`,
  'gi',
);
/** What is due or planned has a time, too. */
const planned = new RegExp(`\\b${oneOf('error:planned')}\\b`, 'i');
/** Of what has not been yet. */
const ahead = new RegExp(`\\b${oneOf('error:ahead')}\\b`, 'i');
const failing = new RegExp(`\\b${oneOf('error:failing')}`, 'i');
const doneBy = new RegExp(`^,? ${oneOf('error:pronoun')}\\b`, 'i');

/** When it failed; times inside of a log belong to the log. */
export function timestamps({ text, block, isReply, by }: View, inTraces: readonly Span[]): readonly Piece[] {
  if (lacks(block, figure)) return [];
  const exact = /\d:\d\d/.test(text.slice(...block.span)) ? matchesIn(text, block.span, moment) : [];
  const told =
    block.kind === 'code' || by !== 'customer'
      ? []
      : block.sentences.flatMap((sentence) => toldTimes(text, sentence));
  return [...exact, ...told]
    .map(({ match, start }): Piece => ({ part: 'timestamp', span: [start, start + match[0].length] }))
    .filter(({ span }) => block.kind === 'code' || isOfFailure(text, block.sentences, span, isReply))
    .filter(
      ({ span }, at, all) => !isInside(span, [...inTraces, ...all.slice(0, at).map((each) => each.span)]),
    );
}

/** What went well has a time, too; support names one of a failure only where it says so. */
function isOfFailure(text: string, sentences: readonly Sentence[], [start]: Span, isReply: boolean): boolean {
  const sentence = sentences.findLast(({ span }) => span[0] <= start);
  if (sentence === undefined) return !isReply;
  if (well.test(sentence.text)) return false;
  const then = text.slice(sentence.span[0], sentence.span[1] + 80);
  return (
    !isReply ||
    (recorded.test(then) && !ahead.test(sentence.text) && !planned.test(text.slice(sentence.span[0], start)))
  );
}
const well = new RegExp(`\\b${oneOf('error:as-it-should', 'error:went-well')}\\b`, 'i');
const recorded = new RegExp(`\\b${oneOf('error:recorded', 'error:logged')}\\b`, 'i');

/** "Since 08:20 UTC today": who names the zone and this very day is exact about when it began. */
const zone = '(?:UTC|GMT|BST|CES?T|[EPCM][SD]T)';
const withZone = new RegExp(
  `\\b${zone}\\b.*\\b${oneOf('error:yesterday')}|\\b${oneOf('error:yesterday')}\\b.*\\b${zone}`,
  'i',
);

/** Only where the sentence tells a failure and nothing that people do. */
function toldTimes(text: string, sentence: Sentence): ReturnType<typeof matchesIn> {
  const { hits, span } = sentence;
  if (lacks(sentence, figure)) return [];
  if (!hits.some(({ tag }) => tag.startsWith('observed:')) && !failing.test(sentence.text)) return [];
  return matchesIn(text, span, said).filter(
    ({ match, start }) =>
      (withZone.test(match[0]) || !planned.test(text.slice(span[0], start))) &&
      !ahead.test(sentence.text) &&
      /\d[:.h]\d\d|[ap]\.?m/i.test(match[0]) &&
      !doneBy.test(text.slice(start + match[0].length, start + match[0].length + 6)),
  );
}
