import type { Schedule } from '../../../src/core/policies.ts';
import { at, expectDue } from '../../support/clock-table.ts';
import { officeHours } from '../../support/schedules.ts';

const alsoSaturdayMorning: Schedule = {
  ...officeHours,
  hours: [...officeHours.hours, { from: (6 * 24 + 9) * 60, to: (6 * 24 + 12) * 60 }],
};
const nightShift: Schedule = {
  name: 'Nights',
  timeZone: 'America/New_York',
  hours: [{ from: (1 * 24 + 22) * 60, to: (2 * 24 + 6) * 60 }],
  holidays: [],
};
const neverOpen: Schedule = { name: 'Closed', timeZone: 'UTC', hours: [], holidays: [] };

expectDue({
  'Medium follows the schedule': [
    ['within its hours', { severity: 'S3', schedule: officeHours }, '2026-03-05T10:00', '2026-03-06T10:00'],
    [
      'before opening the day begins at nine',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-03-04T05:00Z') },
      '2026-03-05T08:00',
      '2026-03-06T08:00',
    ],
    [
      'after closing it begins the next morning',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-03-04T18:00Z') },
      '2026-03-06T08:00',
      '2026-03-09T08:00',
    ],
    [
      'on Friday evening it begins on Monday',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-03-06T18:00Z') },
      '2026-03-10T08:00',
      '2026-03-11T08:00',
    ],
    [
      'at closing exactly, too',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-03-06T16:00Z') },
      '2026-03-10T08:00',
      '2026-03-11T08:00',
    ],
    [
      "the schedule's zone wins over the account's",
      { severity: 'S3', zone: 'Pacific/Auckland', schedule: officeHours },
      '2026-03-05T10:00',
      '2026-03-06T10:00',
    ],
    [
      'holidays are no working days',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-04-02T10:00Z') },
      '2026-04-07T10:00',
      '2026-04-08T10:00',
    ],
    [
      'on a holiday the day begins after it',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-04-04T10:00Z') },
      '2026-04-08T07:00',
      '2026-04-09T07:00',
    ],
    [
      'a long row of holidays',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-12-23T10:00Z') },
      '2027-01-04T10:00',
      '2027-01-05T10:00',
    ],
    [
      'a short day ends before the time of day',
      { severity: 'S3', schedule: alsoSaturdayMorning, escalatedAt: at('2026-03-06T14:00Z') },
      '2026-03-07T11:00',
      '2026-03-09T14:00',
    ],
    [
      'when clocks go forward',
      { severity: 'S3', schedule: officeHours, escalatedAt: at('2026-03-27T09:00Z') },
      '2026-03-30T08:00',
      '2026-03-31T08:00',
    ],
    [
      "hours past midnight are two days'",
      { severity: 'S3', schedule: nightShift, escalatedAt: at('2026-03-10T03:30Z') },
      '2026-03-10T10:00',
      '2026-03-17T03:30',
    ],
    [
      'an account that never works has days of 24 hours',
      { severity: 'S3', schedule: neverOpen },
      '2026-03-05T10:00',
      '2026-03-06T10:00',
    ],
  ],
});
