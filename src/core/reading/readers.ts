import { readAffected } from './affected/read-affected.ts';
import { unitOfBefore } from './affected/unit-of-before.ts';
import { joinAnswers } from './attempts/answered.ts';
import { readAttempts } from './attempts/read-attempts.ts';
import { combineExpected } from './combine-expected.ts';
import { combineObserved } from './combine-observed.ts';
import { combineSteps } from './combine-steps.ts';
import { readCues } from './cues/read-cues.ts';
import { readDeadlines } from './deadlines/read-deadlines.ts';
import { readEnvironment } from './environment/read-environment.ts';
import { readErrors } from './errors/read-errors.ts';
import { mergeSame } from './merge-same.ts';
import type { Combiner, Reader } from './reader.ts';
import { readDepth } from './readers/read-depth.ts';
import { readMoney } from './readers/read-money.ts';
import { readStory } from './readers/read-story.ts';
import { takeBack } from './take-back.ts';
import { whereItShows } from './where-it-shows.ts';

/** What is looked for in each message by itself. */
export const readers: readonly Reader[] = [
  readStory,
  readEnvironment,
  readErrors,
  readAttempts,
  readAffected,
  readDepth,
  readDeadlines,
  readMoney,
  readCues,
];

/** What is made of the findings of all messages together, one after another. */
export const combiners: readonly Combiner[] = [
  unitOfBefore,
  takeBack,
  joinAnswers,
  mergeSame,
  whereItShows,
  combineSteps,
  combineExpected,
  combineObserved,
];
