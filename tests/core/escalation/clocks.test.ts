import { expect, test } from 'vitest';
import { answeredAt, type StatusStamps } from '../../../src/core/case/reply-due.ts';
import { at, clocks, expectDue } from '../../support/clock-table.ts';
import { officeHours } from '../../support/schedules.ts';

expectDue({
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
      { severity: 'S1', schedule: officeHours, escalatedAt: at('2026-12-24T22:00Z') },
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
      { lastToldAt: at('2026-03-04T12:00Z'), answeredAt: at('2026-03-09T07:00Z') },
      '2026-03-04T14:00',
      '2026-03-09T15:00',
    ],
    [
      'from the last word, where that came after the answer',
      { lastToldAt: at('2026-03-09T09:00Z'), answeredAt: at('2026-03-09T07:00Z') },
      '2026-03-04T14:00',
      '2026-03-09T17:00',
    ],
    [
      'an answer before the hand-off winds nothing',
      { answeredAt: at('2026-03-04T09:00Z') },
      '2026-03-04T14:00',
      '2026-03-04T18:00',
    ],
    [
      'in working days for Medium',
      { severity: 'S3', answeredAt: at('2026-03-06T16:00Z') },
      '2026-03-05T10:00',
      '2026-03-10T16:00',
    ],
    [
      'raised while it rested: the answer comes after the change',
      {
        severity: 'S1',
        severityChange: { from: 'S3', at: at('2026-03-05T10:00Z') },
        answeredAt: at('2026-03-05T12:00Z'),
      },
      '2026-03-05T10:00',
      '2026-03-05T16:00',
    ],
    [
      'an SLA may still be sooner',
      { answeredAt: at('2026-03-09T07:00Z'), slaBreachAt: at('2026-03-09T09:00Z') },
      '2026-03-04T14:00',
      '2026-03-09T09:00',
    ],
  ],
});

test.each<[string, StatusStamps, number | null]>([
  ['answered, and written since', { statusAt: 100_000, requesterAt: 900_000 }, 100_000],
  ['answered: both stamps are of one update', { statusAt: 101_000, requesterAt: 100_000 }, 101_000],
  ['opened again by support', { statusAt: 900_000, requesterAt: 100_000 }, null],
  ['of which no stamp is known', { statusAt: null, requesterAt: 100_000 }, null],
  ['that nobody wrote to', { statusAt: 100_000, requesterAt: null }, null],
])('a ticket %s', (_, stamps, expected) => {
  expect(answeredAt(stamps)).toBe(expected);
});

test.each([
  ['a minute before it is due', '2026-03-04T13:59Z', false],
  ['on the minute', '2026-03-04T14:00Z', true],
  ['a day later', '2026-03-05T14:00Z', true],
])('overdue %s', (_, now, isOverdue) => {
  expect(clocks({ now }).team).toMatchObject({ isOverdue });
});
