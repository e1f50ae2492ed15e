import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { app, appFrame } from './support/world.ts';

test('beside an open ticket stands the closed card, and nothing has been asked of Zendesk by REST', async ({
  page,
  world,
}) => {
  await world.open();
  await expect(app(page).getByRole('button', { name: 'Escalate' })).toBeVisible();
  await expectAccessible(await appFrame(page));
  expect(world.requests()).toEqual([]);
});

test('Escalate opens Decide', async ({ page, world }) => {
  await world.open();
  await app(page).getByRole('button', { name: 'Escalate' }).click();
  await expect(
    app(page).getByRole('button', { name: /Continue to brief|Review all|Keep in support/ }),
  ).toBeVisible();
  await expectAccessible(await appFrame(page));
});
