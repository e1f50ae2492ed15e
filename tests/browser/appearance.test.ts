import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48213;

test('in the dark scheme the card and the app are dark, and readable', async ({ page, world }) => {
  await world.open({ ticket: ticketId, controls: { colorScheme: 'dark' } });
  const { baton, press, escalate } = agentAt(page);
  const frame = await appFrame(page);
  await expect(baton.getByRole('button', { name: 'Escalate' })).toBeVisible();
  const ground = () => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(21, 26, 30)');
  await expectAccessible(frame);
  await escalate();
  await expect(baton.getByRole('heading', { name: /^Escalate to/ })).toBeVisible();
  expect(await ground()).toBe('rgb(21, 26, 30)');
  await expectAccessible(frame);
  await press('This is a security matter');
  await press('Send to Security now');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  await expectAccessible(frame);
  const { issues } = await world.linear();
  expect(issues).toMatchObject([{ identifier: expect.stringMatching(/^SEC-/) }]);
  expect((await world.ticket(ticketId)).comments.at(-1)?.htmlBody).toContain(issues[0]?.identifier);
});
