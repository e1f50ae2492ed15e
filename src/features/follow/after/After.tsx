import { Button } from '@zendeskgarden/react-buttons';
import styled from 'styled-components';
import type { Stage } from '../../../core/escalation/event.ts';
import type { IssueCategory } from '../../../core/escalation/issue.ts';
import type { TicketState } from '../../../core/escalation/state.ts';
import type { FollowUp, FollowView } from '../../../flows/follow/follow-view.ts';
import { Hint, SectionHead, Stack } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { InComposer } from '../InComposer.tsx';
import { useDraft } from '../use-draft.ts';
import { ChatLine } from './ChatLine.tsx';
import { Reminder } from './Reminder.tsx';

const Buttons = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

const Files = styled.ul`
  padding-inline-start: 16px;
  overflow-wrap: anywhere;
`;

/** What there is to tell of an issue that stands so. */
const stageOf: Readonly<Record<IssueCategory, Stage>> = {
  todo: 'no-news',
  doing: 'progress',
  done: 'resolved',
  dropped: 'de-escalated',
};

type Props = {
  followUp: FollowUp;
  view: FollowView;
  state: TicketState;
  /** How the issue stands; null while nobody knows. */
  category: IssueCategory | null;
  /** Sent from this very screen. */
  isFresh: boolean;
};

/** What is offered right after sending (N1–N4); of it, what was not done yet stays. */
export function After({ followUp, view, state, category, isFresh }: Props) {
  const { t, when } = useWords();
  const work = useDraft(followUp);
  const chat = <ChatLine chat={followUp.chat()} isFresh={isFresh} />;
  if (!isFresh) return chat;
  const files = followUp.files();
  return (
    <Stack $gap={12}>
      <SectionHead>{t('after.head')}</SectionHead>
      {chat}
      <Buttons>
        <Button size="small" disabled={work.isBusy} onClick={() => work.draft('interim')}>
          {t('after.interim')}
        </Button>
        <Button size="small" disabled={work.isBusy} onClick={() => work.draft(stageOf[category ?? 'todo'])}>
          {t('after.status')}
        </Button>
      </Buttons>
      <InComposer
        drafted={work.drafted}
        put={view.isAwaited ? t('follow.told_waiting') : null}
        onAnyway={work.anyway}
      />
      {view.clocks !== null && <Reminder followUp={followUp} clock={view.clocks.customer} />}
      {state.issue !== null && files.length > 0 && (
        <div>
          <strong>{t('after.files', { key: state.issue.key })}</strong>
          <Hint>{t('after.files_hint')}</Hint>
          <Files>
            {files.map(({ name, author, at, id }) => (
              <li key={id}>{t('after.file', { name, author, at: when(at) })}</li>
            ))}
          </Files>
        </div>
      )}
    </Stack>
  );
}
