// @ts-check
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { inRoot, root } from './paths.mjs';

// The workbench does not ship: changing it needs no new build.
const sources = ['src', 'assets', 'translations', 'tests/tooling'];
const files = [
  'manifest.json',
  'requirements.json',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'LICENSE',
];
const skipped = ['src/workbench/'];

/** @param {string} folder */
async function filesIn(folder) {
  const entries = await readdir(inRoot(folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** A hash over the names and contents of everything that `dist` is made of. */
export async function hashInputs() {
  const found = (await Promise.all(sources.map(filesIn))).flat();
  const all = [...found, ...files]
    .filter((name) => !skipped.some((prefix) => name.startsWith(prefix)))
    .sort();
  const hash = createHash('sha256');
  for (const name of all) {
    const content = await readFile(inRoot(name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
