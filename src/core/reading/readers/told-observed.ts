import type { Points } from './points.ts';
import { pointsOf } from './points.ts';
import type { Placed } from './signs.ts';

const points: Points = {
  'observed:failure': 4,
  'observed:error': 3,
  'observed:negation': 3,
  'observed:wrong': 1,
  'observed:outcome': 2,
  'observed:contrast': 2,
  'observed:seems': 2,
  'observed:persists': 1,
  acts: 2,
  first: 3,
  'expected:should': -4,
  'expected:wish': -3,
  'expected:would-be': -3,
  question: -3,
  short: -3,
  'topic:steps': -8,
  'topic:environment': -8,
  'topic:expected': -12,
};

const enough = 5;

/** Sentences in running text that say what happens. */
export const toldObserved = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter((each) => pointsOf(each, points) >= enough);
