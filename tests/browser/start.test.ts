import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { app, appFrame } from './support/world.ts';

test('beside an open ticket stands the closed card, nothing has been asked of Zendesk by REST, and Escalate opens Decide', async ({
  page,
  world,
}) => {
  await world.open();
  const button = app(page).getByRole('button', { name: 'Escalate' });
  await expect(button).toBeVisible();
  await expectAccessible(await appFrame(page));
  expect(world.requests()).toEqual([]);
  await button.click();
  await expect(
    app(page).getByRole('button', { name: /Continue to brief|Review all|Keep in support/ }),
  ).toBeVisible();
  const frame = await appFrame(page);
  // A policy that refused what styled-components writes would be an error in the console, and leave the page bare.
  const { policy, rules, radius } = await frame.evaluate(() => ({
    policy:
      document.querySelector('meta[http-equiv="content-security-policy"]')?.getAttribute('content') ?? '',
    rules: [...document.styleSheets]
      .filter(({ ownerNode }) => ownerNode instanceof HTMLElement && 'styled' in ownerNode.dataset)
      .reduce((sum, { cssRules }) => sum + cssRules.length, 0),
    radius: getComputedStyle(document.querySelector('[data-garden-id="buttons.button"]') ?? document.body)
      .borderTopLeftRadius,
  }));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('connect-src');
  expect(rules).toBeGreaterThan(20);
  expect(radius, 'as Garden has it').toBe('4px');
  await expectAccessible(frame);
});
