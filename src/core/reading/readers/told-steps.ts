import { type Points, telling } from './points.ts';
import type { Placed } from './sign.ts';

const points: Points = {
  'steps:reproduce': 4,
  acts: 2,
  'acts@start': 2,
  'acts@soon': 2,
  'acts+long': 2,
  'acts+outcome': 2,
  'acts+trouble': 2,
  run: 2,
  'steps:acting@start': 2,
  'steps:material': 2,
  'steps:more': 2,
  'acts+more': 1,
  'before-code': 1,
  'before-source': 1,
  colon: 1,
  few: 1,
  'i-act': 1,
  'shows+material': 1,
  'steps:acting': 1,
  'steps:by': 1,
  'steps:done': 1,
  'steps:i-act': 1,
  'steps:order': 1,
  'steps:order@start': 1,
  'steps:shows': 1,
  'steps:shows@start': 1,
  'steps:trying': 2,
  'acts+maybe': -1,
  'expected:should': -1,
  'observed:contrast': -1,
  'observed:negation': -1,
  'observed:persists': -1,
  'observed:wrong': -1,
  question: -1,
  short: -1,
  'steps:maybe': -1,
  worked: -1,
  'acts+colon': -2,
  polite: -4,
  aside: -9,
  'steps:unknown': -9,
};

/** A message with clicks, orders or code in it tells steps sooner than one that complains or wishes. */
const ofMessage: Points = {
  'before-source': 2,
  'i-act': 2,
  run: 2,
  'steps:gesture': 2,
  'steps:order@start': 2,
  'steps:sample': 2,
  'steps:sequence@start': 2,
  'before-code': 1,
  'shows+material': 1,
  'expected:before': -1,
  'expected:need': -1,
  'expected:wish': -1,
  'observed:negation': -1,
  'observed:persists': -1,
  since: -1,
  'steps:maybe': -1,
  short: -2,
};

const enough = 9.5;

/** Sentences in running text that say what was done to see the problem: "when I press Save, nothing happens". */
export const toldSteps = (placed: readonly Placed[]): readonly Placed[] =>
  telling(
    placed.filter((each) => !announcesOutput(each)),
    points,
    enough,
    ofMessage,
  );

/** "Example response:", "A sample of the export:". */
const announcesOutput = ({ signs }: Placed): boolean =>
  signs.has('colon') && signs.has('short') && signs.has('steps:output');
