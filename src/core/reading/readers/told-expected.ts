import type { Points } from './points.ts';
import { pointsOf, saysIt } from './points.ts';
import type { Placed } from './signs.ts';

const points: Points = {
  'expected:should': 15,
  'expected:should@start': 3,
  'expected:instead': 10,
  'expected:instead@start': -2,
  'expected:would-be': 8,
  'expected:would-be@start': 5,
  'expected:expect': 7,
  'expected:need': 6,
  'expected:need@start': 2,
  'expected:wish': 5,
  'expected:wish@start': 3,
  'expected:before': 4,
  'expected:before@start': 6,
  'expected:documented': 4,
  'expected:documented@start': 4,
  'steps:trying': 3,
  'observed:failure': 2,
  'quoted-code': 2,
  'steps:material': 1,
  first: 1,
  colon: 1,
  'expected:no-should': -6,
  'expected:no-should@start': -2,
  question: -2,
  'observed:wrong': -2,
  'observed:seems': -2,
  short: -2,
  'steps:sequence': -2,
  'before-code': -1,
  numbered: -1,
  'observed:negation': -1,
  'topic:other': -1,
  'topic:steps': -2,
  'topic:environment': -2,
};

const enough = 12;

/** Sentences in running text that say how it ought to be. */
export function toldExpected(placed: readonly Placed[]): readonly Placed[] {
  if (!saysIt(placed, points, enough)) return [];
  const best = Math.max(...placed.map((each) => pointsOf(each, points)));
  return placed.filter((each) => pointsOf(each, points) >= Math.min(best, enough));
}
