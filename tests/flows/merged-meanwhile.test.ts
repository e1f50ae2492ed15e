import { expect, test } from 'vitest';
import type { View } from '../../src/flows/view.ts';
import { mergeTickets } from '../../src/workbench/services/zendesk/merge-tickets.ts';
import { readEvent } from '../../src/zendesk/read-event.ts';
import { now } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { viewAs } from '../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../support/a-sidebar.ts';
import { ticketIn } from '../support/a-world.ts';
import { routesTo, systems } from './scenarios/cases.ts';
import { issuesIn } from './scenarios/read-back.ts';

const from = 48213;
const into = 48227;

type Sidebar = Awaited<ReturnType<typeof aSidebar>>;

type Account = ReturnType<typeof aScenarioWorld>['world'];

const merge = (world: Account) => void mergeTickets(world, ticketIn(world, into), { ids: [from] }, now);
const close = (world: Account) => void Object.assign(ticketIn(world, from), { status: 'closed' });

/** A defect that is ready to be sent, on a ticket to which something happens once the screen is as said. */
async function aDefect(
  system: (typeof systems)[number],
  isTime: (view: View) => boolean,
  happen: (world: Account) => void = merge,
) {
  const world = aScenarioWorld('first-steps', routesTo[system]);
  const memory = aMemory();
  const sidebar = await aSidebar(world, from, memory);
  const { session, until } = sidebar;
  session.open();
  await until(() => session.view().kind === 'draft');
  session.answer('E1a', 'yes');
  session.chooseTarget('T2');
  for (const { field } of viewAs(session.view(), 'draft').missing)
    session.edit(field, field === 'deadline' ? '2030-03-01' : field === 'ask' ? 'fix' : `${field}, as it is`);
  session.edit('blocked', 'blocked, as it is');
  session.readForm();
  await until(() => viewAs(session.view(), 'draft').form.fields.kind === 'ready');
  const end = session.subscribe(() => {
    if (!isTime(session.view())) return;
    end();
    happen(world.world);
  });
  return { ...sidebar, open: (id = into) => aSidebar(world, id, memory) };
}

const stateOf = ({ world }: Pick<Sidebar, 'world'>, id: number) =>
  JSON.parse(String(ticketIn(world, id).fields[world.installation.requirements['baton_state'] ?? 0]));

const isCreated = (view: View) => view.kind === 'sending' && view.report.issue !== null;

const isClosedHere = ({ session }: Pick<Sidebar, 'session'>) => {
  const view = session.view();
  return view.kind === 'stopped' && view.closed !== null;
};

const eventsIn = ({ world }: Pick<Sidebar, 'world'>) =>
  ticketIn(world, into).audits.flatMap(({ custom }) => readEvent(custom['baton']) ?? []);

/** Notes on the other ticket that an issue was linked beside its record. */
const linkedIn = (here: Pick<Sidebar, 'world'>) => eventsIn(here).filter(({ kind }) => kind === 'linked');

test.each(systems)(
  'a ticket that is merged while it is sent to %s is finished on the other one, under the same id',
  async (system) => {
    const here = await aDefect(system, isCreated);
    await here.session.send();
    await here.until(() => isClosedHere(here));
    expect(here.session.view()).toMatchObject({
      nothingHappened: false,
      closed: { kind: 'merged', next: into },
    });
    const { e: escalationId } = stateOf(here, from);
    const [made, ...others] = issuesIn(here.world, system);
    expect(others).toEqual([]);

    expect(await here.session.goOnAt(into)).toBe('shown');
    expect(here.routed).toEqual([`ticket ${into}`]);
    const there = await here.open();
    expect(there.session.view()).toMatchObject({ kind: 'interrupted', isOwn: true, hasDraft: true });
    there.session.open();
    void there.session.finish();
    // Jira's search lags behind: it is asked again and again.
    await there.until(() => {
      there.pass(1_000);
      return there.session.view().kind !== 'sending';
    });
    expect(there.session.view()).toMatchObject({ kind: 'escalated', state: { escalationId } });

    const [issue, ...more] = issuesIn(here.world, system);
    expect(more).toEqual([]);
    expect(issue?.key).toBe(made?.key);
    expect(issue?.links).toContain(`https://larkfield.zendesk.com/agent/tickets/${into}`);
    const ticket = ticketIn(here.world, into);
    expect(ticket.comments.at(-1)?.html).toContain(issue?.url);
    expect(eventsIn(here)).toMatchObject([{ kind: 'escalated', escalationId, issue: { key: issue?.key } }]);
    expect(stateOf(here, into)).toMatchObject({ p: 'escalated', t: into, e: escalationId });
  },
);

test.each(systems)(
  'a ticket that is closed while it is sent to %s is finished on a follow-up, under the same id',
  async (system) => {
    const here = await aDefect(system, isCreated, close);
    await here.session.send();
    await here.until(() => isClosedHere(here));
    expect(here.session.view()).toMatchObject({ closed: { kind: 'closed', next: null } });
    const { e: escalationId } = stateOf(here, from);
    expect(await here.session.makeFollowUp()).toBe('shown');
    expect(here.session.view()).toMatchObject({ closed: { next: expect.any(Number) } });
    const next = Number(here.routed[0]?.split(' ')[1]);
    expect(ticketIn(here.world, next)).toMatchObject({ followupSourceId: from });
    const there = await here.open(next);
    there.session.open();
    void there.session.finish();
    await there.until(() => {
      there.pass(1_000);
      return there.session.view().kind !== 'sending';
    });
    expect(there.session.view()).toMatchObject({ kind: 'escalated', state: { escalationId } });
    expect(issuesIn(here.world, system)).toHaveLength(1);
    expect(ticketIn(here.world, next).comments.map((each) => each.public)).toEqual([false, false]);
  },
);

