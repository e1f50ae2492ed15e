import { Anchor } from '@zendeskgarden/react-buttons';
import { memo } from 'react';
import type { BoardRow } from '../../core/escalation/board.ts';
import { Subtle } from '../../ui/Page.tsx';
import { StatusTag } from '../../ui/StatusTag.tsx';
import { SeverityWord } from '../follow/SeverityWord.tsx';
import { useWords } from '../places.tsx';
import { Clock } from './Clock.tsx';
import { BodyRow, Cell, Cut, Label } from './layout.ts';
import { type RowActions, RowTitle } from './RowTitle.tsx';

const hour = 60 * 60 * 1000;

type Props = {
  row: BoardRow;
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

function RowOf({ row, now, isCurrent, isOpen, actions }: Props) {
  const { t, duration, number } = useWords();
  const { key, status, severity, target, revenue, since, team, customer } = row;
  const name = (column: 'age' | 'team' | 'told' | 'owner') => (
    <Label aria-hidden="true">{t(`board.sort.${column}`)} </Label>
  );
  return (
    <BodyRow role="row" data-row={key} onFocus={() => actions.enter(key)}>
      <Cell role="cell" $line={1}>
        <SeverityWord severity={severity} />
      </Cell>
      <Cell role="cell" $line={1}>
        <Issue row={row} isCurrent={isCurrent} />
      </Cell>
      <Cell role="cell" $line={2}>
        <RowTitle row={row} isCurrent={isCurrent} isOpen={isOpen} now={now} actions={actions} />
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
    a.now === b.now &&
    a.isCurrent === b.isCurrent &&
    a.isOpen === b.isOpen &&
    a.actions === b.actions &&
    a.row.key === b.row.key &&
    a.row.status === b.row.status &&
    reasonsOf(a.row) === reasonsOf(b.row) &&
    same(a.row.tickets, b.row.tickets),
);
