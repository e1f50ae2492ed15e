import { expect, test } from 'vitest';
import { momentText, sizeText, spanText } from '../../../src/workbench/pages/times.ts';

const now = Date.parse('2026-03-12T10:00:00Z');

test.each([
  ['2026-03-12T08:20:00Z', 'Today 09:20'],
  ['2026-03-11T23:30:00Z', 'Today 00:30'],
  ['2026-03-09T08:12:00Z', 'Mon 09:12'],
  ['2026-01-09T08:12:00Z', '9 January 2026, 09:12'],
])('%s reads %s in Berlin', (at, text) => expect(momentText(at, now, 'Europe/Berlin')).toBe(text));

test('spans and sizes take the unit that fits', () => {
  expect([59, -180, 47 * 60, 48 * 60].map((minutes) => spanText(minutes * 60_000))).toEqual([
    '59 min',
    '3 h',
    '47 h',
    '2 d',
  ]);
  expect([999, 131_200, 4_100_000].map(sizeText)).toEqual(['999 B', '131 kB', '4.1 MB']);
});
