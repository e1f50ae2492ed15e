import { code as codeSign, figure, lacks } from '../holds.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import { matchesIn, type View } from './piece.ts';

const hyphen = oneOf('error:hyphen');
const tens = oneOf('error:tens');
/** "E-77", "LIC-0007", "FB03", "7C-19", and as somebody speaks it: "R dash 31", "W ninety two". */
const shape = new RegExp(
  `(?<![\\w.#/-])(?:[A-Z]{1,6}-[A-Z]{1,8}-\\d{1,5}|0x[\\dA-Fa-f]{1,8}|[A-Z]{1,6}-\\d{1,5}(?:[A-Z]|-[A-Z]{2,8})?|[A-Z]{2,4}-[A-Z]\\d{1,4}|[A-Z]{2}[a-z]-\\d{3,5}|[A-Z]{1,4}\\d{2,5}[A-Z]?|\\d{1,2}[A-Z]{1,2}-\\d{1,4}|[A-Z]{1,2}(?: ${hyphen}) \\d{1,4}|[A-Z] ${tens}(?: ${oneOf('error:ones')})?)(?![\\w-]|[.,]\\d)`,
  'g',
);

const spoken = new RegExp(`\\b[A-Z] (?:${hyphen}|${tens})\\b|\\b\\d{1,2}[A-Z]`);

/** Right before a code: who shows it. */
const strong = new RegExp(
  `(?:\\b${oneOf('error:shows')}[:=]?(?: ${oneOf('error:before-code')})*|\\b${oneOf('error:underneath')})[ :]["“(]?$`,
  'i',
);
/** Right behind the words of an error, or beside them. */
const beside = new RegExp(
  `(?:["”“»)][,.]? ?(?:${oneOf('error:joins')} |– |- |, |${oneOf('error:code')} |\\()*|\\b${oneOf('error:joins', 'error:code', 'error:sometimes')}(?: ${oneOf('error:between-codes', 'error:code')}){0,4} ["“(]?|\\(|[.!] |, )$`,
  'i',
);
const behind = new RegExp(`^["”)]?,? ${oneOf('error:shown')}\\b`);

/** What has such a name and is no code. */
const named = new RegExp(`\\b${oneOf('error:named')}s? $`, 'i');
const inLogs = new RegExp(`^ ${oneOf('error:in-logs')}\\b`);

/** Codes that a product shows, beside its words or alone. */
export function shownCodes({ text, block, isReply }: View, texts: readonly Span[]): readonly Span[] {
  if (block.kind === 'code' || (lacks(block, codeSign) && !spoken.test(text.slice(...block.span)))) return [];
  return block.sentences.flatMap((sentence, at) => {
    const { span } = sentence;
    const around = block.sentences.slice(Math.max(0, at - 1), at + 1);
    const isBeside = around.some((each) => texts.some((other) => overlaps(other, each.span)));
    if (!isBeside && !isFailing(sentence) && !isReply) return [];
    return matchesIn(text, span, shape).flatMap(({ match, start }): readonly Span[] => {
      const end = start + match[0].length;
      const lead = text.slice(Math.max(block.span[0], start - 40), start);
      if (isReply) return inLogs.test(text.slice(end, end + 16)) ? [[start, end]] : [];
      if (!/\d/.test(match[0]) && !isBeside) return [];
      if (named.test(lead) || /^[A-Z]\d$|^(?:Q[1-4]|A[3-6]|H\d|19\d\d|20\d\d)$/.test(match[0])) return [];
      if (/^0x/.test(match[0]) && !/(?:[-–:(]\s?|[A-Z]{2} )$/.test(lead)) return [];
      const isShown = strong.test(lead) || behind.test(text.slice(end, end + 30));
      const isIn = texts.some((other) => other[0] <= start && end <= other[1]);
      return isShown || isIn || (isBeside && match[0].includes('-') && beside.test(lead))
        ? [[start, end]]
        : [];
    });
  });
}

const isFailing = (sentence: Sentence): boolean =>
  !lacks(sentence, figure) &&
  sentence.hits.some(({ tag }) =>
    ['error:word', 'error:says', 'error:code', 'error:gets', 'error:tells', 'observed:failure'].includes(tag),
  );
