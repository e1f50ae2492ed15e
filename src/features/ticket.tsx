import { Suspense, useEffect, useRef, useSyncExternalStore } from 'react';
import type { Session } from '../flows/session-commands.ts';
import type { View } from '../flows/view.ts';
import type { DraftView } from './draft-view.ts';
import { Failed } from './Failed.tsx';
import { LazyLateScreen } from './lazy-screens.ts';
import { Opening } from './Opening.tsx';
import { type Places, PlacesProvider } from './places.tsx';
import { Steps } from './Steps.tsx';

type ScreenProps = { view: View; session: Session };

/** One kind of view is one screen. */
function Screen({ view, session }: ScreenProps) {
  // What Security would have got can still be copied when it cannot be sent.
  const sent = useRef<DraftView | null>(null);
  useEffect(() => {
    if (view.kind === 'draft') sent.current = view;
  }, [view]);
  const keepAgain = () => {
    session.backToDraft();
    const now = session.view();
    const draft = now.kind === 'draft' ? now : sent.current;
    void session.keepInSupport(draft?.draft.keeping ?? '');
  };
  switch (view.kind) {
    case 'opening':
      return <Opening />;
    case 'failed':
      return <Failed fault={view.fault} security={view.security} session={session} />;
    case 'draft':
      return <Steps view={view} session={session} />;
    default:
      return <LazyLateScreen view={view} session={session} draft={sent.current} onKeepAgain={keepAgain} />;
  }
}

type Props = { session: Session; places: Places };

/** Everything that the agent sees of one ticket once Escalate is clicked. */
export function Ticket({ session, places }: Props) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  return (
    <PlacesProvider value={places}>
      <Suspense fallback={<Opening />}>
        <Screen view={view} session={session} />
      </Suspense>
    </PlacesProvider>
  );
}
