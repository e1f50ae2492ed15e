import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from '../../../src/workbench/pages/keep-same.ts';

test('what has not changed stays the very same, beside what has', () => {
  const before = {
    now: 1,
    tickets: [
      { id: 1, tags: ['a'] },
      { id: 2, tags: ['b'] },
    ],
  };
  const after = {
    now: 2,
    tickets: [
      { id: 1, tags: ['a'] },
      { id: 2, tags: ['b', 'c'] },
    ],
  };
  const kept = keepSame(before, after);
  expect(kept).toEqual(after);
  expect(kept.tickets[0]).toBe(before.tickets[0]);
  expect(kept.tickets[1]).not.toBe(before.tickets[1]);
});

test('it is always the newer value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepSame(before, after)).toEqual(after);
      expect(keepSame(before, structuredClone(before))).toBe(before);
    }),
  );
});
