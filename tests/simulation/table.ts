import type { Way } from './account.ts';
import type { Result } from './cases.ts';

const names: Readonly<Record<Way, string>> = {
  linear: 'Linear',
  jira: 'Jira',
  'known in linear': 'an issue that is in Linear',
  'known in jira': 'an issue that is in Jira',
  group: 'a group alone',
};

/** What happened to these, as a row of numbers. */
function countsOf(results: readonly Result[]): readonly number[] {
  // A fault that was met is one, however many went on from there.
  const once = results.filter((each) => each.case.resumer === 'same');
  const count = (end: Result['end']) => once.filter((each) => each.end === end).length;
  const resumed = results.filter(({ end }) => end !== 'by itself');
  const decided = resumed.filter(({ helped }) => helped.includes('chose to create'));
  return [
    once.length,
    count('by itself'),
    count('nothing happened'),
    count('half-way'),
    resumed.length,
    decided.length,
    results.filter(({ issues }) => issues > 1).length,
    results.filter(({ notes }) => notes !== 1).length,
  ];
}

const head = [
  'to',
  'faults',
  'overcome unseen',
  'stopped, nothing changed',
  'stopped half-way',
  'gone on from there',
  'a person decided',
  'second issues',
  'notes missing or twice',
] as const;

type Row = readonly [name: string, ...counts: number[]];

export const totalOf = (way: Way, results: readonly Result[]): Row => [names[way], ...countsOf(results)];

const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

/** The part of the table that tells of one way: all of it, then step by step. */
export function linesOf(way: Way, results: readonly Result[]): string {
  const steps = [...new Set(results.map((each) => each.case.place.step))];
  const rows = steps.map((step) => {
    const ofStep = results.filter((each) => each.case.place.step === step);
    return line([`${names[way]}: ${step}`, ...countsOf(ofStep)]);
  });
  return [line(head), line(head.map(() => '---')), line(totalOf(way, results)), ...rows].join('\n');
}
