import type { Severity, Target } from '../checklist/target.ts';
import type { Instant } from '../outcome.ts';
import type { Evidence } from '../reading/evidence.ts';
import type { FieldId } from './fields.ts';

/** A field of the brief. `case`: the app read it and can show where. `agent`: a person typed or changed it. */
export type BriefField = Candidate & {
  origin: 'case' | 'agent';
  /** All that was found for it where findings compete, the one above among them. The agent picks. */
  candidates?: readonly Candidate[];
};

export type Candidate = { text: string; evidence: readonly Evidence[] };

export type BriefFields = Readonly<Partial<Record<FieldId, BriefField>>>;

/** The document that is handed over (playbook B1–B8). A missing field is absent, never an empty string. */
export type Brief = {
  target: Target;
  severity: Severity;
  fields: BriefFields;
  /** What an admin asks of briefs to this target besides the playbook. */
  required: readonly FieldId[];
  /** Name of the agent who reports it, and when. */
  reportedBy: string;
  reportedAt: Instant;
};
