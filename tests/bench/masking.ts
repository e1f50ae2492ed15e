import { type MaskRules, maskText } from '../../src/core/masking/mask-text.ts';
import { hostileLine, lineUnits } from '../support/hostile-line.ts';

const rules: MaskRules = { personal: true, restored: [], say: (kind) => kind };

function timeOf(text: string): number {
  const start = performance.now();
  maskText(text, rules);
  return performance.now() - start;
}

/** Ms that it takes to mask 100 kB, for the lines that take longest, and for ordinary prose. */
export function figures(): string {
  const prose = 'The export has 10,000 rows since the release of 4 March, and no error is shown. ';
  timeOf(hostileLine(prose));
  const slowest = lineUnits
    .map((unit) => ({ unit, ms: timeOf(hostileLine(unit)) }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 5);
  return [
    `masking 100 kB of prose: ${timeOf(hostileLine(prose)).toFixed(0)} ms; of the hostile lines the slowest:`,
    ...slowest.map(({ unit, ms }) => `  ${ms.toFixed(0).padStart(5)} ms  ${JSON.stringify(unit)}`),
  ].join('\n');
}
