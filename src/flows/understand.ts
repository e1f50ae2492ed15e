import type { Brief, BriefFields } from '../core/brief/brief.ts';
import { fieldsFrom } from '../core/brief/found/fields-from.ts';
import { type Weak, weakIn } from '../core/brief/weak/weak-in.ts';
import type { Calendar } from '../core/calendar.ts';
import type { Case } from '../core/case/case.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import { propose } from '../core/checklist/propose/propose.ts';
import type { Known } from '../core/checklist/propose/sign.ts';
import type { Reading } from '../core/reading/finding.ts';
import { createReader } from '../core/reading/read.ts';
import type { Settings } from '../core/settings.ts';
import type { Words } from './words.ts';

/** What was read out of a conversation, and what it gives for brief and checklist. */
export type Understood = {
  reading: Reading;
  fields: BriefFields;
  /** The answers that it gives together with what is around the ticket. */
  proposals(known: Pick<Known, 'surroundings' | 'counted'>): readonly Proposal[];
  /** Somebody asks for what the product does not have. */
  isWish: boolean;
  /** What could be stronger in a brief; it changes as the agent types. */
  weakIn(brief: Pick<Brief, 'target' | 'fields'>): readonly Weak[];
};

/** Reads in slices, with `pause` between them; a message that is known already costs nothing. */
export type Understand = (caseOf: Case, pause: () => Promise<void>) => Promise<Understood>;

/** Loaded after the first view: everything that reads language is behind it. */
export function createUnderstand(
  words: Words,
  calendar: Calendar,
  { revenueField, policies }: Pick<Settings, 'revenueField' | 'policies'>,
): Understand {
  const { readInSlices } = createReader(calendar);
  return async (caseOf, pause) => {
    const reading = await readInSlices(caseOf, pause);
    return {
      reading,
      fields: fieldsFrom(caseOf, reading, words, calendar),
      proposals: (known) => propose({ case: caseOf, reading, revenueField, policies, ...known }),
      isWish: reading.findings.some((finding) => finding.kind === 'cue' && finding.cue === 'feature-request'),
      weakIn,
    };
  };
}
