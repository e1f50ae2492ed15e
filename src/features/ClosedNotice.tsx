import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { closedOf } from '../core/case/closed.ts';
import type { GoneOn } from '../flows/go-on-at.ts';
import type { Session } from '../flows/session-commands.ts';
import { Callout } from '../ui/Callout.tsx';
import { Small } from '../ui/Page.tsx';
import { closedWords } from './closed-words.ts';
import type { DraftView } from './draft-view.ts';
import { useWords } from './places.tsx';

type Props = { view: DraftView; session: Session };

/** Nothing can be written to the ticket any more: where the work goes on, and what was typed goes along. */
export function ClosedNotice({ view, session }: Props) {
  const { t } = useWords();
  const [gone, setGone] = useState<GoneOn>('shown');
  const closed = closedOf(view.case);
  if (closed === null) return null;
  const { next } = closed;
  return (
    <Callout kind="warning" {...closedWords(closed, t)}>
      {next !== null && (
        <Button size="small" isPrimary isStretched onClick={async () => setGone(await session.goOnAt(next))}>
          {t('closed.go_on', { id: next })}
        </Button>
      )}
      <Small role="status">{gone === 'hidden' && t('closed.not_shown', { id: String(next) })}</Small>
    </Callout>
  );
}
