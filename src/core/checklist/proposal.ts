import type { Evidence } from '../reading/evidence.ts';
import type { Answer, CriterionId } from './criteria.ts';

/** An answer that the app proposes; never without evidence that can be opened. */
export type Proposal = {
  criterion: CriterionId;
  answer: Answer;
  evidence: readonly [Evidence, ...Evidence[]];
};
