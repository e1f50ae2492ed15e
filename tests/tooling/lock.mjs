// @ts-check
import { rmSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process, { pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { scratch } from './paths.mjs';

const file = join(scratch, 'prepare.lock');

/** The holder touches the lock this often, ms; a lock that nobody touched for `patience` is left over. */
const beat = 1_000;
const patience = 10_000;

async function take() {
  const token = `${pid} ${Math.random()}`;
  try {
    await writeFile(file, token, { flag: 'wx' });
    return token;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return null;
    throw error;
  }
}

const lastTouch = () =>
  stat(file).then(
    (found) => found.mtimeMs,
    () => null,
  );

/** Waits until the lock is gone, or has not been touched for long enough to be left over from a crash. */
async function waitForHolder() {
  let seen = await lastTouch();
  let since = performance.now();
  while (seen !== null) {
    await sleep(200);
    const now = await lastTouch();
    if (now === seen && performance.now() - since > patience) {
      // Of several that wait, one succeeds in moving it away.
      const grave = `${file}.${pid}`;
      await rename(file, grave).catch(() => undefined);
      await rm(grave, { force: true });
      return;
    }
    if (now !== seen) since = performance.now();
    seen = now;
  }
}

/**
 * Runs `work` while no other process of this folder runs theirs.
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(work) {
  await mkdir(scratch, { recursive: true });
  let token = await take();
  if (token === null) console.log('Waiting for another install or build in this folder …');
  while (token === null) {
    await waitForHolder();
    token = await take();
  }
  const heart = setInterval(() => {
    const now = new Date();
    utimes(file, now, now).catch(() => undefined);
  }, beat);
  // Whoever presses Ctrl-C and tries again should not wait for a lock that nobody holds.
  const letGo = () => {
    rmSync(file, { force: true });
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, letGo);
  try {
    return await work();
  } finally {
    clearInterval(heart);
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, letGo);
    const holder = await readFile(file, 'utf8').catch(() => '');
    if (holder === token) await rm(file, { force: true });
  }
}
