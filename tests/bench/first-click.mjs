// @ts-check

import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/find-browser.mjs';
import { inRoot } from '../tooling/paths.mjs';
import { startWorkbench } from '../tooling/start.mjs';

/** Times a world is opened anew; the median counts. */
const rounds = 7;
/** Ms that pass between pointing and clicking, at least: time for what is loaded ahead. */
const pointing = 400;
/** Ms, from the first click on Escalate until Decide is shown. */
const target = 300;

const { card, decide } = JSON.parse(await readFile(inRoot('translations', 'en.json'), 'utf8'));

/**
 * Runs in the frame of the app: ms from the click on the button until one of the next buttons has been painted.
 * @param {HTMLElement} button
 * @param {string[]} next
 */
function measure(button, next) {
  return new Promise((resolve) => {
    button.addEventListener(
      'click',
      () => {
        const start = performance.now();
        const isShown = () =>
          [...document.querySelectorAll('button')].some((each) => next.includes(each.textContent ?? ''));
        const look = () => {
          if (!isShown()) return;
          watcher.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
        look();
      },
      { capture: true, once: true },
    );
  });
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} round
 */
async function once(browser, url, round) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/?world=bench-${round}&background=off`);
    const frame = page.locator('.apps iframe.app-frame:visible').contentFrame();
    const button = frame.getByRole('button', { name: card.action.escalate, exact: true });
    await button.hover();
    await page.waitForTimeout(pointing);
    const time = button.evaluate(measure, [decide.continue, decide.keep]);
    await button.click();
    return await time;
  } finally {
    await context.close();
  }
}

const workbench = await startWorkbench({ port: 5193, quiet: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--disable-gpu'] });
try {
  await once(browser, workbench.url, 0);
  const times = [];
  for (let round = 1; round <= rounds; round += 1) times.push(await once(browser, workbench.url, round));
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
  console.log(
    `first click → Decide: median ${median.toFixed(0)} ms of ${rounds} (${times.map((each) => each.toFixed(0)).join(', ')}), target ${target} ms`,
  );
  process.exitCode = median <= target ? 0 : 1;
} finally {
  await browser.close();
  await workbench.close();
}
