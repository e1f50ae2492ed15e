import { severities } from '../../../core/checklist/target.ts';
import { bySeverity, type OpenFigure } from '../../../core/escalation/board-figures.ts';
import { Hint } from '../../../ui/Page.tsx';
import { useWords } from '../../places.tsx';
import { ChartCard } from './ChartCard.tsx';
import { LegendItem } from './LegendItem.tsx';
import { Fill, Legend, Text } from './tones.ts';

const width = 320;
const names = 92;
const row = 22;
const gap = 2;
/** Kept for the sum behind the longest bar. */
const sums = 34;

/** Bars of open escalations, one a target, divided by severity. */
export function OpenChart({ figures }: { figures: readonly OpenFigure[] }) {
  const { t, number } = useWords();
  const most = Math.max(1, ...figures.map(({ total }) => total));
  const unit = (width - names - sums) / most;
  const totals = bySeverity(figures);
  const table = {
    head: [
      t('board.filter.target'),
      ...severities.map((each) => t(`document.severity.${each}`)),
      t('board.chart.all'),
    ],
    rows: figures.map(({ target, counts, total }) => [
      t(`document.target.${target}`),
      ...severities.map((each) => number(counts[each])),
      number(total),
    ]),
  };
  const label = figures
    .map(({ target, total }) => `${t(`document.target.${target}`)} ${number(total)}`)
    .join(', ');
  return (
    <ChartCard title={t('board.chart.open')} line={t('board.chart.open_line')} table={table}>
      {figures.length === 0 ? (
        <Hint>{t('board.chart.nothing')}</Hint>
      ) : (
        <>
          <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${figures.length * row}`}>
            {figures.map(({ target, counts, total }, index) => {
              let x = names;
              return (
                <g key={target} transform={`translate(0 ${index * row})`}>
                  <Text y={14}>{t(`document.target.${target}`)}</Text>
                  {severities.map((severity) => {
                    const length = counts[severity] * unit;
                    const from = x;
                    x += length;
                    return length === 0 ? null : (
                      <Fill
                        key={severity}
                        $tone={severity}
                        x={from}
                        y={3}
                        width={Math.max(length - gap, 1)}
                        height={14}
                        rx={2}
                      />
                    );
                  })}
                  <Text $isStrong x={x + 4} y={14}>
                    {number(total)}
                  </Text>
                </g>
              );
            })}
          </svg>
          <Legend>
            {severities.map((severity) => (
              <LegendItem key={severity} tone={severity}>
                {`${t(`document.severity.${severity}`)} ${number(totals[severity])}`}
              </LegendItem>
            ))}
          </Legend>
        </>
      )}
    </ChartCard>
  );
}
