import type { Block, PreparedMessage, Sentence } from './prepared.ts';

type Prose = Exclude<Block, { kind: 'code' }>;
type InBlock = { sentence: Sentence; block: Prose };

/** Every reader goes through them. */
const known = new WeakMap<PreparedMessage, readonly InBlock[]>();

/** Every sentence of a message that is not code, with the block that it stands in. */
export function sentencesOf(message: PreparedMessage): readonly InBlock[] {
  let all = known.get(message);
  if (all === undefined) {
    all = message.blocks.flatMap((block) =>
      block.kind === 'code' ? [] : block.sentences.map((sentence) => ({ sentence, block })),
    );
    known.set(message, all);
  }
  return all;
}
