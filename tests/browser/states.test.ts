import type { Page } from '@playwright/test';
import { walks } from './states.ts';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appElement, appFrame } from './support/world.ts';

/** What sticks out of the frame at its side. */
const overflow = () => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    .map((element) => element.outerHTML.slice(0, 120));
};

/** Draws the panel by its edge. */
async function drawTo(page: Page, width: 320 | 480) {
  const handle = page.getByRole('separator', { name: 'Width of the apps' });
  const now = Number(await handle.getAttribute('aria-valuenow'));
  if (now !== width) {
    const { x = 0, y = 0 } = (await handle.boundingBox()) ?? {};
    await page.mouse.move(x, y + 400);
    await page.mouse.down();
    await page.mouse.move(x + now - width, y + 400);
    await page.mouse.up();
    await page.mouse.move(0, 0);
  }
  await expect.poll(async () => (await appElement(page).boundingBox())?.width).toBe(width);
}

const grounds = { light: 'rgb(255, 255, 255)', dark: 'rgb(21, 26, 30)' } as const;

/** Changes the scheme while the app is open, and waits until it has followed. */
async function paint(page: Page, colorScheme: 'light' | 'dark') {
  await page.getByRole('button', { name: 'Controls' }).click();
  await page.getByLabel('Colour scheme').selectOption(colorScheme);
  await page.keyboard.press('Escape');
  const ground = async () =>
    (await appFrame(page)).evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(ground).toBe(grounds[colorScheme]);
}

for (const { title, states, locale, scenario = 'first-steps' } of walks) {
  test(`${title}: fits 320 and 480 px, and is readable, light and dark`, async ({ page, world }) => {
    test.setTimeout(30_000 + states.length * 15_000);
    const controls = locale === undefined ? {} : { locale };
    const open = (ticket: number) => world.open({ ticket, scenario, controls });
    const stage = { page, world, agent: agentAt(page), open };
    let scheme: 'light' | 'dark' = 'light';
    for (const { name, reach, isPassing } of states)
      await test.step(name, async () => {
        await reach(stage);
        const frame = await appFrame(page);
        const look = async (width: 320 | 480) => {
          await drawTo(page, width);
          expect(await frame.evaluate(overflow)).toEqual([]);
          if (process.env['BATON_PICTURES'] === undefined) return;
          const path = `tmp/states/${name}-${scheme}-${width}.png`;
          await appElement(page).screenshot({ path, animations: 'disabled' });
        };
        await look(320);
        await look(480);
        if (isPassing) return;
        await expectAccessible(frame);
        // The next one begins in the other scheme.
        scheme = scheme === 'light' ? 'dark' : 'light';
        await paint(page, scheme);
        await expectAccessible(frame, 'colours');
        // What fits does not depend on colours.
        if (process.env['BATON_PICTURES'] === undefined) return;
        await look(480);
        await look(320);
      });
  });
}
