import type { Composer, Put } from '../../src/core/ports.ts';

/** A composer in memory: what stands in it, and what its mode or absence answers. */
export function aComposer(but: { text?: string; answers?: Exclude<Put, 'put' | 'occupied'> } = {}) {
  const state = { text: but.text ?? '' };
  const composer: Composer = {
    put: async (text, how) => {
      if (but.answers !== undefined && !(but.answers === 'unclear' && how === 'anyway')) return but.answers;
      if (state.text !== '' && how === 'if-free') return 'occupied';
      state.text = [state.text, text].filter((each) => each !== '').join('\n\n');
      return 'put';
    },
  };
  return { composer, state };
}