test('merged before anything was written, it goes on with the draft alone', async () => {
  const here = await aDefect('linear', (view) => view.kind === 'sending');
  await here.session.send();
  await here.until(() => isClosedHere(here));
  expect(here.session.view()).toMatchObject({ nothingHappened: true, closed: { next: into } });
  expect(await here.session.goOnAt(into)).toBe('shown');
  const there = await here.open();
  there.session.open();
  await there.until(() => there.session.view().kind === 'draft');
  expect(viewAs(there.session.view(), 'draft').draft.fields.blocked).toBe('blocked, as it is');
  expect(issuesIn(here.world, 'linear')).toEqual([]);
});

test.each(systems)(
  'where the other ticket has a record of its own, that one stays, and the issue in %s can be linked to it',
  async (system) => {
    const here = await aDefect(system, isCreated);
    const other = await here.open();
    other.session.open();
    await other.until(() => other.session.view().kind === 'draft');
    await other.session.keepInSupport('known');
    await here.session.send();
    await here.until(() => isClosedHere(here));
    const url = `https://larkfield.zendesk.com/agent/tickets/${into}`;
    const links = () => issuesIn(here.world, system).flatMap((issue) => issue.links);
    expect(await here.session.goOnAt(into)).toBe('beside');
    expect(here.routed).toEqual([]);
    expect(links()).not.toContain(url);
    expect(await here.session.goOnAt(into, 'link')).toBe('shown');
    expect(here.routed).toEqual([`ticket ${into}`]);
    expect(links()).toContain(url);
    expect(issuesIn(here.world, system)).toHaveLength(1);
    expect(stateOf(here, into)).toMatchObject({ p: 'handled' });
    expect(linkedIn(here)).toMatchObject([{ kind: 'linked', ticketId: from }]);
    // Pressed again, as after an answer that was lost, nothing is done twice.
    await here.session.goOnAt(into, 'link');
    expect(linkedIn(here)).toHaveLength(1);
    expect(links().filter((each) => each === url)).toHaveLength(1);
  },
);

const creating = { linear: { url: 'linear.app', sends: 'issueCreate' }, jira: { url: '/rest/api/3/issue' } };

/** The answer of the create is lost, the ticket is merged, and the other one has a record of its own. */
async function lost(system: (typeof systems)[number], when: 'before' | 'after') {
  const isUnknown = (view: View) => view.kind === 'stopped' && view.fault.committed === 'unknown';
  const here = await aDefect(system, isUnknown);
  const other = await here.open();
  other.session.open();
  await other.until(() => other.session.view().kind === 'draft');
  await other.session.keepInSupport('known');
  const silence = { method: 'POST', when, status: 0, ...creating[system] };
  here.world.controls.faults.push(silence);
  if (system === 'jira') here.world.jira.indexLag = 3_600_000;
  void here.session.send();
  await here.until(() => {
    here.pass(1_000);
    return here.session.view().kind === 'stopped';
  });
  void here.session.finish();
  await here.until(() => {
    here.pass(1_000);
    return isClosedHere(here);
  });
  expect(here.session.view()).toMatchObject({ report: { issue: null } });
  return here;
}

test.each(systems)(
  'an issue in %s of which no answer told is found and offered for linking, once the tracker shows it',
  async (system) => {
    const here = await lost(system, 'after');
    if (system === 'jira') expect(await here.session.goOnAt(into)).toBe('unsure');
    expect(here.routed).toEqual([]);
    here.world.jira.indexLag = 0;
    expect(await here.session.goOnAt(into)).toBe('beside');
    const [issue, ...more] = issuesIn(here.world, system);
    expect(more).toEqual([]);
    expect(here.session.view()).toMatchObject({ report: { issue: { key: issue?.key } } });
    expect(await here.session.goOnAt(into, 'link')).toBe('shown');
    expect(linkedIn(here)).toMatchObject([{ issue: { key: issue?.key } }]);
    const note = ticketIn(here.world, into).comments.at(-1);
    expect(note).toMatchObject({ public: false });
    expect(note?.html).toContain(issue?.url);
    expect(note?.html).toContain(`#${from}`);
  },
);

test('where Linear never made the issue, there is nothing to ask', async () => {
  const here = await lost('linear', 'before');
  expect(await here.session.goOnAt(into)).toBe('shown');
  expect(issuesIn(here.world, 'linear')).toEqual([]);
});

test('where Jira may have made one and shows none, the agent decides', async () => {
  const here = await lost('jira', 'before');
  expect(await here.session.goOnAt(into)).toBe('unsure');
  expect(await here.session.goOnAt(into, 'leave')).toBe('shown');
  expect(linkedIn(here)).toEqual([]);
});
