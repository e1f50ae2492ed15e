/** Where the words of a lexicon lead, by the number of the state and of the word; null leads nowhere. */
export type Transitions<State> = {
  get(state: number, word: number): State | null | undefined;
  /** Never twice the same. */
  set(state: number, word: number, next: State | null): void;
};

const spread = (state: number, word: number) => {
  const hash = Math.imul(state, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return hash ^ (hash >>> 15);
};

/** Open addressing: they are asked for at every word of every text. */
export function transitions<State>(): Transitions<State> {
  let states = new Int32Array(1 << 12).fill(-1);
  let words = new Int32Array(1 << 12);
  let nexts = new Array<State | null>(1 << 12).fill(null);
  let count = 0;

  function slotOf(state: number, word: number): number {
    const mask = states.length - 1;
    let slot = spread(state, word) & mask;
    while (states[slot] !== -1 && (states[slot] !== state || words[slot] !== word)) slot = (slot + 1) & mask;
    return slot;
  }
  function set(state: number, word: number, next: State | null): void {
    const slot = slotOf(state, word);
    states[slot] = state;
    words[slot] = word;
    nexts[slot] = next;
    count += 1;
    if (2 * count > states.length) grow();
  }
  function grow(): void {
    const [oldStates, oldWords, oldNexts] = [states, words, nexts];
    states = new Int32Array(2 * oldStates.length).fill(-1);
    words = new Int32Array(2 * oldStates.length);
    nexts = new Array<State | null>(2 * oldStates.length).fill(null);
    count = 0;
    for (const [slot, state] of oldStates.entries())
      if (state !== -1) set(state, oldWords[slot] ?? 0, oldNexts[slot] ?? null);
  }
  return {
    get(state, word) {
      const slot = slotOf(state, word);
      return states[slot] === -1 ? undefined : nexts[slot];
    },
    set,
  };
}
