import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { app, appFrame } from './support/world.ts';

const routes = {
  linear: 'linear:ENG; labels=from-support',
  jira: 'jira:ENG/Bug; labels=from-support',
} as const;

/** What an agent does before the issue and the note are there, one entry an action. */
const actions = ['Escalate', 'Create issue in ENG'];

for (const [system, route] of Object.entries(routes)) {
  test(`a well-documented ticket takes ${actions.length} actions until it is in ${system}`, async ({
    page,
    world,
  }) => {
    await world.open({ scenario: 'first-steps', ticket: 48213, settings: { route_engineering: route } });
    const baton = app(page);
    for (const name of actions) await baton.getByRole('button', { name, exact: true }).click();
    await expect(baton.getByText(/^Sent\./)).toBeVisible();
    expect(actions.length).toBeLessThanOrEqual(4);
    const { issues } = system === 'linear' ? await world.linear() : await world.jira();
    expect(issues).toHaveLength(1);
  });
}

test('the one screen says why, what is missing and what leaves, and nothing of it leaves unseen', async ({
  page,
  world,
}) => {
  await world.open({ scenario: 'first-steps', ticket: 48213 });
  const baton = app(page);
  await baton.getByRole('button', { name: 'Escalate', exact: true }).click();
  await expect(baton.getByRole('button', { name: 'Create issue in ENG' })).toBeEnabled();
  await expect(baton.getByRole('heading', { level: 1, name: 'Escalate to Engineering' })).toBeVisible();
  await expect(
    baton.getByText(/^Error 500 confirmed by an agent \(E1a\), .* Against: none\.$/),
  ).toBeVisible();
  await expect(baton.getByText(/that Engineering asks for is missing/)).toBeVisible();
  await expect(baton.getByText(/No issue with this error or these words was found/)).toBeVisible();
  await baton.getByRole('button', { name: 'Preview of issue and note' }).click();
  await expect(baton.getByText('Internal note', { exact: true })).toBeVisible();
  await expectAccessible(await appFrame(page));
  expect(world.writes()).toEqual([]);
});
