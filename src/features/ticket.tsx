import { useState, useSyncExternalStore } from 'react';
import { assertNever } from '../core/outcome.ts';
import type { Session } from '../flows/session-commands.ts';
import type { View } from '../flows/view.ts';
import { Failed } from './Failed.tsx';
import { Escalated } from './follow/Escalated.tsx';
import { Handled } from './follow/Handled.tsx';
import { Copy, Foreign } from './follow/NotOurs.tsx';
import { Opening } from './Opening.tsx';
import { type Places, PlacesProvider } from './places.tsx';
import { Steps } from './Steps.tsx';
import { Sending } from './send/Sending.tsx';
import { Stopped } from './send/Stopped.tsx';
import { Claimed, Interrupted } from './send/Unfinished.tsx';

type ScreenProps = { view: View; session: Session };

/** One kind of view is one screen. */
function Screen({ view, session }: ScreenProps) {
  // Above the screens: the reason outlives a failed try to write it.
  const [reason, setReason] = useState<string | null>(null);
  switch (view.kind) {
    case 'opening':
      return <Opening />;
    case 'failed':
      return <Failed fault={view.fault} session={session} />;
    case 'draft':
      return <Steps view={view} session={session} reason={{ text: reason, onType: setReason }} />;
    case 'sending':
      return <Sending report={view.report} />;
    case 'stopped': {
      const keepAgain = () => {
        session.backToDraft();
        void session.keepInSupport(reason ?? '');
      };
      return <Stopped view={view} session={session} onKeepAgain={keepAgain} />;
    }
    case 'claimed':
      return <Claimed state={view.state} session={session} />;
    case 'interrupted':
      return <Interrupted view={view} session={session} />;
    case 'escalated':
      return <Escalated view={view} session={session} />;
    case 'handled':
      return <Handled view={view} session={session} />;
    case 'copy':
      return <Copy state={view.state} session={session} />;
    case 'foreign':
      return <Foreign reason={view.reason} />;
    default:
      return assertNever(view);
  }
}

type Props = { session: Session; places: Places };

/** Everything that the agent sees of one ticket once Escalate is clicked. */
export function Ticket({ session, places }: Props) {
  const view = useSyncExternalStore(session.subscribe, session.view);
  return (
    <PlacesProvider value={places}>
      <Screen view={view} session={session} />
    </PlacesProvider>
  );
}
