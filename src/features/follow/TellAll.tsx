import { useEffect, useState, useSyncExternalStore } from 'react';
import styled from 'styled-components';
import type { IssueRef } from '../../core/escalation/issue.ts';
import { hasHeard } from '../../core/escalation/linked-ticket.ts';
import type { TicketState } from '../../core/escalation/state.ts';
import type { FollowUp } from '../../flows/follow/follow-view.ts';
import type { Waiting } from '../../flows/follow/tell-all.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LinkButton, OutLink } from '../../ui/Links.tsx';
import { Hint, SectionHead, Small, Stack } from '../../ui/Page.tsx';
import { SignList } from '../../ui/SignList.tsx';
import { usePlaces, useWords } from '../places.tsx';
import { useCopy } from '../use-copy.ts';

const Draft = styled.p`
  white-space: pre-line;
`;

/** What the customer is to hear: it is sent from their own ticket, by who keeps them. */
function DraftFor({ ticket: { id, draft, language } }: { ticket: Waiting }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { copy, state } = useCopy();
  return (
    <Disclosure
      title={t('follow.all_draft', { id: String(id) })}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <Stack $gap={8}>
        <Draft lang={language || 'en'}>{draft}</Draft>
        <div>
          <LinkButton onPress={() => copy(draft)}>
            {state === 'copied' ? t('common.copied') : t('follow.told_copy')}
          </LinkButton>
        </div>
      </Stack>
    </Disclosure>
  );
}

function Line({ ticket, isHere }: { ticket: Waiting; isHere: boolean }) {
  const { t } = useWords();
  const { agentId } = usePlaces();
  const { id, customer, url, owner } = ticket;
  const name = `#${id}`;
  const whose = owner.id === agentId ? t('follow.owner_you', { name: owner.name }) : owner.name;
  return (
    <>
      <strong>{customer || t('follow.all_nobody')}</strong>{' '}
      <Small>{t(ticket.hasHeard ? 'follow.all_told' : 'follow.all_waits')}</Small>
      <br />
      {isHere ? (
        t('follow.all_here')
      ) : (
        <OutLink href={url} label={t('common.new_tab', { name })}>
          {name}
        </OutLink>
      )}
      {' · '}
      {whose}
      {!ticket.hasHeard && !isHere && <DraftFor ticket={ticket} />}
    </>
  );
}

type Props = { followUp: FollowUp; state: TicketState; issue: IssueRef };

/** One fix: who waited for it, who has heard, and who still has to tell whom. */
export function TellAll({ followUp, state, issue }: Props) {
  const { t } = useWords();
  const { tellAll } = followUp;
  const list = useSyncExternalStore(tellAll.subscribe, tellAll.view);
  const { id, system } = issue;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each issue, whatever else of it is read again.
  useEffect(() => void tellAll.read(issue), [tellAll, id, system]);
  if (list.kind === 'idle') return null;
  if (list.kind === 'loading')
    return <Hint role="status">{t('follow.all_loading', { key: issue.key })}</Hint>;
  if (list.kind === 'failed') {
    return (
      <Hint role="status">
        {t('follow.all_failed')}{' '}
        <LinkButton onPress={() => void tellAll.read(issue)}>{t('common.try_again')}</LinkButton>
      </Hint>
    );
  }
  const { tickets, isComplete } = list.value;
  // What was just done here is not in the search yet.
  const now = tickets.map((each) =>
    each.id === state.ticketId ? { ...each, hasHeard: hasHeard(state) } : each,
  );
  if (now.every((each) => each.id === state.ticketId) && isComplete) return null;
  const told = now.filter((each) => each.hasHeard).length;
  return (
    <Stack $gap={8}>
      <SectionHead>{t('follow.all')}</SectionHead>
      <Hint role="status">
        {t('follow.all_count', { told, all: now.length })}
        {!isComplete && ` ${t('follow.all_more')}`}
      </Hint>
      <SignList
        items={now.map((ticket) => ({
          key: String(ticket.id),
          icon: ticket.hasHeard ? 'yes' : 'warning',
          tone: ticket.hasHeard ? 'good' : 'warning',
          text: <Line ticket={ticket} isHere={ticket.id === state.ticketId} />,
        }))}
      />
    </Stack>
  );
}
