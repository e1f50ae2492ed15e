import { type ReactNode, useId, useState } from 'react';
import styled from 'styled-components';
import { color } from '../../../ui/color.ts';
import { LinkButton } from '../../../ui/Links.tsx';
import { Ends, Hint, SectionHead, Small } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';

const Card = styled.section`
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-width: 0;
  padding: 12px 16px;
  border: 1px solid ${color('border.default')};
  border-radius: ${({ theme }) => theme.borderRadii.md};

  svg[role='img'] {
    display: block;
    width: 100%;
    max-width: 350px;
    height: auto;
  }
`;

const Table = styled.table`
  border-collapse: collapse;
  width: 100%;
  font-size: 12px;
  line-height: 16px;
  font-variant-numeric: tabular-nums;

  th,
  td {
    padding: 2px 8px 2px 0;
    text-align: end;
  }
  th:first-child,
  td:first-child {
    text-align: start;
  }
  tbody th {
    font-weight: 400;
  }
`;

export type ChartTable = {
  head: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
};

type Props = { title: string; line: string; hint?: string; table: ChartTable; children: ReactNode };

/** A chart, and the same figures as a table for whoever would rather read. */
export function ChartCard({ title, line, hint, table, children }: Props) {
  const { t } = useWords();
  const [isTable, setTable] = useState(false);
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <Ends>
        <SectionHead id={id}>{title}</SectionHead>
        {table.rows.length > 0 && (
          <LinkButton
            label={`${title}: ${t(isTable ? 'board.chart.as_chart' : 'board.chart.as_table')}`}
            onPress={() => setTable(!isTable)}
          >
            <Small>{t(isTable ? 'board.chart.as_chart' : 'board.chart.as_table')}</Small>
          </LinkButton>
        )}
      </Ends>
      <Hint>{line}</Hint>
      {isTable ? (
        <Table>
          <thead>
            <tr>
              {table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(([name = '', ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns stay where they are.
                  <td key={index}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ) : (
        children
      )}
      {isTable && hint !== undefined && <Hint>{hint}</Hint>}
    </Card>
  );
}
