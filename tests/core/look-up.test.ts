import { expect, test } from 'vitest';
import { lookUp } from '../../src/core/look-up.ts';

test('a word that every object answers to is in no table', () => {
  const table = { started: 'doing' };
  expect(lookUp(table, 'started')).toBe('doing');
  for (const word of ['valueOf', 'constructor', '__proto__', 'toString'])
    expect(lookUp(table, word)).toBeUndefined();
});
