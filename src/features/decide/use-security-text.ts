import { useEffect, useState } from 'react';
import type { MaskKind } from '../../core/masking/find.ts';
import type { maskText } from '../../core/masking/mask-text.ts';
import type { DraftView } from '../draft-view.ts';
import { useWords } from '../places.tsx';
import { securityText } from './security-text.ts';

/**
 * What is copied for Security: it leaves Zendesk by hand, and masked like all that does. Until the code for it has come
 * there is the link to the ticket and the address, and nothing that would have to be masked.
 */
export function useSecurityText(): (view: DraftView) => string {
  const { t } = useWords();
  const [code, setCode] = useState<{ mask: typeof maskText } | null>(null);
  useEffect(() => {
    import('../../core/masking/mask-text.ts').then(
      ({ maskText: mask }) => setCode({ mask }),
      () => {},
    );
  }, []);
  return (view) => {
    if (code === null) return securityText(view, t, null);
    const { restored = [] } = view.draft;
    const personal = view.route.kind !== 'route' || view.route.route.pii !== 'keep';
    const say = (kind: MaskKind) => t(`document.mask.${kind}`);
    return securityText(view, t, (text) => code.mask(text, { personal, restored, say }).value);
  };
}
