import { expect, test } from 'vitest';
import { markOf } from '../../src/features/evidence/describe.ts';
import { excerptsOf } from '../../src/features/evidence/excerpt.ts';
import type { Words } from '../../src/features/places.tsx';
import { aMessage, now } from '../support/a-case.ts';
import { aQuote } from '../support/a-reading.ts';

const excerptOf = (text: string, span: readonly [number, number]) => excerptsOf(text, [span])[0] ?? [];
const whole = (parts: ReturnType<typeof excerptOf>) => parts.map(({ text }) => text).join('');
const marked = (parts: ReturnType<typeof excerptOf>) =>
  parts.filter(({ isMarked }) => isMarked).map(({ text }) => text);

test('a short quote stays whole with its span marked', () => {
  const text = 'It broke. The file ends early. Please help.';
  const excerpt = excerptOf(text, [10, 30]);
  expect(marked(excerpt)).toEqual(['The file ends early.']);
  expect(whole(excerpt)).toBe(text);
});

test('a span that is the whole message marks nothing', () => {
  expect(excerptOf('Any news?', [0, 9])).toEqual([{ text: 'Any news?', isMarked: false }]);
});

test('a long message is cut around its span at whole words', () => {
  const text = `${'before '.repeat(100)}THE SPAN${' after'.repeat(100)}`;
  const excerpt = excerptOf(text, [700, 708]);
  expect(marked(excerpt)).toEqual(['THE SPAN']);
  expect(whole(excerpt)).toMatch(/^… before (before )+THE SPAN( after)+ …$/);
  expect(whole(excerpt).length).toBeLessThan(270);
});

test('a long span is cut as well', () => {
  expect(whole(excerptOf(`x ${'word '.repeat(2000)}`, [2, 10_000])).length).toBeLessThan(700);
});

test('a text without blanks is cut too', () => {
  expect(whole(excerptOf('x'.repeat(5000), [0, 5000])).length).toBeLessThan(500);
});

test('what stands close together is read in one piece, with each part marked', () => {
  const text = 'We use Chrome 134 on Windows 11, as always.';
  const excerpts = excerptsOf(text, [
    [21, 31],
    [7, 17],
  ]);
  expect(excerpts).toHaveLength(1);
  expect(marked(excerpts[0] ?? [])).toEqual(['Chrome 134', 'Windows 11']);
  expect(whole(excerpts[0] ?? [])).toBe(text);
});

test('what stands far apart is quoted twice', () => {
  const text = `first ${'between '.repeat(100)}last`;
  const excerpts = excerptsOf(text, [
    [0, 5],
    [text.length - 4, text.length],
  ]);
  expect(excerpts.map(marked)).toEqual([['first'], ['last']]);
});

test('spans that overlap are marked once', () => {
  expect(
    marked(
      excerptsOf('one two three four', [
        [0, 7],
        [4, 13],
      ])[0] ?? [],
    ),
  ).toEqual(['one two three']);
});

test('a mark counts messages, and names the one of which several places are quoted', () => {
  const words = {
    t: (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(' '),
    when: (at: number) => `${(at - now) / 1000}`,
  } as unknown as Words;
  const message = aMessage({ text: 'It fails. For all of us.', at: now });
  const quotes = [aQuote('It fails.', message), aQuote('For all of us.', message)];
  expect(markOf(quotes, words)).toMatchObject({ icon: 'quote12', text: 'common.message_source Jana Kern 0' });
  const other = aQuote('x', aMessage({ id: 'other', text: 'x' }));
  expect(markOf([...quotes, other], words)?.text).toBe('common.sources 2');
});
