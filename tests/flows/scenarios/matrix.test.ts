import { describe, expect, test } from 'vitest';
import { previewOf } from '../../../src/flows/preview.ts';
import { snapshotOf } from '../../../src/workbench/world/snapshot.ts';
import { readEvent } from '../../../src/zendesk/read-event.ts';
import { viewAs } from '../../support/a-session.ts';
import { aScenarioWorld, aSidebar } from '../../support/a-sidebar.ts';
import { ticketIn } from '../../support/a-world.ts';
import { paperText } from '../../support/paper-text.ts';
import { words } from '../../support/words.ts';
import { closedTicket, type Plan, plans, routesTo, type System, systems } from './cases.ts';
import { issuesIn, linesOf } from './read-back.ts';

const names = { linear: 'Linear', jira: 'Jira' } as const;
const values = { T1: 'l2', T2: 'engineering', T3: 'product', T4: 'security', T5: 'leadership' } as const;

type Sidebar = Awaited<ReturnType<typeof aSidebar>>;

const draftOf = ({ session }: Sidebar) => viewAs(session.view(), 'draft');

/** Opens the ticket and waits until everything of it and around it is read. */
async function opened(plan: Pick<Plan, 'scenario' | 'ticket'>, system: System): Promise<Sidebar> {
  const sidebar = await aSidebar(aScenarioWorld(plan.scenario, routesTo[system]), plan.ticket);
  const { session, until } = sidebar;
  session.open();
  if (session.view().kind === 'copy') session.startAgain();
  await until(() => {
    const view = session.view();
    if (view.kind !== 'draft' || view.conversation !== 'complete' || !view.isRead) return false;
    return Object.values(view.surroundings).every(({ kind }) => kind !== 'waiting');
  });
  return sidebar;
}

/** Decides as planned and fills in whatever is missing; answers with what was written. */
function decided(sidebar: Sidebar, { target, criterion, against }: Plan): readonly string[] {
  const { session } = sidebar;
  session.answer(criterion, 'yes');
  if (target !== 'T4') session.chooseTarget(target);
  if (against !== undefined) session.explainAgainst(against);
  if (target === 'T4') return [];
  return draftOf(sidebar).missing.map(({ field }) => {
    const text =
      field === 'ask' ? 'fix' : field === 'deadline' ? '2030-03-01' : `${field}, as the agent has it`;
    session.edit(field, text);
    return field === 'ask' ? 'Fix' : text;
  });
}

function previewed(sidebar: Sidebar) {
  const view = draftOf(sidebar);
  if (view.route.kind !== 'route') throw new Error('There is no route');
  return { preview: previewOf(view, view.route.route, words), route: view.route.route };
}

/** Requests until the brief is filled, by what they are for. */
function readsOf(requests: readonly string[], ticket: number) {
  const comments = requests.filter((each) => each.includes(`/tickets/${ticket}/comments.json`));
  const first = [`tickets/${ticket}.json?`, '/slas/policy_metrics', '/audits.json'];
  const beside = requests.filter((each) => first.some((part) => each.includes(part)));
  const around = requests.filter((each) => !comments.includes(each) && !beside.includes(each));
  return { comments, beside, around };
}

