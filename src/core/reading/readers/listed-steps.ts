import { has, hasAny } from '../lexicon/has.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage } from '../prepared.ts';
import { isOfForm } from './of-form.ts';
import { flat, type Part } from './under-topic.ts';
import { isUseful } from './useful.ts';

type Item = Extract<Block, { kind: 'item' }>;

/** Steps as a list, or under a heading that announces them. Empty when the message has neither. */
export function listedSteps({ blocks }: PreparedMessage): readonly Part[] {
  const announced = blocks.findIndex(({ topic }) => topic === 'steps');
  if (announced >= 0) {
    const steps = stepsFrom(blocks.slice(announced).filter(under('steps')));
    if (steps.length > 0) return steps;
  }
  for (const [at, block] of blocks.entries()) {
    if (announces(block) || (saysItWasSeen(block) && isFirstAct(blocks[at + 1]))) {
      const steps = stepsFrom(blocks.slice(at + 1, at + 40));
      if (steps.length > 0) return steps;
    }
    if (block.kind === 'item' && isListOfActs(blocks, at)) return stepsFrom(blocks.slice(at));
  }
  return [];
}

const under =
  (topic: Block['topic']) =>
  (block: Block, at: number, all: readonly Block[]): boolean =>
    block.topic === topic && all.slice(0, at).every((each) => each.topic === topic);

/** "To reproduce:", with what follows it. */
function announces(block: Block): boolean {
  if (block.kind !== 'paragraph' || block.topic === 'steps') return false;
  const last = block.sentences.at(-1);
  return (
    last?.text.endsWith(':') === true &&
    has(last.hits, 'steps:reproduce') &&
    !block.sentences.some(({ hits }) => has(hits, 'steps:unknown'))
  );
}

/** "Reproduced on a test account." with what was done for it. */
const saysItWasSeen = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.topic !== 'steps' &&
  block.sentences.some(
    ({ text, hits }) =>
      !text.endsWith('?') &&
      has(hits, 'steps:reproduce') &&
      !hits.some(({ tag }) => tag === 'observed:negation' || tag === 'stance:denying'),
  );

const isFirstAct = (block: Block | undefined): boolean =>
  block?.kind === 'item' && block.number === 1 && isAct(block);

/** With code between them, which shows what an item says. */
function itemsFrom(blocks: readonly Block[], at: number): readonly Item[] {
  const items: Item[] = [];
  for (const block of blocks.slice(at)) {
    if (block.kind === 'item') items.push(block);
    else if (block.kind !== 'code') break;
  }
  return items;
}

/** Topics whose lists are something else. */
const otherLists: ReadonlySet<Block['topic']> = new Set(['expected', 'environment', 'tried', 'errors']);

/** A list begins here, and nothing says before it that it is a list of something else. */
const isListOfActs = (blocks: readonly Block[], at: number): boolean => {
  const before = blocks[at - 1];
  return before?.kind !== 'item' && !announcesOther(before) && isActs(itemsFrom(blocks, at));
};

/** "There are three options:", "as a workaround:", "it should:". */
function announcesOther(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const last = block.sentences.at(-1);
  return last !== undefined && hasAny(last.hits, otherListTags);
}
const otherListTags: ReadonlySet<Tag> = new Set([
  'steps:other-list',
  'cue:workaround',
  'expected:should',
  'expected:would-be',
]);

/** A list of two or more, of which at least half begin with what somebody does, and fewer say that it did not help. */
const isActs = (items: readonly Item[]): boolean =>
  items.length >= 2 &&
  items.filter(isTried).length < items.length / 2 &&
  !items.some(({ topic }) => otherLists.has(topic)) &&
  items.filter(isAct).length >= Math.max(2, items.length / 2);

/** "Other cable: no change". */
const isTried = ({ sentences }: Item): boolean => {
  const last = sentences.at(-1);
  const result = last === undefined ? -1 : last.text.search(/[:→]|\s[-–]>?\s/);
  return (
    last?.hits.some(
      ({ tag, span }) => results.has(tag) && (result >= 0 ? span[0] - last.span[0] > result : false),
    ) === true
  );
};
const results: ReadonlySet<string> = new Set([
  'observed:negation',
  'observed:persists',
  'story:ruled-out',
  'observed:failure',
]);

const isAct = ({ sentences }: Item): boolean => {
  const [first] = sentences;
  if (first === undefined) return false;
  return (
    /^(?:\$\s|`[^`]+`[.,;:]?$)/.test(first.text) ||
    first.hits.some(({ tag, span }) => starts.has(tag) && span[0] - first.span[0] <= 2)
  );
};
const starts: ReadonlySet<string> = new Set([
  'steps:order',
  'steps:did',
  'steps:does',
  'steps:i-act',
  'steps:sequence',
]);

/** The list that begins here, with the code in it; without a list the first paragraph and the code behind it. */
function stepsFrom(blocks: readonly Block[]): readonly Part[] {
  const first = blocks.findIndex(({ kind }) => kind === 'item');
  const isList = first >= 0 && first <= 2 && blocks.slice(0, first).every(({ kind }) => kind === 'paragraph');
  const steps = isList ? listFrom(blocks.slice(first)) : textFrom(blocks);
  const useful = steps.filter(({ text }) => isUseful(text));
  return useful.every(({ text }) => isFact.test(text)) ? [] : useful;
}

/** "Account: 4711", an address: where to see it, but not what to do. */
const isFact = /^(?:\S{1,20}(?: \S{1,20})?:\s*[^\s/]\S*|https?:\/\/\S+)$/;

/** Notes between two items belong to the list when its numbers go on after them. */
function listFrom(blocks: readonly Block[]): readonly Part[] {
  const steps: Part[] = [];
  const topic = blocks[0]?.topic;
  let last = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'item') {
      if (block.topic === 'expected' || (block.topic === 'observed' && topic !== 'observed')) break;
      if (block.number !== null && block.number < last && block.depth === 0) break;
      last = block.number ?? last;
      steps.push(aStep(block));
    } else if (block.kind === 'code' ? blocks[at - 1]?.kind === 'item' : goesOn(blocks.slice(at + 1), last)) {
      steps.push(aStep(block));
    } else break;
  }
  return steps;
}

const goesOn = (blocks: readonly Block[], last: number) =>
  last > 0 && blocks.slice(0, 3).some((block) => block.kind === 'item' && block.number === last + 1);

function textFrom(blocks: readonly Block[]): readonly Part[] {
  const [first, second] = blocks.filter((block) => !isOfForm(block));
  if (first === undefined) return [];
  if (first.kind === 'code') return [aStep(first)];
  const sentences = first.sentences
    .filter(({ hits }) => !has(hits, 'steps:unknown'))
    .map(({ text, span }) => ({ text: flat(text), span }));
  return second?.kind === 'code' ? [...sentences, aStep(second)] : sentences;
}

const aStep = (block: Block): Part =>
  block.kind === 'code'
    ? { text: block.text, span: block.span }
    : { text: flat(block.sentences.map(({ text }) => text).join(' ')), span: block.span };
