import { describe, expect, test } from 'vitest';
import { type ClockBasis, clocksOf } from '../../../src/core/escalation/clocks.ts';
import { defaultPolicies, type Schedule } from '../../../src/core/policies.ts';
import { createCalendar } from '../../../src/i18n/calendar.ts';

const calendar = createCalendar();
const at = (iso: string) => Date.parse(iso);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 16);

const weekdays = [1, 2, 3, 4, 5];
const fromNineToFive: Schedule = {
  name: 'Office',
  timeZone: 'Europe/Berlin',
  hours: weekdays.map((day) => ({ from: (day * 24 + 9) * 60, to: (day * 24 + 17) * 60 })),
  holidays: [
    { from: '2026-04-03', to: '2026-04-06' },
    { from: '2026-12-24', to: '2027-01-01' },
  ],
};
const alsoSaturdayMorning: Schedule = {
  ...fromNineToFive,
  hours: [...fromNineToFive.hours, { from: (6 * 24 + 9) * 60, to: (6 * 24 + 12) * 60 }],
};
const nightShift: Schedule = {
  name: 'Nights',
  timeZone: 'America/New_York',
  hours: [{ from: (1 * 24 + 22) * 60, to: (2 * 24 + 6) * 60 }],
  holidays: [],
};
const neverOpen: Schedule = { name: 'Closed', timeZone: 'UTC', hours: [], holidays: [] };

type Row = Partial<ClockBasis> & { zone?: string; schedule?: Schedule; now?: string };

function clocks(row: Row) {
  const { zone = 'UTC', schedule = null, now = '2026-01-01T00:00Z', ...but } = row;
  const basis: ClockBasis = {
    severity: 'S2',
    severityChange: null,
    escalatedAt: at('2026-03-04T10:00Z'),
    lastCheckAt: null,
    lastToldAt: null,
    remindAt: null,
    isWaitingForCustomer: false,
    slaBreachAt: null,
    ...but,
  };
  return clocksOf(basis, { workdays: { calendar, zone, schedule }, pace: defaultPolicies.pace }, at(now));
}

const due = (clock: ReturnType<typeof clocks>['team']) =>
  clock.kind === 'running' ? iso(clock.dueAt) : clock.kind;

type Case = [name: string, row: Row, team: string, customer: string];

