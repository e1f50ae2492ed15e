import { allCriteria, type CriterionId, speaksForHandling } from '../../core/checklist/criteria.ts';
import { isSwitchedOn } from '../../core/checklist/switched-on.ts';
import type { Decision } from '../../flows/view.ts';

/** Where each criterion stands on the screen. */
export type Arrangement = {
  /** With evidence or an answer, each a row: those of the side that leads. */
  rows: readonly CriterionId[];
  /** The same of the other side, folded. */
  others: readonly CriterionId[];
  unanswered: readonly CriterionId[];
  leads: 'escalating' | 'support';
};

/**
 * Made when the screen appears and kept while it stands, so that answering moves nothing away from under the hand.
 * What Baton has evidence for comes first, in its order.
 */
export function arrange({ proposals, answers, verdict, items }: Decision): Arrangement {
  const leads = verdict.kind === 'handle' ? 'support' : 'escalating';
  const asked = allCriteria.filter((id) => isSwitchedOn({ items }, id));
  const proposed = proposals.map(({ criterion }) => criterion);
  const answered = asked.filter((id) => answers[id] !== undefined && !proposed.includes(id));
  const shown = [...proposed, ...answered];
  const isLeading = (id: CriterionId) => speaksForHandling(id) === (leads === 'support');
  const rest = asked.filter((id) => !shown.includes(id));
  const others =
    leads === 'escalating' ? asked.filter(speaksForHandling) : shown.filter((id) => !isLeading(id));
  return {
    rows: shown.filter(isLeading),
    others,
    unanswered: rest.filter((id) => !others.includes(id)),
    leads,
  };
}

/** Evidence that came later is added below what is being read; nothing else moves. */
export function addNewcomers(kept: Arrangement, { proposals }: Decision): Arrangement {
  const isNew = (id: CriterionId) => kept.unanswered.includes(id);
  const newcomers = proposals.map(({ criterion }) => criterion).filter(isNew);
  if (newcomers.length === 0) return kept;
  return {
    ...kept,
    rows: [...kept.rows, ...newcomers],
    unanswered: kept.unanswered.filter((id) => !newcomers.includes(id)),
  };
}
