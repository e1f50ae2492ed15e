import { Anchor } from '@zendeskgarden/react-buttons';
import { memo } from 'react';
import styled from 'styled-components';
import type { BoardEntry, BoardRow } from '../../core/escalation/board.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Subtle } from '../../ui/Page.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { SeverityWord } from '../follow/SeverityWord.tsx';
import { useWords } from '../places.tsx';
import { Clock } from './Clock.tsx';
import { BodyRow, Cell, Cut, Label } from './layout.ts';
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

const hour = 60 * 60 * 1000;

export type RowActions = {
  openTicket(id: number): void;
  toggle(key: string): void;
  /** The focus came into this row. */
  enter(key: string): void;
};

type Props = {
  row: BoardRow;
  /** Its place in the whole table, from 1. */
  index: number;
  now: number;
  /** The row that Tab comes to. */
  isCurrent: boolean;
  isOpen: boolean;
  actions: RowActions;
};

function Customers({ row }: { row: BoardRow }) {
  const { t } = useWords();
  const [first] = row.customers;
  if (first === undefined) return <Subtle>{t('board.row.no_customer')}</Subtle>;
  const more = row.customers.length - 1;
  return (
    <Cut title={row.customers.join(', ')}>
      {first}
      {more > 0 && ` +${more}`}
    </Cut>
  );
}

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

function Title({ row, isCurrent, isOpen, now, actions }: Props) {
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

/** What stands in place of an issue. */
function kindOf({ tickets, stuck }: BoardRow) {
  if (tickets.some(({ clocks }) => clocks !== null)) return 'board.row.no_issue';
  return stuck.length > 0 ? 'board.row.none' : 'board.row.sending';
}

/** Days, else whole hours: an age of minutes more does not matter. */
const aged = (ms: number): number => (ms < hour ? Math.max(ms, 0) : ms - (ms % hour));

function Issue({ row, isCurrent }: Pick<Props, 'row' | 'isCurrent'>) {
  const { t } = useWords();
  const { issue } = row;
  if (issue === null) return <Subtle>{t(kindOf(row))}</Subtle>;
  return (
    <Anchor
      href={issue.url}
      target="_blank"
      rel="noopener noreferrer"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={t('common.new_tab', { name: issue.key })}
    >
      {issue.key}
    </Anchor>
  );
}

function Owners({ row }: { row: BoardRow }) {
  const { t } = useWords();
  const [first] = row.owners;
  const isOne = row.owners.length === 1;
  return (
    <Cut title={row.owners.map(({ name }) => name).join(', ')}>
      {isOne ? first?.name : t('board.row.owners', { count: row.owners.length })}
    </Cut>
  );
}

function RowOf(props: Props) {
  const { row, index, now, isCurrent, actions } = props;
  const { t, duration, number } = useWords();
  const { key, status, severity, target, revenue, since, team, customer } = row;
  const name = (column: 'age' | 'team' | 'told' | 'owner') => (
    <Label aria-hidden="true">{t(`board.sort.${column}`)} </Label>
  );
  return (
    <BodyRow role="row" aria-rowindex={index} data-row={key} onFocus={() => actions.enter(key)}>
      <Cell role="cell" $line={1}>
        <SeverityWord severity={severity} />
      </Cell>
      <Cell role="cell" $line={1}>
        <Issue row={row} isCurrent={isCurrent} />
      </Cell>
      <Cell role="cell" $line={2}>
        <Title {...props} />
      </Cell>
      <Cell role="cell" $line={4}>
        <Cut>{t(`document.target.${target}`)}</Cut>
      </Cell>
      <Cell role="cell" $line={1}>
        {status === null ? null : <StatusTag kind={status.category}>{status.state}</StatusTag>}
      </Cell>
      <Cell role="cell" $line={4}>
        <Customers row={row} />
      </Cell>
      <Cell role="cell" $line={4} $isFigure>
        {revenue === null ? null : number(revenue)}
      </Cell>
      <Cell role="cell" $line={5} $isFigure>
        {name('age')}
        {duration(aged(now - since))}
      </Cell>
      <Cell role="cell" $line={3}>
        {name('team')}
        <Clock clock={team} now={now} />
      </Cell>
      <Cell role="cell" $line={3}>
        {name('told')}
        <Clock clock={customer} now={now} />
      </Cell>
      <Cell role="cell" $line={5}>
        {name('owner')}
        <Owners row={row} />
      </Cell>
    </BodyRow>
  );
}

const reasonsOf = ({ stuck }: BoardRow): string =>
  stuck.map((each) => (each.kind === 'untold' ? each.ticketIds.join() : each.kind)).join();

const same = <T,>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/** Rows are made anew whenever something is learnt; only those of which it says something are drawn again. */
export const Row = memo(
  RowOf,
  (a, b) =>
    a.index === b.index &&
    a.now === b.now &&
    a.isCurrent === b.isCurrent &&
    a.isOpen === b.isOpen &&
    a.actions === b.actions &&
    a.row.key === b.row.key &&
    a.row.status === b.row.status &&
    reasonsOf(a.row) === reasonsOf(b.row) &&
    same(a.row.tickets, b.row.tickets),
);
