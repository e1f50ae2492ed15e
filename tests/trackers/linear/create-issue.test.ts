import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { IssueDraft } from '../../../src/core/escalation/issue.ts';
import { answer } from '../../support/scripted-send.ts';
import {
  aDraft,
  aTracker,
  bodyOf,
  created,
  errors,
  escalationId,
  found,
  inputOf,
  label,
  ref,
  team,
  ticketUrl,
} from './scripted-linear.ts';

test('an issue and its link to the ticket are made with one write', async () => {
  const { tracker, requests } = aTracker(team(), created());
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(requests).toHaveLength(2);
  const { query, variables } = bodyOf(requests[1]);
  expect(query).toContain('issueCreate');
  expect(query).toContain('attachmentLinkURL');
  expect(variables).toEqual({
    input: {
      id: escalationId,
      teamId: 'team-bil',
      title: 'Export is missing rows',
      description: 'It \\*fails\\*\n',
      priority: 1,
      labelIds: [],
    },
    issueId: escalationId,
    url: ticketUrl,
    title: 'Zendesk #48213: Export is missing rows',
  });
});

test('requests go to Linear with the key that only the proxy knows', async () => {
  const { tracker, requests } = aTracker(team(), created());
  await tracker.create(aDraft());
  for (const request of requests) {
    expect(request).toMatchObject({
      method: 'POST',
      url: 'https://api.linear.app/graphql',
      headers: { Authorization: '{{setting.linear_key}}', 'Content-Type': 'application/json' },
    });
  }
});

test("a customer who writes the key's placeholder does not get the key into the issue", async () => {
  const { tracker, requests } = aTracker(team(), created());
  await tracker.create(aDraft({ title: 'Look: {{setting.linear_key}} {{{setting.linear_key}}}' }));
  expect(requests[1]?.body).not.toContain('{{');
  expect(inputOf(requests[1])).toMatchObject({
    title: 'Look: {{setting.linear_key}} {{{setting.linear_key}}}',
  });
});

test('severity becomes priority', async () => {
  const priorityOf = async (severity: IssueDraft['severity']) => {
    const { tracker, requests } = aTracker(team(), created());
    await tracker.create(aDraft({ severity }));
    return z.object({ priority: z.number() }).parse(inputOf(requests[1])).priority;
  };
  expect([await priorityOf('S1'), await priorityOf('S2'), await priorityOf('S3')]).toEqual([1, 2, 3]);
});

test('a title is one line of at most 255 characters', async () => {
  const { tracker, requests } = aTracker(team(), created());
  await tracker.create(aDraft({ title: ` a\n b ${'🙂'.repeat(200)}` }));
  const { title } = z.object({ title: z.string() }).parse(inputOf(requests[1]));
  expect(title).toMatch(/^a b 🙂+…$/u);
  expect(title.length).toBeLessThanOrEqual(255);
});

test('labels of the team and of the workspace are set, others are left out', async () => {
  const { tracker, requests } = aTracker(
    team(
      label('l1', 'From-Support', null),
      label('l2', 'vip', 'team-other'),
      label('l3', 'kind', null, true),
      label('l4', 'bug', 'team-bil'),
    ),
    created(),
  );
  await tracker.create(aDraft({ labels: ['bug', 'from-support', 'vip', 'kind', 'nowhere'] }));
  expect(inputOf(requests[1])).toMatchObject({ labelIds: ['l4', 'l1'] });
});

test('the team is read once for several issues', async () => {
  const { tracker, requests } = aTracker(team(), created(), created());
  await tracker.create(aDraft());
  await tracker.create(aDraft());
  expect(requests).toHaveLength(3);
});

test('after a refusal the team is read again, as it may have been deleted', async () => {
  const { tracker, requests } = aTracker(team(), errors({ code: 'INVALID_INPUT' }), team(), created());
  await tracker.create(aDraft());
  await tracker.create(aDraft());
  expect(requests).toHaveLength(4);
});

test('a team that Linear does not know is missing, and nothing was created', async () => {
  const none = answer({ data: { teams: { nodes: [] }, issueLabels: { nodes: [] } } });
  const { tracker, requests } = aTracker(none);
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'missing', from: 'linear' },
  });
  expect(requests).toHaveLength(1);
});

test.each([
  ['triage', 'todo'],
  ['backlog', 'todo'],
  ['unstarted', 'todo'],
  ['started', 'doing'],
  ['completed', 'done'],
  ['canceled', 'dropped'],
  ['duplicate', 'dropped'],
  ['invented', 'todo'],
])('a state of type %s is %s', async (type, category) => {
  const { tracker } = aTracker(found({ state: { name: 'x', type }, assignee: null }));
  expect(await tracker.status(ref)).toMatchObject({ kind: 'done', value: { category, assignee: null } });
});
