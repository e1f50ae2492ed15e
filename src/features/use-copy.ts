import { useState } from 'react';
import { usePlaces } from './places.tsx';

export type CopyState = 'idle' | 'copied' | 'refused';

/** Copies a text and remembers how it went. */
export function useCopy(): { state: CopyState; copy(text: string): void } {
  const places = usePlaces();
  const [state, setState] = useState<CopyState>('idle');
  return {
    state,
    copy: (text) => {
      void places.copy(text).then((isCopied) => setState(isCopied ? 'copied' : 'refused'));
    },
  };
}
