import styled from 'styled-components';
import type { FollowClock } from '../../core/escalation/clocks.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowView } from '../../flows/follow/follow-view.ts';
import { color } from '../../ui/color.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { usePlaces, useWords, type Words } from '../places.tsx';

/** Sign, word and weight say it: the colour only helps to find it. */
const Overdue = styled.strong`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  color: ${color('foreground.danger')};
`;

function Clock({ clock }: { clock: FollowClock }) {
  const { t, when } = useWords();
  if (clock.kind === 'resting') return t('follow.clock.resting');
  const at = when(clock.dueAt);
  if (clock.isOverdue) {
    return (
      <Overdue>
        <Icon name="warning" />
        {t('follow.clock.overdue', { at })}
      </Overdue>
    );
  }
  const key = { pace: 'due', sla: 'sla', reminder: 'reminder' } as const;
  return t(`follow.clock.${key[clock.because]}`, { at });
}

type Props = { clocks: FollowView['clocks']; state: TicketState };

/** Both clocks, as facts. */
export function clockFacts(clocks: FollowView['clocks'], state: TicketState, { t }: Pick<Words, 't'>) {
  if (clocks === null) return [];
  const target = t(`document.target.${state.target}`);
  return [
    { name: t('follow.clock.team', { target }), value: <Clock clock={clocks.team} /> },
    { name: t('follow.clock.customer'), value: <Clock clock={clocks.customer} /> },
  ];
}

/** When the team is to be asked and the customer to be told, and who sees to it. */
export function ClockFacts({ clocks, state }: Props) {
  const words = useWords();
  const { t } = words;
  const { agentId } = usePlaces();
  const { follow } = state;
  if (follow === null) return null;
  const target = t(`document.target.${state.target}`);
  const { owner, offeredTo, isReturned } = follow;
  const facts = [
    ...clockFacts(clocks, state, words),
    {
      name: t('follow.clock.owner'),
      value: (
        <>
          {owner.id === agentId ? t('follow.owner_you', { name: owner.name }) : owner.name}
          {offeredTo !== null && <em>{t('follow.clock.offered', { name: offeredTo.name })}</em>}
          {isReturned && <strong>{t('follow.clock.returned', { target })}</strong>}
        </>
      ),
    },
  ];
  return <Facts facts={facts} />;
}
