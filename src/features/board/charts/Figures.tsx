import styled from 'styled-components';
import type { BoardFigures } from '../../../flows/board/board-view.ts';
import { OpenChart } from './OpenChart.tsx';
import { OverdueChart } from './OverdueChart.tsx';
import { WeeksChart } from './WeeksChart.tsx';

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(264px, 100%), 1fr));
  gap: 12px;

  /* One beside the other, to be drawn along: on a small screen the rows are what matters. */
  @media (max-width: 599px) {
    grid-auto-columns: minmax(260px, 86%);
    grid-auto-flow: column;
    grid-template-columns: none;
    overflow-x: auto;
  }
`;

/** To look at rather than to read: how much there is, how late it is, and what becomes of it. */
export function Figures({ figures }: { figures: BoardFigures }) {
  return (
    <Grid>
      <OpenChart figures={figures.open} />
      <OverdueChart figures={figures.overdue} />
      <WeeksChart figures={figures.closed} />
    </Grid>
  );
}
