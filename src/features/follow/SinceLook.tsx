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
  const values = { key: issue.ref.key, state: issue.state, before: before.state, at: when(before.at) };
  return (
    <SignList
      items={[{ key: 'look', icon: 'change', text: <strong>{t('follow.since_look', values)}</strong> }]}
    />
  );
}
