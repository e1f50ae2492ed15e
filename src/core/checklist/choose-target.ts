import type { CriterionId } from './criteria.ts';
import type { Target } from './target.ts';
import type { Verdict } from './verdict.ts';

/** In this order: the first rule with a criterion that is answered yes names the target (playbook T1–T5). */
const rules: readonly { target: Target; when: readonly CriterionId[] }[] = [
  { target: 'T4', when: ['E3d'] },
  { target: 'T2', when: ['E1a', 'E1b', 'E1c', 'E2b', 'E3b', 'E3c'] },
  { target: 'T5', when: ['E4a', 'E4c'] },
];

/** The target that the answers point to; L2 Support when none of them names another one. */
export const chooseTarget = ({ escalate }: Verdict): Target =>
  rules.find(({ when }) => when.some((id) => escalate.includes(id)))?.target ?? 'T1';
