import type { Answers } from '../checklist/criteria.ts';
import type { Proposal } from '../checklist/proposal.ts';
import type { Target } from '../checklist/target.ts';
import type { BriefField } from './brief.ts';
import { field } from './prefill/field.ts';

const asks: Readonly<Partial<Record<Target, string>>> = {
  T1: 'investigate',
  T2: 'investigate',
  T3: 'decide',
  T5: 'decide',
};

/**
 * What the target is asked for unless the agent says otherwise (playbook P3): Engineering fixes what is confirmed as a
 * defect, and investigates the rest. Nothing is proposed for Security.
 */
export function proposedAsk(
  target: Target,
  { answers, proposals }: { answers: Answers; proposals: readonly Proposal[] },
): BriefField | undefined {
  if (target === 'T2' && answers.E1a === 'yes') {
    const confirmed = proposals.find(({ criterion, answer }) => criterion === 'E1a' && answer === 'yes');
    return field('fix', ...(confirmed?.evidence ?? [{ kind: 'target' } as const]));
  }
  const ask = asks[target];
  return ask === undefined ? undefined : field(ask, { kind: 'target' });
}
