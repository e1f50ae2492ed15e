import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48266;

/** What the customer of the hostile ticket posts, apart from what stands around it. */
const posted = [
  /AKIA[A-Z2-7]{16}/,
  /ghp_\w{36}/,
  /lin_api_\w{40}/,
  /eyJ\w+\.eyJ\w+\.\w+/,
  /hunter2-hunter3/,
  /correct-horse-battery-staple/,
  /4242 4242 4242 4242/,
  /5555-5555-5555-4444/,
  /378282246310005/,
  /DE89 3704 0044 0532 0130 00/,
  /RVhBTVBMRSBFWEFNUExF/,
];
const phone = '+49 30 5550 0199';

test('what a customer posts in the open is masked before anything leaves, and the agent sees it', async ({
  page,
  world,
}) => {
  test.slow();
  await world.open({ scenario: 'hostile', ticket: ticketId });
  const text = (html: string) => html.replace(/<br ?\/?>|<\/p>/g, '\n').replace(/<[^>]+>/g, '');
  const { comments } = await world.ticket(ticketId);
  const leak = text(
    comments.find(({ htmlBody }) => htmlBody.includes('take one of these cards'))?.htmlBody ?? '',
  );
  for (const each of posted) expect(leak).toMatch(each);

  const { baton, press, escalate, answer, fill } = agentAt(page);
  await escalate();
  await answer('A defect is confirmed and needs a code change', 'Yes');
  await press('Continue to brief');
  await fill('Steps', 'Import orders.csv');
  await fill('Exact errors', leak);
  await fill('Deadline', '2030-03-01');
  await press('Continue to send');
  await press(/things are masked/);
  await expect(baton.getByText('card number: always masked').first()).toBeVisible();
  await press('Preview of issue and note');
  await expect(baton.locator('mark').filter({ hasText: '[card number]' }).first()).toBeVisible();
  await expectAccessible(await appFrame(page));

  await press(`Send as it is: ${phone}`);
  await page.reload();
  await press('Continue');
  await press(/things are masked/);
  await expect(baton.getByRole('button', { name: `Mask it: ${phone}` })).toBeVisible();
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();

  const { issues } = await world.linear();
  expect(issues).toHaveLength(1);
  const everything = JSON.stringify(issues);
  for (const each of posted) expect(everything).not.toMatch(each);
  expect(issues[0]?.description).toContain('[card number]');
  expect(everything).toContain(phone);
  const note = (await world.ticket(ticketId)).comments.at(-1)?.htmlBody ?? '';
  for (const each of posted) expect(note).not.toMatch(each);
  expect(note).toContain('Masked in the issue:');
});
