import { colon, dash, figure, lacks, room } from '../holds.ts';
import type { Span } from '../prepared.ts';
import { isInside, matchesIn, type Piece, type View } from './piece.ts';

/** Ids that say themselves that they name one request. */
const prefixed =
  /\b(?:req|request|trace|trc|corr|cid|rid|dlv|evt|event|txn|op|inc|err|run|job|msg|sess|batch)[-_](?=[A-Za-z-]{0,20}\d)[A-Za-z0-9-]{5,60}\b/g;
/** Fields and headers: X-Request-Id: …, "trace_id": "…", correlationId=…. */
const field =
  /\b(?:x-)?(?:request|correlation|trace|transaction|operation|cf-ray|ray)[-_ ]?(?:id|uuid)?["']?\s{0,3}[:=]\s{0,3}["']?([A-Za-z0-9][\w.:/+-]{5,80})/gi;
/** A UUID that is somebody's reference. */
const reference =
  /\b(?:id|ids|ref|reference|referenz|référence|referencia|referência|trace|request|operation|vorgang)\b[ :#.=()]{1,4}([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})\b/gi;
/** A token that nobody would make up: figures and letters, or a UUID. */
const opaque =
  /\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z]{1,8}[-_][A-Za-z0-9-]{6,60}|[A-Za-z0-9]{8,64})\b/gi;

/** Ids of requests, traces, deliveries, under which somebody finds them in a log. */
export function requestIds({ text, block }: View): readonly Piece[] {
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
  ]) {
    const id = (match[1] ?? '').replace(/[.:/+-]+$/, '');
    const from = start + match[0].lastIndexOf(match[1] ?? '');
    if (/\d/.test(id)) add(from, from + id.length);
  }
  if (block.kind !== 'code' && !lacks(block, room('error')))
    for (const { span, hits } of block.sentences) {
      const label = hits.find(({ tag }) => tag === 'error:id');
      if (label === undefined) continue;
      for (const { match, start } of matchesIn(text, [label.span[1], span[1]], opaque))
        if (isOpaque(match[0])) add(start, start + match[0].length);
    }
  return found.map((span) => ({ part: 'request-id', span }));
}

const isOpaque = (token: string) =>
  /\d/.test(token) && (/[a-z]/i.test(token) || token.length >= 10) && !/^\d{4}-\d\d-\d\d/.test(token);

/** Day and time in figures, as programs and careful people write them. */
const moment =
  /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d| UTC| GMT| CES?T)?|\b\d{1,2}[./]\d{1,2}[./]\d{4},? (?:um |at |à |a las |às )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm]\b| Uhr| UTC| GMT| CES?T)?/g;

/** When it failed; times inside of a log belong to the log. */
export function timestamps({ text, block, isReply }: View, inTraces: readonly Span[]): readonly Piece[] {
  if (isReply || lacks(block, figure | colon) || !/\d:\d\d/.test(text.slice(...block.span))) return [];
  return [...matchesIn(text, block.span, moment)]
    .map(({ match, start }): Piece => ({ part: 'timestamp', span: [start, start + match[0].length] }))
    .filter(({ span }) => !isInside(span, inTraces));
}
