import type { Answer } from './criteria.ts';
import type { Proposal } from './proposal.ts';

const strength: Readonly<Record<Answer, number>> = { yes: 2, unsure: 1, no: 0 };

/** One proposal a criterion: the strongest answer, with all that speaks for it; yes before unsure. */
export function joinProposals(...lists: readonly (readonly Proposal[])[]): readonly Proposal[] {
  const joined = new Map<Proposal['criterion'], Proposal>();
  for (const proposal of lists.flat()) {
    const { criterion, answer, evidence } = proposal;
    const before = joined.get(criterion);
    if (before === undefined || strength[answer] > strength[before.answer]) joined.set(criterion, proposal);
    else if (answer === before.answer)
      joined.set(criterion, { ...before, evidence: [...before.evidence, ...evidence] });
  }
  return [...joined.values()].sort((a, b) => strength[b.answer] - strength[a.answer]);
}
