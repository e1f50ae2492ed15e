import { expect, test } from 'vitest';
import type { IssueStatus } from '../../src/core/escalation/issue.ts';
import { done, type Outcome } from '../../src/core/outcome.ts';
import type { Tracker } from '../../src/core/ports.ts';
import { aDefect, settle, viewAs } from '../support/a-session.ts';

const issueIn = (session: Awaited<ReturnType<typeof aDefect>>['session']) =>
  viewAs(session.view(), 'escalated').issue;

test('a status that was asked for earlier and comes later than a newer one is dropped', async () => {
  const waiting: ((outcome: Outcome<IssueStatus>) => void)[] = [];
  const { session, tracker } = await aDefect();
  await session.send();
  await settle();
  const ref = viewAs(session.view(), 'escalated').state.issue;
  if (ref === null) throw new Error('Nothing was made');
  const slow: Tracker['status'] = () => new Promise((resolve) => waiting.push(resolve));
  (await tracker.trackers.get('linear')).status = slow;
  session.refreshIssue();
  session.refreshIssue();
  await settle();
  const status = (state: string): Outcome<IssueStatus> =>
    done({ ref, title: 'Export', state, category: 'doing', assignee: null, updatedAt: null });
  const [first, second] = waiting;
  second?.(status('In Review'));
  await settle();
  first?.(status('In Progress'));
  await settle();
  expect(waiting).toHaveLength(2);
  expect(issueIn(session)).toMatchObject({ kind: 'ready', value: { state: 'In Review' } });
});
