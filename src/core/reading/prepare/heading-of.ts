import {
  beginsHeading,
  headingLeads,
  isHeadingLead,
  topicNamedIn,
  topicOfHeading,
} from '../lexicon/known.ts';
import type { Topic } from '../prepared.ts';
import { type Line, partOfLine } from './lines.ts';
import { textsIn } from './words.ts';

/** A line that names a topic; of a label, where in the line the text behind it begins. */
export type Heading =
  | { kind: 'heading'; topic: Topic }
  | { kind: 'label'; topic: Topic; from: number }
  /** Marked as a heading, of a topic that nobody knows. */
  | { kind: 'title' };

/** An item that is ticked off: what it says is the form's. */
const checkbox = /^[-*+] \[[ xX]?\]/;
const longestLabel = 70;
const longestTitle = 120;

/** What makes a line a heading in one of the common markups: # x, == x ==, **x**, __x__, h2. x. */
const marked = /^(?:#{1,6}\s*\S|={2,6}[^=]|\*{1,3}[^*\s]|_{2}[^_]|h[1-6]\. |\[[^\]]{1,60}\]:?$)/;
const title = /^(?:#{1,6}\s+\S|h[1-6]\. \S|={2,6}[^=]{1,80}={2,6}$|\*\*[^*]{2,80}\*\*:?$|__[^_]{2,80}__:?$)/;
/** What a form asks for, with its hints. */
const boldLine = /^\*\*[^*\s].{2,800}\*\*:?$/;
const label =
  /^(?:[^:\n]{2,60}?:(?:\*{1,3}|_{2})?|\*{1,3}[^*]{2,60}\*{1,3}:?|__[^_]{2,60}__:?|[^-–—=]{4,50}\s[-–—=]+>?)\s/;

/** Set off by a tag: a whole line, or what stands before an answer. */
const tagged = /^<(b|strong|u|h[1-6]|summary)>\s*([^<\n]{2,120}?)\s*<\/\1>\s{0,3}(?::\s*|(?=\S)|$)/;

export function headingOf(line: Line, next: Line | undefined): Heading | null {
  const { text, lower } = line;
  if (text.startsWith('<')) return taggedOf(line);
  if (text === '' || (text.startsWith(' [', 1) && checkbox.test(text))) return null;
  if (!mayNameTopic(line)) return titleOf(line);
  const alone = text.length <= longestLabel ? topicOf(lower) : undefined;
  if (alone !== undefined && isAlone(text, next)) return { kind: 'heading', topic: alone };
  const start = label.exec(`${lower.slice(0, longestLabel)} `)?.[0];
  const topic = start === undefined ? undefined : topicOf(start);
  if (start !== undefined && topic !== undefined)
    return start.length >= lower.length
      ? { kind: 'heading', topic }
      : { kind: 'label', topic, from: start.length };
  return titleOf(line);
}

function taggedOf(line: Line): Heading | null {
  const [found, , name] = tagged.exec(line.lower.slice(0, 200)) ?? [];
  if (found === undefined || name === undefined) return null;
  const from = line.lower.indexOf(name);
  const inner = headingOf(partOfLine(line, from, from + name.length), undefined);
  const topic = inner === null || inner.kind === 'title' ? topicNamedIn(name) : inner.topic;
  if (found.length < line.text.length) return topic ? { kind: 'label', topic, from: found.length } : null;
  return topic ? { kind: 'heading', topic } : { kind: 'title' };
}

/** A heading that marks set off, of a topic of which its words tell or of none. */
function titleOf({ text, lower }: Line): Heading | null {
  const isMarked =
    '#h=*_'.includes(text.charAt(0)) &&
    (boldLine.test(text) || (text.length <= longestTitle && title.test(text)));
  if (!isMarked) return null;
  const topic = topicNamedIn(lower);
  return topic === undefined ? { kind: 'title' } : { kind: 'heading', topic };
}

/** Whether it begins with a word that a heading begins with, for all that may stand before it. */
function mayNameTopic({ words, first, last, lower, start }: Line): boolean {
  for (let at = first; at < last; at += 1) {
    const word = words.numbers[at] ?? 0;
    if (beginsHeading(word)) return true;
    const place = (words.starts[at] ?? 0) - start;
    const isNumber = at === first && isFigure(lower.charCodeAt(place));
    if (!isNumber && !isHeadingLead(word)) return lower.lastIndexOf('(', place) >= 0;
  }
  return false;
}

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** "2. List the steps to reproduce (if any)" is "steps to reproduce". */
function topicOf(heading: string): Topic | undefined {
  const plain = heading.replace(/\([^)]*\)/g, ' ').replace(/^[\W_]*\d{1,2}[.)]?\s/, '');
  const texts = textsIn(plain);
  const first = texts.findIndex((word) => !headingLeads.has(word));
  return topicOfHeading(texts.slice(Math.max(first, 0))) ?? topicOfQuestions(plain);
}

/** "What is the expected result? What do you see instead?" asks for two things at once. */
function topicOfQuestions(text: string): Topic | undefined {
  const questions = text.split('?').slice(0, 4);
  if (questions.length < 3) return undefined;
  const topics = questions.slice(0, -1).map((each) => topicOfHeading(textsIn(each)));
  const [first] = topics;
  if (topics.includes('expected') && topics.includes('observed')) return 'outcome';
  return topics.every((each) => each !== undefined) ? first : undefined;
}

/** Topics that people also name within a line: "Expected: a list. Actual: an error." */
const inline: ReadonlySet<Topic> = new Set(['observed', 'expected', 'steps']);
const longestSplit = 1000;

/** Where labels begin within a line, after a sentence. */
export function labelsWithin({ lower }: Line): readonly number[] {
  if (lower.length > longestSplit || !lower.includes(': ')) return [];
  const starts: number[] = [];
  for (const { index, 0: found } of lower.matchAll(/[.!?;)]\s{1,3}[^\s.!?;:()][^.!?;:()]{2,40}:\s/g)) {
    const label = found.slice(1).trimStart();
    const topic = topicOf(label);
    if (topic !== undefined && inline.has(topic)) starts.push(index + found.length - label.length);
  }
  return starts;
}

/** A known heading that ends like a sentence may be one; a colon or a markup says that it is none. */
const isAlone = (text: string, next: Line | undefined) =>
  marked.test(text) || isUnderline(next) || !/[.!,;]$/.test(text);

export const isUnderline = (line: Line | undefined): boolean =>
  line !== undefined &&
  line.text.length >= 3 &&
  '-=~'.includes(line.text.charAt(0)) &&
  /^(?:-+|=+|~+)$/.test(line.text.slice(0, 200));
