import { joinBlocks, type TextBlock } from '../../src/core/document/text-blocks.ts';

/** A previewed paper as one text; '' where there is none. */
export const paperText = (blocks: readonly TextBlock[] | null | undefined): string =>
  joinBlocks(blocks ?? []);
