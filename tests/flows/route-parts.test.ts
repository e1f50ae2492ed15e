import { expect, test, vi } from 'vitest';
import type { World } from '../../src/workbench/world/world.ts';
import { viewAs } from '../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../support/a-sidebar.ts';

const ticketId = 48213;

/** Reading begins when its code is there, which takes real time. */
const patience = { timeout: 10_000 };

/** A defect on its way to Engineering by such a route, in the workbench: everything is filled in but what the project demands. */
async function onItsWay(routeIn: (world: World) => string) {
  const made = aScenarioWorld('first-steps');
  const { world } = made;
  world.installation.settings['route_engineering'] = routeIn(world);
  const sidebar = await aSidebar(made, ticketId);
  const { session } = sidebar;
  const draft = () => viewAs(session.view(), 'draft');
  session.open();
  await vi.waitFor(
    () => expect(session.view()).toMatchObject({ conversation: 'complete', isRead: true }),
    patience,
  );
  session.answer('E1a', 'yes');
  session.chooseTarget('T2');
  for (const { field } of draft().missing)
    session.edit(
      field,
      field === 'ask' ? 'fix' : field === 'deadline' ? '2030-03-01' : 'As the agent has it',
    );
  session.readForm();
  await vi.waitFor(() => expect(draft().form.fields.kind).toBe('ready'), patience);
  return { ...sidebar, draft };
}

const incident = [
  'jira:OPS/Incident',
  'component=10302~Export',
  'assignee=5b10a2844c20165700ede21b~Ada Okafor',
  'labels=from-support,vip',
  'priority=S1~Highest,S2~Lowest,S3~Low',
  'field.customfield_10505=pick:10602~Staging',
  'field.customfield_10502=is:Orders are late',
  'field.customfield_10501=from:organization.name',
  'field.customfield_10510=from:ticket.url',
  'field.versions=ask',
].join('; ');

/** What an agent enters for the fields of an incident that no route fills. */
const byHand = {
  versions: { kind: 'chosen', choices: [{ id: '10402', name: '4.12' }] },
  duedate: { kind: 'typed', text: '2030-03-01' },
  customfield_10503: { kind: 'typed', text: '40' },
  customfield_10504: { kind: 'typed', text: '2026-03-09T10:00:00.000+0000' },
  customfield_10506: { kind: 'chosen', choices: [{ id: '10613', name: 'API' }] },
  customfield_10507: {
    kind: 'chosen',
    choices: [
      { id: '10621', name: 'Platform' },
      { id: '10632', name: 'Search' },
    ],
  },
  customfield_10508: { kind: 'chosen', choices: [{ id: '5b10a2844c20165700ede21b', name: 'Ada Okafor' }] },
  customfield_10509: { kind: 'typed', text: 'orders' },
  customfield_10511: { kind: 'chosen', choices: [{ id: '5b10a2844c20165700ede21b', name: 'Ada Okafor' }] },
  customfield_10512: { kind: 'chosen', choices: [{ id: '10642', name: 'Not yet' }] },
  customfield_10513: { kind: 'chosen', choices: [{ id: '10652', name: '4.11' }] },
  customfield_10514: { kind: 'chosen', choices: [{ id: '10661', name: 'Orders' }] },
  environment: { kind: 'typed', text: 'EU cluster' },
} as const;

test('what a route fills is not asked for, and arrives in Jira with what the agent was asked', async () => {
  const { session, draft, world } = await onItsWay(() => incident);
  const { fields } = draft().form;
  const asked = fields.kind === 'ready' ? fields.value.map(({ id }) => id) : [];
  expect([...asked].sort()).toEqual(Object.keys(byHand).sort());
  expect(draft().hindrances.map(({ kind }) => kind)).toContain('input');
  for (const [id, input] of Object.entries(byHand)) session.enter(id, input);
  await session.send();
  expect(session.view()).toMatchObject({ kind: 'escalated' });
  expect(world.jira.issues).toHaveLength(1);
  expect(world.jira.issues[0]?.fields).toMatchObject({
    components: [{ id: '10302' }],
    assignee: { accountId: '5b10a2844c20165700ede21b' },
    labels: expect.arrayContaining(['from-support', 'vip']),
    customfield_10505: { id: '10602' },
    customfield_10501: 'Brambleway Outfitters',
    customfield_10510: `https://larkfield.zendesk.com/agent/tickets/${ticketId}`,
    versions: [{ id: '10402' }],
    duedate: '2030-03-01',
    customfield_10503: 40,
    customfield_10507: { id: '10621', child: { id: '10632' } },
  });
  expect(JSON.stringify(world.jira.issues[0]?.fields['customfield_10502'])).toContain('Orders are late');
});

test('where the ticket has no value for a field, the agent is asked', async () => {
  const { draft } = await onItsWay(() => incident.replace('organization.name', 'ticket.field.404'));
  const { fields } = draft().form;
  const asked = fields.kind === 'ready' ? fields.value.map(({ id }) => id) : [];
  expect(asked).toContain('customfield_10501');
});

test('project, assignee, labels and priority of a route arrive in Linear', async () => {
  const { session, world } = await onItsWay(({ linear }) => {
    const [project] = linear.projects;
    const [member] = linear.members;
    return `linear:ENG; labels=from-support,Bug; project=${project?.id}~${project?.name}; assignee=${member?.id}~${member?.name}; priority=S1~urgent,S2~low,S3~low`;
  });
  await session.send();
  expect(session.view()).toMatchObject({ kind: 'escalated' });
  const { linear } = world;
  const names = (ids: readonly string[]) =>
    ids.map((id) => linear.labels.find((each) => each.id === id)?.name);
  expect(linear.issues).toHaveLength(1);
  expect(linear.issues[0]).toMatchObject({
    projectId: linear.projects[0]?.id,
    assigneeId: linear.members[0]?.id,
    priority: 4,
  });
  expect(names(linear.issues[0]?.labelIds ?? [])).toEqual(expect.arrayContaining(['from-support', 'Bug']));
});

test('status and group of a route arrive on the ticket', async () => {
  const { session, world } = await onItsWay(() => 'linear:ENG; status=pending; group=Tier 2 support');
  await session.send();
  const group = world.groups.find(({ name }) => name === 'Tier 2 support');
  expect(world.tickets.find(({ id }) => id === ticketId)).toMatchObject({
    status: 'pending',
    groupId: group?.id,
  });
});
