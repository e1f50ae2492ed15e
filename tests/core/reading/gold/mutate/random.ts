/** Draws that are the same for the same seed. */
export type Random = {
  /** From 0 up to, not including, `below`. */
  whole(below: number): number;
  one<T>(of: readonly [T, ...T[]]): T;
  /** Whether something that happens so often happens now. */
  happens(share: number): boolean;
};

/** mulberry32: small, and good enough to shuffle texts with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number) => Math.floor(next() * below);
  return {
    whole,
    one: (of) => of[whole(of.length)] ?? of[0],
    happens: (share) => next() < share,
  };
}
