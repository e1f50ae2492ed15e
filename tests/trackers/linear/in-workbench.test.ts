import { expect, test } from 'vitest';
import { briefDocument } from '../../../src/core/brief/to-document.ts';
import type { IssueDraft } from '../../../src/core/escalation/issue.ts';
import type { Send } from '../../../src/core/ports.ts';
import { createLinearTracker } from '../../../src/trackers/linear/tracker.ts';
import { handleRequest } from '../../../src/workbench/services/handle-request.ts';
import { createWorld } from '../../../src/workbench/world/world.ts';
import { aFullBrief } from '../../support/a-brief.ts';
import { now } from '../../support/a-case.ts';
import { words } from '../../support/words.ts';

const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213', subject: 'Invoices fail' };

const aDraft = (but: Partial<IssueDraft> = {}): IssueDraft => ({
  escalationId: '5f0c8d6e-3a51-4b7c-9d2e-0a1b2c3d4e5f',
  destination: { kind: 'linear', team: 'ENG' },
  title: 'The invoice API answers 500',
  document: briefDocument(aFullBrief(), { ticket, excuses: {}, detail: 'full' }, words.document),
  severity: 'S1',
  labels: ['from-support', 'not-there'],
  ticket,
  attempt: 'first',
  ...but,
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A tracker at the workbench's Linear, and the world to look at. */
function inWorkbench(scopes: readonly string[] = ['header']) {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };
  const world = createWorld('first-steps', now, newId);
  const env = {
    now: () => now,
    newId,
    whitelist: ['api.linear.app'],
    secureScopes: { linear_key: scopes },
  };
  const send: Send = async ({ url, method, headers, body }) => {
    const request = { url, type: method, headers: { ...headers }, data: body ?? '', secure: true };
    const { status, text, headers: answered } = await handleRequest(request, world, env);
    if (status === 0) return { kind: 'silence', reason: 'no answer', sent: true };
    const lower = new Map(Object.entries(answered).map(([name, value]) => [name.toLowerCase(), value]));
    return {
      kind: 'answer',
      status,
      body: parsed(text),
      header: (name) => lower.get(name.toLowerCase()) ?? null,
    };
  };
  return { tracker: createLinearTracker({ send, clock: { now: () => now } }), world };
}

test('a brief becomes an issue with priority, label and link, and tells how it stands', async () => {
  const { tracker, world } = inWorkbench();
  const outcome = await tracker.create(aDraft());
  if (outcome.kind !== 'done') throw new Error(outcome.fault.detail);
  expect(outcome.value.key).toMatch(/^ENG-\d+$/);
  const issue = world.linear.issues.find(({ id }) => id === aDraft().escalationId);
  expect(issue).toMatchObject({ title: 'The invoice API answers 500', priority: 1 });
  expect(issue?.description).toContain('**Severity:** High');
  expect(issue?.attachments.map(({ url }) => url)).toEqual([ticket.url]);
  const names = issue?.labelIds.map((id) => world.linear.labels.find((label) => label.id === id)?.name);
  expect(names).toEqual(['from-support']);
  expect(await tracker.status(outcome.value)).toMatchObject({
    kind: 'done',
    value: { ref: outcome.value, category: 'todo' },
  });
});

test('an answer that got lost leads to the same issue at the next try, not to a second one', async () => {
  const { tracker, world } = inWorkbench();
  await tracker.create(aDraft({ escalationId: '0e2f7a10-61c4-4d0b-8f6e-9a8b7c6d5e4f' }));
  world.controls.faults.push({ url: 'linear.app', when: 'after', status: 0 });
  expect(await tracker.create(aDraft())).toMatchObject({ kind: 'unknown', fault: { kind: 'unreachable' } });
  const made = world.linear.issues.find(({ id }) => id === aDraft().escalationId);
  expect(made).toBeDefined();
  expect(await tracker.create(aDraft())).toMatchObject({
    kind: 'done',
    value: { system: 'linear', id: made?.id },
  });
  expect(world.linear.issues).toHaveLength(2);
  expect(made?.attachments).toHaveLength(1);
});

test('a team that the workspace does not have is missing', async () => {
  const { tracker } = inWorkbench();
  const draft = aDraft({ destination: { kind: 'linear', team: 'NOPE' } });
  expect(await tracker.create(draft)).toMatchObject({ kind: 'refused', fault: { kind: 'missing' } });
});

test('the key does not get into an issue, even where the proxy puts it into bodies', async () => {
  const { tracker, world } = inWorkbench([]);
  const title = 'My key is {{setting.linear_key}}';
  expect(await tracker.create(aDraft({ title }))).toMatchObject({ kind: 'done' });
  expect(world.linear.issues[0]?.title).toBe(title);
});
