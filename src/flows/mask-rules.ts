import type { MaskRules } from '../core/masking/mask-text.ts';
import type { DocumentWords } from '../core/say.ts';
import type { Draft } from './draft.ts';

/** How a draft is masked: in the words of the document, without what its agent let through. */
export const maskRules = (
  { restored = [] }: Pick<Draft, 'restored'>,
  { say }: Pick<DocumentWords, 'say'>,
  { personal }: Pick<MaskRules, 'personal'>,
): MaskRules => ({ personal, restored, say: (kind) => say(`document.mask.${kind}`) });
