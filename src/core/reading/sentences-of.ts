import type { Block, PreparedMessage, Sentence } from './prepared.ts';

type Prose = Exclude<Block, { kind: 'code' }>;

/** Every sentence of a message that is not code, with the block that it stands in. */
export function* sentencesOf({ blocks }: PreparedMessage): Generator<{ sentence: Sentence; block: Prose }> {
  for (const block of blocks) {
    if (block.kind === 'code') continue;
    for (const sentence of block.sentences) yield { sentence, block };
  }
}
