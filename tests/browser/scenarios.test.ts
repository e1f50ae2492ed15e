import { judged } from '../core/checklist/table/scenarios.ts';
import { closedTicket, plans, systems } from '../flows/scenarios/cases.ts';
import { fillIn, openIn, send } from './support/escalate-in.ts';
import { expectVerdict } from './support/expect-verdict.ts';
import { issuesIn, newestComment, plainText } from './support/result-of.ts';
import { expect, test } from './support/test.ts';

const names = { linear: 'Linear', jira: 'Jira' } as const;
const values = { T1: 'l2', T2: 'engineering', T3: 'product', T4: 'security', T5: 'leadership' } as const;

function judgedOf(ticketId: number) {
  const found = judged.find(([id]) => id === ticketId);
  if (found === undefined) throw new Error(`Nobody has said what should become of #${ticketId}`);
  return found;
}

/** What is looked for around a ticket, behind the first view. */
const signals = [
  '/api/v2/search.json',
  '/help_center/',
  '/metrics.json',
  '/related.json',
  '/search/jql',
  'linear.app',
];

/** Requests until the brief is filled, by what they are for. */
function readsOf(requests: readonly string[]) {
  const comments = requests.filter((each) => each.includes('/comments.json'));
  // Once a day, for what the team sends escalations back for.
  const returns = requests.filter((each) => each.includes('tags%3Abaton&'));
  const around = requests.filter(
    (each) => !returns.includes(each) && signals.some((part) => each.includes(part)),
  );
  const form = requests.filter((each) => each.includes('/createmeta/'));
  const others = requests.filter(
    (each) => ![comments, around, returns, form].some((list) => list.includes(each)),
  );
  return { comments, around, form, others };
}

test.describe.configure({ timeout: 60_000 });
// What nobody looks at costs time all the same: what moves, and what stands around the ticket.
test.use({ viewport: { width: 1000, height: 640 }, contextOptions: { reducedMotion: 'reduce' } });

for (const plan of plans) {
  const { ticket: id, target, against = null } = plan;
  for (const system of systems) {
    const title = `${plan.scenario}: ticket ${id} arrives in ${names[system]}, and the ticket tells of it`;
    test(title, async ({ page, world }) => {
      await openIn(world, system, plan);
      const earlier = await issuesIn(world, system);
      const before = await world.ticket(id);

      // Once each: what Baton proposes does not depend on the tracker.
      const agent = await fillIn(page, plan, async (at) => {
        if (system === 'linear') await expectVerdict(at, judgedOf(id));
      });
      const { comments, around, others } = readsOf(world.requests());
      expect(others).toHaveLength(3);
      expect(comments).toHaveLength(Math.ceil(before.comments.length / 100));
      expect(around.length).toBeLessThanOrEqual(6);
      await send(agent);

      const issues = await issuesIn(world, system);
      const [issue, ...more] = issues.filter(({ key }) => !earlier.some((each) => each.key === key));
      expect(more).toEqual([]);
      if (issue === undefined) throw new Error('Nothing arrived');
      expect(issue.title).toBe(plan.summary ?? before.subject);
      const ticketUrl = `https://larkfield.zendesk.com/agent/tickets/${id}`;
      expect(issue.links.map(({ url }) => url)).toEqual([ticketUrl]);
      const said = plainText(issue.description);
      expect(said).toContain(ticketUrl);
      if (target !== 'T4') {
        expect(issue.labels).toContain('from-support');
        expect(Object.keys(agent.written)).not.toEqual([]);
        if (agent.written['Customers affected'] === undefined)
          expect(said).toContain(plainText(before.requester?.name));
      }

      const ticket = await world.ticket(id);
      const { priority, group, tags } = before;
      expect(ticket).toMatchObject({ status: target === 'T2' ? 'hold' : before.status, priority, group });
      // The drop-downs of an earlier escalation changed with their tags.
      const kept = tags.filter((tag) => !tag.startsWith('baton_'));
      expect(ticket.tags).toEqual(expect.arrayContaining([...kept, 'baton', `baton_${values[target]}`]));
      expect(ticket.comments).toHaveLength(before.comments.length + 1);
      expect(ticket.comments.at(-1)).toMatchObject({ public: false, author: { name: 'Maya Lindqvist' } });
      const note = ticket.comments.at(-1)?.htmlBody ?? '';
      expect(note).toContain(issue.url);
      // What an issue has no room for stands in the note.
      for (const text of Object.values(agent.written)) expect(said + note).toContain(text);
      if (against !== null) for (const place of [said, note]) expect(place).toContain(against);
      const fields = Object.fromEntries(ticket.fields.map(({ title, value }) => [title, value]));
      expect(fields).toMatchObject({
        'Escalated to': `baton_${values[target]}`,
        'Escalation severity': expect.stringMatching(/^baton_(critical|high|medium)$/),
        'Escalation outcome': 'baton_escalated',
        'Escalation issue': issue.key,
        'Escalated on': new Date(ticket.updatedAt).toISOString().slice(0, 10),
      });
      const state = JSON.parse(String(fields['Baton state']));
      expect(state).toMatchObject({
        p: 'escalated',
        t: id,
        i: [system, issue.id, issue.key, expect.any(String)],
      });
      expect((await newestComment(world, id)).metadata.custom.baton).toMatchObject({
        kind: 'escalated',
        escalationId: state.e,
        target,
        issue: { system, id: issue.id, key: issue.key },
        against,
      });

      const update = `PUT /api/v2/tickets/${id}.json`;
      const created =
        system === 'linear'
          ? ['POST https://api.linear.app/graphql']
          : [expect.stringMatching(/\/issue$/), expect.stringContaining(`/issue/${issue.key}/remotelink`)];
      expect(world.writes()).toEqual([update, ...created, update]);
    });
  }
}

for (const system of systems)
  test(`a closed ticket cannot be sent to ${names[system]}: how to go on is said, and the brief can be copied`, async ({
    page,
    world,
  }) => {
    const plan = { ...closedTicket, target: 'T2', criterion: 'E1a' } as const;
    await openIn(world, system, plan);
    const { baton } = await fillIn(page, plan, (at) => expectVerdict(at, judgedOf(plan.ticket)));
    await expect(baton.getByText(/^The ticket is closed/)).toBeVisible();
    await expect(baton.getByRole('button', { name: 'Copy the brief' })).toBeEnabled();
    await expect(baton.getByText(/^Status:/)).toHaveCount(0);
    expect(world.writes()).toEqual([]);
    expect(await issuesIn(world, system)).toEqual([]);
  });
