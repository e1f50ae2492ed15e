import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOverdue, issueKey } from '../../../src/core/escalation/board.ts';
import { aClaim, anEscalated, anIssueRef, aStatus, boardOf } from '../../support/a-board.ts';
import { hour, minute, now } from '../../support/a-case.ts';

const shared = { issue: anIssueRef(7) };

describe('tickets of one issue', () => {
  const acme = { id: 1, name: 'Acme GmbH' };
  const tickets = [
    anEscalated(1, {
      customer: acme,
      revenue: 100,
      state: { ...shared, severity: 'S3', at: now - 3 * hour },
    }),
    anEscalated(2, { customer: acme, revenue: 100, state: { ...shared, severity: 'S1' } }),
    anEscalated(3, { customer: { id: 2, name: 'Kern AG' }, revenue: 50, state: shared }),
    anEscalated(4, { revenue: 8 }),
  ];
  const [row, other] = boardOf(tickets);

  test('are one row, with its customers and their revenue counted once', () => {
    expect(row?.customers.toSorted()).toEqual(['Acme GmbH', 'Kern AG']);
    expect(row?.revenue).toBe(150);
    expect(other).toMatchObject({ key: 'ticket:4', issue: null, revenue: 8 });
  });

  test('take the highest severity, the oldest age and the clock that is due first', () => {
    expect(row).toMatchObject({ severity: 'S1', since: now - 3 * hour });
    expect(row?.team).toMatchObject({ kind: 'running', dueAt: now + hour });
    expect(row?.tickets.map(({ id }) => id)).toEqual([2, 3, 1]);
  });

  test('show how the issue stands now, under the key that it has now', () => {
    const moved = { ...anIssueRef(7), key: 'OPS-1' };
    const standing = new Map([[issueKey(moved), aStatus(moved)]]);
    expect(boardOf(tickets, { standing })[0]).toMatchObject({
      issue: { key: 'OPS-1' },
      status: { state: 'In Progress' },
    });
  });
});

test('issues with the same key in two trackers are two rows', () => {
  const rows = boardOf([
    anEscalated(1, { state: { issue: anIssueRef(7, 'jira') } }),
    anEscalated(2, { state: { issue: anIssueRef(7, 'linear') } }),
  ]);
  expect(rows).toHaveLength(2);
});

test.each([
  ['a check is due', {}, 4 * hour, true],
  ['a check will be due in a minute', {}, 4 * hour - minute, false],
  [
    'the customer is waited for, and the team was asked',
    { isWaiting: true, follow: { lastCheckAt: now } },
    8 * hour,
    false,
  ],
])('overdue: %s', (_name, but, age, expected) => {
  const [row] = boardOf([anEscalated(1, { ...but, state: { at: now - age } })]);
  expect(row && isOverdue(row)).toBe(expected);
});

test('what is being sent has no clocks and is not overdue', () => {
  const [row] = boardOf([aClaim(1, now - minute)]);
  expect(row).toMatchObject({ team: null, customer: null, stuck: [] });
  expect(row && isOverdue(row)).toBe(false);
});

test('no ticket is lost or doubled, whatever they share', () => {
  const plan = fc.record({
    issue: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    revenue: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(plan, { maxLength: 30 }), (plans) => {
      const tickets = plans.map(({ issue, revenue }, index) =>
        anEscalated(index + 1, { revenue, state: { issue: issue === null ? null : anIssueRef(issue) } }),
      );
      const rows = boardOf(tickets);
      const ids = rows.flatMap((row) => row.tickets.map(({ id }) => id)).toSorted((a, b) => a - b);
      expect(ids).toEqual(tickets.map(({ id }) => id));
      expect(rows.reduce((sum, row) => sum + (row.revenue ?? 0), 0)).toBe(
        plans.reduce((sum, { revenue }) => sum + revenue, 0),
      );
    }),
  );
});
