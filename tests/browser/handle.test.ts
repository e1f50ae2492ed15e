import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48227;

test('a question stays in support, with a note that says why', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const before = await world.ticket(ticketId);
  const { baton, press, escalate, answer } = agentAt(page);
  await escalate();
  await answer('The customer needs guidance or training, not a change of the product', 'Yes');
  await expect(baton.getByRole('heading', { level: 1, name: 'Handle in support' })).toBeVisible();
  await expectAccessible(await appFrame(page));
  await baton.getByLabel('Why support keeps it').fill('Answered with the steps for a filtered export.');
  await press('Keep in support');
  await expect(baton.getByRole('heading', { name: 'Kept in support' })).toBeVisible();
  await expectAccessible(await appFrame(page));

  const after = await world.ticket(ticketId);
  const note = after.comments.at(-1);
  expect(note).toMatchObject({ public: false });
  expect(note?.htmlBody).toContain('Answered with the steps for a filtered export.');
  expect(after.comments).toHaveLength(before.comments.length + 1);
  expect([after.status, after.priority, after.group, after.assignee]).toEqual([
    before.status,
    before.priority,
    before.group,
    before.assignee,
  ]);
  expect((await world.linear()).issues).toEqual([]);
});
