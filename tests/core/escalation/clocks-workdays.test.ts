import { at, expectDue } from '../../support/clock-table.ts';

expectDue({
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
});
