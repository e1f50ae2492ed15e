import type { BriefFields } from '../core/brief/brief.ts';
import { type PrefillWords, prefill } from '../core/brief/prefill.ts';
import type { Case } from '../core/case/case.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import { proposalsFor } from '../core/checklist/propose.ts';

/** What the app read out of a case: independent of anything that the agent does. */
export type Findings = { fields: BriefFields; proposals: readonly Proposal[] };

export type FindingsOf = (caseOf: Case) => Findings;

/** Reads each case once: typing in the brief must not read 5,000 messages again. Remembers the last case only. */
export function createFindings(words: PrefillWords, revenueField: string | null): FindingsOf {
  let last: { of: Case; findings: Findings } | null = null;
  return (caseOf) => {
    if (last?.of !== caseOf) {
      const fields = prefill(caseOf, words, revenueField);
      last = { of: caseOf, findings: { fields, proposals: proposalsFor(caseOf, revenueField) } };
    }
    return last.findings;
  };
}
