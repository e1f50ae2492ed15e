import { expect, test } from 'vitest';
import { excerptOf } from '../../src/features/evidence/excerpt.ts';

const whole = ({ before, marked, after }: ReturnType<typeof excerptOf>) => before + marked + after;

test('a short quote stays whole with its span marked', () => {
  const text = 'It broke. The file ends early. Please help.';
  const excerpt = excerptOf(text, [10, 30]);
  expect(excerpt.marked).toBe('The file ends early.');
  expect(whole(excerpt)).toBe(text);
});

test('a span that is the whole message marks nothing', () => {
  expect(excerptOf('Any news?', [0, 9])).toEqual({ before: 'Any news?', marked: '', after: '' });
});

test('a long message is cut around its span at whole words', () => {
  const text = `${'before '.repeat(100)}THE SPAN${' after'.repeat(100)}`;
  const { before, marked, after } = excerptOf(text, [700, 708]);
  expect(marked).toBe('THE SPAN');
  expect(before).toMatch(/^… before (before )+$/);
  expect(after).toMatch(/^( after)+ …$/);
  expect(before.length + after.length).toBeLessThan(260);
});

test('a long span is cut as well', () => {
  const excerpt = excerptOf(`x ${'word '.repeat(2000)}`, [2, 10_000]);
  expect(whole(excerpt).length).toBeLessThan(700);
});

test('a text without blanks is cut too', () => {
  expect(whole(excerptOf('x'.repeat(5000), [0, 5000])).length).toBeLessThan(500);
});
