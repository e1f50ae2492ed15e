import type { Hit } from '../lexicon/lexicon.ts';
import type { Span } from '../prepared.ts';
import type { Count } from './counts.ts';

/** `count` is null for "all", "many", "several". `isPart`: the whole is named, too. */
export type Quantity = { count: number | null; isPart: boolean; span: Span };

/** Between a count and what it counts: at most three words, and nothing that ends a thought. */
const between = /^(?:\s+(?:\p{L}[\p{L}'’-]{1,20}|a)){0,3}\s+$/u;
/** "10 seconds the error" counts no errors. */
const time =
  /^\s+(?:milli)?(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|minutes?|sekunden?|minuten?|stunden?|tagen?|wochen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|d[ií]as?)\b/iu;
/** Behind "61 people": "out of 190". */
const outOf =
  /^\s(?:out of|of|von|sur|de)\s(?:(?:the|our|my|a|total|of|some|about)\s){0,3}\d[\d.,]*(?!\d|\s?%)/i;
const oneWord = /^(?:\s+[\p{L}'’-]{1,20})?\s+$/u;

/** The count right before a noun: "9 of their 31 scanners" has nine, "all our users" none that is known. */
export function quantityOf(
  text: string,
  hits: readonly Hit[],
  [start, end]: Span,
  counts: readonly Count[],
): Quantity | null {
  const last = counts.findLast(({ span }) => span[1] <= start && isNear(text, hits, span[1], start));
  if (last !== undefined) {
    const whole = counts.find(
      ({ span }) => span[1] <= last.span[0] && isPartOf(text.slice(span[1], last.span[0])),
    );
    const { value, span } = whole ?? last;
    const rest = outOf.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    return isOther(text, hits, span)
      ? null
      : { count: value, isPart: whole !== undefined || rest > 0, span: [span[0], end + rest] };
  }
  const both = hits.find(
    ({ tag, span }) =>
      tag === 'affected:both' &&
      span[1] <= start &&
      oneWord.test(text.slice(span[1], start)) &&
      !/\bon $/i.test(text.slice(Math.max(0, span[0] - 4), span[0])),
  );
  if (both !== undefined) return { count: 2, isPart: false, span: [both.span[0], end] };
  const all = hits.find(
    ({ tag, span }) =>
      tag === 'affected:all' &&
      span[1] <= start &&
      oneWord.test(text.slice(span[1], start)) &&
      !/how\s$/i.test(text.slice(Math.max(0, span[0] - 4), span[0])) &&
      (!/^(?:every|each)/i.test(text.slice(...span)) || isFirst(text, span[0])),
  );
  return all === undefined ? null : { count: null, isPart: false, span: [all.span[0], end] };
}

/** "It counts every pallet twice": only who does or suffers something is meant, not what it is done with. */
const isFirst = (text: string, start: number): boolean =>
  /(?:^|[.,;:!?\n(]\s?|\s(?:and|but|so|that|now|for)\s)$/i.test(text.slice(Math.max(0, start - 6), start));

const isNear = (text: string, hits: readonly Hit[], from: number, to: number): boolean =>
  to - from < 50 &&
  between.test(text.slice(from, to)) &&
  // "12 packers are writing labels" counts no labels.
  !/\s(?:is|are|was|were|have|has|had|can|do|did|will|sind|waren|sont|están|estão)\s/i.test(
    text.slice(from, to),
  ) &&
  !time.test(text.slice(from, to)) &&
  // "3 wont open the drawer", but "180 failed payments".
  (oneWord.test(text.slice(from, to)) ||
    !hits.some(({ tag, span }) => tag === 'affected:suffers' && span[0] >= from && span[1] <= to)) &&
  // "70 report users": of nouns side by side the last one is counted.
  !hits.some(
    ({ tag, span }) =>
      tag.startsWith('noun:') && span[0] >= from && span[1] <= to && !/^[ -]$/.test(text.slice(span[1], to)),
  );

/** "9 of their 31", "neun von 31", "drei unserer fünf". */
const isPartOf = (gap: string): boolean =>
  gap.length < 24 &&
  /^(?:-odd|-ish|\+)?\s+(?:(?:out\s)?(?:of|from|von|der|sur|de|des|dos|das|parmi)\s(?:\p{L}{1,8}\s){0,2}|(?:unser|ihr|mein|eur|dein|sein)er\s)$/iu.test(
    gap,
  );

/** A limit, an amount of money, a share ("one in three"), a version. */
const isOther = (text: string, hits: readonly Hit[], [start, end]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:not' && span[1] <= start && start - span[1] <= 3) ||
  /(?:^|\s)(?:one|1|une?|uno|una|um|uma)\s(?:in|sur|de cada|em cada)\s(?:every\s)?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  ) ||
  /(?:[€$£#]\s?|[v.-]|(?:^|\s)0 (?:of|von|sur|de)\s)$/i.test(text.slice(Math.max(0, start - 8), start)) ||
  /(?:^|[\s(])(?:each|per|je|jeweils|chacun|cada)\s(?:\p{L}{1,6}\s)?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^[^,.;:]{0,30}\b(?:at most|maximal|höchstens|au maximum|como máximo|no máximo)\b/i.test(
    text.slice(end, end + 44),
  ) ||
  // The second of "3 to 8".
  /\d ?(?:to|-|–|bis|à|a) ?$/iu.test(text.slice(Math.max(0, start - 6), start)) ||
  /^\s?(?:[%€$£]|(?:eur|usd|gbp|chf|euros?|dollars?|pounds?|percent|prozent)(?!\p{L}))/iu.test(
    text.slice(end, end + 9),
  );
