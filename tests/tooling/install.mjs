// @ts-check
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { arch, env, platform } from 'node:process';
import { inRoot } from './paths.mjs';
import { run, runNode } from './run.mjs';

// Inside node_modules: `npm ci` begins by deleting it, so an install that broke off leaves no stamp.
const stamp = inRoot('node_modules', '.baton-stamp');

async function wanted() {
  const lockfile = await readFile(inRoot('package-lock.json'));
  return `${createHash('sha256').update(lockfile).digest('hex')} ${platform}-${arch}\n`;
}

function npm() {
  const path = env['npm_execpath'];
  return path !== undefined && basename(path).startsWith('npm-cli') && existsSync(path) ? path : null;
}

/** Installs what package-lock.json says, unless exactly that has been installed. Needs the lock. */
export async function installIfNeeded() {
  const want = await wanted();
  if ((await readFile(stamp, 'utf8').catch(() => null)) === want) return;
  console.log('Installing the packages of package-lock.json …');
  const path = npm();
  // Node has been checked; packages of the tools that name a later patch of it work on ours too.
  const args = [
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--engine-strict=false',
  ];
  const code =
    path === null ? await run('npm', args, { shell: platform === 'win32' }) : await runNode([path, ...args]);
  if (code !== 0) throw new Error('npm ci failed; its message stands above.');
  await writeFile(stamp, want);
}
