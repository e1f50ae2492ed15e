import { expect, test } from 'vitest';
import { closedOf } from '../../src/core/case/closed.ts';
import { linearSnapshotOf } from '../../src/workbench/world/snapshot.ts';
import { turnControls } from '../../src/workbench/world/turn-controls.ts';
import { aCase, aMessage, aTicket } from '../support/a-case.ts';
import { viewAs } from '../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../support/a-sidebar.ts';
import { ticketIn } from '../support/a-world.ts';

async function opened(scenario: string, ticketId: number, world = aScenarioWorld(scenario)) {
  const sidebar = await aSidebar(world, ticketId);
  sidebar.session.open();
  const { until, session } = sidebar;
  await until(() => session.view().kind !== 'opening');
  return sidebar;
}

const closed = (tags: readonly string[], text: string) =>
  closedOf(aCase({ ticket: aTicket({ status: 'closed', tags }), messages: [aMessage({ text })] }));

test('a merged ticket names the ticket that it went into, in whatever words', () => {
  const tags = ['closed_by_merge'];
  expect(closed(tags, 'This request was closed and merged into request #77 "X".')).toEqual({
    kind: 'merged',
    next: 77,
  });
  expect(closed(tags, 'Zusammengeführt: siehe #77')).toEqual({ kind: 'merged', next: 77 });
  expect(closed(tags, 'See #77 or #78')).toEqual({ kind: 'merged', next: null });
  expect(closed(tags, 'Merged')).toEqual({ kind: 'merged', next: null });
  expect(closed([], 'See #77')).toEqual({ kind: 'closed', next: null });
  expect(closedOf(aCase())).toBeNull();
});

test('what was typed in a merged ticket is there in the ticket that it went into', async () => {
  const world = aScenarioWorld('merged');
  const { session, routed, writes, memory } = await opened('merged', 48330, world);
  expect(closedOf(viewAs(session.view(), 'draft').case)).toEqual({ kind: 'merged', next: 48331 });
  session.edit('steps', 'Book a return');
  await session.send();
  await session.keepInSupport('known');
  expect(session.view().kind).toBe('draft');
  expect(await session.goOnAt(48331)).toBe('shown');
  expect(routed).toEqual(['ticket 48331']);
  expect(writes()).toEqual([]);
  const next = await aSidebar(world, 48331, memory);
  next.session.open();
  await next.until(() => next.session.view().kind === 'draft');
  expect(viewAs(next.session.view(), 'draft').draft.fields.steps).toBe('Book a return');
});

test('a draft that stands in the other ticket already is left alone', async () => {
  const world = aScenarioWorld('merged');
  const other = await opened('merged', 48331, world);
  other.session.edit('steps', 'Typed there');
  const here = await aSidebar(world, 48330, other.memory);
  here.session.open();
  await here.until(() => here.session.view().kind === 'draft');
  here.session.edit('steps', 'Typed here');
  await here.session.goOnAt(48331);
  const again = await aSidebar(world, 48331, other.memory);
  again.session.open();
  await again.until(() => again.session.view().kind === 'draft');
  expect(viewAs(again.session.view(), 'draft').draft.fields.steps).toBe('Typed there');
});

test('a closed ticket with a follow-up leads there', async () => {
  const { session } = await opened('follow-up', 47102);
  // It was escalated itself: its record is shown, not a draft.
  expect(session.view().kind).toBe('escalated');
  session.startAgain();
  await new Promise((resolve) => setTimeout(resolve, 0));
  const { case: caseOf } = viewAs(session.view(), 'draft');
  expect(closedOf(caseOf)).toEqual({ kind: 'closed', next: 48271 });
});

const newest = ({ world }: Awaited<ReturnType<typeof opened>>) => {
  const ticket = world.tickets.at(-1);
  if (ticket === undefined) throw new Error('No ticket');
  return ticket;
};

test('from a closed ticket the agent goes on in a follow-up that they had made, once, and no customer hears of it', async () => {
  const account = aScenarioWorld('closed');
  const here = await opened('closed', 46931, account);
  const { session, world, routed } = here;
  const tickets = world.tickets.length;
  const source = structuredClone(ticketIn(world, 46931));
  session.edit('steps', 'Print one');
  expect(session.view().kind).toBe('draft');
  world.controls.faults.push({ url: '/api/v2/tickets.json', method: 'POST', when: 'after', status: 0 });
  expect(await session.makeFollowUp()).toMatchObject({ kind: 'unreachable', committed: 'unknown' });
  expect(await session.makeFollowUp()).toBe('shown');
  expect(world.tickets).toHaveLength(tickets + 1);
  const made = newest(here);
  expect(routed).toEqual([`ticket ${made.id}`]);
  expect(made).toMatchObject({
    followupSourceId: 46931,
    subject: source.subject,
    requesterId: source.requesterId,
    brandId: source.brandId,
    tags: source.tags,
  });
  expect(made.comments).toMatchObject([{ public: false, text: 'Follow-up of #46931' }]);
  expect(ticketIn(world, 46931)).toEqual(source);
  expect(closedOf(viewAs(session.view(), 'draft').case)).toEqual({ kind: 'closed', next: made.id });
  // There is one now: the way leads there.
  expect(await session.makeFollowUp()).toBeNull();
  const there = await aSidebar(account, made.id, here.memory);
  there.session.open();
  await there.until(() => there.session.view().kind === 'draft');
  expect(viewAs(there.session.view(), 'draft').draft.fields.steps).toBe('Print one');
});

