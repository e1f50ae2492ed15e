import { lacks, room } from '../holds.ts';
import { has } from '../lexicon/has.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { firstResult } from './outcome.ts';
import { heard } from './verdicts.ts';

/** Below "what we tried:", with a tick or a cross, or with an arrow to how it ended like another line beside it. */
export function linesOfAttempts(
  text: string,
  sentences: readonly Sentence[],
): (sentence: Sentence) => boolean {
  const first = sentences.findIndex((each) => each.text.endsWith(':') && has(each.hits, 'try:tried'));
  const startsLine = ({ span: [start] }: Sentence) =>
    /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 8), start));
  const isArrow = ({ text: line, hits }: Sentence) =>
    / (?:->|=>|→|=) /.test(line) && firstResult(hits) !== undefined;
  const arrows = sentences.filter((each) => startsLine(each) && isArrow(each));
  return (sentence) =>
    startsLine(sentence) &&
    ((first >= 0 && sentence.span[0] > (sentences[first]?.span[0] ?? 0)) ||
      tick.test(sentence.text) ||
      (arrows.length > 1 && isArrow(sentence)));
}

/** Before a thing that helped, or did not. */
export const tick = /^(?:([✓✔✅])|[✗✘❌✖])\s*/u;

/** The items of lists in which every second item, at least, says how it ended: whatever stands above them. */
export function listsOfAttempts(message: PreparedMessage): ReadonlySet<Block> {
  const found = new Set<Block>();
  let items: Item[] = [];
  const close = () => {
    const ended = items.filter((item) => saysHow(message, item)).length;
    if (ended > 1 && ended * 2 >= items.length) for (const item of items) found.add(item);
    items = [];
  };
  const { text } = message.message;
  for (const block of message.blocks) {
    const last = items.at(-1);
    if (last !== undefined && /\p{L}{3}/u.test(text.slice(last.span[1], block.span[0]))) close();
    if (block.kind === 'item' && block.topic !== 'expected') items.push(block);
    else if (block.kind !== 'code') close();
  }
  close();
  return found;
}

type Item = Extract<Block, { kind: 'item' }>;

/** Behind a sign: ": same", " - works", ", no luck", "(no)". Or a sentence of a few words: "No effect." */
const signed = new RegExp(`(?:[:,;(→]|->|=>|\\s[–—-])\\s*(?:${oneOf('attempt:answer-lead')}\\s)*$`, 'iu');
const shortAnswer = 40;

function saysHow({ message: { text } }: PreparedMessage, { sentences }: Item): boolean {
  return sentences.some((each, index) => {
    if (lacks(each, room('result')) && lacks(each, room('how'))) return bare.test(each.text);
    const first = firstResult(heard(text, each).hits);
    if (first === undefined) return bare.test(each.text);
    const before = each.text.slice(0, first.span[0] - each.span[0]);
    return (index > 0 && each.text.length <= shortAnswer) || signed.test(before);
  });
}

/** "Reinstall: no". */
const bare = new RegExp(`(?:[:(→]|->|=>|\\s[–—-])\\s*${oneOf('attempt:no', 'attempt:yes')}[).!]*$`, 'iu');
