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
  const told = (id: number, isResolvedTold: boolean) =>
    anEscalated(id, { state: { issue: ref }, follow: { lastToldAt: now, isResolvedTold } });

  test('is stuck as long as customers have not been told of it, whatever else they were told', () => {
    const rows = boardOf(
      [told(1, false), told(2, true), told(3, false)],
      standing({ category: 'done', endedAt }),
    );
    expect(rows[0]?.stuck).toEqual([{ kind: 'untold', ticketIds: expect.toSatisfy(isOf([1, 3])), of: 3 }]);
  });

  test.each(['done', 'dropped'] as const)('whether it is %s', (category) => {
    expect(kinds(boardOf([told(1, false)], standing({ category, endedAt })))).toEqual(['untold']);
  });

  test('is not when all of them have been', () => {
    expect(kinds(boardOf([told(1, true)], standing({ category: 'done', endedAt })))).toEqual([]);
  });
});

test('an issue that goes on is not stuck', () => {
  expect(
    kinds(boardOf([anEscalated(1, { state: { issue: ref } })], standing({ category: 'doing' }))),
  ).toEqual([]);
});

const isOf = (wanted: readonly number[]) => (ids: readonly number[]) =>
  ids.toSorted().join() === wanted.join();
