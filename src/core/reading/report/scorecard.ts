import type { Cue } from '../finding.ts';
import type { BehaviourTag } from '../lexicon/behaviour-tag.ts';
import type { ReportSign } from '../lexicon/report-tag.ts';

/**
 * Where a sign is met: in the title, at its beginning, in the first sentences, at their beginning, in as many
 * sentences. `cue` and `phrase` are what reading finds in every conversation. `layout` is what it looks like.
 */
export type Place =
  | `title ${ReportSign}`
  | `title begins ${ReportSign}`
  | `opening ${ReportSign}`
  | `begins ${ReportSign}`
  | `says ${ReportSign}`
  | `heading ${ReportSign}`
  | `cue ${Cue}`
  | `title cue ${Cue}`
  | `phrase ${BehaviourTag}`
  | `title phrase ${BehaviourTag}`
  | `layout ${Layout}`;

export type Layout =
  | 'title asks'
  | 'title names an error'
  | 'title wants something made'
  | 'greets'
  | 'asks'
  | 'nothing but a title'
  | 'steps'
  | 'behaviour';

export type Weights = { bug?: number; feature?: number; question?: number };

/**
 * What speaks for which kind of report, set by hand in whole points and held against reports of several projects, each
 * in turn as one never seen: no weight may help one project alone. A row counts once, when its sign is met `times` times.
 */
export const scorecard: readonly (readonly [place: Place, times: number, weights: Weights])[] = [
  // The title says it.
  ['layout title asks', 1, { question: 3 }],
  ['layout title wants something made', 1, { feature: 4, question: -1 }],
  ['title naming-a-wish', 1, { feature: 4, bug: -1 }],
  ['title begins mending', 1, { bug: 4, question: -2 }],
  ['title bug', 1, { bug: 3, feature: -1 }],
  ['title phrase observed:failure', 1, { bug: 2, feature: -1 }],
  ['title phrase observed:wrong', 1, { bug: 2, feature: -1 }],
  ['title goes-wrong', 1, { bug: 1 }],
  ['title begins failing', 1, { bug: 1, feature: -2, question: 2 }],
  ['layout title names an error', 1, { bug: 1, feature: -2, question: 1 }],
  ['title cue guidance', 1, { question: 1 }],
  ['title cue feature-request', 1, { feature: 2 }],

  // Somebody asks.
  ['layout asks', 1, { question: 1, bug: -1 }],
  ['layout asks', 2, { question: 1, bug: -1 }],
  ['says asks-how', 1, { question: 2 }],
  ['says asks-somebody', 1, { question: 2, bug: -1 }],
  ['cue guidance', 1, { question: 1 }],
  ['layout greets', 1, { question: 1 }],
  ['begins personal', 1, { question: 1, bug: -1 }],
  ['opening trying', 1, { question: 1 }],
  ['says own-things', 1, { question: 1 }],
  ['says newcomer', 1, { question: 2 }],
  ['says careless', 1, { question: 1 }],

  // Somebody wishes.
  ['says wishes', 1, { feature: 2, bug: -1 }],
  ['says wishes', 2, { feature: 1, bug: -1 }],
  ['cue feature-request', 1, { feature: 2, bug: -1 }],
  ['heading form-for-wishes', 1, { feature: 2, bug: -1 }],
  ['says lacks', 1, { feature: 1 }],
  ['says purpose', 1, { feature: 1, bug: -1 }],
  ['says purpose', 2, { feature: 1 }],
  ['layout nothing but a title', 1, { question: -1 }],

  // Something goes wrong.
  ['cue defect', 1, { bug: 1 }],
  ['cue again', 1, { bug: 1 }],
  ['cue data-loss', 1, { bug: 2 }],
  ['cue data-wrong', 1, { bug: 2 }],
  ['cue infrastructure', 1, { bug: 2 }],
  ['cue outage', 1, { bug: 2 }],
  ['says goes-wrong', 2, { bug: 1 }],
  ['says reproduces', 1, { bug: 1 }],
  ['says since-when', 1, { bug: 1 }],
  ['begins when', 1, { bug: 1, question: -1 }],
  ['phrase observed:failure', 1, { bug: 1 }],
  ['phrase observed:outcome', 1, { bug: 1 }],
  ['layout steps', 1, { bug: 1, feature: -1 }],
  ['layout behaviour', 1, { bug: 1 }],
];
