import { code as codeSign, figure, lacks } from '../holds.ts';
import type { Sentence, Span } from '../prepared.ts';
import { matchesIn, type View } from './piece.ts';

/** "E-77", "LIC-0007", "FB03", "7C-19", and as somebody speaks it: "R dash 31", "W ninety two". */
const shape =
  /(?<![\w.#/-])(?:[A-Z]{1,6}-\d{1,5}[A-Z]?|[A-Z]{1,4}\d{2,5}|\d{1,2}[A-Z]{1,2}-\d{1,4}|[A-Z]{1,2}(?: dash| minus| hyphen) \d{1,4}|[A-Z] (?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?)(?![\w-]|[.,]\d)/g;

const spoken = /\b[A-Z] (?:dash|minus|hyphen|\w{3,5}ty)\b|\b\d{1,2}[A-Z]/;

/** Right before a code: who shows it. */
const strong =
  /(?:\b(?:says|said|shows?|showed|showing|displays?|reads|get|gets|got|getting|flashe[sd]|flashing|blinks|blinking|throws|threw|returns|returned|gives|gave|alarm|fault|error|errors|code|codes|reason|zeigt|meldet|affiche|muestra|mostra)[:=]?(?: (?:an?|the|code|error|fault|alarm|just|only|me|us))*|\b(?:underneath|below|under)(?: it| that)?,?(?: (?:is|it says|that|code))?)[ :]["“(]?$/i;
/** Right behind the words of an error, or beside them. */
const beside =
  /(?:["”“»)][,.]? ?(?:and |then |with |plus |or |– |- |, |code |\()*|\b(?:and|with|then|code|or|sometimes)(?: (?:after|some|time|a|the|code|then|also)){0,4} ["“(]?|\(|[.!] |, )$/i;
const behind =
  /^["”)]?,? (?:in the (?:corner|log|display)|in (?:our|its|their) log|on (?:the|its) (?:screen|display)|appears?|appeared|pops up|popped up|comes up|came up|flashing|flashes|flashed|is shown|error|fault|alarm|again and again)\b/;

/** What has such a name and is no code. */
const named =
  /\b(?:order|invoice|ticket|case|item|sku|part|room|flight|register|device|model|job|asset|doc|document|batch|lot|po|account|customer|client|contract|licence|license|user|record|file|branch|line|bay|dock|van|truck|trailer|unit|units|store|site|office|gate|table|bed|ward|lane|shelf|rule|form|section|version|printer|scanner|terminal|tablet|controller|type|series|for|from|of|to|at|by)s? $/i;

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
      if (isReply)
        return /^ in (?:our|the|your) logs?\b/.test(text.slice(end, end + 16)) ? [[start, end]] : [];
      if (!/\d/.test(match[0]) && !isBeside) return [];
      if (named.test(lead) || /^[A-Z]\d$|^(?:Q[1-4]|A[3-6]|H\d|19\d\d|20\d\d)$/.test(match[0])) return [];
      const isShown = strong.test(lead) || behind.test(text.slice(end, end + 30));
      const isIn = texts.some((other) => other[0] <= start && end <= other[1]);
      return isShown || isIn || (isBeside && match[0].includes('-') && beside.test(lead))
        ? [[start, end]]
        : [];
    });
  });
}

const overlaps = (one: Span, other: Span) => one[0] < other[1] && other[0] < one[1];

const isFailing = (sentence: Sentence): boolean =>
  !lacks(sentence, figure) &&
  sentence.hits.some(({ tag }) =>
    ['error:word', 'error:says', 'error:code', 'error:gets', 'error:tells', 'observed:failure'].includes(tag),
  );
