import type { Block, PreparedMessage, Sentence, Span, Topic } from '../prepared.ts';
import { isUseful } from './useful.ts';

/** What is longer is a log: the brief has another place for it. */
const longest = 800;

/** A text with its place in the message. */
export type Part = { text: string; span: Span };

/** What stands under a heading of this topic: its first paragraph, and the list that this one introduces or begins. */
export function partsUnder({ blocks }: PreparedMessage, topic: Topic): readonly Part[] {
  return blocks
    .filter((block, at) => block.topic === topic && isNear(blocks, at, topic))
    .flatMap(partsOf)
    .filter(({ text }) => isUseful(text) && text.length <= longest);
}

/** The first block under the heading, or an item of the list that follows it at once. */
function isNear(blocks: readonly Block[], at: number, topic: Topic): boolean {
  const first = blocks
    .slice(0, at + 1)
    .findLastIndex((block, place) => block.topic === topic && blocks[place - 1]?.topic !== topic);
  return blocks.slice(first + 1, at + 1).every(({ kind }) => kind === 'item');
}

const partsOf = (block: Block): readonly Part[] =>
  block.kind === 'code'
    ? [{ text: block.text, span: block.span }]
    : block.sentences.filter(isStatement).map(({ text, span }) => ({ text: flat(text), span }));

/** "Please fix it soon" is no answer to a form. */
const isStatement = ({ hits, span }: Sentence) =>
  !hits.some(({ tag, span: [from] }) => tag === 'story:asks' && from - span[0] <= 2);

/** On one line: hard-wrapped mail has breaks that mean nothing. */
export const flat = (text: string): string => (uneven.test(text) ? text.replace(/\s+/g, ' ').trim() : text);
const uneven = /[^\S ]| {2}|^ | $/;
