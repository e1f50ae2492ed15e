import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48231;

test('a security matter can be taken back, and goes to Security at once; what was contained stands in the note alone', async ({
  page,
  world,
}) => {
  await world.open({ ticket: ticketId });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  await expect(baton.getByRole('alert')).toContainText('Possible exposure of customer data');
  await expectAccessible(await appFrame(page));
  await press('Not a security matter');
  await expect(baton.getByRole('tab', { name: /^Decide/ })).toBeVisible();
  expect((await world.linear()).issues).toEqual([]);
  await press('This is a security matter');
  await baton.getByLabel('Contained already?').fill('Sharing links were switched off.');
  await press('Send to Security now');
  await expect(baton.getByText(/^Sent\. SEC-\d+ has summary, severity and a link/)).toBeVisible();

  const { issues } = await world.linear();
  expect(issues).toMatchObject([{ priority: 1, identifier: expect.stringMatching(/^SEC-/) }]);
  const ticket = await world.ticket(ticketId);
  expect(ticket.comments.at(-1)).toMatchObject({ public: false });
  expect(ticket.comments.at(-1)?.htmlBody).toContain('Sharing links were switched off.');
  const said = ticket.comments[0]?.htmlBody.replace(/<[^>]+>/g, ' ').slice(20, 60) ?? 'x';
  expect(
    issues[0]?.description,
    'a restricted destination gets summary, severity and link only',
  ).not.toContain(said);
  expect(issues[0]?.description).toContain(`/agent/tickets/${ticketId}`);
});

test('an agent who may not update the ticket gets the text to copy', async ({ page, world, context }) => {
  await world.open({ scenario: 'read-only', ticket: ticketId });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  await press('Send to Security now');
  await expect(baton.getByText('You may not change this ticket')).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await press('Copy text and address');
  await expect(baton.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`/agent/tickets/${ticketId}`);
  expect(copied).toContain('We can see invoices of another company in our account');
  expect((await world.linear()).issues).toEqual([]);
});
