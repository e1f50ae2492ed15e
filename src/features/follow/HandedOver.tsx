import type { BatonEvent } from '../../core/escalation/event.ts';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useWords } from '../places.tsx';

type Offer = Extract<BatonEvent, { kind: 'handed-over' }>;

const isOffer = (event: BatonEvent): event is Offer => event.kind === 'handed-over';

/** What whoever takes over must know: the last words in both directions, what is open, and what they were told. */
export function HandedOver({ record }: { record: EscalationRecord }) {
  const { t, when } = useWords();
  const check = record.events.findLast((event) => event.kind === 'checked');
  const { lastTold, open } = record;
  const offer = record.events.findLast(isOffer);
  const none = t('follow.over.none');
  const facts = [
    {
      name: t('follow.over.check'),
      value: check?.kind === 'checked' ? `${when(check.at)}: ${check.text}` : none,
    },
    {
      name: t('follow.over.told'),
      value: lastTold === null ? none : `${when(lastTold.at)}: ${t(`follow.stage.${lastTold.stage}`)}`,
    },
    {
      name: t('follow.over.open'),
      value: open.length === 0 ? none : open.map(({ question }) => question).join(' · '),
    },
    ...(offer === undefined || offer.text === ''
      ? []
      : [{ name: t('follow.over.note', { name: offer.by.name }), value: offer.text }]),
  ];
  return <Facts facts={facts} />;
}
