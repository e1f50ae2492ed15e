import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { app, appFrame } from './support/world.ts';

const ticketId = 48213;

test('what was typed survives closing the app, a reload and a change of tickets', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Expected', '201 and the id of the order');
  await press('Close');
  await expect(baton.getByRole('button', { name: 'Continue' })).toBeFocused();
  await page.reload();
  await expect(baton.getByText(/^Kept since/)).toBeVisible();
  await press('Continue');
  await press(/^Reproduction/);
  await expect(baton.getByLabel('Expected', { exact: true })).toHaveValue('201 and the id of the order');

  await page.getByRole('button', { name: /How do I export/ }).click();
  await expect(app(page).getByRole('button', { name: 'Escalate' })).toBeVisible();
  await page.getByRole('button', { name: /API returns 500/ }).click();
  await expect(app(page).getByLabel('Expected', { exact: true })).toHaveValue('201 and the id of the order');
  await expectAccessible(await appFrame(page));

  await fill('Steps', 'POST an order');
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  const { issues } = await world.linear();
  expect(issues).toMatchObject([{ description: expect.stringContaining('201 and the id of the order') }]);
  expect((await world.ticket(ticketId)).comments.at(-1)?.htmlBody).toContain(issues[0]?.identifier);
  await page.reload();
  await expect(baton.getByText(`${issues[0]?.identifier}, Engineering`)).toBeVisible();
});
