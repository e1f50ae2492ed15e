import { expect, test } from 'vitest';
import type { Lack } from '../../../src/core/escalation/event.ts';
import { oftenReturned, type PastEscalation } from '../../../src/core/escalation/past-returns.ts';
import type { Destination } from '../../../src/core/routing/route.ts';

const bug: Destination = { kind: 'jira', project: 'ENG', issueType: 'Bug' };
const task: Destination = { kind: 'jira', project: 'ENG', issueType: 'Task' };
const ops: Destination = { kind: 'linear', team: 'ENG' };

const past = (at: number, lacks: readonly Lack[], destination: Destination = bug): PastEscalation => ({
  destination,
  at,
  lacks,
});

test('what came back again and again is counted among the last ten of the destination, the most frequent first', () => {
  const all = [
    past(1, ['environment']),
    ...[2, 3, 4, 5].map((at) => past(at, ['environment', 'environment'])),
    ...[6, 7].map((at) => past(at, ['steps'], task)),
    ...[8, 9, 10, 11].map((at) => past(at, [])),
    past(12, ['steps', 'steps'], ops),
  ];
  expect(oftenReturned(bug, all)).toEqual([
    { lack: 'environment', count: 4, of: 10 },
    { lack: 'steps', count: 2, of: 10 },
  ]);
});

test('what happened once, or has no field, is no habit', () => {
  expect(oftenReturned(bug, [past(1, ['steps', 'other']), past(2, ['other']), past(3, [])])).toEqual([]);
  expect(oftenReturned(bug, [])).toEqual([]);
});
