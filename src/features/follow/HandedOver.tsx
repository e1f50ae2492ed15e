import { useEffect, useState } from 'react';
import type { Clocks } from '../../core/escalation/clocks.ts';
import type { BatonEvent } from '../../core/escalation/event.ts';
import type { EscalationRecord } from '../../core/escalation/record.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Said, Standing } from '../../flows/follow/read-standing.ts';
import { Facts } from '../../ui/Facts.tsx';
import { Hint, Stack } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { clockFacts } from './Clocks.tsx';

type Offer = Extract<BatonEvent, { kind: 'handed-over' }>;
const isOffer = (event: BatonEvent): event is Offer => event.kind === 'handed-over';

type Conversation = { kind: 'loading' | 'failed' } | { kind: 'ready'; value: Standing };

type Props = { followUp: FollowUp; record: EscalationRecord; clocks: Clocks | null; state: TicketState };

/** What whoever takes over must know: both clocks, every promise, the last words in both directions, and what is open. */
export function HandedOver({ followUp, record, clocks, state }: Props) {
  const words = useWords();
  const { t, when } = words;
  const [found, setFound] = useState<Conversation>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    void followUp.readStanding().then((value) => {
      if (!isGone) setFound(value === null ? { kind: 'failed' } : { kind: 'ready', value });
    });
    return () => {
      isGone = true;
    };
  }, [followUp]);

  const none = t('follow.over.none');
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? (
      none
    ) : (
      <Stack as="span" $gap={4}>
        {texts.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </Stack>
    );
  const said = ({ at, name, text }: Said) => t('follow.over.said', { name, at: when(at), text });
  const check = record.events.findLast((event) => event.kind === 'checked');
  const { lastTold, open } = record;
  const offer = record.events.findLast(isOffer);
  const standing = found.kind === 'ready' ? found.value : null;
  const facts = [
    ...clockFacts(clocks, state, words),
    ...(offer === undefined || offer.text === ''
      ? []
      : [{ name: t('follow.over.note', { name: offer.by.name }), value: offer.text }]),
    {
      name: t('follow.over.check'),
      value: check?.kind === 'checked' ? `${when(check.at)}: ${check.text}` : none,
    },
    {
      name: t('follow.over.told'),
      value: lastTold === null ? none : `${when(lastTold.at)}: ${t(`follow.stage.${lastTold.stage}`)}`,
    },
    { name: t('follow.over.open'), value: lines(open.map(({ question }) => question)) },
    ...(standing === null
      ? []
      : [
          {
            name: t('follow.over.promises'),
            value: lines(
              standing.promises.map((each) =>
                t(each.isOurs ? 'follow.over.promised' : 'follow.over.wanted', {
                  due: when(each.dueAt),
                  name: each.name,
                  text: each.text,
                }),
              ),
            ),
          },
          { name: t('follow.over.expects'), value: lines(standing.expects.map(said)) },
          {
            name: t('follow.over.from_customer'),
            value: standing.lastFromCustomer === null ? none : said(standing.lastFromCustomer),
          },
          {
            name: t('follow.over.to_customer'),
            value: standing.lastToCustomer === null ? none : said(standing.lastToCustomer),
          },
        ]),
  ];
  return (
    <Stack $gap={8}>
      <Facts facts={facts} />
      {found.kind !== 'ready' && (
        <Hint role="status">
          {t(found.kind === 'loading' ? 'follow.over.reading' : 'follow.over.unread')}
        </Hint>
      )}
    </Stack>
  );
}
