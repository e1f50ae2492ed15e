import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48213;
const subject = 'API returns 500 on POST /v2/orders, orders are not reaching the warehouse';
const ticketUrl = `https://larkfield.zendesk.com/agent/tickets/${ticketId}`;

/** Once a day, for what the team sends escalations back for. */
const isOnceADay = (request: string) => request.includes('tags%3Abaton&');

test('a confirmed defect becomes an issue in Linear, and the ticket tells of it: four reads to the filled brief, six more for what is around it, three writes', async ({
  page,
  world,
}) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);

  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await expect(baton.getByRole('heading', { name: 'Escalate to Engineering' })).toBeVisible();
  await expectAccessible(await appFrame(page));
  await press('Continue to brief');
  await fill('Steps', 'POST /v2/orders for Ireland\nUse a line with a reduced tax rate');
  await fill('Expected', '201 and the id of the order');
  await fill('Deadline', '2030-03-01');
  await expectAccessible(await appFrame(page));
  const reads = world.requests().filter((request) => !isOnceADay(request));
  expect(reads).toHaveLength(10);
  expect(world.requests().filter(isOnceADay)).toHaveLength(1);
  expect(reads.slice(0, 4).every((request) => request.startsWith('GET /api/v2/tickets/'))).toBe(true);
  await press('Continue to send');
  await expect(baton.getByRole('heading', { name: 'Issue in Linear ENG' })).toBeVisible();
  await expectAccessible(await appFrame(page));
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  await expectAccessible(await appFrame(page));

  const update = `PUT /api/v2/tickets/${ticketId}.json`;
  expect(world.writes()).toEqual([update, 'POST https://api.linear.app/graphql', update]);
  const { issues } = await world.linear();
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  expect(issue).toMatchObject({
    title: subject,
    labels: ['from-support'],
    priority: 2,
    attachments: [{ title: `Zendesk #${ticketId}: ${subject}`, url: ticketUrl }],
  });
  for (const part of [
    '1. POST /v2/orders for Ireland',
    '201 and the id of the order',
    'Daniel Okafor, Brambleway Outfitters',
    '412,000',
    'Breached',
    'Chrome 134, Windows',
    'failed-orders-by-country',
    ticketUrl,
  ]) {
    expect(issue?.description).toContain(part);
  }

  const ticket = await world.ticket(ticketId);
  const note = ticket.comments.at(-1);
  expect(note).toMatchObject({ public: false, author: { name: 'Maya Lindqvist' } });
  expect(note?.htmlBody).toContain(issue?.url);
  expect(note?.htmlBody).toContain('Escalated to Engineering');
  expect(ticket).toMatchObject({ status: 'hold', priority: 'high', assignee: { name: 'Maya Lindqvist' } });
  expect(ticket.tags).toEqual(expect.arrayContaining(['api', 'enterprise', 'baton']));
  const values = Object.fromEntries(ticket.fields.map(({ title, value }) => [title, value]));
  expect(values).toMatchObject({
    'Escalation severity': 'baton_high',
    'Escalated to': 'baton_engineering',
    'Escalation outcome': 'baton_escalated',
    'Escalation issue': issue?.identifier,
  });

  await expect(
    page.locator('.conversation, main').getByText('Escalated to Engineering').first(),
  ).toBeVisible();
  await page.reload();
  await expect(baton.getByText(`${issue?.identifier}, Engineering`)).toBeVisible();
  await expect(baton.getByText(/^High, .*, Maya Lindqvist$/)).toBeVisible();
});

test('L2 Support gets the ticket in its group, with the whole brief as the note', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, fill } = agentAt(page);
  await escalate();
  await baton.getByLabel('Target').selectOption('L2 Support');
  await expect(baton.getByRole('heading', { name: 'Escalate to L2 Support' })).toBeVisible();
  await press('Continue to brief');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await press('Hand over to Tier 2 support');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const ticket = await world.ticket(ticketId);
  expect(ticket.group).toBe('Tier 2 support');
  expect(ticket.comments.at(-1)?.htmlBody).toContain('Brambleway Outfitters');
  expect(ticket.comments.at(-1)?.public).toBe(false);
  expect((await world.linear()).issues).toEqual([]);
});

test('an issue whose answer was lost is finished without a second one', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  const lost = { url: 'linear.app', sends: 'issueCreate', when: 'after', status: 500, body: 'gone' } as const;
  await world.control({ faults: [lost] });
  await press('Create issue in ENG');
  await expect(baton.getByText('It is not known yet whether the issue was created.')).toBeVisible();
  await press('Finish');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  expect((await world.linear()).issues).toHaveLength(1);
  const notes = (await world.ticket(ticketId)).comments.filter(({ htmlBody }) =>
    htmlBody.includes('Escalated to'),
  );
  expect(notes).toHaveLength(1);
});
