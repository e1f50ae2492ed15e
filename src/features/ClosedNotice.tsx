import { Button } from '@zendeskgarden/react-buttons';
import { useState } from 'react';
import { type Closed, closedOf } from '../core/case/closed.ts';
import type { Session } from '../flows/session-commands.ts';
import type { Translate } from '../i18n/translator.ts';
import { Callout } from '../ui/Callout.tsx';
import { Small } from '../ui/Page.tsx';
import type { DraftView } from './draft-view.ts';
import { useWords } from './places.tsx';

type Props = { view: DraftView; session: Session };

function textsOf({ kind, next }: Closed, t: Translate): { title: string; text: string } {
  if (next !== null) return { title: t(`closed.${kind}_into`, { id: next }), text: t('closed.goes_on') };
  return { title: t(`closed.${kind}`), text: t(`closed.${kind}_text`) };
}

/** Nothing can be written to the ticket any more: where the work goes on, and what was typed goes along. */
export function ClosedNotice({ view, session }: Props) {
  const { t } = useWords();
  const [isLost, setLost] = useState(false);
  const closed = closedOf(view.case);
  if (closed === null) return null;
  const { next } = closed;
  return (
    <Callout kind="warning" {...textsOf(closed, t)}>
      {next !== null && (
        <Button
          size="small"
          isPrimary
          isStretched
          onClick={async () => setLost(!(await session.goOnAt(next)))}
        >
          {t('closed.go_on', { id: next })}
        </Button>
      )}
      <Small role="status">{isLost && t('closed.not_shown', { id: String(next) })}</Small>
    </Callout>
  );
}
