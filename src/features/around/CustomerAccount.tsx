import { useState } from 'react';
import type { Account, TicketMetrics, TicketRow } from '../../core/case/surroundings.ts';
import type { Session } from '../../flows/session-commands.ts';
import { Facts } from '../../ui/Facts.tsx';
import { LinkButton } from '../../ui/Links.tsx';
import { Hint, Small, Stack } from '../../ui/Page.tsx';
import { Quote } from '../../ui/Quote.tsx';
import { useWords } from '../places.tsx';
import { List } from './List.tsx';
import { TicketLine } from './TicketLine.tsx';

function Escalated({ ticket, session }: { ticket: TicketRow; session: Session }) {
  const { t } = useWords();
  const known = ticket.escalation?.learned ?? null;
  const [learned, setLearned] = useState<string | null | 'unread'>(known ?? 'unread');
  const key = ticket.escalation?.issueKey ?? null;
  const read = async () => setLearned(await session.readLearned(ticket.id));
  return (
    <TicketLine ticket={ticket} more={key === null ? [] : [key]}>
      {learned === 'unread' ? (
        <div>
          <LinkButton label={t('around.account.learned_of', { id: ticket.id })} onPress={() => void read()}>
            {t('around.account.learned')}
          </LinkButton>
        </div>
      ) : learned === null ? (
        <Small role="status">{t('around.account.nothing_learned')}</Small>
      ) : (
        <Quote parts={[{ text: learned, isMarked: false }]} />
      )}
    </TicketLine>
  );
}

/** How this ticket has fared so far. */
export function Fared({ metrics }: { metrics: TicketMetrics }) {
  const { t, duration, number } = useWords();
  const { replies, reopens, groupStations, assigneeStations, firstReplyAfter, usualResolution } = metrics;
  const facts = [
    { name: t('around.metrics.replies'), value: number(replies) },
    { name: t('around.metrics.reopens'), value: number(reopens) },
    { name: t('around.metrics.stations'), value: number(Math.max(groupStations, assigneeStations)) },
    ...(firstReplyAfter === null
      ? []
      : [{ name: t('around.metrics.first_reply'), value: duration(firstReplyAfter) }]),
    ...(usualResolution === null
      ? []
      : [{ name: t('around.metrics.usual'), value: duration(usualResolution) }]),
  ];
  return <Facts facts={facts} />;
}

/** The customer's other open tickets, and what they were escalated for before. */
export function CustomerAccount({ account, session }: { account: Account; session: Session }) {
  const { t } = useWords();
  const { open, escalated, isComplete } = account;
  return (
    <Stack $gap={16}>
      <Stack $gap={8}>
        <strong>{t('around.account.open')}</strong>
        {open.length === 0 && <Hint>{t('around.account.none_open')}</Hint>}
        <List>
          {open.map((ticket) => (
            <li key={ticket.id}>
              <TicketLine ticket={ticket} />
            </li>
          ))}
        </List>
      </Stack>
      <Stack $gap={8}>
        <strong>{t('around.account.escalated')}</strong>
        {escalated.length === 0 && <Hint>{t('around.account.none_escalated')}</Hint>}
        <List>
          {escalated.map((ticket) => (
            <li key={ticket.id}>
              <Escalated ticket={ticket} session={session} />
            </li>
          ))}
        </List>
      </Stack>
      {!isComplete && <Hint>{t('around.account.not_all')}</Hint>}
    </Stack>
  );
}
