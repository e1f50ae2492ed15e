import { useCallback, useMemo, useRef, useState } from 'react';
import styled from 'styled-components';
import type { BoardRow } from '../../core/escalation/board.ts';
import type { SectionName, Sorting, SortKey } from '../../core/escalation/board-order.ts';
import type { Board, ReadyBoard } from '../../flows/board/board-view.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Subtle, Unseen } from '../../ui/Page.tsx';
import { Sign, type Tone } from '../../ui/SignList.tsx';
import { useWords } from '../places.tsx';
import { Block, HeadRow, SectionRow, Table } from './layout.ts';
import { Row } from './Row.tsx';
import type { RowActions } from './RowTitle.tsx';
import { useGrowing } from './use-growing.ts';
import { useRowsKeyboard } from './use-rows-keyboard.ts';
import { useSeen } from './use-seen.ts';

/** In the order of the cells; the status is known of some rows only, and sorts nothing. */
const columns = [
  'severity',
  'issue',
  'subject',
  'target',
  'status',
  'customer',
  'revenue',
  'age',
  'team',
  'told',
  'owner',
] as const satisfies readonly (SortKey | 'status')[];

const figures: readonly string[] = ['revenue', 'age'];

const signs: Readonly<Partial<Record<SectionName, { icon: IconName; tone: Tone }>>> = {
  stuck: { icon: 'warning', tone: 'warning' },
  overdue: { icon: 'warning', tone: 'danger' },
};

const HeadCell = styled.div<{ $isFigure: boolean }>`
  min-width: 0;
  text-align: ${({ $isFigure }) => ($isFigure ? 'end' : 'start')};
`;

/** Rows that are drawn, and asked for, together. */
const blockSize = 10;

const inBlocks = (rows: readonly BoardRow[]): readonly (readonly BoardRow[])[] =>
  Array.from({ length: Math.ceil(rows.length / blockSize) }, (_, index) =>
    rows.slice(index * blockSize, (index + 1) * blockSize),
  );

/* Every row is a grid, which would take a table element its meaning: roles say it instead. */
const Group = styled.div``;

const SectionCell = styled.div`
  display: flex;
  align-items: center;
  gap: 6px;
`;

const SortButton = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 2px;
  min-height: 24px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: inherit;
  cursor: pointer;

  &:hover {
    text-decoration: underline;
  }
`;

function Head({ sorting, top, onSort }: { sorting: Sorting; top: number; onSort(sorting: Sorting): void }) {
  const { t } = useWords();
  const orderOf = (column: (typeof columns)[number]) =>
    column === sorting.by ? (sorting.isDescending ? 'descending' : 'ascending') : undefined;
  return (
    <HeadRow role="row" $top={top}>
      {columns.map((column) => (
        <HeadCell
          key={column}
          role="columnheader"
          aria-sort={orderOf(column)}
          $isFigure={figures.includes(column)}
        >
          {column === 'status' ? (
            t('board.status')
          ) : (
            <SortButton
              type="button"
              onClick={() => onSort({ by: column, isDescending: orderOf(column) === 'ascending' })}
            >
              {t(`board.sort.${column}`)}
              {orderOf(column) !== undefined && (
                <Icon name={orderOf(column) === 'ascending' ? 'up' : 'down'} />
              )}
            </SortButton>
          )}
        </HeadCell>
      ))}
    </HeadRow>
  );
}

type Props = { view: ReadyBoard; board: Board; top: number; now: number; onOpen(id: number): void };

/** The rows in their sections. All of them are in the page soon; those off the screen are not drawn. */
export function Rows({ view, board, top, now, onOpen }: Props) {
  const { t, number } = useWords();
  const table = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { sections, sorting, shown } = view;
  const count = useGrowing(shown);
  const keys = useMemo(
    () => sections.flatMap(({ rows }) => rows.map(({ key }) => key)).slice(0, count),
    [sections, count],
  );
  const order = keys.join(' ');
  const { current, enter, onKeyDown } = useRowsKeyboard(table, keys);
  useSeen(table, order, board.look);

  const toggle = useCallback(
    (key: string) =>
      setOpened(
        (before) => new Set(before.has(key) ? [...before].filter((each) => each !== key) : [...before, key]),
      ),
    [],
  );
  const actions: RowActions = useMemo(() => ({ openTicket: onOpen, toggle, enter }), [onOpen, toggle, enter]);

  let left = count;
  return (
    <Table ref={table} role="table" aria-label={t('board.title')} onKeyDown={onKeyDown}>
      <Group role="rowgroup">
        <Head sorting={sorting} top={top} onSort={board.sort} />
      </Group>
      {sections.map(({ name, rows }) => {
        const own = rows.slice(0, left);
        left -= own.length;
        if (own.length === 0) return null;
        const sign = signs[name];
        return (
          <Group key={name} role="rowgroup" aria-label={t(`board.section.${name}`)}>
            <SectionRow role="row">
              <SectionCell role="cell" aria-colspan={columns.length}>
                {sign !== undefined && <Sign name={sign.icon} $tone={sign.tone} />}
                <strong>{t(`board.section.${name}`)}</strong> <Subtle>{number(rows.length)}</Subtle>
              </SectionCell>
            </SectionRow>
            {inBlocks(own).map((block) => (
              <Block key={block[0]?.key} role="none" data-block="" $rows={block.length}>
                {block.map((row) => (
                  <Row
                    key={row.key}
                    row={row}
                    now={now}
                    isCurrent={row.key === current}
                    isOpen={opened.has(row.key)}
                    actions={actions}
                  />
                ))}
              </Block>
            ))}
          </Group>
        );
      })}
      <Unseen>{t('board.keys')}</Unseen>
    </Table>
  );
}
