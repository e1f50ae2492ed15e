import type { MaskKind } from '../../core/masking/find.ts';
import { maskMark } from '../../core/masking/mask-text.ts';
import type { DocumentWords } from '../../core/say.ts';

/** What stands in the place of a masked value in a document in these words. */
export const markIn = (kind: MaskKind, { say }: Pick<DocumentWords, 'say'>): string =>
  maskMark(kind, { say: (of) => say(`document.mask.${of}`) });
