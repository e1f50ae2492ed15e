import { expect, test } from 'vitest';
import { datesOf } from './found-dates.ts';

test.each([
  ['by Friday', '2026-03-13'],
  ['by friday afternoon', '2026-03-13 12:00 to 2026-03-13 18:00'],
  ['on Monday at 9:30', '2026-03-16 09:30'],
  ['on Monday at 9 am', '2026-03-16 09:00'],
  ['at 3:15 pm on Thursday', '2026-03-12 15:15'],
  ['on Wednesday', '2026-03-18'],
  ['next Friday', '2026-03-20'],
  ['Friday next week', '2026-03-20'],
  ['this Friday', '2026-03-13'],
  ['Friday, 20 March', '2026-03-20'],
  ['Fri 20 Mar, 14:00 CET', '2026-03-20 14:00'],
  ['tomorrow', '2026-03-12'],
  ['by noon tomorrow', '2026-03-12 12:00'],
  ['tomorrow morning', '2026-03-12 06:00 to 2026-03-12 12:00'],
  ['the day after tomorrow', '2026-03-13'],
  ['by end of day', '2026-03-11'],
  ['EOD tomorrow', '2026-03-12'],
  ['by the end of the month', '2026-03-31'],
  ['by the end of next week', '2026-03-20'],
  ['end of April', '2026-04-30'],
  ['early next week', '2026-03-16'],
  ['next week', '2026-03-16 to 2026-03-20'],
  ['next month', '2026-04-01 to 2026-04-30'],
  ['this quarter', '2026-01-01 to 2026-03-31'],
  ['in three days', '2026-03-14'],
  ['in two to three working days', '2026-03-16'],
  ['in an hour', '2026-03-11 11:30'],
  ['within 24 hours', '2026-03-11 10:30 to 2026-03-12 10:30'],
  ['within the next 48h', '2026-03-11 10:30 to 2026-03-13 10:30'],
  ['before the 15th', '2026-03-15'],
  ['the 5th', '2026-04-05'],
  ['15 March', '2026-03-15'],
  ['March 15th', '2026-03-15'],
  ['March 15, 2027', '2027-03-15'],
  ['15th of March 2027', '2027-03-15'],
  ['1 February', '2027-02-01'],
  ['2026-03-15', '2026-03-15'],
  ['15/04', '2026-04-15'],
  ['15/04/2026', '2026-04-15'],
  ['3/4', '2026-04-03'],
  ['at 16:00', '2026-03-11 16:00'],
  ['by 9 am', '2026-03-12 09:00'],
  ['in May', '2026-05-01 to 2026-05-31'],
])('%s', (text, date) => {
  expect(datesOf(`We need it ${text}.`)).toEqual([date]);
});

test.each([
  ['since Friday', '2026-03-06'],
  ['since last Monday', '2026-03-09'],
  ['since last week', '2026-03-02 to 2026-03-06'],
  ['since 3 March', '2026-03-03'],
  ['three weeks ago', '2026-02-18'],
  ['a week ago', '2026-03-04'],
  ['two hours ago', '2026-03-11 08:30'],
  ['yesterday at 14:05', '2026-03-10 14:05'],
  ['at 23:10', '2026-03-10 23:10'],
  ['20 December', '2025-12-20'],
])('%s, which is over', (text, date) => {
  expect(datesOf(`It fails ${text}.`, 'en', { toward: 'past' })).toEqual([date]);
});

test('the month comes first where people write it first', () => {
  expect(datesOf('by 3/4', 'en', { dayFirst: false })).toEqual(['2026-03-04']);
  expect(datesOf('by 3/14', 'en')).toEqual(['2026-03-14']);
});

test.each([
  'It may fail and we sat there in the sun.',
  'This is the 5th attempt.',
  'The second user has 3 invoices in 2 folders.',
  'Version 4.12.1 of build 20260311 at 10.0.0.12.',
  'Order O-81501 costs 1,204.50 EUR.',
  'In the last three days it failed.',
  'Call +49 441 5550 12.',
  'On 32/13 nothing.',
])('no date: %s', (text) => {
  expect(datesOf(text)).toEqual([]);
});
