import { type Points, telling } from './points.ts';
import type { Placed } from './sign.ts';

const points: Points = {
  'steps:reproduce': 5,
  'steps:sequence@start': 4,
  'steps:order@start': 4,
  'steps:shows@start': 3,
  'acts+trouble': 3,
  'acts+outcome': 3,
  'quoted-code': 2,
  first: 2,
  'before-code': 2,
  'shows+output': 2,
  'steps:acting@start': 2,
  acts: 2,
  'steps:trying': 2,
  'shows+material': 2,
  run: 2,
  'steps:reproduce@start': 2,
  'steps:done@start': 2,
  'steps:by': 2,
  orders: 2,
  'steps:order': 1,
  'steps:material': 1,
  'steps:shows': 1,
  'acts@start': 1,
  'acts@soon': 2,
  'before-source': 1,
  'shows+colon': 1,
  'steps:material@start': 1,
  'steps:output@start': 1,
  'steps:did@start': 1,
  'steps:i-act': 1,
  'steps:i-act@start': 1,
  'steps:sequence': 1,
  'steps:trying@start': 1,
  'steps:does': 1,
  'steps:done': 1,
  'acts+more': 1,
  few: 1,
  'steps:more': 0.5,
  'steps:did': -1,
  'observed:contrast': -1,
  trouble: -1,
  'observed:wrong': -1,
  'observed:error': -1,
  'observed:persists': -1,
  question: -1,
  pair: -1,
  'topic:expected': -1,
  'expected:need': -1,
  'expected:wish': -1,
  'observed:failure': -2,
  'steps:unknown': -9,
  aside: -9,
  'acts+maybe': -2,
  'expected:should': -2,
};

const enough = 9.5;

/** Sentences in running text that say what was done to see the problem: "when I press Save, nothing happens". */
export const toldSteps = (placed: readonly Placed[]): readonly Placed[] =>
  telling(
    placed.filter((each) => !announcesOutput(each)),
    points,
    enough,
  );

/** "Example response:", "A sample of the export:". */
const announcesOutput = ({ signs }: Placed): boolean =>
  signs.has('colon') && signs.has('short') && signs.has('steps:output');
