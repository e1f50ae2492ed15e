import type { Points } from './points.ts';
import { pointsOf } from './points.ts';
import type { Placed } from './signs.ts';

const points: Points = {
  trouble: 3,
  'observed:contrast': 3,
  'observed:contrast@start': 1,
  first: 3,
  'observed:outcome': 3,
  'observed:persists': 2,
  'expected:instead': 2,
  'observed:failure': 1,
  'observed:seems': 1,
  'acts+trouble': 1,
  'acts@start': 1,
  'steps:acting@start': 1,
  'quoted-code': 1,
  colon: 1,
  'observed:error': 1,
  'observed:negation': 1,
  'topic:observed': 3,
  'observed:wrong': -2,
  'observed:negation@start': -2,
  question: -2,
  item: -1,
  numbered: -2,
  short: -1,
  long: -1,
  'expected:should': -2,
  'expected:wish': -2,
  'expected:would-be': -2,
  'topic:tried': -1,
  'topic:other': -2,
  'topic:steps': -3,
  'topic:expected': -4,
  'topic:environment': -5,
};

const enough = 6;
/** What the best sentence of a message needs when none has enough. */
const atLeast = 1;

/** Sentences in running text that say what happens; at least the one that says it best. */
export function toldObserved(placed: readonly Placed[]): readonly Placed[] {
  const most = Math.max(...placed.map((each) => pointsOf(each, points)));
  return most < atLeast ? [] : placed.filter((each) => pointsOf(each, points) >= Math.min(most, enough));
}
