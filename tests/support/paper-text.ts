import type { TextBlock } from '../../src/core/document/text-blocks.ts';

/** A previewed paper as one text. */
export const paperText = (blocks: readonly TextBlock[] | null | undefined): string =>
  (blocks ?? []).map(({ text }) => text).join('\n\n');