// 4 March 2026 is a Wednesday.
const table: Record<string, Case[]> = {
  'Critical and High run day and night': [
    ['Critical', { severity: 'S1' }, '2026-03-04T12:00', '2026-03-04T14:00'],
    ['High', { severity: 'S2' }, '2026-03-04T14:00', '2026-03-04T18:00'],
    [
      'Critical on a Friday night',
      { severity: 'S1', escalatedAt: at('2026-03-06T23:00Z') },
      '2026-03-07T01:00',
      '2026-03-07T03:00',
    ],
    ['High on a Sunday', { escalatedAt: at('2026-03-08T08:00Z') }, '2026-03-08T12:00', '2026-03-08T16:00'],
    [
      'Critical through a holiday',
      { severity: 'S1', schedule: fromNineToFive, escalatedAt: at('2026-12-24T22:00Z') },
      '2026-12-25T00:00',
      '2026-12-25T02:00',
    ],
    [
      'High through the night when clocks go forward',
      { zone: 'Europe/Berlin', escalatedAt: at('2026-03-28T23:00Z') },
      '2026-03-29T03:00',
      '2026-03-29T07:00',
    ],
    [
      'checked since: the team clock begins anew',
      { lastCheckAt: at('2026-03-04T13:30Z') },
      '2026-03-04T17:30',
      '2026-03-04T18:00',
    ],
    [
      'told since: the customer clock begins anew',
      { lastToldAt: at('2026-03-04T17:00Z') },
      '2026-03-04T14:00',
      '2026-03-05T01:00',
    ],
    [
      'both',
      { lastCheckAt: at('2026-03-04T13:00Z'), lastToldAt: at('2026-03-04T13:00Z') },
      '2026-03-04T17:00',
      '2026-03-04T21:00',
    ],
  ],
  'Medium runs on working days, without a schedule from Monday to Friday': [
    ['on a Wednesday', { severity: 'S3' }, '2026-03-05T10:00', '2026-03-06T10:00'],
    [
      'on a Thursday',
      { severity: 'S3', escalatedAt: at('2026-03-05T10:00Z') },
      '2026-03-06T10:00',
      '2026-03-09T10:00',
    ],
    [
      'on a Friday',
      { severity: 'S3', escalatedAt: at('2026-03-06T15:00Z') },
      '2026-03-09T15:00',
      '2026-03-10T15:00',
    ],
    [
      'on a Saturday the day begins on Monday',
      { severity: 'S3', escalatedAt: at('2026-03-07T10:00Z') },
      '2026-03-10T00:00',
      '2026-03-11T00:00',
    ],
    [
      'on a Sunday, too',
      { severity: 'S3', escalatedAt: at('2026-03-08T23:59Z') },
      '2026-03-10T00:00',
      '2026-03-11T00:00',
    ],
    [
      "in the account's zone, where it is Saturday already",
      { severity: 'S3', zone: 'Pacific/Auckland', escalatedAt: at('2026-03-06T15:00Z') },
      '2026-03-09T11:00',
      '2026-03-10T11:00',
    ],
    [
      "in the account's zone, where it is Friday still",
      { severity: 'S3', zone: 'America/Los_Angeles', escalatedAt: at('2026-03-07T02:00Z') },
      '2026-03-10T01:00',
      '2026-03-11T01:00',
    ],
    [
      'the same time of day when clocks go forward',
      { severity: 'S3', zone: 'Europe/Berlin', escalatedAt: at('2026-03-27T09:00Z') },
      '2026-03-30T08:00',
      '2026-03-31T08:00',
    ],
    [
      'the same time of day when clocks go back',
      { severity: 'S3', zone: 'Europe/Berlin', escalatedAt: at('2026-10-23T08:00Z') },
      '2026-10-26T09:00',
      '2026-10-27T09:00',
    ],
    [
      'across the end of a year',
      { severity: 'S3', escalatedAt: at('2026-12-31T12:00Z') },
      '2027-01-01T12:00',
      '2027-01-04T12:00',
    ],
    [
      'across 29 February',
      { severity: 'S3', escalatedAt: at('2028-02-28T12:00Z') },
      '2028-02-29T12:00',
      '2028-03-01T12:00',
    ],
  ],
  'Medium follows the schedule': [
    [
      'within its hours',
      { severity: 'S3', schedule: fromNineToFive },
      '2026-03-05T10:00',
      '2026-03-06T10:00',
    ],
    [
      'before opening the day begins at nine',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-03-04T05:00Z') },
      '2026-03-05T08:00',
      '2026-03-06T08:00',
    ],
    [
      'after closing it begins the next morning',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-03-04T18:00Z') },
      '2026-03-06T08:00',
      '2026-03-09T08:00',
    ],
    [
      'on Friday evening it begins on Monday',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-03-06T18:00Z') },
      '2026-03-10T08:00',
      '2026-03-11T08:00',
    ],
    [
      'at closing exactly, too',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-03-06T16:00Z') },
      '2026-03-10T08:00',
      '2026-03-11T08:00',
    ],
    [
      "the schedule's zone wins over the account's",
      { severity: 'S3', zone: 'Pacific/Auckland', schedule: fromNineToFive },
      '2026-03-05T10:00',
      '2026-03-06T10:00',
    ],
    [
      'holidays are no working days',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-04-02T10:00Z') },
      '2026-04-07T10:00',
      '2026-04-08T10:00',
    ],
    [
      'on a holiday the day begins after it',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-04-04T10:00Z') },
      '2026-04-08T07:00',
      '2026-04-09T07:00',
    ],
    [
      'a long row of holidays',
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-12-23T10:00Z') },
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
      { severity: 'S3', schedule: fromNineToFive, escalatedAt: at('2026-03-27T09:00Z') },
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
  'an SLA may be sooner': [
    [
      'sooner than the pace',
      { slaBreachAt: at('2026-03-04T11:00Z') },
      '2026-03-04T14:00',
      '2026-03-04T11:00',
    ],
    ['later than the pace', { slaBreachAt: at('2026-03-05T11:00Z') }, '2026-03-04T14:00', '2026-03-04T18:00'],
    ['already breached', { slaBreachAt: at('2026-03-04T08:00Z') }, '2026-03-04T14:00', '2026-03-04T08:00'],
    [
      "never the team's",
      { severity: 'S3', slaBreachAt: at('2026-03-04T11:00Z') },
      '2026-03-05T10:00',
      '2026-03-04T11:00',
    ],
  ],
  'the severity changed on the way': [
    [
      'raised: from the change',
      { severity: 'S1', severityChange: { from: 'S3', at: at('2026-03-04T15:00Z') } },
      '2026-03-04T17:00',
      '2026-03-04T19:00',
    ],
    [
      'raised: never later than it was',
      { severity: 'S1', severityChange: { from: 'S2', at: at('2026-03-04T13:00Z') } },
      '2026-03-04T14:00',
      '2026-03-04T17:00',
    ],
    [
      'raised before the last check',
      {
        severity: 'S1',
        severityChange: { from: 'S3', at: at('2026-03-04T11:00Z') },
        lastCheckAt: at('2026-03-04T12:00Z'),
      },
      '2026-03-04T14:00',
      '2026-03-04T15:00',
    ],
    [
      'lowered: from the last time',
      { severity: 'S2', severityChange: { from: 'S1', at: at('2026-03-04T15:00Z') } },
      '2026-03-04T14:00',
      '2026-03-04T18:00',
    ],
    [
      'lowered to Medium',
      { severity: 'S3', severityChange: { from: 'S1', at: at('2026-03-04T15:00Z') } },
      '2026-03-05T10:00',
      '2026-03-06T10:00',
    ],
  ],
  'while we wait for the customer their clock rests': [
    ['it rests', { isWaitingForCustomer: true }, '2026-03-04T14:00', 'resting'],
    [
      'also past an SLA',
      { isWaitingForCustomer: true, slaBreachAt: at('2026-03-04T08:00Z') },
      '2026-03-04T14:00',
      'resting',
    ],
    [
      'and begins anew when they have answered',
      { lastToldAt: at('2026-03-05T07:00Z') },
      '2026-03-04T14:00',
      '2026-03-05T15:00',
    ],
  ],
};

describe.each(Object.entries(table))('%s', (_, rows) => {
  test.each(rows)('%s', (_name, row, team, customer) => {
    const { team: teamClock, customer: customerClock } = clocks(row);
    expect([due(teamClock), due(customerClock)]).toEqual([team, customer]);
  });
});

test.each([
  ['a minute before it is due', '2026-03-04T13:59Z', false],
  ['on the minute', '2026-03-04T14:00Z', true],
  ['a day later', '2026-03-05T14:00Z', true],
])('overdue %s', (_, now, isOverdue) => {
  expect(clocks({ now }).team).toMatchObject({ isOverdue });
});
