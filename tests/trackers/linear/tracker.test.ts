import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { paragraph, text } from '../../../src/core/document/build.ts';
import type { IssueDraft, IssueRef } from '../../../src/core/escalation/issue.ts';
import type { HttpAnswer, HttpRequest } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { now } from '../../support/a-case.ts';
import { answer, scriptedSend, silence } from '../../support/scripted-send.ts';

const escalationId = '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f';
const ticketUrl = 'https://acme.zendesk.com/agent/tickets/48213';

const aDraft = (but: Partial<IssueDraft> = {}): IssueDraft => ({
  escalationId,
  destination: { kind: 'linear', team: 'BIL' },
  title: 'Export is missing rows',
  document: { type: 'root', children: [paragraph(text('It *fails*'))] },
  severity: 'S1',
  labels: [],
  ticket: { id: 48213, url: ticketUrl, subject: 'Export is missing rows' },
  attempt: 'first',
  ...but,
});

const label = (id: string, name: string, teamId: string | null, isGroup = false) => ({
  id,
  name,
  isGroup,
  team: teamId === null ? null : { id: teamId },
});

const team = (...labels: ReturnType<typeof label>[]) =>
  answer({ data: { teams: { nodes: [{ id: 'team-bil', key: 'BIL' }] }, issueLabels: { nodes: labels } } });

const ref: IssueRef = {
  system: 'linear',
  id: escalationId,
  key: 'BIL-12',
  url: 'https://linear.app/acme/issue/BIL-12',
};
const issue = { id: ref.id, identifier: ref.key, url: ref.url };

const created = () => answer({ data: { issue: { success: true, issue }, link: { success: true } } });
const linked = () => answer({ data: { link: { success: true } } });

const found = (but: Record<string, unknown> = {}) =>
  answer({
    data: {
      issue: {
        ...issue,
        title: 'Export is missing rows',
        updatedAt: '2026-03-09T13:00:00.000Z',
        trashed: null,
        state: { name: 'In Progress', type: 'started' },
        assignee: { displayName: 'ada' },
        attachments: { nodes: [{ url: ticketUrl }] },
        ...but,
      },
    },
  });

const errors = (extensions: Record<string, unknown>, message = 'no', path?: string[], status = 200) =>
  answer({ data: null, errors: [{ message, path, extensions }] }, status);

const conflict = (status = 200) =>
  errors(
    {
      code: 'INPUT_ERROR',
      type: 'invalid input',
      userPresentableMessage: `Entity Issue with id ${escalationId} already exists.`,
    },
    'conflict on insert of Issue',
    ['issue'],
    status,
  );

const notFound = () => errors({ code: 'INPUT_ERROR' }, 'Entity not found: Issue', ['issue']);

function aTracker(...answers: HttpAnswer[]) {
  const { send, requests } = scriptedSend(...answers);
  return { tracker: createLinearTracker({ send, clock: { now: () => now } }), requests };
}

const bodySchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });
const inputSchema = z.object({ variables: z.object({ input: z.record(z.string(), z.unknown()) }) });
const inputOf = (request: HttpRequest | undefined) =>
  inputSchema.parse(JSON.parse(request?.body ?? 'null')).variables.input;
const bodyOf = (request: HttpRequest | undefined) => bodySchema.parse(JSON.parse(request?.body ?? 'null'));

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

test.each([200, 400])('an issue that exists already is adopted (conflict with status %i)', async (status) => {
  const { tracker, requests } = aTracker(team(), conflict(status), found());
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(bodyOf(requests[2]).variables).toEqual({ id: escalationId });
});

test('an adopted issue without its link gets it', async () => {
  const { tracker, requests } = aTracker(team(), conflict(), found({ attachments: { nodes: [] } }), linked());
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(inputOf(requests[3])).toEqual({
    issueId: escalationId,
    url: ticketUrl,
    title: 'Zendesk #48213: Export is missing rows',
  });
});

test('an issue that exists but cannot be read is for a person to decide', async () => {
  const { tracker } = aTracker(team(), conflict(), notFound());
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'unknown',
    fault: { kind: 'unexpected', committed: 'unknown' },
  });
});

test('an issue in the trash is for a person to decide', async () => {
  const { tracker } = aTracker(team(), conflict(), found({ trashed: true }));
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unexpected' } });
});

test('silence while adopting never says that nothing was created', async () => {
  const { tracker } = aTracker(team(), conflict(), silence());
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable' } });
});

test('a conflict of another issue is not ours', async () => {
  const foreign = errors(
    { code: 'INPUT_ERROR', userPresentableMessage: 'Entity Issue with id 0000 already exists.' },
    'conflict on insert of Issue',
  );
  const { tracker, requests } = aTracker(team(), foreign);
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'refused', fault: { kind: 'conflict' } });
  expect(requests).toHaveLength(2);
});

test('when only the link fails, the issue is found and linked the plain way', async () => {
  const noIntegration = errors({ type: 'internal error' }, 'No integration', ['link']);
  const { tracker, requests } = aTracker(
    team(),
    noIntegration,
    found({ attachments: { nodes: [] } }),
    linked(),
  );
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
  expect(bodyOf(requests[3]).query).toContain('attachmentCreate');
});

test('a link that is refused for good does not hold the escalation back', async () => {
  const { tracker } = aTracker(
    team(),
    conflict(),
    found({ attachments: { nodes: [] } }),
    errors({ code: 'FORBIDDEN' }, 'no attachments', ['link']),
  );
  expect(await tracker.create(aDraft())).toEqual({ kind: 'done', value: ref });
});

test('a link that may come through later leaves the outcome open', async () => {
  const { tracker } = aTracker(team(), conflict(), found({ attachments: { nodes: [] } }), silence(false));
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable' } });
});

test('silence after creating is unknown, silence before it is not', async () => {
  const lost = aTracker(team(), silence(true));
  expect(await lost.tracker.create(aDraft())).toMatchObject({
    kind: 'unknown',
    fault: { kind: 'unreachable' },
  });
  const unsent = aTracker(team(), silence(false));
  expect(await unsent.tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable' },
  });
  const reading = aTracker(silence(true));
  expect(await reading.tracker.create(aDraft())).toMatchObject({
    kind: 'refused',
    fault: { kind: 'unreachable' },
  });
});

test('an issue is shown with its state, category and owner', async () => {
  const { tracker } = aTracker(found({ identifier: 'OPS-3', url: 'https://linear.app/acme/issue/OPS-3' }));
  expect(await tracker.status(ref)).toEqual({
    kind: 'done',
    value: {
      ref: { system: 'linear', id: escalationId, key: 'OPS-3', url: 'https://linear.app/acme/issue/OPS-3' },
      title: 'Export is missing rows',
      state: 'In Progress',
      category: 'doing',
      assignee: 'ada',
      updatedAt: Date.UTC(2026, 2, 9, 13, 0),
    },
  });
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

test('an issue that was deleted is missing', async () => {
  for (const gone of [found({ trashed: true }), notFound()]) {
    const { tracker } = aTracker(gone);
    expect(await tracker.status(ref)).toMatchObject({
      kind: 'refused',
      fault: { kind: 'missing', committed: 'no' },
    });
  }
});
