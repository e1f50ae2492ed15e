import { useState } from 'react';
import { type Stage, stages } from '../../core/escalation/event.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-up.ts';
import type { Drafted } from '../../flows/follow/tell-customer.ts';
import { Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { DeedForm } from './DeedForm.tsx';
import { InComposer } from './InComposer.tsx';

type Props = {
  followUp: FollowUp;
  view: FollowView;
  /** The issue is done: that is what the customer wants to hear. */
  isDone: boolean;
};

/** Drafts a word to the customer into the composer. Nothing is sent, and nothing is noted before it was. */
export function TellForm({ followUp, view, isDone }: Props) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage>('interim');
  const [drafted, setDrafted] = useState<Drafted>(null);
  const [isBusy, setBusy] = useState(false);
  const draft = async (wanted: Stage, how: 'if-free' | 'anyway') => {
    setStage(wanted);
    setBusy(true);
    setDrafted(await followUp.tell(wanted, how));
    setBusy(false);
  };
  const offered = isDone ? stages.toSorted((a) => (a === 'resolved' ? -1 : 0)) : stages;
  const options = offered.map((value) => ({ value, label: t(`follow.stage.${value}`) }));
  return (
    <Stack $gap={12}>
      <DeedForm
        hint={t('follow.deed_hint.tell')}
        inputs={[{ name: 'stage', label: t('follow.label.stage'), options }]}
        action={t('follow.deed_draft')}
        isBusy={isBusy}
        onSave={({ stage: wanted }) =>
          void draft(stages.find((each) => each === wanted) ?? 'interim', 'if-free')
        }
      />
      <InComposer
        drafted={drafted}
        put={view.isAwaited ? t('follow.told_waiting') : null}
        onAnyway={() => void draft(stage, 'anyway')}
      />
    </Stack>
  );
}
