import type { Session } from '../flows/session-commands.ts';
import { useLaterTexts } from '../i18n/context.tsx';
import { Callout } from '../ui/Callout.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import type { DraftView } from './draft-view.ts';
import { useWords } from './places.tsx';

/** Why nothing can be written to the ticket: it is closed, or this agent may only read it. */
export function BarredNotice({ view, session }: { view: DraftView; session: Session }) {
  useLaterTexts();
  const { t } = useWords();
  return (
    <>
      <ClosedNotice view={view} session={session} />
      {view.hindrances.some(({ kind }) => kind === 'read-only') && (
        <Callout kind="warning" title={t('closed.read_only')} text={t('closed.read_only_text')} />
      )}
    </>
  );
}
