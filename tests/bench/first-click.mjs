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
/** Ms, from that click until the agent is told that everything is sent, where nothing is read or typed in between. */
const whole = 60_000;

const { card, decide, send } = JSON.parse(await readFile(inRoot('translations', 'en.json'), 'utf8'));

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
 * Both times of one ticket in ms: until Decide is shown, and until everything is sent.
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
    const start = performance.now();
    await button.click();
    const shown = await time;
    await frame.getByRole('button', { name: send.create.replace('{project}', 'ENG'), exact: true }).click();
    await frame
      .getByText(/^Sent\./)
      .first()
      .waitFor();
    return { shown, sent: performance.now() - start };
  } finally {
    await context.close();
  }
}

/**
 * Whether the median is good enough.
 * @param {string} what
 * @param {number[]} times
 * @param {number} most
 */
function print(what, times, most) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const all = sorted.map((each) => each.toFixed(0)).join(', ');
  console.log(`${what}: median ${median.toFixed(0)} ms of ${rounds} (${all}), target ${most} ms`);
  return median <= most;
}

const workbench = await startWorkbench({ port: 5193, quiet: true });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--disable-gpu'] });
try {
  await once(browser, workbench.url, 0);
  const times = [];
  for (let round = 1; round <= rounds; round += 1) times.push(await once(browser, workbench.url, round));
  const isFast = [
    print(
      'first click → Decide',
      times.map(({ shown }) => shown),
      target,
    ),
    print(
      'first click → sent, without the agent’s thinking',
      times.map(({ sent }) => sent),
      whole,
    ),
  ];
  process.exitCode = isFast.every(Boolean) ? 0 : 1;
} finally {
  await browser.close();
  await workbench.close();
}
