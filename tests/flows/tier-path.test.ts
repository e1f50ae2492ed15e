import { expect, test } from 'vitest';
import { viewAs } from '../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../support/a-sidebar.ts';
import { ticketIn } from '../support/a-world.ts';

const defect = 48213;

/** A confirmed defect in an account whose admin decided nothing but what is said here; an agent of `groups` opens it. */
async function opened(settings: Record<string, string> = {}, signedIn = 'Maya Lindqvist') {
  const at = aScenarioWorld('first-steps', { routing: '', ...settings });
  const user = at.world.users.find(({ name }) => name === signedIn);
  if (user === undefined) throw new Error(`Nobody is called ${signedIn}`);
  at.world.currentUserId = user.id;
  const sidebar = await aSidebar(at, defect);
  const draft = () => viewAs(sidebar.session.view(), 'draft');
  sidebar.session.open();
  await sidebar.until(() => sidebar.session.view().kind === 'draft' && draft().isRead);
  return { ...sidebar, draft };
}

test('by default what the front line escalates goes to L2, which gets the ticket with the whole brief', async () => {
  const { session, draft, world, until } = await opened();
  expect(draft().decision).toMatchObject({ target: 'T1', proposed: { target: 'T1', beyond: 'T2' } });
  for (const { field } of draft().missing)
    session.edit(field, field === 'ask' ? 'fix' : field === 'deadline' ? '2030-03-01' : 'Said');
  await until(() => draft().hindrances.length === 0);
  await session.send();
  expect(viewAs(session.view(), 'escalated').state).toMatchObject({ target: 'T1', issue: null });
  const ticket = ticketIn(world, defect);
  const group = world.groups.find(({ id }) => id === ticket.groupId);
  expect(group?.name).toBe('Tier 2 support');
});

test('and what L2 escalates goes on to Engineering', async () => {
  const { draft } = await opened({}, 'Ben Ortiz');
  expect(draft().decision).toMatchObject({ target: 'T2', proposed: { target: 'T2', beyond: null } });
});

test('the front line may choose Engineering all the same', async () => {
  const { session, draft } = await opened();
  session.chooseTarget('T2');
  expect(draft()).toMatchObject({
    decision: { target: 'T2', proposed: { target: 'T1' } },
    route: { kind: 'route' },
  });
});

test('where L2 has no destination it goes to Engineering directly', async () => {
  const { draft } = await opened({ route_l2: '' });
  expect(draft()).toMatchObject({ decision: { target: 'T2' }, route: { kind: 'route' } });
});

test('a rule that leads L2 elsewhere says who L2 is for this ticket', async () => {
  const rule = {
    id: 'a',
    name: 'Exports',
    when: [{ kind: 'target', anyOf: ['T1'] }],
    route: 'group:Support',
  };
  const { draft } = await opened({ routing: JSON.stringify({ version: 2, rules: [rule] }) });
  expect(draft().decision).toMatchObject({ target: 'T2', proposed: { beyond: null } });
});
