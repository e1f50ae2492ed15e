import { useEffect, useState } from 'react';
import type { IssueStatus } from '../../core/escalation/issue.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Look } from '../../flows/follow/last-look.ts';
import { SignList } from '../../ui/SignList.tsx';
import { useWords } from '../places.tsx';

/** Says that the issue has moved on since this agent looked last. It stays while the ticket is open. */
export function SinceLook({ followUp, issue }: { followUp: FollowUp; issue: IssueStatus }) {
  const { t, when } = useWords();
  const [before, setBefore] = useState<Look | null>(null);
  useEffect(() => {
    const found = followUp.look(issue);
    if (found !== null) setBefore(found);
  }, [followUp, issue]);
  if (before === null) return null;
  const { ref, state, endedAt } = issue;
  const values = { key: ref.key, state, before: before.state, at: when(before.at) };
  const text =
    endedAt === undefined
      ? t('follow.since_look', values)
      : t('follow.since_look_ended', { ...values, since: when(endedAt) });
  return <SignList items={[{ key: 'look', icon: 'change', text: <strong>{text}</strong> }]} />;
}
