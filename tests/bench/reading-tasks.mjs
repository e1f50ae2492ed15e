// @ts-check
/*
 * Whether the page stays usable while a thousand messages are read: the tasks of more than 50 ms that the browser itself
 * sees in the app's frame, from when Decide is shown until the brief has been filled in.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/find-browser.mjs';
import { inRoot } from '../tooling/paths.mjs';
import { startWorkbench } from '../tooling/start.mjs';

/** Ms: what the browser calls a long task. */
const target = 50;
/** Ms without another request or task after which reading has ended, on a busy machine, too. */
const still = 6000;

const { card, decide } = JSON.parse(await readFile(inRoot('translations', 'en.json'), 'utf8'));

/** Runs in the frame: collects when each long task began and how long it took. */
function watch() {
  /** @type {{ began: number, took: number }[]} */
  const tasks = [];
  Object.assign(window, { longTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ began: startTime, took: duration });
  }).observe({ type: 'longtask', buffered: true });
}

/** Runs in the frame. */
const collected = () =>
  /** @type {{ longTasks: { began: number, took: number }[] }} */ (/** @type {unknown} */ (window)).longTasks;

const workbench = await startWorkbench({ port: 5207, quiet: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--disable-gpu'] });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.request.post(`${workbench.url}/worlds/bench-tasks/reset`, {
    data: { scenario: 'thousand-messages', settings: {} },
  });
  await page.goto(`${workbench.url}/?world=bench-tasks&background=off`);
  const frame = page.locator('.apps iframe.app-frame:visible').contentFrame();
  const button = frame.getByRole('button', { name: card.action.escalate, exact: true });
  await button.evaluate(watch);
  await button.click();
  const next = frame
    .getByRole('button', { name: decide.continue })
    .or(frame.getByRole('button', { name: decide.keep }));
  await next.first().waitFor({ timeout: 60_000 });
  const shown = await frame.locator('body').evaluate(() => performance.now());
  await page.waitForTimeout(still);
  const tasks = (await frame.locator('body').evaluate(collected)).filter(({ began }) => began > shown);
  const longest = Math.max(0, ...tasks.map(({ took }) => took));
  console.log(
    `reading 1,000 messages in the page: ${tasks.length} tasks of more than ${target} ms, the longest ${longest.toFixed(0)} ms, target none`,
  );
} finally {
  await browser.close();
  await workbench.close();
}
