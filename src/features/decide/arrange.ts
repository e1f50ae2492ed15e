import { allCriteria, type CriterionId, speaksForHandling } from '../../core/checklist/criteria.ts';
import { isSwitchedOn } from '../../core/checklist/switched-on.ts';
import type { Decision } from '../../flows/view.ts';

export type Side = 'escalating' | 'support';

/** One side of the checklist. */
type Shown = {
  /** With evidence or an answer, each a row. */
  rows: readonly CriterionId[];
  /** Without either: folded. */
  folded: readonly CriterionId[];
};

/** Where each criterion stands on the screen, the side that leads first. */
export type Arrangement = { leads: Side } & Readonly<Record<Side, Shown>>;

export const otherSide = (side: Side): Side => (side === 'support' ? 'escalating' : 'support');

/**
 * Made when the screen appears and kept while it stands, so that answering moves nothing away from under the hand.
 * What Baton has evidence for comes first, in its order.
 */
export function arrange({ proposals, answers, verdict, items }: Decision): Arrangement {
  const asked = allCriteria.filter((id) => isSwitchedOn({ items }, id));
  const proposed = proposals.map(({ criterion }) => criterion);
  const answered = asked.filter((id) => answers[id] !== undefined && !proposed.includes(id));
  const shown = [...proposed, ...answered];
  const sideOf = (side: Side): Shown => {
    const isHere = (id: CriterionId) => speaksForHandling(id) === (side === 'support');
    return {
      rows: shown.filter(isHere),
      folded: asked.filter((id) => isHere(id) && !shown.includes(id)),
    };
  };
  return {
    leads: verdict.kind === 'handle' ? 'support' : 'escalating',
    escalating: sideOf('escalating'),
    support: sideOf('support'),
  };
}

/** Folded criteria for which evidence came later. */
export const newcomersIn = (kept: Arrangement, { proposals }: Decision): readonly CriterionId[] =>
  proposals
    .map(({ criterion }) => criterion)
    .filter((id) => [...kept.escalating.folded, ...kept.support.folded].includes(id));

/** Evidence that came later is added below what is being read; nothing else moves. */
export function withNewcomers(kept: Arrangement, decision: Decision): Arrangement {
  const newcomers = newcomersIn(kept, decision);
  if (newcomers.length === 0) return kept;
  const grown = ({ rows, folded }: Shown): Shown => ({
    rows: [...rows, ...newcomers.filter((id) => folded.includes(id))],
    folded: folded.filter((id) => !newcomers.includes(id)),
  });
  return { leads: kept.leads, escalating: grown(kept.escalating), support: grown(kept.support) };
}
