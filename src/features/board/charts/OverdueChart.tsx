import type { DayFigure } from '../../../core/escalation/board-figures.ts';
import { useWords } from '../../places.tsx';
import { ChartCard } from './ChartCard.tsx';
import { Area, Axis, Dot, Stroke, Text } from './tones.ts';

const width = 320;
const height = 116;
const [left, right, top, bottom] = [6, 34, 16, 94];

/** How many of the open escalations were overdue, day by day. */
export function OverdueChart({ figures }: { figures: readonly DayFigure[] }) {
  const { t, day, number } = useWords();
  const most = Math.max(1, ...figures.map(({ count }) => count));
  const x = (index: number) => left + (index * (width - left - right)) / Math.max(figures.length - 1, 1);
  const y = (count: number) => bottom - (count * (bottom - top)) / most;
  const points = figures.map(({ count }, index) => `${x(index)} ${y(count)}`);
  const last = figures.at(-1);
  const nameOf = (figure: DayFigure) => (figure === last ? t('board.chart.today') : day(figure.day));
  const table = {
    head: [t('board.chart.day'), t('board.chart.count')],
    rows: figures.map((figure) => [nameOf(figure), number(figure.count)]),
  };
  const [first] = figures;
  return (
    <ChartCard
      title={t('board.chart.overdue')}
      line={t('board.chart.overdue_line')}
      hint={t('board.chart.overdue_hint')}
      table={table}
    >
      <svg
        role="img"
        aria-label={figures.map((figure) => `${nameOf(figure)} ${number(figure.count)}`).join(', ')}
        viewBox={`0 0 ${width} ${height}`}
      >
        <Axis x1={left} x2={width - right} y1={top} y2={top} />
        <Axis x1={left} x2={width - right} y1={bottom} y2={bottom} />
        <Area d={`M${left} ${bottom}L${points.join('L')}L${width - right} ${bottom}Z`} />
        <Stroke d={`M${points.join('L')}`} />
        {last !== undefined && (
          <>
            <Dot cx={width - right} cy={y(last.count)} r={3} />
            <Text $isStrong x={width - right + 6} y={y(last.count) + 4}>
              {number(last.count)}
            </Text>
          </>
        )}
        {first !== undefined && (
          <Text $isSubtle x={left} y={height - 6}>
            {day(first.day)}
          </Text>
        )}
        <Text $isSubtle x={width - right} y={height - 6} textAnchor="end">
          {t('board.chart.today')}
        </Text>
      </svg>
    </ChartCard>
  );
}
