import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { listedSteps } from './listed-steps.ts';
import { type Placed, signsIn } from './signs.ts';
import { toldExpected } from './told-expected.ts';
import { toldObserved } from './told-observed.ts';
import { toldSteps } from './told-steps.ts';
import { flat, type Part, partsUnder } from './under-topic.ts';

/** What happens, what should happen and how to see it. */
export const readBehaviour: Reader = (message) => {
  const placed = signsIn(message);
  const steps = listedSteps(message);
  const findings = (kind: 'observed' | 'expected' | 'step', parts: readonly Part[]): readonly Finding[] =>
    parts.map(({ text, span }) => ({ kind, text, quotes: [quoteOf(message, span)] }));
  const expected = partsUnder(message, 'expected');
  const observed = partsUnder(message, 'observed');
  return [
    ...findings('observed', inOrder(observed, toldObserved(placed).map(partOf))),
    ...findings('expected', inOrder(expected, toldExpected(placed).map(partOf))),
    ...findings('step', steps.length > 0 ? steps : toldSteps(placed).map(partOf)),
  ];
};

const partOf = ({ sentence: { text, span } }: Placed): Part => ({ text: flat(text), span });

/** Both, by place, none twice. */
function inOrder(a: readonly Part[], b: readonly Part[]): readonly Part[] {
  const seen = new Set(a.map(({ span }) => span[0]));
  return [...a, ...b.filter(({ span }) => !seen.has(span[0]))].sort(
    (one, other) => one.span[0] - other.span[0],
  );
}
