import type { Finding } from '../../reading/finding.ts';
import type { BriefField } from '../brief.ts';
import { field } from '../prefill/field.ts';
import { compete } from './compete.ts';
import { evidenceOf, lineOf, linesFrom, ofKind, saidAt, standsIn, withoutRepeats } from './findings.ts';
import type { FoundWords } from './words.ts';

/** Nobody describes one step in more characters (UTF-16 units): of longer code, the start is shown. */
const longestStep = 1000;
/** What is on one such line, a machine wrote. */
const isEndless = (text: string) => text.length > longestStep && !text.slice(0, longestStep).includes('\n');
const shown = (text: string) => (text.length <= longestStep ? text : `${text.slice(0, longestStep)}…`);

/**
 * The steps in their order, from the state that they start in (playbook R1). What only failed
 * against it is none, unless it surely is one.
 */
export function steps(findings: readonly Finding[], { say }: FoundWords): BriefField | undefined {
  const found = ofKind(findings, 'step').filter(({ text }) => !isEndless(text));
  const isTried = standsIn(ofKind(findings, 'attempt').filter(({ result }) => result === 'failed'));
  if (found.length === 0 || found.every((each) => isTried(each) && each.isSure !== true)) return undefined;
  const starts = withoutRepeats(ofKind(findings, 'start-state')).slice(0, 3);
  const lines = [
    ...starts.map((each) => say('found.start', { text: lineOf(each) })),
    ...found.map((each) => shown(lineOf(each))),
  ];
  return field(lines.join('\n'), ...evidenceOf([...starts, ...found]));
}

export const expected = (findings: readonly Finding[]) =>
  linesFrom(ofKind(findings, 'expected'), { most: 3 });

/** What they did against it, and what came of it, stands under "tried". */
export function actual(findings: readonly Finding[]) {
  const isTried = standsIn(ofKind(findings, 'attempt'));
  const observed = ofKind(findings, 'observed');
  const untried = observed.filter((each) => !isTried(each));
  return linesFrom(untried.length > 0 ? untried : observed, { most: 4 });
}

export const ruledOut = (findings: readonly Finding[]) => linesFrom(ofKind(findings, 'ruled-out'));

/** How often it happens; who said something else later is asked to pick. */
export function frequency(findings: readonly Finding[]): BriefField | undefined {
  const newest = withoutRepeats(ofKind(findings, 'frequency')).toSorted((a, b) => saidAt(b) - saidAt(a));
  const [first, ...rest] = newest.map((each) => ({ text: lineOf(each), evidence: each.quotes }));
  return first === undefined ? undefined : compete([[first, ...rest]], ([text = '']) => text);
}
