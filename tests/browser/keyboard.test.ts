import type { Page } from '@playwright/test';
import { agentAt } from './support/agent.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { appFrame } from './support/world.ts';

const ticketId = 48213;

/** What has the focus, and whether bars that stick cover it. Runs in the page. */
function focused(): { name: string; isCovered: boolean } {
  const { activeElement: element } = document;
  const labelled =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement;
  const label = labelled ? element.labels?.[0] : undefined;
  const name =
    (labelled ? label?.textContent : element?.getAttribute('aria-label')) ?? element?.textContent ?? '';
  // Garden draws a choice by its label.
  const drawn = element instanceof HTMLInputElement && element.type === 'radio' ? label : element;
  const { left = 0, width = 0, top = 0, height = 0 } = drawn?.getBoundingClientRect() ?? {};
  const isSeenAt = (share: number) =>
    drawn?.contains(document.elementFromPoint(left + width / 2, top + height * share)) === true;
  return { name, isCovered: ![0.1, 0.5, 0.9].some(isSeenAt) };
}

/** Tabs on until the focus is on something of this name; fails after more steps than any screen has, and where it is not seen. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab') {
  const frame = await appFrame(page);
  const seen: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press(key);
    const at = await frame.evaluate(focused);
    if (at.isCovered) throw new Error(`The focus is covered on ${at.name}`);
    seen.push(at.name);
    if (typeof name === 'string' ? at.name.trim() === name : name.test(at.name)) return;
  }
  throw new Error(`The focus never came to ${name}. It was on: ${seen.join(' | ')}`);
}

test('a ticket is escalated without a mouse', async ({ page, world }) => {
  await world.open({ ticket: ticketId });
  const { baton } = agentAt(page);
  await baton.getByRole('button', { name: 'Escalate' }).focus();
  await page.keyboard.press('Enter');
  await expect(baton.getByRole('heading', { name: /^Escalate to/ })).toBeFocused();
  await baton.getByRole('button', { name: 'Review all' }).waitFor();
  await tabTo(page, 'Review all');
  await page.keyboard.press('Enter');
  await expect(baton.getByRole('heading', { name: /^Escalate to/ })).toBeFocused();
  await tabTo(page, /An SLA is breached/);
  await page.keyboard.press('n');
  await expect(baton.getByText('2 yes, 1 no, 3 unsure')).toBeVisible();
  await page.keyboard.press('y');
  await expect(baton.getByText('3 yes, 3 unsure')).toBeVisible();
  await tabTo(page, /^Not answered/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(baton.getByRole('heading', { name: 'Escalate to Engineering' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(baton.getByRole('heading', { level: 1, name: /missing/ })).toBeFocused();
  await tabTo(page, 'Continue to send');
  await baton.getByRole('heading', { level: 1, name: /missing/ }).focus();
  await tabTo(page, /^Steps/);
  await page.keyboard.press('Enter');
  await expect(baton.getByLabel('Steps', { exact: true })).toBeFocused();
  await page.keyboard.type('POST an order');
  await page.keyboard.press('Control+Enter');
  await expect(baton.getByRole('heading', { name: 'Issue in Linear ENG' })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
  await expect(baton.getByRole('link', { name: /^ENG-\d+/ })).toBeFocused();
  await expectAccessible(await appFrame(page));
  const { issues } = await world.linear();
  expect(issues).toMatchObject([{ description: expect.stringContaining('POST an order') }]);
  expect((await world.ticket(ticketId)).comments.at(-1)?.htmlBody).toContain(issues[0]?.identifier);
});
