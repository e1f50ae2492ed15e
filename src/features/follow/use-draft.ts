import { useState } from 'react';
import type { Stage } from '../../core/escalation/event.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Drafted } from '../../flows/follow/tell-customer.ts';

export type DraftWork = {
  isBusy: boolean;
  drafted: Drafted;
  draft(stage: Stage): void;
  /** For the same stage, below what stands in the composer. */
  anyway(): void;
};

/** Drafts a word to the customer into the composer. */
export function useDraft(followUp: FollowUp): DraftWork {
  const [stage, setStage] = useState<Stage>('interim');
  const [drafted, setDrafted] = useState<Drafted>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (wanted: Stage, how: 'if-free' | 'anyway') => {
    setStage(wanted);
    setBusy(true);
    setDrafted(await followUp.tell(wanted, how));
    setBusy(false);
  };
  return {
    isBusy,
    drafted,
    draft: (wanted) => void run(wanted, 'if-free'),
    anyway: () => void run(stage, 'anyway'),
  };
}
