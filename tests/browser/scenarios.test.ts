import { type Case, fillIn, type System, send } from './support/escalate-in.ts';
import { issuesIn, newestComment, plainText } from './support/result-of.ts';
import { expect, test } from './support/test.ts';

const against = 'The customer has tried that twice, and it fails.';
const known = 'A documented solution or a known workaround exists';
const setUp = 'It is configuration or set-up that support can correct';

/** Which systems a plan is taken to here: all of them to both, without a browser, in tests/flows/scenarios. */
const both = ['linear', 'jira'] as const;

const cases: readonly (Case & { to: readonly System[] })[] = [
  { scenario: 'first-steps', ticket: 48213, to: both },
  { scenario: 'first-steps', ticket: 48227, criterion: known, against, to: ['jira'] },
  { scenario: 'missing-rows', ticket: 48236, to: ['linear'] },
  { scenario: 'sso-login-loop', ticket: 48262, to: ['jira'] },
  { scenario: 'leaving-over-audit-log', ticket: 48244, to: ['linear'] },
  { scenario: 'wrong-configuration', ticket: 48252, criterion: setUp, against, to: ['linear'] },
  { scenario: 'in-german', ticket: 48255, to: ['jira'] },
  { scenario: 'messaging', ticket: 48268, to: ['linear'] },
  { scenario: 'follow-up', ticket: 48271, begin: ['Open', 'Escalate this ticket'], to: both },
  { scenario: 'without-organization', ticket: 48257, to: ['jira'] },
  { scenario: 'hostile', ticket: 48266, to: both },
  { scenario: 'thousand-messages', ticket: 47810, to: ['jira'] },
];

const closed: Case = { scenario: 'closed', ticket: 46931 };

const names = { linear: 'Linear', jira: 'Jira' } as const;

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

for (const plan of cases) {
  for (const system of plan.to) {
    const title = `${plan.scenario}: ticket ${plan.ticket} arrives in ${names[system]}, and the ticket tells of it`;
    test(title, async ({ page, world }) => {
      const id = plan.ticket;
      await world.open({ scenario: plan.scenario, ticket: id });
      const earlier = await issuesIn(world, system);
      const before = await world.ticket(id);

      const agent = await fillIn(page, world, system, plan);
      const { comments, around, others } = readsOf(world.requests());
      expect(others).toHaveLength(3);
      expect(comments).toHaveLength(Math.ceil(before.comments.length / 100));
      expect(around.length).toBeLessThanOrEqual(6);
      await send(agent);

      const issues = await issuesIn(world, system);
      const [issue, ...more] = issues.filter(({ key }) => !earlier.some((each) => each.key === key));
      expect(more).toEqual([]);
      if (issue === undefined) throw new Error('Nothing arrived');
      expect(issue.title).toBe(before.subject);
      expect(issue.labels).toContain('from-support');
      const ticketUrl = `https://larkfield.zendesk.com/agent/tickets/${id}`;
      expect(issue.links.map(({ url }) => url)).toEqual([ticketUrl]);
      const said = plainText(issue.description);
      expect(said).toContain(ticketUrl);
      if (agent.written['Customers affected'] === undefined)
        expect(said).toContain(plainText(before.requester?.name));
      expect(Object.keys(agent.written)).not.toEqual([]);
      if (plan.against !== undefined) expect(said).toContain(plan.against);

      const ticket = await world.ticket(id);
      expect(ticket).toMatchObject({ status: 'hold', priority: before.priority, group: before.group });
      expect(ticket.tags).toEqual(expect.arrayContaining([...before.tags, 'baton', 'baton_engineering']));
      expect(ticket.comments).toHaveLength(before.comments.length + 1);
      expect(ticket.comments.at(-1)).toMatchObject({ public: false, author: { name: 'Maya Lindqvist' } });
      const note = ticket.comments.at(-1)?.htmlBody ?? '';
      expect(note).toContain(issue.url);
      // What an issue has no room for stands in the note.
      for (const text of Object.values(agent.written)) expect(said + note).toContain(text);
      if (plan.against !== undefined) expect(note).toContain(plan.against);
      const values = Object.fromEntries(ticket.fields.map(({ title, value }) => [title, value]));
      expect(values).toMatchObject({
        'Escalated to': 'baton_engineering',
        'Escalation severity': expect.stringMatching(/^baton_(critical|high|medium)$/),
        'Escalation outcome': 'baton_escalated',
        'Escalation issue': issue.key,
        'Escalated on': new Date(ticket.updatedAt).toISOString().slice(0, 10),
      });
      const state = JSON.parse(String(values['Baton state']));
      expect(state).toMatchObject({
        p: 'escalated',
        t: id,
        i: [system, issue.id, issue.key, expect.any(String)],
      });
      expect((await newestComment(world, id)).metadata.custom.baton).toMatchObject({
        kind: 'escalated',
        escalationId: state.e,
        target: 'T2',
        issue: { system, id: issue.id, key: issue.key },
        against: plan.against ?? null,
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

test('a closed ticket cannot be sent: how to go on is said, and the brief can be copied', async ({
  page,
  world,
}) => {
  const { baton } = await fillIn(page, world, 'linear', closed);
  await expect(baton.getByText(/^The ticket is closed/)).toBeVisible();
  await expect(baton.getByRole('button', { name: 'Copy the brief' })).toBeEnabled();
  await expect(baton.getByText(/^Status:/)).toHaveCount(0);
  expect(world.writes()).toEqual([]);
  expect(await issuesIn(world, 'linear')).toEqual([]);
});
