import { useState } from 'react';
import styled from 'styled-components';
import { plainText } from '../../core/document/plain-text.ts';
import type { BatonEvent } from '../../core/escalation/event.ts';
import { followNote } from '../../core/escalation/follow-note.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowUp, FollowView } from '../../flows/follow/follow-view.ts';
import { color } from '../../ui/color.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint } from '../../ui/Page.tsx';
import { usePlaces, useWords } from '../places.tsx';

const List = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding-inline-start: 12px;
  border-inline-start: 2px solid ${color('border.default')};
  list-style: none;
  white-space: pre-line;
  overflow-wrap: anywhere;
`;

type Props = { followUp: FollowUp; view: FollowView; state: TicketState };

function Entry({ event, state }: { event: BatonEvent; state: TicketState }) {
  const { t, when } = useWords();
  const { document } = usePlaces().paperWords;
  const text =
    event.kind === 'escalated' || event.kind === 'handled'
      ? `${t('document.note.escalated', { target: t(`document.target.${state.target}`) })} · ${event.by.name}`
      : plainText(followNote(event, { ...state, issue: null }, document)).trim();
  return (
    <li>
      <Hint as="time">{when(event.at)}</Hint>
      <div>{text}</div>
    </li>
  );
}

/** The record as a timeline, the newest first; read when it is unfolded. */
export function Trail({ followUp, view, state }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { trail } = view;
  const toggle = () => {
    setOpen(!isOpen);
    if (!isOpen && trail.kind !== 'ready') void followUp.readTrail();
  };
  return (
    <Disclosure title={t('follow.trail')} isOpen={isOpen} onToggle={toggle}>
      {trail.kind === 'loading' && <Hint role="status">{t('escalated.status_loading')}</Hint>}
      {trail.kind === 'failed' && (
        <Hint role="status">
          {t('follow.trail_failed')}{' '}
          <LinkButton onPress={() => void followUp.readTrail()}>{t('common.try_again')}</LinkButton>
        </Hint>
      )}
      {trail.kind === 'ready' && trail.value.events.length === 0 && <Hint>{t('follow.trail_empty')}</Hint>}
      {trail.kind === 'ready' && (
        <List>
          {trail.value.events.toReversed().map((event) => (
            <Entry key={event.eventId} event={event} state={state} />
          ))}
        </List>
      )}
    </Disclosure>
  );
}
