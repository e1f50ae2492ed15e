import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** The frame of the app's own page, behind its icon in the rail. */
const boardElement = (page: Page) => page.locator('main.nav-page iframe.app-frame');

async function boardFrame(page: Page) {
  const frame = await (await boardElement(page).elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The board has no frame');
  return frame;
}

const sticksOut = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('a lead sees what is stuck in both trackers, narrows it down, keeps it as a file and opens a ticket', async ({
  page,
  world,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1456, height: 1000 });
  await world.open({ scenario: 'lead-board', background: true });
  await page.getByRole('button', { name: 'Baton', exact: true }).click();
  const board = boardElement(page).contentFrame();
  const row = (text: string) => board.getByRole('row').filter({ hasText: text });
  const stuck = board.getByRole('rowgroup', { name: 'Stuck' });

  await test.step('the background tells what nobody has told the customer of, wherever the agent is', async () => {
    const notices = page.locator('.toasts');
    await expect(notices).toContainText('ENG-401 is Done. The customer of #52002 has not been told yet');
    await expect(notices).not.toContainText('#52001');
    expect(
      world.requests().filter((each) => each.includes('sort_by=updated_at&sort_order=asc')),
    ).toHaveLength(1);
  });

  await test.step('issues of both trackers stand as they do there', async () => {
    await expect(row('Large orders fail')).toContainText('In Progress');
    await expect(row('Price list per warehouse').or(row('price list for each warehouse'))).toContainText(
      'Backlog',
    );
    await expect(stuck).toContainText('2 of 3 not told since it ended');
    await expect(stuck).toContainText('ENG-402 was made, and the ticket does not know it.');
    await expect(row('Large orders fail')).toContainText('late');
  });

  const frame = await boardFrame(page);
  await test.step('figures can be read as a table', async () => {
    await board.getByRole('button', { name: 'Open: As a table' }).click();
    await expect(board.getByRole('cell', { name: '8', exact: true })).toBeVisible();
    await expectAccessible(frame);
  });

  await test.step('the filter leaves what fits, and the file holds what is shown', async () => {
    await board.getByRole('searchbox').fill('looks like');
    await expect(board.locator('[data-row]')).toHaveCount(1);
    const saving = page.waitForEvent('download');
    await board.getByRole('button', { name: 'CSV' }).click();
    const text = await readFile(await (await saving).path(), 'utf8');
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^State,Severity,Target,Issue,/);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(lines[1]).toContain(`,"'=HYPERLINK(""https://books.example/"";""a subject`);
    await board.getByRole('button', { name: 'Show all' }).click();
  });

  await test.step('the head of a column sorts', async () => {
    await board.getByRole('button', { name: 'Revenue' }).click();
    await board.getByRole('button', { name: 'Revenue' }).click();
    await expect(board.getByRole('columnheader', { name: 'Revenue' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(
      board.getByRole('rowgroup', { name: 'On time' }).locator('[data-row]').first(),
    ).toContainText('230,000');
  });

  await test.step('it fits a small screen and dark colours', async () => {
    await world.control({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 376, height: 800 });
    await page.reload();
    await page.getByRole('button', { name: 'Baton', exact: true }).click();
    await expect(stuck).toContainText('ENG-402 was made');
    const narrow = await boardFrame(page);
    expect(await narrow.evaluate(sticksOut)).toBe(0);
    await expectAccessible(narrow);
  });

  await test.step('the keyboard goes from row to row, unfolds an issue and opens a ticket', async () => {
    await page.setViewportSize({ width: 1456, height: 1000 });
    const titles = board.locator('[data-primary]');
    await titles.first().focus();
    await page.keyboard.press('End');
    await expect(titles.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(titles.first()).toBeFocused();
    const shared = row('Our export stops').locator('[data-primary]');
    for (
      let step = 0;
      step < 5 && !(await shared.evaluate((each) => each === document.activeElement));
      step += 1
    )
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(board.getByRole('link', { name: '#52008' })).toBeVisible();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Large orders fail with error 500' })).toBeVisible();
  });
});
