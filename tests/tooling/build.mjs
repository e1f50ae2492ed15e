// @ts-check
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { hashInputs } from './inputs.mjs';
import { isMain } from './is-main.mjs';
import { withLock } from './lock.mjs';
import { dist, inRoot, scratch } from './paths.mjs';

const stamp = join(scratch, 'build-stamp');

/** What zcli must not pack: its own file holds the settings of a test, secrets among them. */
const zcliIgnore = ['zcli.apps.config.json', 'tmp', '.DS_Store'];

/** @param {string} folder */
async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    configFile: inRoot('vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    publicDir: false,
    build: { outDir: folder, emptyOutDir: true, license: { fileName: 'licenses.json' } },
  });
}

/**
 * The app's own texts are in its bundle; Zendesk reads the listing and the names of the settings.
 * @param {string} folder
 */
async function copyListing(folder) {
  await mkdir(folder);
  const files = (await readdir(inRoot('translations'))).filter((name) => name.endsWith('.json'));
  for (const name of files) {
    const { app } = JSON.parse(await readFile(inRoot('translations', name), 'utf8'));
    await writeFile(join(folder, name), `${JSON.stringify({ app }, null, 2)}\n`);
  }
}

/** @param {string} folder */
async function assemble(folder) {
  await bundle(join(folder, 'assets'));
  await cp(inRoot('assets'), join(folder, 'assets'), { recursive: true });
  for (const name of ['manifest.json', 'requirements.json']) await copyFile(inRoot(name), join(folder, name));
  await copyListing(join(folder, 'translations'));
  await writeFile(join(folder, '.zcliignore'), `${zcliIgnore.join('\n')}\n`);
}

/**
 * Whoever serves `dist` never sees half of it.
 * @param {string} folder
 */
async function swap(folder) {
  const old = join(scratch, `dist-old-${pid}`);
  if (existsSync(dist)) await rename(dist, old);
  await rename(folder, dist);
  await rm(old, { recursive: true, force: true });
}

/** Needs the lock. */
async function build() {
  const inputs = await hashInputs();
  const folder = join(scratch, `dist-new-${pid}`);
  await rm(folder, { recursive: true, force: true });
  try {
    await assemble(folder);
    await rm(stamp, { force: true });
    await swap(folder);
    await writeFile(stamp, inputs);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds `dist`, unless it has been built from exactly what is there now. Needs the lock. */
export async function buildIfNeeded() {
  const last = await readFile(stamp, 'utf8').catch(() => null);
  if (existsSync(join(dist, 'manifest.json')) && last === (await hashInputs())) return;
  console.log('Building the app into dist …');
  await build();
}

if (isMain(import.meta.url)) await withLock(build);
