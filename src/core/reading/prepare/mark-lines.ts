import type { Topic } from '../prepared.ts';
import { isLikelyCode, isProse, isSurelyCode } from './code-lines.ts';
import { headingOf, isUnderline } from './heading-of.ts';
import { type Item, itemOf } from './item-of.ts';
import type { Line } from './lines.ts';

/** What a line is in its message. `from` is where, in the line, its text begins. */
export type Mark =
  | { kind: 'blank' | 'rule' | 'fence' | 'code' | 'text' }
  | { kind: 'heading'; topic: Topic }
  /** A heading of a topic that nobody knows: its words are text, too. */
  | { kind: 'title' }
  | { kind: 'label'; topic: Topic; from: number }
  | { kind: 'item'; number: number | null; from: number };

/** Opens and closes verbatim text in the common markups. */
const fence = /^(?:`{3,}|~{3,}|\{(?:code|noformat)(?::[^}]{0,40})?\}|<\/?(?:pre|code)>)/;

export function markLines(lines: readonly Line[]): readonly Mark[] {
  const marks: Mark[] = [];
  let lastNumber = 0;
  /** The line that closes a fence around what a person wrote. */
  let closing = -1;
  for (let at = 0; at < lines.length; at += 1) {
    if (at === closing) {
      marks.push({ kind: 'fence' });
      continue;
    }
    const end = isStray(lines, at, marks.at(-1)) ? null : endOfFence(lines, at);
    if (end !== null && holdsReport(lines, at, end)) {
      closing = end;
      marks.push({ kind: 'fence' });
      continue;
    }
    if (end !== null) {
      marks.push({ kind: hasCodeBehind(lines[at]) ? 'code' : 'fence' });
      while (marks.length < Math.min(end, lines.length)) marks.push({ kind: 'code' });
      if (end < lines.length) marks.push({ kind: beginsWithFence(lines[end]) ? 'fence' : 'code' });
      at = end;
      continue;
    }
    const mark = markOf(lines, at, lastNumber, marks.at(-1)?.kind === 'code');
    if (mark.kind === 'item') lastNumber = mark.number ?? 0;
    if (mark.kind === 'heading' || mark.kind === 'label') lastNumber = 0;
    marks.push(mark);
  }
  return marks;
}

/** `isOutput`: the line before it is code, and what a machine answers goes on until a person writes again. */
function markOf(lines: readonly Line[], at: number, lastNumber: number, isOutput: boolean): Mark {
  const line = lines[at];
  if (line === undefined || line.text === '') return { kind: 'blank' };
  if (isUnderline(line) || isBareFence(line) || isEmptyItem(line, lastNumber)) return { kind: 'rule' };
  if (isOfHashes(lines, at)) return { kind: 'item', number: lastNumber + 1, from: hash.length };
  const heading = headingOf(line, lines[at + 1]);
  if (heading !== null && heading.kind === 'heading') return heading;
  if (isCode(lines, at) || (isOutput && !isProse(line) && itemOf(line)?.isCertain !== true))
    return { kind: 'code' };
  if (heading !== null) return heading;
  const result = resultOf(lines, at);
  if (result !== null) return { kind: 'label', topic: 'observed', from: result };
  const item = itemOf(line);
  return item !== null && (item.isCertain || counts(item, lines, at, lastNumber))
    ? { kind: 'item', number: item.number, from: item.from }
    : { kind: 'text' };
}

/** A numbered list as wikis write it: no two headings of the same rank follow each other at once. */
const isOfHashes = (lines: readonly Line[], at: number): boolean =>
  isHash(lines[at]) && (isHash(lines[at - 1]) || isHash(lines[at + 1]));
const hash = '# ';
const isHash = (line: Line | undefined): boolean => line?.text.startsWith(hash) === true;

const isBareFence = (line: Line | undefined): boolean =>
  line?.text.startsWith('```') === true && /^`+$/.test(line.text);

/** Some trackers set the whole report in a fence: no person has written before it, and inside one has. */
function holdsReport(lines: readonly Line[], at: number, end: number): boolean {
  if (!isBareFence(lines[at]) || lines.slice(0, at).some(isProse)) return false;
  const inside = lines.slice(at + 1, end).filter(({ text }) => text !== '');
  return (
    inside.length > 1 &&
    !inside.some((line) => isSurelyCode(line) || isLikelyCode(line)) &&
    inside.filter(isProse).length * 2 >= inside.length
  );
}

/** A fence behind one that has just closed, with nothing under it, opens nothing. */
const isStray = (lines: readonly Line[], at: number, before: Mark | undefined) =>
  before?.kind === 'fence' && isBareFence(lines[at]) && (lines[at + 1]?.text ?? '') === '';

/** "3." where nobody filled in a third item. */
const isEmptyItem = ({ text }: Line, last: number) =>
  text.length < 8 && Number(/^(\d{1,2})[.)]?[\s.…]*$/.exec(text)?.[1]) === last + 1;

