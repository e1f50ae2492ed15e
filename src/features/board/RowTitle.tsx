import styled from 'styled-components';
import type { BoardEntry, BoardRow } from '../../core/escalation/board.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Subtle } from '../../ui/Page.tsx';
import { useWords } from '../places.tsx';
import { Clock } from './Clock.tsx';
import { Cut } from './layout.ts';
import { Reasons } from './Reasons.tsx';
import { TicketLink } from './TicketLink.tsx';

const Subject = styled.button`
  display: flex;
  box-sizing: border-box;
  gap: 4px;
  width: 100%;
  min-height: 24px;
  margin: -2px 0;
  padding: 2px 0;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadii.sm};
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;

  > ${Cut} {
    min-width: 0;
  }
  > svg {
    flex: none;
    margin-top: 2px;
  }
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: -2px;
  }
`;

const Count = styled(Subtle)`
  flex: none;
`;

const Tickets = styled.ul`
  display: grid;
  gap: 4px;
  margin: 4px 0 0;
  padding: 0;
  list-style: none;
`;

export type RowActions = {
  openTicket(id: number): void;
  toggle(key: string): void;
  /** The focus came into this row. */
  enter(key: string): void;
};

type Props = {
  row: BoardRow;
  now: number;
  /** The row that Tab comes to. */
  isCurrent: boolean;
  isOpen: boolean;
  actions: RowActions;
};

function TicketLine({
  ticket,
  isCurrent,
  now,
  actions,
}: Pick<Props, 'isCurrent' | 'now' | 'actions'> & { ticket: BoardEntry }) {
  const { t, number } = useWords();
  const { id, url, subject, customer, revenue, clocks, state } = ticket;
  return (
    <li>
      <TicketLink id={id} url={url} isReachable={isCurrent} onOpen={actions.openTicket}>
        #{id}
      </TicketLink>{' '}
      {subject}
      <br />
      <Subtle>
        {[
          customer?.name ?? t('board.row.no_customer'),
          ...(revenue === null ? [] : [number(revenue)]),
          (state.follow?.owner ?? state.by).name,
        ].join(' · ')}
        {' · '}
      </Subtle>
      <Clock clock={clocks?.customer ?? null} now={now} />
    </li>
  );
}

/** What a row is about: its ticket, or those that one issue holds together, and why it is stuck. */
export function RowTitle({ row, isCurrent, isOpen, now, actions }: Props) {
  const { t } = useWords();
  const [first] = row.tickets;
  if (first === undefined) return null;
  const isSingle = row.tickets.length === 1;
  return (
    <>
      <Subject
        type="button"
        data-primary={row.key}
        tabIndex={isCurrent ? 0 : -1}
        aria-expanded={isSingle ? undefined : isOpen}
        onClick={() => (isSingle ? actions.openTicket(first.id) : actions.toggle(row.key))}
      >
        <Cut title={first.subject}>{first.subject}</Cut>
        {!isSingle && (
          <>
            <Count>{t('board.row.tickets', { count: row.tickets.length })}</Count>
            <Icon name={isOpen ? 'up' : 'down'} />
          </>
        )}
      </Subject>
      <Reasons row={row} isReachable={isCurrent} onOpen={actions.openTicket} />
      {isOpen && (
        <Tickets>
          {row.tickets.map((ticket) => (
            <TicketLine key={ticket.id} ticket={ticket} isCurrent={isCurrent} now={now} actions={actions} />
          ))}
        </Tickets>
      )}
    </>
  );
}
