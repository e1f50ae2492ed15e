import { type Answers, allCriteria, type CriterionId, speaksForHandling } from './criteria.ts';

/** What all answers together say. `security` short-circuits everything (playbook T4). */
export type VerdictKind = 'handle' | 'escalate' | 'agent-decides' | 'security';

export type Verdict = {
  kind: VerdictKind;
  /** Criteria answered yes that speak for escalating, in the order of the playbook. */
  escalate: readonly CriterionId[];
  /** Criteria answered yes that speak for handling it in support. */
  handle: readonly CriterionId[];
  unsure: readonly CriterionId[];
};

/** A known solution does not outweigh these: lost data, production down, data at risk, leadership asked for. */
const outweighHandling: readonly CriterionId[] = ['E1c', 'E3b', 'E3c', 'E4c'];

function kindOf(escalate: readonly CriterionId[], handle: readonly CriterionId[]): VerdictKind {
  if (escalate.includes('E3d')) return 'security';
  if (escalate.some((id) => outweighHandling.includes(id))) return 'escalate';
  if (escalate.length > 0 && handle.length > 0) return 'agent-decides';
  if (escalate.length > 0) return 'escalate';
  return handle.length > 0 ? 'handle' : 'agent-decides';
}

/** From the answers (the app's and the agent's together) to what they say. */
export function decide(answers: Answers): Verdict {
  const yes = allCriteria.filter((id) => answers[id] === 'yes');
  const escalate = yes.filter((id) => !speaksForHandling(id));
  const handle = yes.filter(speaksForHandling);
  return {
    kind: kindOf(escalate, handle),
    escalate,
    handle,
    unsure: allCriteria.filter((id) => answers[id] === 'unsure'),
  };
}
