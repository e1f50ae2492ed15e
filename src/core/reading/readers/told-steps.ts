import type { Points } from './points.ts';
import { pointsOf, saysIt } from './points.ts';
import type { Placed } from './signs.ts';

const points: Points = {
  'steps:reproduce': 6,
  'steps:reproduce@start': 1,
  'steps:sequence@start': 5,
  'steps:sequence': 1,
  'acts+trouble': 5,
  'acts+outcome': 1,
  'acts@start': 2,
  'steps:acting@start': 2,
  'steps:does': 4,
  'steps:does@start': -1,
  'steps:trying@start': 4,
  'steps:shows': 2,
  'steps:shows@start': 3,
  'shows+material': 2,
  'steps:material': 1,
  'steps:material@start': 1,
  'steps:order': 2,
  'steps:order@start': 3,
  first: 2,
  'before-code': 2,
  numbered: 2,
  item: 1,
  'quoted-code': 1,
  colon: 1,
  'observed:outcome': 1,
  question: -1,
  'observed:contrast': -1,
  'observed:failure': -2,
  'observed:wrong': -1,
  'observed:persists': -2,
  'expected:should': -2,
  'expected:wish': -2,
  'expected:need': -1,
  'topic:environment': -1,
  'topic:observed': -1,
  'topic:expected': -2,
};

/** Points with which a sentence by itself says how to see the problem. */
const enough = 10;
/** Points that a sentence needs beside others that do. */
const beside = 9;

/** Sentences in running text that say what was done to see the problem: "when I press Save, nothing happens". */
export function toldSteps(placed: readonly Placed[]): readonly Placed[] {
  if (!saysIt(placed, points, enough)) return [];
  const telling = placed.filter((each) => pointsOf(each, points) >= beside);
  return telling.length > 0 ? telling : placed.filter((each) => pointsOf(each, points) >= bestOf(placed));
}

const bestOf = (placed: readonly Placed[]) => Math.max(...placed.map((each) => pointsOf(each, points)));
