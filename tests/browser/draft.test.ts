import { agentAt } from './support/agent.ts';
import { expect, test } from './support/test.ts';
import { app } from './support/world.ts';

const ticketId = 48213;

test('what was typed survives a reload and a change of tickets', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Expected', '201 and the id of the order');
  await page.reload();
  await expect(baton.getByText(/^Kept since/)).toBeVisible();
  await press('Continue');
  await press(/^Reproduction/);
  await expect(baton.getByLabel('Expected', { exact: true })).toHaveValue('201 and the id of the order');

  await page.getByRole('button', { name: /How do I export/ }).click();
  await expect(app(page).getByRole('button', { name: 'Escalate' })).toBeVisible();
  await page.getByRole('button', { name: /API returns 500/ }).click();
  await expect(app(page).getByLabel('Expected', { exact: true })).toHaveValue('201 and the id of the order');
});

test('closing the app keeps the draft and gives the focus back', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate, answer } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Close');
  await expect(baton.getByRole('button', { name: 'Continue' })).toBeFocused();
});

test('a message that arrives while the brief is open overwrites nothing that was typed', async ({
  page,
  world,
}) => {
  await world.open({ ticket: ticketId });
  const { baton, press, escalate } = agentAt(page);
  await escalate();
  await press('Continue to brief');
  await baton.getByLabel('One line', { exact: true }).fill('Typed by the agent');
  await page.getByPlaceholder('Write a reply').fill('We are still at it.');
  await page.getByRole('button', { name: /^Submit as/ }).click();
  await expect(page.getByText('We are still at it.').first()).toBeVisible();
  await expect(baton.getByLabel('One line', { exact: true })).toHaveValue('Typed by the agent');
});
