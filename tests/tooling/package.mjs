// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { exit } from 'node:process';
import { zipSync } from 'fflate';
import { buildIfNeeded } from './build.mjs';
import { isMain } from './is-main.mjs';
import { withLock } from './lock.mjs';
import { dist, inRoot, scratch } from './paths.mjs';

/** Bytes. Zendesk takes 2 MB (facts of the platform); this is our own budget. */
export const maxZipSize = 1_000_000;

// The same files make the same zip, bytes and all. Written as local time because that is what a zip keeps.
const mtime = new Date(2020, 0, 1);

async function readDist() {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(join(dist, name)) })));
}

/** The zip that is uploaded to Zendesk, made from `dist` as it is. */
export async function zipDist() {
  const files = await readDist();
  return zipSync(Object.fromEntries(files.map(({ name, content }) => [name, new Uint8Array(content)])), {
    level: 9,
    mtime,
    os: 3,
  });
}

async function main() {
  const { version } = JSON.parse(await readFile(inRoot('manifest.json'), 'utf8'));
  const zip = await withLock(async () => {
    await buildIfNeeded();
    return zipDist();
  });
  if (zip.length > maxZipSize) {
    console.error(`The zip has ${zip.length} bytes, which is more than ${maxZipSize}.`);
    exit(1);
  }
  await mkdir(scratch, { recursive: true });
  const name = `baton-${version}.zip`;
  await writeFile(join(scratch, name), zip);
  console.log(`tmp/${name}: ${(zip.length / 1000).toFixed(1)} kB`);
}

if (isMain(import.meta.url)) await main();
