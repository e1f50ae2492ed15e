import { readCues } from '../cues/read-cues.ts';
import type { Cue } from '../finding.ts';
import type { BehaviourTag } from '../lexicon/behaviour-tag.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { PreparedMessage } from '../prepared.ts';
import { sentencesOf } from '../sentences-of.ts';
import { layoutOf } from './layout.ts';
import type { ReportText } from './report-text.ts';
import { firstSignsIn, type Said, signsIn } from './said.ts';
import type { Place } from './scorecard.ts';

/** Sentences that open a report. */
const opening = 3;

/** How often each sign is met, counted in sentences. */
export function signsOf(report: ReportText): ReadonlyMap<Place, number> {
  const { title, headings, said } = report;
  const signs = new Map<Place, number>();
  const add = (place: Place) => signs.set(place, (signs.get(place) ?? 0) + 1);
  const addAll = (where: 'title' | 'heading' | 'opening' | 'says', all: readonly Said[]) => {
    for (const each of all) for (const sign of signsIn(each)) add(`${where} ${sign}`);
  };
  addAll('title', [title]);
  addAll('heading', headings);
  addAll('opening', said.slice(0, opening));
  addAll('says', said);
  for (const sign of firstSignsIn(title)) add(`title begins ${sign}`);
  for (const first of said.slice(0, 1)) for (const sign of firstSignsIn(first)) add(`begins ${sign}`);
  for (const tag of phrasesIn(report.titleMessage)) add(`title phrase ${tag}`);
  for (const tag of phrasesIn(report.saidMessage)) add(`phrase ${tag}`);
  for (const cue of cuesIn(report.titleMessage)) add(`title cue ${cue}`);
  for (const cue of cuesIn(report.saidMessage)) add(`cue ${cue}`);
  for (const layout of layoutOf(report)) add(`layout ${layout}`);
  return signs;
}

const isBehaviour = (tag: Hit['tag']): tag is BehaviourTag => /^(?:steps|expected|observed):/.test(tag);

const phrasesIn = (message: PreparedMessage): readonly BehaviourTag[] =>
  [...sentencesOf(message)].flatMap(({ sentence: { hits } }) => [
    ...new Set(hits.flatMap(({ tag }) => (isBehaviour(tag) ? [tag] : []))),
  ]);

const cuesIn = (message: PreparedMessage): readonly Cue[] =>
  readCues(message).flatMap((finding) => (finding.kind === 'cue' ? [finding.cue] : []));
