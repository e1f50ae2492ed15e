import type { Block, PreparedMessage } from '../prepared.ts';
import { isOfForm } from './of-form.ts';
import type { Placed, Sign } from './sign.ts';
import { signsOfSentence } from './signs-of-sentence.ts';

const few = 2;

/** All sentences of a message with their signs, in order. `at` counts blocks. `opens`: the problem is told in it. */
export function signsIn({ blocks }: PreparedMessage, opens: boolean): readonly Placed[] {
  const placed: Placed[] = [];
  let isOpen = false;
  const isFew = opens && blocks.reduce((sum, block) => sum + sentencesIn(block), 0) <= few;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'code') continue;
    if (isOfForm(block)) continue;
    const all = block.sentences.map(signsOfSentence);
    const isRun = all.filter(isDoing).length >= 2;
    for (const [index, sentence] of block.sentences.entries()) {
      const isLast = index === block.sentences.length - 1;
      const signs = all[index] ?? new Set();
      if (isDoing(signs) && (isRun || signs.has('steps:more'))) signs.add('run');
      if (block.topic !== null) signs.add(`topic:${block.topic}`);
      if (isFew) signs.add('few');
      if (opens && placed.length === 0) signs.add('first');
      if (opens && !isOpen && block.topic !== 'environment' && !leadsUp(sentence.text, signs)) {
        signs.add('opening');
        isOpen = true;
      }
      if (block.kind === 'item') {
        signs.add('item');
        if (block.number !== null) signs.add('numbered');
      }
      const next = isLast ? blocks[at + 1] : undefined;
      if (next?.kind === 'code') {
        signs.add('before-code');
        if (isSource(next.text)) signs.add('before-source');
      }
      placed.push({ block, sentence, signs, at });
    }
  }
  return placed;
}

/** "Hello all.", "Please help.", "Sorry to bother you again." */
const leadsUp = (text: string, signs: ReadonlySet<Sign>): boolean =>
  !/\S\s+\S/.test(text) ||
  signs.has('polite') ||
  signs.has('aside') ||
  (signs.has('asks') && text.length <= shortAsk);
const shortAsk = 40;

const sentencesIn = (block: Block): number =>
  block.kind === 'code' || isOfForm(block) ? 0 : block.sentences.length;

/** A sentence that begins with what somebody does. */
const isDoing = (signs: ReadonlySet<Sign>) => doing.some((sign) => signs.has(sign));
const doing = ['steps:order@start', 'steps:did@start', 'steps:does@start', 'steps:sequence@start'] as const;

/** What a person wrote for a machine, not what a machine answered. */
const isSource = (code: string): boolean => {
  const start = code.slice(0, 600);
  return /[;{}<>]/.test(start) && !/Exception|\bat \S{1,80}\(|Traceback|ERROR|WARN/.test(start);
};
