import type { Principle } from '../core/brief/completeness.ts';
import type { FieldId } from '../core/brief/fields.ts';
import type { Answers } from '../core/checklist/criteria.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { FormInputs } from '../core/form-field.ts';
import type { Instant } from '../core/outcome.ts';

export type Step = 'decide' | 'brief' | 'send';

/** What the agent decided and typed, and nothing else: what the app proposes is made anew from the case. */
export type Draft = {
  version: 1;
  startedAt: Instant;
  changedAt: Instant;
  step: Step;
  answers: Answers;
  /** The agent's own choice; null follows the proposal. */
  target: Target | null;
  severity: Severity | null;
  /** Texts that the agent typed; an empty one clears what the app had filled in. */
  fields: Readonly<Partial<Record<FieldId, string>>>;
  /** Why a field that a principle demands is missing. */
  excuses: Readonly<Partial<Record<Principle, string>>>;
  /** Why the agent goes on against the verdict. */
  against: string;
  /** Why support keeps it, as far as the agent has typed it. */
  keeping?: string;
  /** Why the agent chose another target or severity than was proposed. */
  otherwise?: string;
  /** Similar tickets that the agent counts as the same problem, or does not, by their number. */
  counted?: Readonly<Record<number, boolean>>;
  /** What was entered for fields that the tracker demands beyond the brief, by their ids there. */
  inputs?: FormInputs;
  /** Ids of masks that the agent took off: of contact data, and of what only looked like a secret. */
  restored?: readonly string[];
};

export const emptyDraft = (now: Instant): Draft => ({
  version: 1,
  startedAt: now,
  changedAt: now,
  step: 'decide',
  answers: {},
  target: null,
  severity: null,
  fields: {},
  excuses: {},
  against: '',
});
