import type { Way } from './account.ts';
import type { DeedResult } from './after-sending.ts';
import type { Result } from './cases.ts';
import type { ChatResult } from './chat.ts';
import type { Errand } from './errands.ts';

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

export const deedHead = [
  'what is done',
  'faults',
  'overcome unseen',
  'stopped, nothing changed',
  'stopped half-way',
  'begun anew by a colleague',
  'notes missing or twice',
  'said twice on the issue',
] as const;

/**
 * The columns of an action that README carries. How often a fault is overcome unseen is for the command to print: it hangs
 * on which of the requests meets it, and reads in the background come as they like.
 */
export const deedTold = (row: readonly string[]): string[] => [0, 1, 6, 7].map((at) => row[at] ?? '');

/** What happened to one action. */
export function deedRow(errand: Errand, results: readonly DeedResult[]): string[] {
  const count = (is: (each: DeedResult) => boolean) => String(results.filter(is).length);
  // A reminder is a field of the ticket, and no note.
  const notes = (errand.before === undefined ? 0 : 1) + (errand.name === 'set a reminder' ? 0 : 1);
  return [
    errand.name,
    String(results.length),
    count(({ end }) => end === 'by itself'),
    count(({ end }) => end === 'nothing happened'),
    count(({ end }) => end === 'half-way'),
    count(({ redone }) => redone > 0),
    count((each) => each.notes !== notes),
    count(({ said, redone }) => said > errand.comments * (1 + redone)),
  ];
}

export const chatHead = [
  'channel in',
  'faults',
  'told all the same',
  'said that it was not told',
  'said that nobody knows',
  'tab closed',
  'told twice by itself',
] as const;

/** What happened to the post to a channel. */
export function chatRow(name: string, results: readonly ChatResult[]): string[] {
  const count = (is: (each: ChatResult) => boolean) => String(results.filter(is).length);
  return [
    name,
    String(results.length),
    count(({ end }) => end === 'told'),
    count(({ end }) => end === 'not told'),
    count(({ end }) => end === 'not known'),
    count(({ end }) => end === 'closed'),
    count(({ posts, chosen }) => posts > 1 + chosen),
  ];
}

export const printed = (of: readonly string[], rows: readonly string[][]): string =>
  [line(of), line(of.map(() => '---')), ...rows.map(line)].join('\n');

/** The part of the table that tells of one way: all of it, then step by step. */
export function linesOf(way: Way, results: readonly Result[]): string {
  const steps = [...new Set(results.map((each) => each.case.place.step))];
  const rows = steps.map((step) => {
    const ofStep = results.filter((each) => each.case.place.step === step);
    return line([`${names[way]}: ${step}`, ...countsOf(ofStep)]);
  });
  return [line(head), line(head.map(() => '---')), line(totalOf(way, results)), ...rows].join('\n');
}