test('a follow-up of an escalated ticket shows the record as a copy, to adopt or to clear', async () => {
  const world = aScenarioWorld('follow-up');
  world.world.tickets = world.world.tickets.filter(({ id }) => id !== 48271);
  const here = await opened('follow-up', 47102, world);
  here.session.startAgain();
  await here.until(() => here.session.view().kind === 'draft');
  expect(await here.session.makeFollowUp()).toBe('shown');
  const there = await aSidebar(world, newest(here).id);
  there.session.open();
  expect(there.session.view()).toMatchObject({
    kind: 'copy',
    isElsewhere: false,
    state: { ticketId: 47102 },
  });
});

test('an open ticket, and a light agent, get no follow-up', async () => {
  const open = await opened('first-steps', 48213);
  expect(await open.session.makeFollowUp()).toBeNull();
  const scenario = aScenarioWorld('closed');
  turnControls(scenario.world, { role: 'light_agent' });
  const light = await opened('closed', 46931, scenario);
  expect(await light.session.makeFollowUp()).toMatchObject({ kind: 'forbidden' });
  expect([...open.writes(), ...light.writes()]).toEqual(['POST /api/v2/tickets.json']);
});

test('a light agent is told before typing, and nothing is written', async () => {
  const scenario = aScenarioWorld('first-steps');
  turnControls(scenario.world, { role: 'light_agent' });
  const { session, until, writes } = await opened('first-steps', 48213, scenario);
  await until(() => viewAs(session.view(), 'draft').hindrances.length > 0);
  expect(viewAs(session.view(), 'draft').hindrances[0]).toEqual({ kind: 'read-only' });
  await session.send();
  await session.keepInSupport('known');
  expect(writes()).toEqual([]);
});

test('who has a custom role that may change tickets is not held back, and an agent is not even asked', async () => {
  const scenario = aScenarioWorld('first-steps');
  turnControls(scenario.world, { role: 'no_tags' });
  const custom = await opened('first-steps', 48213, scenario);
  await custom.until(() => custom.names().includes('GET /api/v2/users/me.json'));
  expect(viewAs(custom.session.view(), 'draft').hindrances.map(({ kind }) => kind)).not.toContain(
    'read-only',
  );
  const agent = await opened('first-steps', 48213);
  await agent.until(() => viewAs(agent.session.view(), 'draft').isRead);
  expect(agent.names()).not.toContain('GET /api/v2/users/me.json');
});

test('a copied record can be cleared: the fields are empty, and the other ticket keeps its own', async () => {
  const { session, world, writes } = await opened('follow-up', 48271);
  const source = structuredClone(ticketIn(world, 47102));
  const tagged = ticketIn(world, 48271);
  tagged.tags.push('baton');
  expect(session.view()).toMatchObject({ kind: 'copy', isElsewhere: false });
  expect(await session.clearCopy()).toBeNull();
  const { tags, fields, comments } = ticketIn(world, 48271);
  expect(tags.filter((tag) => tag.startsWith('baton'))).toEqual([]);
  expect(tags).toContain('area_invoices');
  const ids = Object.values(world.installation.requirements);
  expect(ids.map((id) => fields[id] ?? null)).toEqual(ids.map(() => null));
  expect(comments).toHaveLength(5);
  expect(ticketIn(world, 47102)).toEqual(source);
  expect(writes()).toEqual(['PUT /api/v2/tickets/48271.json']);
  expect(['opening', 'draft']).toContain(session.view().kind);
});

test('a copied record can be adopted: the ticket is linked to the same issue, and nothing is created', async () => {
  const { session, world, writes } = await opened('follow-up', 48271);
  await session.adopt();
  expect(session.view()).toMatchObject({
    kind: 'escalated',
    state: { ticketId: 48271, issue: { key: 'ENG-398' } },
  });
  const [issue, ...more] = linearSnapshotOf(world).issues;
  expect(more).toEqual([]);
  expect(issue?.attachments.map(({ url }) => url)).toEqual([
    'https://larkfield.zendesk.com/agent/tickets/48271',
  ]);
  expect(issue?.comments).toEqual([expect.stringContaining('The customer has this again.')]);
  expect(ticketIn(world, 48271).comments.at(-1)).toMatchObject({ public: false });
  expect(ticketIn(world, 48271).comments.at(-1)?.text).toContain('ENG-398');
  expect(writes().filter((each) => each.startsWith('PUT'))).toHaveLength(2);
});

test('a record out of another account can be cleared, and never adopted', async () => {
  const { session, world, writes } = await opened('sandbox', 48340);
  expect(session.view()).toMatchObject({ kind: 'copy', isElsewhere: true });
  await session.adopt();
  expect(writes()).toEqual([]);
  expect(linearSnapshotOf(world).issues).toEqual([]);
  expect(await session.clearCopy()).toBeNull();
  expect(ticketIn(world, 48340).tags).toEqual(['delivery']);
});
