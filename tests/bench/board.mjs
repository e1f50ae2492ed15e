// @ts-check

import { chromium } from '@playwright/test';
import { findBrowser } from '../tooling/find-browser.mjs';
import { startWorkbench } from '../tooling/start.mjs';

/** Escalations of the scenario, a fifth of them on an issue that two wait for. */
const tickets = 1000;
/** Requests of the whole board without its issues: ten pages, claims, what ended. */
const allRequests = 12;
/**
 * Ms from the click on Baton's icon to the first row, MB of the frame's heap with all rows in the page, and tasks of the page
 * that keep the processor for longer than `long` ms while it scrolls.
 */
const targets = { firstRow: 3000, heap: 64, longTasks: 2 };
const long = 50;

const workbench = await startWorkbench({ port: 5203, quiet: true });
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});

/** Runs in the frame: MB in use after what is not needed any more is gone. */
function heapOf() {
  /** @type {{ gc?: (() => void) | undefined, performance: Performance & { memory?: { usedJSHeapSize: number } } }} */
  const page = window;
  page.gc?.();
  return (page.performance.memory?.usedJSHeapSize ?? Number.NaN) / 1e6;
}

/** Runs in the frame: the times between two frames while it scrolls from the top to the end, in ms, the longest last. */
async function scrolled() {
  const root = document.documentElement;
  const frames = [];
  let last = performance.now();
  for (let y = 0; y < root.scrollHeight; y += 400) {
    window.scrollTo(0, y);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    frames.push(now - last);
    last = now;
  }
  return frames.sort((a, b) => a - b);
}

/** @typedef {{ ph: string, name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} TraceEvent */

/**
 * How long each task kept the processor, in ms, of the pages' main threads: what else the machine does is not in it.
 * @param {Buffer} trace
 */
function tasksIn(trace) {
  /** @type {{ traceEvents: TraceEvent[] }} */
  const { traceEvents } = JSON.parse(trace.toString());
  const threadOf = (/** @type {TraceEvent} */ { pid, tid }) => `${pid}:${tid}`;
  const isMain = (/** @type {TraceEvent} */ { name, args }) =>
    name === 'thread_name' && args.name === 'CrRendererMain';
  const pages = new Set(traceEvents.filter(isMain).map(threadOf));
  return traceEvents
    .filter((each) => each.ph === 'X' && each.name === 'RunTask' && pages.has(threadOf(each)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/**
 * @template T
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<T>} work
 */
async function traced(page, work) {
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  const value = await work();
  return { value, tasks: tasksIn(await browser.stopTracing()) };
}

try {
  const page = await browser.newPage({ viewport: { width: 1456, height: 900 } });
  /** @type {string[]} */
  const requests = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/request')) requests.push(request.postDataJSON().url);
  });
  await page.request.post(`${workbench.url}/worlds/bench-board/reset`, {
    data: { scenario: 'thousand-escalations', settings: {} },
  });
  await page.goto(`${workbench.url}/?world=bench-board&background=off`);
  const icon = page.getByRole('button', { name: 'Baton', exact: true });
  await icon.waitFor();
  requests.length = 0;
  const start = performance.now();
  await icon.click();
  const element = page.locator('main.nav-page iframe.app-frame');
  const rows = element.contentFrame().locator('[data-row]');
  await rows.first().waitFor();
  const firstRow = performance.now() - start;
  const atFirst = requests.filter((url) => url.startsWith('/api/')).length;
  const expected = tickets - Math.floor(tickets / 5);
  while ((await rows.count()) < expected) await page.waitForTimeout(100);
  const whole = performance.now() - start;
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('The board has no frame');
  await page.waitForTimeout(1000);
  const zendesk = requests.filter((url) => url.startsWith('/api/')).length;
  const trackers = requests.length - zendesk;
  const heap = await frame.evaluate(heapOf);
  const { value: frames, tasks } = await traced(page, () => frame.evaluate(scrolled));
  const longTasks = tasks.filter((ms) => ms > long).length;
  console.log(
    `board of ${tickets} escalations: first row ${firstRow.toFixed(0)} ms (target ${targets.firstRow}) while search ${atFirst} of ${allRequests} was on its way; ` +
      `all ${expected} rows ${whole.toFixed(0)} ms, ${zendesk} requests to Zendesk, ${trackers} to trackers for the rows on the screen; ` +
      `heap ${heap.toFixed(1)} MB (target ${targets.heap}); scrolling in ${frames.length} frames, one ${frames[frames.length >> 1]?.toFixed(0)} ms in the middle, ` +
      `the longest ${frames.at(-1)?.toFixed(0)} ms; ${longTasks} tasks over ${long} ms of processor (target ${targets.longTasks}), the longest ${Math.max(...tasks).toFixed(0)} ms`,
  );
  const isFast = firstRow <= targets.firstRow && longTasks <= targets.longTasks;
  const isGood = isFast && zendesk <= allRequests && heap <= targets.heap;
  process.exitCode = isGood ? 0 : 1;
} finally {
  await browser.close();
  await workbench.close();
}
