import { useEffect, useState } from 'react';
import type { Fault } from '../core/outcome.ts';
import { usePlaces } from './places.tsx';
import { type CopyState, useCopy } from './use-copy.ts';

type MaskDetails = typeof import('./mask-details.ts').maskDetails;

/**
 * Copies what happened, for whoever looks into it: sentences, the system's own words without secrets, and the last
 * requests. Nothing of it is sent anywhere.
 */
export function useCopyDetails({ detail }: Fault): {
  state: CopyState;
  copyDetails(...lines: string[]): void;
} {
  const { paperWords, report } = usePlaces();
  const { state, copy } = useCopy();
  const [mask, setMask] = useState<MaskDetails | null>(null);
  // Beforehand: browsers let a page copy only while the click is handled.
  useEffect(() => {
    let isShown = true;
    import('./mask-details.ts').then(
      ({ maskDetails }) => isShown && setMask(() => maskDetails),
      () => {},
    );
    return () => {
      isShown = false;
    };
  }, []);
  const copyDetails = (...lines: string[]) => {
    const own = mask === null ? '' : mask(detail, paperWords.document);
    copy([...lines, own, report()].filter((line) => line !== '').join('\n'));
  };
  return { state, copyDetails };
}
