import type { WeekFigure } from '../../../core/escalation/board-figures.ts';
import type { BoardFigures } from '../../../flows/board/board-view.ts';
import { Hint } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { ChartCard } from './ChartCard.tsx';
import { LegendItem } from './LegendItem.tsx';
import { Axis, Fill, Legend, Text } from './tones.ts';

const width = 320;
const height = 116;
const [top, bottom] = [16, 94];
const bar = 16;

function Bars({ weeks, nameOf }: { weeks: readonly WeekFigure[]; nameOf(week: WeekFigure): string }) {
  const { t, number } = useWords();
  const most = Math.max(1, ...weeks.map(({ closed }) => closed));
  const step = width / Math.max(weeks.length, 1);
  const length = (count: number) => (count * (bottom - top)) / most;
  const label = weeks
    .map(
      (each) =>
        `${nameOf(each)}: ${t('board.chart.closed_count')} ${each.closed}, ${t('board.chart.returned')} ${each.returned}`,
    )
    .join('; ');
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <Axis x1={0} x2={width} y1={bottom} y2={bottom} />
      {weeks.map((each, index) => {
        const middle = index * step + step / 2;
        return (
          <g key={each.week}>
            <Fill
              $tone="closed"
              x={middle - bar - 1}
              y={bottom - length(each.closed)}
              width={bar}
              height={length(each.closed)}
              rx={2}
            />
            <Text $isStrong x={middle - bar / 2 - 1} y={bottom - length(each.closed) - 4} textAnchor="middle">
              {number(each.closed)}
            </Text>
            {each.returned > 0 && (
              <>
                <Fill
                  $tone="returned"
                  x={middle + 1}
                  y={bottom - length(each.returned)}
                  width={bar}
                  height={length(each.returned)}
                  rx={2}
                />
                <Text x={middle + bar / 2 + 1} y={bottom - length(each.returned) - 4} textAnchor="middle">
                  {number(each.returned)}
                </Text>
              </>
            )}
            <Text $isSubtle x={middle} y={height - 6} textAnchor="middle">
              {index === weeks.length - 1 ? t('board.chart.now') : nameOf(each)}
            </Text>
          </g>
        );
      })}
    </svg>
  );
}

/** How many escalations ended in each week, and how many of these the team had returned. */
export function WeeksChart({ figures }: { figures: BoardFigures['closed'] }) {
  const { t, day, number } = useWords();
  const weeks = figures.kind === 'ready' ? figures.value : [];
  const nameOf = ({ week }: WeekFigure) => day(week);
  const table = {
    head: [t('board.chart.week'), t('board.chart.closed_count'), t('board.chart.returned')],
    rows: weeks.map((each) => [nameOf(each), number(each.closed), number(each.returned)]),
  };
  return (
    <ChartCard title={t('board.chart.closed')} line={t('board.chart.closed_line')} table={table}>
      {figures.kind === 'ready' ? (
        <>
          <Bars weeks={weeks} nameOf={nameOf} />
          <Legend>
            <LegendItem tone="closed">{t('board.chart.closed_count')}</LegendItem>
            <LegendItem tone="returned">{t('board.chart.returned')}</LegendItem>
          </Legend>
        </>
      ) : (
        <Hint>{t(figures.kind === 'failed' ? 'board.chart.failed' : 'board.chart.loading')}</Hint>
      )}
    </ChartCard>
  );
}
