import { stages } from '../../core/escalation/event.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-view.ts';
import { Hint, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { DeedForm } from './DeedForm.tsx';
import { InComposer } from './InComposer.tsx';
import { useDraft } from './use-draft.ts';

type Props = {
  followUp: FollowUp;
  view: FollowView;
  /** The issue is done: that is what the customer wants to hear. */
  isDone: boolean;
};

/** Drafts a word to the customer into the composer. Nothing is sent, and nothing is noted before it was. */
export function TellForm({ followUp, view, isDone }: Props) {
  const { t } = useWords();
  const work = useDraft(followUp);
  const offered = isDone ? (['resolved', ...stages.filter((each) => each !== 'resolved')] as const) : stages;
  const options = offered.map((value) => ({ value, label: t(`follow.stage.${value}`) }));
  return (
    <Stack $gap={12}>
      <DeedForm
        name="tell"
        typed={followUp.typed}
        hint={t('follow.deed_hint.tell')}
        inputs={[{ name: 'stage', label: t('follow.label.stage'), options }]}
        action={t('follow.deed_draft')}
        isBusy={work.isBusy}
        onSave={({ stage: wanted }) => work.draft(stages.find((each) => each === wanted) ?? 'interim')}
      />
      {work.drafted === null && view.isAwaited && <Hint role="status">{t('follow.told_waiting')}</Hint>}
      <InComposer
        drafted={work.drafted}
        put={view.isAwaited ? t('follow.told_waiting') : null}
        onAnyway={work.anyway}
      />
    </Stack>
  );
}
