import type { TicketState } from '../../core/escalation/state.ts';
import { Facts } from '../../ui/Facts.tsx';
import { usePlaces, useWords } from '../places.tsx';

/** Who sees to it. */
export function OwnerFact({ state }: { state: TicketState }) {
  const { t } = useWords();
  const { agentId } = usePlaces();
  const { follow } = state;
  if (follow === null) return null;
  const target = t(`document.target.${state.target}`);
  const { owner, offeredTo, isReturned } = follow;
  const facts = [
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
