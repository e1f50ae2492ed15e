import type { Page } from '@playwright/test';
import { states } from './states.ts';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appElement, appFrame } from './support/world.ts';

const ticketId = 48213;

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

async function paint(page: Page, colorScheme: 'light' | 'dark') {
  await page.getByRole('button', { name: 'Controls' }).click();
  await page.getByLabel('Colour scheme').selectOption(colorScheme);
  await page.keyboard.press('Escape');
}

for (const { name, reach, locale, isPassing, scenario = 'first-steps' } of states) {
  test(`${name} fits 320 and 480 px, and is readable, light and dark`, async ({ page, world }) => {
    const controls = locale === undefined ? {} : { locale };
    const open = (ticket = ticketId) => world.open({ ticket, scenario, controls });
    await reach({ page, world, agent: agentAt(page), open });
    const frame = await appFrame(page);
    const look = async (scheme: string, width: 320 | 480) => {
      await drawTo(page, width);
      expect(await frame.evaluate(overflow)).toEqual([]);
      if (process.env['BATON_PICTURES'] === undefined) return;
      const path = `tmp/states/${name}-${scheme}-${width}.png`;
      await appElement(page).screenshot({ path, animations: 'disabled' });
    };
    await look('light', 320);
    await look('light', 480);
    if (isPassing) return;
    await expectAccessible(frame);
    await paint(page, 'dark');
    await expectAccessible(frame);
    // What fits does not depend on colours.
    if (process.env['BATON_PICTURES'] === undefined) return;
    await look('dark', 480);
    await look('dark', 320);
  });
}
