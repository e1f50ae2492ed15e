import { expect, test } from 'vitest';
import { createFormats } from '../../src/i18n/formats.ts';
import { createMoments } from '../../src/i18n/moments.ts';
import { placeOf } from '../../src/i18n/place.ts';

const london = createMoments(placeOf('en-GB', 'Europe/London'));
const now = Date.parse('2026-03-12T15:00:00Z');
const at = (iso: string) => Date.parse(iso);

test('today is a time, this week a weekday and a time, everything else a date', () => {
  expect(london.moment(at('2026-03-12T14:02:00Z'), now)).toBe('14:02');
  expect(london.moment(at('2026-03-09T09:12:00Z'), now)).toBe('Mon 09:12');
  expect(london.moment(at('2026-03-03T09:12:00Z'), now)).toBe('3 Mar');
  expect(london.moment(at('2025-03-03T09:12:00Z'), now)).toBe('3 Mar 2025');
});

test('the same weekday a week ago is a date, as its name would mean today', () => {
  expect(london.moment(at('2026-03-05T23:00:00Z'), now)).toBe('5 Mar');
  expect(london.moment(at('2026-03-06T00:00:00Z'), now)).toBe('Fri 00:00');
});

test('which day it is depends on the time zone of the agent', () => {
  const midnight = at('2026-03-12T23:30:00Z');
  expect(london.moment(midnight, now)).toBe('23:30');
  expect(createMoments(placeOf('en-GB', 'Asia/Tokyo')).moment(midnight, at('2026-03-12T12:00:00Z'))).toBe(
    'Fri 08:30',
  );
});

test('dates read as the language of the agent writes them, times always in 24 hours', () => {
  expect(createMoments(placeOf('de', 'Europe/Berlin')).moment(at('2026-03-03T09:12:00Z'), now)).toBe(
    '3. März',
  );
  expect(createMoments(placeOf('en-US', 'UTC')).moment(at('2026-03-12T14:02:00Z'), now)).toBe('14:02');
});

const minute = 60_000;
test.each([
  [20_000, '20 s'],
  [40 * minute, '40 min'],
  [59.9 * minute, '59 min'],
  [100 * minute, '1 h 40 min'],
  [180 * minute, '3 h'],
  [1000 * minute, '16 h'],
  [47 * 60 * minute, '47 h'],
  [3 * 24 * 60 * minute, '3 days'],
])('%i ms read as %s', (ms, text) => {
  expect(london.duration(ms)).toBe(text);
});

test('a moment in a document carries its year and its time zone', () => {
  const formats = createFormats(placeOf('en-GB', 'Europe/London'));
  expect(formats.moment(at('2026-07-03T09:12:00Z'))).toBe('3 Jul 2026, 10:12 BST');
  expect(formats.date(at('2026-07-03T09:12:00Z'))).toBe('3 Jul 2026');
});

test('a size has the unit that a person would choose', () => {
  const { size } = createFormats(placeOf('en', 'UTC'));
  expect([0, 999, 1000, 4_120_000, 2e12].map(size)).toEqual([
    '0 byte',
    '999 byte',
    '1 kB',
    '4.1 MB',
    '2,000 GB',
  ]);
});
