import type { Placed, Sign } from './signs.ts';

/**
 * How much each sign speaks for something, or against it. Two points more double the weight of a sentence.
 * The numbers were fitted to reports that people had labelled, and rounded.
 */
export type Points = Partial<Readonly<Record<Sign, number>>>;

export function pointsOf({ signs }: Placed, points: Points): number {
  let sum = 0;
  for (const sign of signs) sum += points[sign] ?? 0;
  return sum;
}

/** The weight of a sentence: 1 when it has as many points as are enough. */
const weightOf = (points: number, enough: number) => 2 ** ((points - enough) / 2);

/** Whether sentences say it together: one that has enough points, or several that have fewer. */
export const saysIt = (placed: readonly Placed[], points: Points, enough: number): boolean =>
  placed.reduce((sum, each) => sum + weightOf(pointsOf(each, points), enough), 0) >= 1;