/** A number without a dot begins an item only beside its neighbour: 1 and then 2, or 2 after 1. */
function counts({ number }: Item, lines: readonly Line[], at: number, last: number): boolean {
  if (number === null) return false;
  if (number === last + 1 && last > 0) return true;
  return (
    number === 1 &&
    lines.slice(at + 1, at + 5).some((line) => itemOf(line)?.number === 2 || line.text === '2')
  );
}

const arrow = /^(?:[-=]{1,3}>|→|⇒|➜|➔)\s*(?=\S)/;

/** "-> nothing happens" behind a list of other marks, at its end: what comes of it. Where its text begins. */
function resultOf(lines: readonly Line[], at: number): number | null {
  const text = lines[at]?.text ?? '';
  const mark = '-=→⇒➜➔'.includes(text.charAt(0)) ? arrow.exec(text) : null;
  if (mark === null) return null;
  const before = lines.slice(0, at).findLast(({ text }) => text !== '');
  const after = lines.slice(at + 1).find(({ text }) => text !== '');
  const isAfterList = before !== undefined && !arrow.test(before.text) && itemOf(before)?.isCertain === true;
  return isAfterList && (after === undefined || itemOf(after) === null) ? mark[0].length : null;
}

/** Surely code by itself; likely code only beside another line of it, or indented. */
function isCode(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line === undefined || line.text === '') return false;
  if (isSurelyCode(line)) return true;
  if (!isLikelyCode(line) || itemOf(line) !== null) return false;
  const isBeside = (other: Line | undefined) =>
    other !== undefined && (isSurelyCode(other) || isLikelyCode(other));
  return line.indent >= 4 || isBeside(lines[at - 1]) || isBeside(lines[at + 1]);
}

/** Code on the line of the fence itself; one word there names the language. */
const hasCodeBehind = (line: Line | undefined): boolean =>
  /\s\S|[^\w`~]/.test((line?.lower ?? '').slice(0, 200).replace(fence, ''));

/** Behind the last line of the code. */
const lastTag = /<\/(?:pre|code)>$/;

const beginsWithFence = (line: Line | undefined): boolean => fence.test(line?.lower ?? '');

/** The line that closes a fence opened here: the end of the text when nobody closes it. Null when none is opened. */
function endOfFence(lines: readonly Line[], at: number): number | null {
  const { lower = '' } = lines[at] ?? {};
  if (!'`~{<'.includes(lower.charAt(0)) || !fence.test(lower)) return null;
  const mark = lower.startsWith('<') ? '</' : lower.slice(0, 3);
  if (lower.indexOf(mark, 3) > 0) return null;
  for (let end = at + 1; end < lines.length; end += 1) {
    const { lower: later = '' } = lines[end] ?? {};
    if (later.startsWith(mark) || (mark.startsWith('{') && later.endsWith('}') && later.includes(mark)))
      return end;
    if (mark === '</' && lastTag.test(later.slice(-12))) return end;
  }
  return lines.length;
}
