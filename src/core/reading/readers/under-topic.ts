import { hasAny } from '../lexicon/has.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence, Span, Topic } from '../prepared.ts';
import { isUseful } from './useful.ts';

/** What is longer is a log: the brief has another place for it. */
const longest = 800;

/** A text with its place in the message. */
export type Part = { text: string; span: Span };

/** What stands under a heading of this topic: its first paragraph, and the list that this one introduces or begins. */
export function partsUnder({ blocks }: PreparedMessage, topic: 'observed' | 'expected'): readonly Part[] {
  const under = blocks.filter((block, at) => block.topic === topic && isNear(blocks, at, topic));
  const both = blocks.filter((block, at) => block.topic === 'outcome' && isNear(blocks, at, 'outcome'));
  return [...under.flatMap(partsOf), ...partsOfBoth(both)[topic]].filter(
    ({ text }) => isUseful(text) && text.length <= longest,
  );
}

/** Which of the answers to two questions says how it ought to be: those that speak so, else the first of several. */
function partsOfBoth(blocks: readonly Block[]): Readonly<Record<'observed' | 'expected', readonly Part[]>> {
  const said = blocks.flatMap((block) =>
    block.kind === 'code'
      ? []
      : block.sentences.map((sentence) => ({ part: partOf(sentence), isWanted: saysWanted(sentence) })),
  );
  const isFirst = !said.some(({ isWanted }) => isWanted) && said.length > 1;
  const [expected, observed] = [true, false].map((wanted) =>
    said.filter(({ isWanted }, at) => (isFirst ? at === 0 : isWanted) === wanted).map(({ part }) => part),
  );
  return { expected: expected ?? [], observed: observed ?? [] };
}

const saysWanted = ({ hits }: Sentence) => hasAny(hits, wanted);
const wanted: ReadonlySet<Tag> = new Set(['expected:should', 'expected:expect', 'expected:would-be']);

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
    : upToNextField(block.sentences).filter(isStatement).map(partOf);

/** The lines of a form that follow, "Region: eu-west-2", are no part of it. */
function upToNextField(sentences: readonly Sentence[]): readonly Sentence[] {
  const next = sentences.findIndex(({ text }, at) => at > 0 && field.test(text));
  return next < 0 ? sentences : sentences.slice(0, next);
}
const field = /^\p{Lu}[\p{L} ]{1,24}:\s\S/u;

const partOf = ({ text, span }: Sentence): Part => ({ text: flat(text), span });

/** "Please fix it soon" is no answer to a form. */
const isStatement = ({ hits, span }: Sentence) =>
  !hits.some(({ tag, span: [from] }) => tag === 'story:asks' && from - span[0] <= 2);

/** On one line, without pictures: hard-wrapped mail has breaks that mean nothing. */
export function flat(text: string): string {
  const words = text.includes('![') || text.includes('<img') ? text.replace(picture, ' ') : text;
  return uneven.test(words) ? words.replace(/\s+/g, ' ').trim() : words;
}
const picture = /!\[[^\]\n]{0,200}\](?:\([^)\n]{0,500}\))?|<img\s[^>]{0,500}>/g;
const uneven = /[^\S ]| {2}|^ | $/;