describe.each(systems)('to %s', (system) => {
  test.each(plans)(
    `$scenario: ticket $ticket arrives in ${names[system]} as previewed, and the ticket tells of it`,
    async (plan) => {
      const id = plan.ticket;
      const sidebar = await opened(plan, system);
      const { session, world, until } = sidebar;
      const before = structuredClone(ticketIn(world, id));
      const earlier = issuesIn(world, system).map(({ key }) => key);
      const reads = readsOf(sidebar.names(), id);
      expect(reads.beside).toHaveLength(3);
      expect(reads.comments).toHaveLength(Math.ceil(before.comments.length / 100));
      expect(reads.around.length).toBeLessThanOrEqual(6);

      const written = decided(sidebar, plan);
      session.readForm();
      await until(() => draftOf(sidebar).form.fields.kind === 'ready');
      const { preview, route } = previewed(sidebar);
      expect(draftOf(sidebar).hindrances).toEqual([]);
      const told = preview.changes.find((change) => change.kind === 'note');
      const isCut = paperText(preview.issue).includes('The issue has no room for more');
      if (told?.full === false && !isCut) expect(told.lines).toBeLessThanOrEqual(25);
      await session.send();
      expect(session.view()).toMatchObject({ kind: 'escalated', isFresh: true });

      const [issue, ...more] = issuesIn(world, system).filter(({ key }) => !earlier.includes(key));
      expect(more).toEqual([]);
      if (issue === undefined) throw new Error('Nothing arrived');
      const url = `https://larkfield.zendesk.com/agent/tickets/${id}`;
      expect(issue.title).toBe(preview.title);
      expect(issue.labels).toEqual(expect.arrayContaining([...route.labels]));
      expect(issue.links).toEqual([url]);
      expect(issue.source).toContain(url);
      for (const line of linesOf(paperText(preview.issue))) expect(issue.said).toContain(line);

      const ticket = ticketIn(world, id);
      const shown = snapshotOf(world).tickets.find((each) => each.id === id);
      expect(ticket).toMatchObject({
        status: route.status ?? before.status,
        priority: before.priority,
        groupId: before.groupId,
        assigneeId: before.assigneeId,
      });
      expect(ticket.tags).toEqual(expect.arrayContaining(['baton', `baton_${values[plan.target]}`]));
      // The drop-downs of an earlier escalation changed with their tags.
      expect(ticket.tags).toEqual(
        expect.arrayContaining(before.tags.filter((tag) => !tag.startsWith('baton_'))),
      );
      expect(ticket.comments).toHaveLength(before.comments.length + 1);
      const note = ticket.comments.at(-1);
      expect(note).toMatchObject({ public: false, authorId: world.currentUserId });
      expect(note?.html).toContain(issue.url);
      // What an issue has no room for stands in the note.
      for (const text of written) expect(`${issue.said}\n${note?.text}`).toContain(text);
      const fields = Object.fromEntries(shown?.fields.map(({ title, value }) => [title, value]) ?? []);
      expect(fields).toMatchObject({
        'Escalated to': `baton_${values[plan.target]}`,
        'Escalation outcome': 'baton_escalated',
        'Escalation issue': issue.key,
        'Escalated on': ticket.updatedAt.slice(0, 10),
      });
      const event = readEvent(ticket.audits.at(-1)?.custom['baton']);
      expect(event).toMatchObject({
        kind: 'escalated',
        target: plan.target,
        issue: { system, id: issue.id, key: issue.key },
        against: plan.against ?? null,
      });
      if (plan.against !== undefined) {
        expect(issue.said).toContain(plan.against);
        expect(note?.text).toContain(plan.against);
      }
      expect(JSON.parse(String(fields['Baton state']))).toMatchObject({
        p: 'escalated',
        t: id,
        e: event?.escalationId,
        i: [system, issue.id, issue.key, expect.any(String)],
      });

      const update = `PUT /api/v2/tickets/${id}.json`;
      const created =
        system === 'linear'
          ? ['POST https://api.linear.app/graphql']
          : [expect.stringMatching(/\/issue$/), expect.stringContaining(`/issue/${issue.key}/remotelink`)];
      expect(sidebar.writes()).toEqual([update, ...created, update]);
    },
  );

  test(`a closed ticket cannot be sent to ${names[system]}: nothing is written anywhere`, async () => {
    const sidebar = await opened(closedTicket, system);
    decided(sidebar, { ...closedTicket, target: 'T2', criterion: 'E1a' });
    expect(draftOf(sidebar).hindrances).toContainEqual({ kind: 'ticket-closed' });
    await sidebar.session.send();
    expect(sidebar.session.view().kind).toBe('draft');
    expect(sidebar.writes()).toEqual([]);
    expect(issuesIn(sidebar.world, system)).toEqual([]);
  });
});
