import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48213;
const subject = 'API returns 500 on POST /v2/orders, orders are not reaching the warehouse';
const ticketUrl = `https://larkfield.zendesk.com/agent/tickets/${ticketId}`;

test('a confirmed defect becomes an issue in Jira, and the ticket tells of it', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Steps', 'POST /v2/orders for Ireland\nUse a line with a reduced tax rate');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await expect(baton.getByRole('heading', { name: 'Bug in Jira ENG' })).toBeVisible();
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  await expect(baton.getByText('To Do')).toBeVisible();

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
  for (const part of ['POST /v2/orders for Ireland', 'Daniel Okafor, Brambleway Outfitters', ticketUrl])
    expect(description).toContain(part);

  const ticket = await world.ticket(ticketId);
  const note = ticket.comments.at(-1);
  expect(note).toMatchObject({ public: false, author: { name: 'Maya Lindqvist' } });
  expect(note?.htmlBody).toContain(issue?.url);
  expect(ticket.status).toBe('hold');
  const values = Object.fromEntries(ticket.fields.map(({ title, value }) => [title, value]));
  expect(values).toMatchObject({ 'Escalation outcome': 'baton_escalated', 'Escalation issue': 'ENG-813' });

  await world.openJira();
  const shown = page.getByRole('article', { name: 'ENG-813' });
  await expect(shown.getByText('Use a line with a reduced tax rate')).toBeVisible();
  await expect(shown.getByRole('region', { name: 'Links' }).getByRole('link')).toHaveText(
    `Zendesk #${ticketId}: ${subject}`,
  );
});

test('it takes four writes to send to Jira', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Steps', 'POST an order');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const writes = world.requests().filter((request) => !request.startsWith('GET '));
  expect(writes.map((request) => request.replace(/https:.*\/rest\/api\/3/, 'Jira '))).toEqual([
    `PUT /api/v2/tickets/${ticketId}.json`,
    'POST Jira /issue',
    'POST Jira /issue/ENG-813/remotelink',
    `PUT /api/v2/tickets/${ticketId}.json`,
  ]);
});

test('an issue in Jira whose answer was lost is found again, and not made twice', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Steps', 'POST an order');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  const lost = { url: '/rest/api/3/issue', method: 'POST', when: 'after', status: 0 } as const;
  await world.control({ faults: [lost] });
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  expect((await world.jira()).issues).toHaveLength(1);
});

test('what Jira demands beyond the brief is asked for, each field of its kind', async ({ page, world }) => {
  await world.open({ scenario: 'jira', ticket: ticketId });
  const { baton, press, escalate, fill } = agentAt(page);
  await escalate();
  await baton.getByLabel('Target', { exact: true }).selectOption('Product');
  await press('Continue to brief');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await expect(baton.getByRole('heading', { name: 'Incident in Jira OPS' })).toBeVisible();
  await expect(baton.getByRole('heading', { name: 'Jira also asks for' })).toBeVisible();
  const field = (name: string) => baton.getByLabel(name, { exact: true });

  await press('Go to Customer');
  await expect(field('Customer')).toBeFocused();
  await field('Customer').fill('Brambleway Outfitters');
  await field('Impact').fill('No orders\nin the warehouse');
  await field('Users affected').fill('many');
  await expect(baton.getByText('Users affected must be a number.').first()).toBeVisible();
  await field('Users affected').fill('12');
  await field('Due date').fill('2030-03-02');
  await field('Started at').fill('2026-11-20T04:36');
  await field('Environment').selectOption('Production');
  await field('Area').selectOption('Platform');
  await field('Area: part of Platform').selectOption('Search');
  await field('Runbooks').fill('orders-api, warehouse');
  for (const [name, option] of Object.entries({
    Components: 'Export',
    'Affects versions': '4.12',
    Channels: 'API',
  }))
    await baton.getByRole('group', { name }).getByText(option, { exact: true }).click();
  await field('Incident lead').fill('ada');
  await press('Ada Okafor');
  await expectAccessible(await appFrame(page));
  await press('Create issue in OPS');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();

  const [issue] = (await world.jira()).issues;
  expect(issue).toMatchObject({ key: 'OPS-241', type: 'Incident' });
  const values = Object.fromEntries((issue?.fields ?? []).map(({ name, value }) => [name, value]));
  expect(values).toMatchObject({
    Customer: 'Brambleway Outfitters',
    'Users affected': '12',
    'Due date': '2030-03-02',
    'Started at': '2026-11-20T04:36:00.000+0000',
    Environment: 'Production',
    Area: 'Platform, Search',
    Runbooks: 'orders-api, warehouse',
    Components: 'Export',
    'Affects versions': '4.12',
    Channels: 'API',
    'Incident lead': 'Ada Okafor',
  });
  expect(JSON.stringify(values['Impact'])).toContain('in the warehouse');
});
