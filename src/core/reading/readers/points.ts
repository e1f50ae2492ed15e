import type { Placed, Sign } from './sign.ts';

/**
 * How much each sign speaks for something, or against it. Two points more double the weight of a sentence.
 * The numbers were fitted to reports that people had labelled, and rounded.
 */
export type Points = Partial<Readonly<Record<Sign, number>>>;

export const pointsOf = ({ signs }: Placed, points: Points): number => sumOf(signs, points);

function sumOf(signs: Iterable<Sign>, points: Points): number {
  let sum = 0;
  for (const sign of signs) sum += points[sign] ?? 0;
  return sum;
}

/** The weight of a sentence: 1 when it has as many points as are enough. */
const weightOf = (points: number, enough: number) => 2 ** ((points - enough) / 2);

/** How far below enough the best of several may be: many that hardly say it do not say it together. */
const nearly = 4.5;

/**
 * The sentences that say it: those that have enough points. Several that have fewer can say it together; then the
 * best of them stands for all. None when they do not even together. What `ofMessage` names counts once, wherever it is
 * met: it tells whether the message says it, not which sentence does.
 */
export function telling(
  placed: readonly Placed[],
  points: Points,
  enough: number,
  ofMessage: Points = {},
): readonly Placed[] {
  const more = sumOf(new Set(placed.flatMap(({ signs }) => [...signs])), ofMessage);
  const sums = placed.map((each) => pointsOf(each, points));
  const most = Math.max(...sums);
  const weight = sums.reduce((sum, each) => sum + weightOf(each + more, enough), 0);
  if (most < enough - nearly || weight < 1) return [];
  return placed.filter((_, at) => (sums[at] ?? 0) >= Math.min(enough, most));
}
