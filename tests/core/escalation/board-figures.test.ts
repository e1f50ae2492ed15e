import { describe, expect, test } from 'vitest';
import {
  closedFigures,
  closedSince,
  openFigures,
  overdueFigures,
} from '../../../src/core/escalation/board-figures.ts';
import { anEscalated, boardOf, calendar } from '../../support/a-board.ts';
import { day, hour, now } from '../../support/a-case.ts';

// Monday, 9 March 2026, 14:00 UTC.
const inUtc = { calendar, zone: 'UTC' };
const at = (iso: string) => Date.parse(iso);

test('open rows are counted by target and severity', () => {
  const rows = boardOf([
    anEscalated(1, { state: { severity: 'S1' } }),
    anEscalated(2, { state: { severity: 'S3' } }),
    anEscalated(3, { state: { severity: 'S3', target: 'T5' } }),
  ]);
  expect(openFigures(rows)).toEqual([
    { target: 'T2', counts: { S1: 1, S2: 0, S3: 1 }, total: 2 },
    { target: 'T5', counts: { S1: 0, S2: 0, S3: 1 }, total: 1 },
  ]);
});

test('a row is overdue from the day on which its first clock ran out, and today as of now', () => {
  const rows = boardOf([
    anEscalated(1, { state: { at: now - 3 * day } }),
    anEscalated(2, { state: { at: now - 5 * hour } }),
    anEscalated(3, { state: { at: now - 2 * hour } }),
    anEscalated(4, { state: { at: now - 40 * day } }),
  ]);
  const figures = overdueFigures(rows, now, inUtc);
  expect(figures).toHaveLength(14);
  expect(figures[0]).toEqual({ day: '2026-02-24', count: 1 });
  expect(figures.slice(-5).map(({ count }) => count)).toEqual([1, 2, 2, 2, 3]);
  expect(figures.at(-1)?.day).toBe('2026-03-09');
});

test('a day ends when it ends in the zone', () => {
  const rows = boardOf([anEscalated(1, { state: { at: at('2026-03-08T01:00Z') } })]);
  const before = (zone: string) => overdueFigures(rows, now, { calendar, zone }).at(-3)?.count;
  // Due on the 8th at 05:00 UTC: still the 7th in Los Angeles.
  expect(before('UTC')).toBe(0);
  expect(before('America/Los_Angeles')).toBe(1);
});

describe('what ended, by weeks from Monday', () => {
  const closed = [
    { at: at('2026-03-09T00:00Z'), returns: 0 },
    { at: at('2026-03-08T23:59Z'), returns: 2 },
    { at: at('2026-03-02T00:00Z'), returns: 0 },
    { at: at('2026-02-02T00:00Z'), returns: 1 },
    { at: at('2026-02-01T23:59Z'), returns: 0 },
  ];

  test('the running one included', () => {
    const figures = closedFigures(closed, now, inUtc);
    expect(figures.map(({ week, closed: count, returned }) => [week, count, returned])).toEqual([
      ['2026-02-02', 1, 1],
      ['2026-02-09', 0, 0],
      ['2026-02-16', 0, 0],
      ['2026-02-23', 0, 0],
      ['2026-03-02', 2, 1],
      ['2026-03-09', 1, 0],
    ]);
  });

  test('is read back to the first of them', () => {
    expect(closedSince(now, inUtc)).toBe(at('2026-02-02T00:00Z'));
  });
});
