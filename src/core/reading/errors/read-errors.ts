import type { PreparedMessage } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { announcedTexts, spansOf } from './announced.ts';
import { codes } from './codes.ts';
import { followingTexts } from './following.ts';
import { httpStatus } from './http-status.ts';
import { requestIds, timestamps } from './ids-and-times.ts';
import { jsonTexts } from './json-texts.ts';
import { machineTexts } from './machine-texts.ts';
import { type ErrorFinding, isInside, type Piece, type View } from './piece.ts';
import { quotedTexts } from './quoted.ts';
import { spokenCodes } from './spoken.ts';
import { traces } from './traces.ts';
import { unquotedTexts } from './unquoted.ts';

/** What the product said when it failed: texts, codes, statuses, traces, logs, ids and times, all verbatim. */
export const readErrors: Reader = (message) =>
  message.blocks
    .flatMap((block, index) => {
      const before = message.blocks[index - 1] ?? null;
      const next = message.blocks[index + 1] ?? null;
      const isReply = message.by === 'agent' && message.message.public;
      return piecesOf({ text: message.message.text, block, before, next, by: message.by, isReply });
    })
    .filter(isNoLogAgain())
    .map((piece) => findingOf(message, piece))
    .sort((a, b) => a.quotes[0].span[0] - b.quotes[0].span[0]);

/** What is announced as a text and is the line of a log is the latter. */
function isNoLogAgain() {
  let logs: Set<string> | null = null;
  return ({ part, span }: Piece, _: number, all: readonly Piece[]): boolean => {
    if (part !== 'text') return true;
    logs ??= new Set(all.filter((each) => each.part === 'log').map((each) => each.span.join()));
    return !logs.has(span.join());
  };
}

function piecesOf(view: View): readonly Piece[] {
  const lines = traces(view);
  const traced = [...lines, ...machineTexts(view).filter(({ span }) => !isInside(span, spansOf(lines)))];
  const inTraces = spansOf(traced);
  const fields = jsonTexts(view).filter(({ span }) => !isInside(span, spansOf(lines)));
  const said = [...quotedTexts(view), ...announcedTexts(view)];
  const quoted = said.filter(({ span }, index) => {
    const others = spansOf([...fields, ...said.slice(0, index), ...traced]);
    return !isInside(span, others);
  });
  const found = [...fields, ...quoted];
  const told = [...found, ...unquotedTexts(view, spansOf([...found, ...traced]))];
  const texts = [...told, ...followingTexts(view, spansOf([...told, ...traced]))];
  const statuses = httpStatus(view, spansOf(texts));
  const isFailure =
    texts.length > 0 || statuses.length > 0 || traced.length > 0 || (view.by === 'agent' && !view.isReply);
  const named = codes(view, spansOf(texts));
  return [
    ...traced,
    ...texts,
    ...named,
    ...spokenCodes(view),
    ...statuses,
    ...requestIds(view, isFailure).filter(({ span }) => !isInside(span, spansOf(named))),
    ...timestamps(view, inTraces),
  ];
}

const findingOf = (message: PreparedMessage, { part, span, text }: Piece): ErrorFinding => ({
  kind: 'error',
  part,
  text: text ?? message.message.text.slice(span[0], span[1]),
  quotes: [quoteOf(message, span)],
});
