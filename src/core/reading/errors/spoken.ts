import { oneOf } from '../lexicon/little-words.ts';
import type { Piece, View } from './piece.ts';

const label = oneOf('error:alarm', 'error:code', 'error:status');
/** "Error", "exit code", "E R R": before figures that somebody speaks one by one. */
const zero = oneOf('error:nought');
const before = new RegExp(
  `(?:\\b${label}|(?<![A-Za-z] )\\b(?<letters>[A-Z](?: [A-Z]){1,3}))(?<zeros>(?: ${zero}){0,3}) $`,
  'iu',
);
const nought = new RegExp(`^ ${zero}\\b`, 'i');

/** "Error four oh three", "exit code one three seven": codes as somebody speaks them, in the figures they stand for. */
export function spokenCodes({ text, block, isReply }: View): readonly Piece[] {
  if (block.kind === 'code' || isReply) return [];
  return block.sentences.flatMap(({ hits, span: [from] }) => {
    const digits = new Map(
      hits.flatMap(({ tag, span: [start, end] }) => {
        const digit = /^number:(\d)$/.exec(tag)?.[1];
        return digit === undefined ? [] : [[start, { digit, end }] as const];
      }),
    );
    return [...digits].flatMap(([first]): readonly Piece[] => {
      const lead = text.slice(Math.max(from, first - 20), first);
      const found = before.exec(lead);
      if (found === null) return [];
      const { letters = '', zeros = '' } = found.groups ?? {};
      let figures = '0'.repeat(zeros.split(' ').length - 1);
      let end = first - 1;
      for (;;) {
        const next = digits.get(end + 1);
        const none = next === undefined ? nought.exec(text.slice(end, end + 8)) : null;
        if (next === undefined && none === null) break;
        figures += next?.digit ?? '0';
        end = next?.end ?? end + (none?.[0].length ?? 0);
      }
      if (figures.length < 2) return [];
      const isStatus = letters === '' && /^[45]\d\d$/.test(figures);
      const start = letters === '' ? first - zeros.length : first - found[0].length;
      return [
        {
          part: isStatus ? 'http-status' : 'code',
          span: [start, end],
          text: `${letters.replaceAll(' ', '')} ${figures}`.trim(),
        },
      ];
    });
  });
}
