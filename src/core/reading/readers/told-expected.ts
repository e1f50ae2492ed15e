import { type Points, telling } from './points.ts';
import type { Placed } from './sign.ts';

const points: Points = {
  'expected:should': 16,
  'expected:instead': 11,
  'expected:would-be': 10,
  'expected:expect': 11,
  'expected:proposed': 11,
  'expected:need': 9,
  'expected:before@start': 8,
  'expected:wish': 7,
  'expected:documented': 6,
  'expected:documented@start': 5,
  'expected:would-be@start': 5,
  'expected:before': 4,
  'expected:should@start': 4,
  'expected:wish@start': 3,
  first: 2,
  'expected:need@start': 2,
  colon: 1,
  'expected:expect@start': 3,
  'before-code': -1,
  'observed:negation': -1,
  'observed:error': -1,
  'observed:persists': -1,
  numbered: -1,
  'topic:environment': -1,
  'observed:seems': -2,
  'observed:wrong': -2,
  'expected:no-should@start': -3,
  short: -4,
  question: -4,
  'topic:steps': -4,
  'expected:instead@start': -4,
  'expected:no-should': -7,
  // Set by hand: reports of bugs do not ask for refunds.
  'expected:of-us': -20,
};

const enough = 11;

/** Sentences in running text that say how it ought to be. */
export const toldExpected = (placed: readonly Placed[]): readonly Placed[] => telling(placed, points, enough);
