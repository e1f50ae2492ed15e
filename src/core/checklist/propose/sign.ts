import type { Case } from '../../case/case.ts';
import type { Surroundings } from '../../case/surroundings.ts';
import type { Policies } from '../../policies.ts';
import type { Evidence } from '../../reading/evidence.ts';
import type { Cue, Reading } from '../../reading/finding.ts';
import type { KindOfReport } from '../../reading/kind-of-report.ts';
import type { Lean } from '../../reading/lean-of.ts';

/** All that proposals are made of. */
export type Known = {
  case: Case;
  reading: Reading;
  /** Null where nothing tells. */
  lean: Lean | null;
  surroundings: Surroundings;
  /** Which similar tickets the agent counts in or out. */
  counted: Readonly<Record<number, boolean>>;
  revenueField: string | null;
  policies: Policies;
};

/** Language that speaks for something, by whom: agents and their notes, or anybody else. */
type Said = `${'customer' | 'staff'}:${Cue}`;

/** The customer's first message reads like a defect, a wish or a question. Speaks only beside another sign. */
type Leans = `leans:${KindOfReport}`;

type Read =
  /** An error text, code or trace is quoted. */
  | 'error'
  /** Support counts several customers; the customer's own customers are none of ours. */
  | 'other-customers'
  | 'more-affected'
  /** Somebody cannot work at all. */
  | 'blocked'
  | 'two-tries-failed'
  | 'three-tries-failed'
  /** How the last thing that was tried ended. */
  | 'last-try-worked'
  | 'last-try-failed';

type Held = 'urgent' | 'high-value' | 'key-account' | 'reopened' | 'follow-up';

type Around =
  | 'second-customer'
  | 'pattern'
  | 'repaired-before'
  | 'more-this-week'
  | 'one-handled'
  | 'several-handled'
  | 'article-found'
  | 'open-unusually-long'
  | 'many-stations'
  | 'reopened-once';

/** Something that speaks for an answer and can be opened. */
export type Sign = Said | Leans | Read | Held | Around;

/** What each sign rests on. One that is not there, or empty, does not speak. */
export type Signs = Readonly<Partial<Record<Sign, readonly Evidence[]>>>;
