import type { Finding } from '../finding.ts';
import type { PreparedMessage } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { listedSteps } from './listed-steps.ts';
import type { Placed } from './sign.ts';
import { toldExpected } from './told-expected.ts';
import { toldObserved } from './told-observed.ts';
import { toldSteps } from './told-steps.ts';
import { flat, type Part, partsUnder } from './under-topic.ts';

/** What happens, what should happen and how to see it. Of colleagues only what they set out in a list or under headings. */
export function behaviour(
  message: PreparedMessage,
  placed: readonly Placed[],
  opens: boolean,
): readonly Finding[] {
  const told = (tell: (placed: readonly Placed[]) => readonly Placed[]): readonly Part[] =>
    message.by === 'customer' ? tell(placed).map(partOf) : [];
  const steps = listedSteps(message);
  const findings = (kind: 'observed' | 'expected' | 'step', parts: readonly Part[]): readonly Finding[] =>
    parts.map(({ text, span }) => ({ kind, text, quotes: [quoteOf(message, span)] }));
  const expected = told(toldExpected);
  const isWanted = ({ span: [from] }: Part) =>
    placed.some(
      ({ sentence: { span }, signs }) =>
        span[0] === from &&
        signs.has('expected:should') &&
        !signs.has('trouble') &&
        !signs.has('expected:instead'),
    );
  const observed = inOrder(
    partsUnder(message, 'observed').filter((part) => !isWanted(part)),
    told((all) => toldObserved(all, opens)),
  );
  return [
    ...findings('observed', observed.length > 0 || !opens ? observed : endOfList(steps, placed)),
    ...findings('expected', inOrder(partsUnder(message, 'expected'), expected)),
    ...findings('step', steps.length > 0 ? steps : told(toldSteps)),
  ];
}

/** The last of the steps, where it says what goes wrong and nothing else does. */
function endOfList(steps: readonly Part[], placed: readonly Placed[]): readonly Part[] {
  const last = steps.at(-1);
  const isWrong = ({ sentence, signs }: Placed) =>
    last !== undefined &&
    sentence.span[0] >= last.span[0] &&
    sentence.span[1] <= last.span[1] &&
    signs.has('trouble');
  return steps.length > 1 ? placed.filter(isWrong).map(partOf) : [];
}

const partOf = ({ sentence: { text, span } }: Placed): Part => ({ text: flat(text), span });

/** Both, by place, none twice. */
function inOrder(a: readonly Part[], b: readonly Part[]): readonly Part[] {
  const seen = new Set(a.map(({ span }) => span[0]));
  return [...a, ...b.filter(({ span }) => !seen.has(span[0]))].sort(
    (one, other) => one.span[0] - other.span[0],
  );
}
