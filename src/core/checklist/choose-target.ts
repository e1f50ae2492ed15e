import type { CriterionId } from './criteria.ts';
import type { Target } from './target.ts';
import type { Verdict } from './verdict.ts';

/** In this order: the first rule with a criterion that is answered yes names the target (playbook T1–T5). */
const rules: readonly { target: Target; when: readonly CriterionId[] }[] = [
  { target: 'T4', when: ['E3d'] },
  { target: 'T2', when: ['E1a', 'E1b', 'E1c', 'E2b', 'E3b', 'E3c'] },
  { target: 'T5', when: ['E4a', 'E4c'] },
];

type Chosen = {
  target: Target;
  /** Empty where no answer names a team. */
  because: readonly CriterionId[];
};

/**
 * The target that the answers point to, and the answers that do. Without one that names another, what is missing in the
 * product is Product's unless support has a way already, and all else L2 Support's.
 */
export function chooseTarget({ escalate, handle }: Verdict, isWish: boolean): Chosen {
  for (const { target, when } of rules) {
    const because = when.filter((id) => escalate.includes(id));
    if (because.length > 0) return { target, because };
  }
  return { target: isWish && handle.length === 0 ? 'T3' : 'T1', because: [] };
}
