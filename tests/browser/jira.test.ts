import { agentAt } from './support/agent.ts';
import { confirmedDefect } from './support/escalate-in.ts';
import { expect, test } from './support/test.ts';

const ticketId = confirmedDefect.ticket;
const subject = 'API returns 500 on POST /v2/orders, orders are not reaching the warehouse';
const reporter = 'Daniel Okafor, Brambleway Outfitters';
const ticketUrl = `https://larkfield.zendesk.com/agent/tickets/${ticketId}`;

test('a well-documented ticket becomes an issue in Jira by two actions, and the ticket tells of it', async ({
  page,
  world,
}) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  await expect(baton.getByText('To Do', { exact: true })).toBeVisible();

  const { issues } = await world.jira();
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  expect(issue).toMatchObject({
    key: 'ENG-813',
    type: 'Bug',
    summary: subject,
    priority: 'High',
    labels: ['from-support', expect.stringMatching(/^baton-[0-9a-f]{12}$/)],
    links: [{ title: `Zendesk #${ticketId}: ${subject}`, url: ticketUrl, relationship: 'escalated from' }],
  });
  const description = JSON.stringify(issue?.description);
  for (const part of [reporter, ticketUrl]) expect(description).toContain(part);

  const ticket = await world.ticket(ticketId);
  const note = ticket.comments.at(-1);
  expect(note).toMatchObject({ public: false, author: { name: 'Maya Lindqvist' } });
  expect(note?.htmlBody).toContain(issue?.url);
  expect(ticket.status).toBe('hold');
  const values = Object.fromEntries(ticket.fields.map(({ title, value }) => [title, value]));
  expect(values).toMatchObject({ 'Escalation outcome': 'baton_escalated', 'Escalation issue': 'ENG-813' });

  await world.openJira();
  const shown = page.getByRole('article', { name: 'ENG-813' });
  await expect(shown.getByText(reporter).first()).toBeVisible();
  await expect(shown.getByRole('region', { name: 'Links' }).getByRole('link')).toHaveText(
    `Zendesk #${ticketId}: ${subject}`,
  );
});

test('an issue in Jira whose answer was lost is found again, and not made twice', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  const lost = { url: '/rest/api/3/issue', method: 'POST', when: 'after', status: 0 } as const;
  await world.control({ faults: [lost] });
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  expect((await world.jira()).issues).toHaveLength(1);
});
