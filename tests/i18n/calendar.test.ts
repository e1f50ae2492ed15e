import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCalendar } from '../../src/i18n/calendar.ts';

const { localTime, instantOf } = createCalendar();
const at = (iso: string) => Date.parse(iso);
const iso = (moment: number) => new Date(moment).toISOString();

test('tells what calendar and clock on the wall show', () => {
  expect(localTime(at('2026-03-06T23:30:00Z'), 'Europe/Berlin')).toEqual({
    year: 2026,
    month: 3,
    day: 7,
    weekday: 6,
    minute: 30,
  });
  expect(localTime(at('2026-03-06T02:00:00Z'), 'America/New_York')).toMatchObject({
    day: 5,
    minute: 21 * 60,
  });
});

test.each([
  ['an ordinary day', { year: 2026, month: 3, day: 6 }, 9 * 60, 'Europe/Berlin', '2026-03-06T08:00:00.000Z'],
  ['a summer day', { year: 2026, month: 7, day: 6 }, 9 * 60, 'Europe/Berlin', '2026-07-06T07:00:00.000Z'],
  [
    'an hour that clocks skip',
    { year: 2026, month: 3, day: 29 },
    150,
    'Europe/Berlin',
    '2026-03-29T01:30:00.000Z',
  ],
  [
    'an hour that comes twice',
    { year: 2026, month: 10, day: 25 },
    150,
    'Europe/Berlin',
    '2026-10-25T00:30:00.000Z',
  ],
  ['the end of a day', { year: 2026, month: 3, day: 6 }, 24 * 60, 'UTC', '2026-03-07T00:00:00.000Z'],
  ['a zone of half hours', { year: 2026, month: 3, day: 6 }, 0, 'Asia/Kolkata', '2026-03-05T18:30:00.000Z'],
  [
    'a zone that nobody knows',
    { year: 2026, month: 3, day: 6 },
    60,
    'Moon/Crater',
    '2026-03-06T01:00:00.000Z',
  ],
])('finds the moment of %s', (_, day, minute, zone, expected) => {
  expect(iso(instantOf(day, minute, zone))).toBe(expected);
});

test('the moment of what a clock shows is that moment, but in the hour that comes twice', () => {
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
    'UTC',
  );
  const minutes = fc.integer({ min: at('2024-01-01') / 60_000, max: at('2028-01-01') / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const shown = localTime(minute * 60_000, zone);
      const found = instantOf(shown, shown.minute, zone);
      expect(localTime(found, zone)).toEqual(shown);
      expect(minute * 60_000 - found).toBeOneOf([0, 60 * 60_000]);
    }),
  );
});
