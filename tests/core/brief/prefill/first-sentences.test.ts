import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentences } from '../../../../src/core/brief/prefill/first-sentences.ts';

test('a short text stays as it is', () => {
  expect(firstSentences('  One. Two.  ', 40)).toBe('One. Two.');
});

test('a long text ends with a sentence', () => {
  expect(firstSentences('First one here. Second one there. Third one.', 36)).toBe(
    'First one here. Second one there.',
  );
});

test('without a sentence end it ends with a word', () => {
  expect(firstSentences('no sentence anywhere in this text', 15)).toBe('no sentence');
});

test('a version number does not end a sentence', () => {
  expect(firstSentences('We run 4.18.2 since Monday and it fails', 20)).toBe('We run 4.18.2 since');
});

test('the result is a literal part of the text, within the length, without half a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.integer({ min: 1, max: 80 }),
      (text, length) => {
        const start = firstSentences(text, length);
        expect(text).toContain(start);
        expect(start.length).toBeLessThanOrEqual(length);
        expect(start).not.toMatch(/\p{Surrogate}/u);
      },
    ),
  );
});

test('a hostile line of 100,000 characters is read at once', () => {
  const text = `${'\n \n'.repeat(20_000)}${'. '.repeat(20_000)}x`;
  expect(firstSentences(text, 600).length).toBeLessThanOrEqual(600);
});
