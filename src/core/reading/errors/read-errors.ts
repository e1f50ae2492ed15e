import type { PreparedMessage } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { announcedTexts, spansOf } from './announced.ts';
import { codes } from './codes.ts';
import { httpStatus } from './http-status.ts';
import { requestIds, timestamps } from './ids-and-times.ts';
import { jsonTexts } from './json-texts.ts';
import { type ErrorFinding, isInside, type Piece, type View } from './piece.ts';
import { quotedTexts } from './quoted.ts';
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
    .map((piece) => findingOf(message, piece))
    .sort((a, b) => a.quotes[0].span[0] - b.quotes[0].span[0]);

function piecesOf(view: View): readonly Piece[] {
  const traced = traces(view);
  const inTraces = spansOf(traced);
  const said = [...jsonTexts(view), ...quotedTexts(view), ...announcedTexts(view)];
  const quoted = said.filter(({ span }, index) => {
    const others = spansOf([...said.slice(0, index), ...traced]);
    return !isInside(span, others);
  });
  const texts = [...quoted, ...unquotedTexts(view, spansOf([...quoted, ...traced]))];
  const statuses = httpStatus(view, spansOf(texts));
  const isFailure =
    texts.length > 0 || statuses.length > 0 || traced.length > 0 || (view.by === 'agent' && !view.isReply);
  const named = codes(view, spansOf(texts));
  return [
    ...traced,
    ...texts,
    ...named,
    ...statuses,
    ...requestIds(view, isFailure).filter(({ span }) => !isInside(span, spansOf(named))),
    ...timestamps(view, inTraces),
  ];
}

const findingOf = (message: PreparedMessage, { part, span }: Piece): ErrorFinding => ({
  kind: 'error',
  part,
  text: message.message.text.slice(span[0], span[1]),
  quotes: [quoteOf(message, span)],
});
