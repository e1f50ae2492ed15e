import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { closedOf } from '../core/case/closed.ts';
import type { Fault } from '../core/outcome.ts';
import type { GoneOn } from '../flows/go-on-at.ts';
import type { Session } from '../flows/session-commands.ts';
import { Callout } from '../ui/Callout.tsx';
import { Small } from '../ui/Page.tsx';
import { closedWords } from './closed-words.ts';
import type { DraftView } from './draft-view.ts';
import { faultWords } from './fault-words.ts';
import { useWords } from './places.tsx';

type Props = { view: DraftView; session: Session };

/** Nothing can be written to the ticket any more: where the work goes on, and what was typed goes along. */
export function ClosedNotice({ view, session }: Props) {
  const { t } = useWords();
  const [gone, setGone] = useState<GoneOn | Fault | 'going' | null>(null);
  const closed = closedOf(view.case);
  if (closed === null) return null;
  const { kind, next } = closed;
  const mayMake = kind === 'closed' && !view.hindrances.some((each) => each.kind === 'read-only');
  const words = closedWords(closed, t);
  if (next === null && !mayMake) return <Callout kind="warning" {...words} />;
  const go = async () => {
    setGone('going');
    setGone(next === null ? await session.makeFollowUp() : await session.goOnAt(next));
  };
  return (
    <Callout kind="warning" {...words}>
      <Button size="small" isPrimary isStretched disabled={gone === 'going'} onClick={() => void go()}>
        {next === null ? t('closed.make') : t('closed.go_on', { id: next })}
      </Button>
      <Small role="status">
        {gone === 'hidden' && t('closed.not_shown', { id: String(next) })}
        {gone !== null && typeof gone === 'object' && faultWords(gone, t).title}
      </Small>
    </Callout>
  );
}
