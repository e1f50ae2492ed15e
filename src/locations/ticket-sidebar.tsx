import { useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { Places } from '../features/places.tsx';
import { Ticket } from '../features/ticket.tsx';
import type { Session } from '../flows/session-commands.ts';
import { useT } from '../i18n/context.tsx';
import { CloseButton } from '../ui/CloseButton.tsx';
import { useSteadyClicks } from '../ui/use-steady-clicks.ts';

const Main = styled.main`
  position: relative;
`;

type Props = { session: Session; places: Places; onClose(): void };

export function TicketSidebar({ session, places, onClose }: Props) {
  const t = useT();
  useSteadyClicks();
  const { kind } = useSyncExternalStore(session.subscribe, session.view);
  return (
    <Main>
      <Ticket session={session} places={places} />
      {/* What is being sent is watched to its end: the closed card would call it interrupted. */}
      {kind !== 'sending' && <CloseButton label={t('frame.close')} onPress={onClose} />}
    </Main>
  );
}
