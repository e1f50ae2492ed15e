import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

test('a well-documented ticket takes two actions, by one screen that says why, what is missing and what leaves', async ({
  page,
  world,
}) => {
  await world.open({ scenario: 'first-steps', ticket: 48213 });
  const { baton, press } = agentAt(page);
  await press('Escalate');
  await expect(baton.getByRole('button', { name: 'Create issue in ENG' })).toBeEnabled();
  await expect(baton.getByRole('heading', { level: 1, name: 'Escalate to Engineering' })).toBeVisible();
  await expect(
    baton.getByText(/^Error 500 confirmed by an agent \(E1a\), .* Against: none\.$/),
  ).toBeVisible();
  await expect(baton.getByText(/^Nothing is missing\. Engineering gets what it asks for/)).toBeVisible();
  await expect(baton.getByText(/No issue with this error or these words was found/)).toBeVisible();
  // To look what leaves is for who wants to.
  await press('Preview of issue and note');
  await expect(baton.getByText('Internal note', { exact: true })).toBeVisible();
  await expectAccessible(await appFrame(page));
  expect(world.writes()).toEqual([]);
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  expect((await world.linear()).issues).toHaveLength(1);
});
