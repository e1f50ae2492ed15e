import { useEffect, useState, useSyncExternalStore } from 'react';
import type { IssueStatus } from '../../core/escalation/issue.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { Deed } from '../../flows/follow/deed.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Session } from '../../flows/session-commands.ts';
import { Rule, SectionHead, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { After } from './after/After.tsx';
import { Clocks } from './Clocks.tsx';
import { Deeds } from './Deeds.tsx';
import { InComposer } from './InComposer.tsx';
import { Next } from './Next.tsx';
import { OwnerFact } from './OwnerFact.tsx';
import { SinceLook } from './SinceLook.tsx';
import { TellAll } from './TellAll.tsx';
import { Trail } from './Trail.tsx';
import { Unfinished } from './Unfinished.tsx';
import { useDraft } from './use-draft.ts';

type Props = {
  state: TicketState;
  /** How the issue stands; null while nobody knows. */
  issue: IssueStatus | null;
  isFresh: boolean;
  session: Session;
};

function Following({ followUp, ...props }: Omit<Props, 'session'> & { followUp: FollowUp }) {
  const { state, issue, isFresh } = props;
  const { t } = useWords();
  const view = useSyncExternalStore(followUp.subscribe, followUp.view);
  const work = useDraft(followUp);
  const category = issue?.category ?? null;
  const isDone = category === 'done';
  /** Who got it back tells the customer how it goes on: the draft is there at once. */
  const onDone = (deed: Deed) => {
    if (deed.kind === 'end' && deed.ending !== 'fixed') work.draft('de-escalated');
  };
  return (
    <Stack $gap={16}>
      <Next {...props} clocks={view.clocks} />
      {issue !== null && <SinceLook followUp={followUp} issue={issue} />}
      {state.phase === 'escalated' && (
        <>
          <Clocks clocks={view.clocks} state={state} />
          <OwnerFact state={state} />
        </>
      )}
      <Rule />
      {state.phase === 'escalated' && (
        <After followUp={followUp} view={view} state={state} category={category} isFresh={isFresh} />
      )}
      <Unfinished followUp={followUp} view={view} />
      {isDone && state.issue !== null && <TellAll followUp={followUp} state={state} issue={state.issue} />}
      {state.phase === 'ended' && (
        <InComposer
          drafted={work.drafted}
          put={view.isAwaited ? t('follow.told_waiting') : null}
          onAnyway={work.anyway}
        />
      )}
      <div>
        {state.phase === 'escalated' && (
          <>
            <SectionHead>{t('follow.deeds')}</SectionHead>
            <Deeds followUp={followUp} view={view} state={state} isDone={isDone} onDone={onDone} />
          </>
        )}
        <Trail followUp={followUp} view={view} state={state} />
      </div>
    </Stack>
  );
}

/** What goes on after the hand-off. It comes behind the card; where it cannot be fetched, the card stands alone. */
export function FollowPart({ session, ...props }: Props) {
  const [followUp, setFollowUp] = useState<FollowUp | null>(null);
  useEffect(() => {
    let isGone = false;
    void session.follow().then((found) => {
      if (!isGone) setFollowUp(found);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  return followUp === null ? <Next {...props} clocks={null} /> : <Following followUp={followUp} {...props} />;
}
