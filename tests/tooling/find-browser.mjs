// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';
import { chromium } from '@playwright/test';
import { inRoot } from './paths.mjs';
import { run, runNode } from './run.mjs';

/** Ms that downloading a browser may take. */
const downloadTime = 60_000;

/** The one without a window comes first: the same browser takes a quarter less of the processor. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

function installedPlaces() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  if (platform === 'win32') {
    const bases = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (base) => base !== undefined,
    );
    return bases.flatMap((base) => [
      join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(base, 'Chromium', 'Application', 'chrome.exe'),
      join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Some systems have a script in Chromium's place that only says how to install it, or miss a library.
 * @param {string} path
 */
function starts(path) {
  if (!existsSync(path)) return false;
  if (platform === 'win32') return true;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return /\d+\.\d+\.\d+/.test(said);
  } catch {
    return false;
  }
}

const findInstalled = () => [...installedPlaces(), chromium.executablePath()].find(starts);

async function installFromDebian() {
  if (getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update', '-qq'], options);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    console.log(`No browser found. Installing ${name} by apt-get …`);
    if ((await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)) === 0)
      return;
  }
}

async function download() {
  console.log('No browser found. Downloading one by Playwright …');
  await runNode([inRoot('node_modules', 'playwright', 'cli.js'), 'install', 'chromium'], {
    timeout: downloadTime,
  });
}

/**
 * Path of a Chromium that starts: the one named in BATON_BROWSER, one that is installed, or one that is fetched now.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = env['BATON_BROWSER'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`BATON_BROWSER names ${named}, which does not start.`);
  }
  const found = findInstalled();
  if (found !== undefined) return found;
  for (const fetch of [installFromDebian, download]) {
    await fetch();
    const fetched = findInstalled();
    if (fetched !== undefined) return fetched;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed. Install one, or name it in BATON_BROWSER.',
  );
}
