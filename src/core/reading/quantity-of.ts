import type { Count } from './counts.ts';
import type { Hit } from './lexicon/lexicon.ts';
import type { Span } from './prepared.ts';

/** `count` is null for "all", "many", "several". `isPart`: the whole is named, too. */
export type Quantity = { count: number | null; isPart: boolean; span: Span };

/** Between a count and what it counts: at most three words, and nothing that ends a thought. */
const between = /^(?:\s+(?:\p{L}[\p{L}'’-]{1,20}|a)){0,3}\s+$/u;
/** "10 seconds the error" counts no errors. */
const time =
  /^\s+(?:milli)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|wochen?|secondes?|heures?|jours?|segundos?|minutos?|horas?|d[ií]as?)\b/iu;
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
    return isOther(text, hits, span)
      ? null
      : { count: value, isPart: whole !== undefined, span: [span[0], end] };
  }
  const all = hits.find(
    ({ tag, span }) => tag === 'affected:all' && span[1] <= start && oneWord.test(text.slice(span[1], start)),
  );
  return all === undefined ? null : { count: null, isPart: false, span: [all.span[0], end] };
}

const isNear = (text: string, hits: readonly Hit[], from: number, to: number): boolean =>
  to - from < 50 &&
  between.test(text.slice(from, to)) &&
  !time.test(text.slice(from, to)) &&
  !hits.some(({ tag, span }) => tag.startsWith('noun:') && span[0] >= from && span[1] <= to);

/** "9 of their 31", "neun von 31". */
const isPartOf = (gap: string): boolean =>
  gap.length < 20 && /^\s+(?:out\s)?(?:of|von|der|sur|de|des|dos|das)\s(?:\p{L}{1,6}\s){0,2}$/iu.test(gap);

/** A limit, an amount of money, a share ("one in three"), a version. */
const isOther = (text: string, hits: readonly Hit[], [start, end]: Span): boolean =>
  hits.some(({ tag, span }) => tag === 'affected:not' && span[1] <= start && start - span[1] <= 3) ||
  /(?:^|\s)(?:one|1|une?|uno|una|um|uma)\s(?:in|sur|de cada|em cada)\s(?:every\s)?$/i.test(
    text.slice(Math.max(0, start - 20), start),
  ) ||
  /(?:[€$£#]\s?|[v.-])$/.test(text.slice(Math.max(0, start - 2), start)) ||
  /(?:^|[\s(])(?:each|per|je|jeweils|chacun|cada)\s(?:\p{L}{1,6}\s)?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  ) ||
  /^[^,.;:]{0,30}\b(?:at most|maximal|höchstens|au maximum|como máximo|no máximo)\b/i.test(
    text.slice(end, end + 44),
  ) ||
  /^\s?[%€$£]/.test(text.slice(end, end + 2));
