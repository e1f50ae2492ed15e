import { describe, expect, test } from 'vitest';
import { issueKey } from '../../../src/core/escalation/board.ts';
import type { IssueStatus } from '../../../src/core/escalation/issue.ts';
import type { Doing } from '../../../src/core/escalation/state.ts';
import { aClaim, anEscalated, anIssueRef, aStatus, boardOf } from '../../support/a-board.ts';
import { hour, minute, now } from '../../support/a-case.ts';

const ref = anIssueRef(7);
const standing = (but: Partial<IssueStatus>) => ({ standing: new Map([[issueKey(ref), aStatus(ref, but)]]) });
const kinds = (rows: ReturnType<typeof boardOf>) =>
  rows.flatMap(({ stuck }) => stuck.map(({ kind }) => kind));

describe('a claim', () => {
  test('that is younger than two minutes is being sent', () => {
    expect(kinds(boardOf([aClaim(1, now - 2 * minute)]))).toEqual([]);
  });

  test('that is older did not end', () => {
    expect(boardOf([aClaim(1, now - 2 * minute - 1)])[0]?.stuck).toEqual([{ kind: 'claim', ticketId: 1 }]);
  });

  test('whose issue was made lacks its note', () => {
    const issue = aStatus(ref);
    const rows = boardOf([aClaim(1, now - hour)], { made: new Map([['escalation-1', issue]]) });
    expect(rows[0]?.stuck).toEqual([{ kind: 'note', ticketId: 1, issue }]);
  });
});

test('an action that was begun is stuck when nobody can be at it any more', () => {
  const doing = (at: number): Doing => ({ eventId: 'e', kind: 'checked', by: { id: 501, name: 'Maya' }, at });
  expect(kinds(boardOf([anEscalated(1, { follow: { doing: doing(now - minute) } })]))).toEqual([]);
  expect(kinds(boardOf([anEscalated(1, { follow: { doing: doing(now - hour) } })]))).toEqual(['action']);
});

describe('an issue that has ended', () => {
  const endedAt = now - 2 * hour;
  const told = (id: number, lastToldAt: number | null) =>
    anEscalated(id, { state: { issue: ref }, follow: { lastToldAt } });

  test('is stuck as long as customers have not been told since', () => {
    const rows = boardOf(
      [told(1, endedAt - 1), told(2, endedAt), told(3, null)],
      standing({ category: 'done', endedAt }),
    );
    expect(rows[0]?.stuck).toEqual([{ kind: 'untold', ticketIds: expect.toSatisfy(isOf([1, 3])), of: 3 }]);
  });

  test.each(['done', 'dropped'] as const)('whether it is %s', (category) => {
    expect(kinds(boardOf([told(1, null)], standing({ category, endedAt })))).toEqual(['untold']);
  });

  test('is not when all of them have been', () => {
    expect(kinds(boardOf([told(1, now)], standing({ category: 'done', endedAt })))).toEqual([]);
  });

  test('counts from its last change where the tracker does not say since when', () => {
    const known = standing({ category: 'done', updatedAt: now - hour });
    expect(kinds(boardOf([told(1, now - 2 * hour)], known))).toEqual(['untold']);
    expect(kinds(boardOf([told(1, now - minute)], known))).toEqual([]);
  });
});

test('an issue that goes on is not stuck', () => {
  expect(
    kinds(boardOf([anEscalated(1, { state: { issue: ref } })], standing({ category: 'doing' }))),
  ).toEqual([]);
});

const isOf = (wanted: readonly number[]) => (ids: readonly number[]) =>
  ids.toSorted().join() === wanted.join();
