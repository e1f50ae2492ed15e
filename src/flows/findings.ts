import type { BriefFields } from '../core/brief/brief.ts';
import { prefill } from '../core/brief/prefill/prefill.ts';
import type { PrefillWords } from '../core/brief/prefill/words.ts';
import type { Case } from '../core/case/case.ts';
import { joinProposals } from '../core/checklist/join-proposals.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import { proposalsFor } from '../core/checklist/propose.ts';
import type { Understood } from './understand.ts';

/** What the app read out of a case: independent of anything that the agent does. */
export type Findings = { fields: BriefFields; proposals: readonly Proposal[] };

/** `understood` is null before the conversation has been read. */
export type FindingsOf = (caseOf: Case, understood: Understood | null) => Findings;

/** Makes them once for each case: typing in the brief must not do it again. Remembers the last one only. */
export function createFindings(words: PrefillWords, revenueField: string | null): FindingsOf {
  let last: { of: Case; with: Understood | null; findings: Findings } | null = null;
  return (caseOf, understood) => {
    if (last?.of !== caseOf || last.with !== understood) {
      const findings = {
        fields: { ...prefill(caseOf, words, revenueField), ...understood?.fields },
        proposals: joinProposals(proposalsFor(caseOf, revenueField), understood?.proposals ?? []),
      };
      last = { of: caseOf, with: understood, findings };
    }
    return last.findings;
  };
}
