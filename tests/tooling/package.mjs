// @ts-check
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { argv, exit } from 'node:process';
import { parseArgs } from 'node:util';
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

/**
 * Zendesk's proxy goes to no host that the manifest does not name, and only the customer knows theirs.
 * @param {{ name: string, content: Buffer }} file
 * @param {readonly string[]} hosts
 */
function withHosts({ name, content }, hosts) {
  if (name !== 'manifest.json' || hosts.length === 0) return { name, content };
  const manifest = JSON.parse(content.toString('utf8'));
  const domainWhitelist = [...new Set([...manifest.domainWhitelist, ...hosts])];
  return { name, content: Buffer.from(`${JSON.stringify({ ...manifest, domainWhitelist }, null, 2)}\n`) };
}

/**
 * The bare host of a Jira site, or of Teams' workflows; throws at anything else.
 * @param {string} site
 */
export function siteHost(site) {
  const host = site
    .replace(/^https:\/\//, '')
    .replace(/(:443)?\/?$/, '')
    .toLowerCase();
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host)) throw new Error(`No host: ${site}`);
  return host;
}

/**
 * The zip that is uploaded to Zendesk, made from `dist` as it is, but for the hosts that the proxy may reach, too.
 * @param {{ jiraSite?: string | null, teamsHost?: string | null }} options
 */
export async function zipDist({ jiraSite = null, teamsHost = null } = {}) {
  const hosts = [jiraSite, teamsHost].filter((host) => host !== null);
  const files = (await readDist()).map((file) => withHosts(file, hosts));
  return zipSync(Object.fromEntries(files.map(({ name, content }) => [name, new Uint8Array(content)])), {
    level: 9,
    mtime,
    os: 3,
  });
}

/** @param {readonly string[]} args */
function hostsIn(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { 'jira-site': { type: 'string' }, 'teams-host': { type: 'string' } },
  });
  const { 'jira-site': site, 'teams-host': teams } = values;
  return {
    jiraSite: site === undefined ? null : siteHost(site),
    teamsHost: teams === undefined ? null : siteHost(teams),
  };
}

async function main() {
  const hosts = hostsIn(argv.slice(2));
  const { version } = JSON.parse(await readFile(inRoot('manifest.json'), 'utf8'));
  const zip = await withLock(async () => {
    await buildIfNeeded();
    return zipDist(hosts);
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
