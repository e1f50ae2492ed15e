import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { maxZipSize, siteHost, zipDist } from '../tooling/package.mjs';
import { catalogFiles, findParameter, manifest } from './package-files.ts';

// Rules of Zendesk for a private app's package, and ours for what must never be in it.

const accepted = ['.png', '.svg', '.js', '.html', '.css', '.json'];
const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

const files = () => {
  if (!existsSync('dist/manifest.json')) throw new Error('dist is missing: npm run build');
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !lstatSync(`dist/${name}`).isDirectory())
    .sort();
};
const textOf = (name: string) => readFileSync(`dist/${name}`, 'utf8');
const texts = () => files().filter((name) => extname(name) !== '.png');
const packageJson = (): unknown => JSON.parse(readFileSync('package.json', 'utf8'));
const jsonOf = (name: string): unknown => JSON.parse(textOf(name));

/** The files in which a pattern is found. The licences quote addresses and names of others. */
const filesWith = (pattern: RegExp) =>
  texts().filter((name) => name !== 'assets/licenses.json' && pattern.test(textOf(name)));

describe('dist', () => {
  test('holds what Zendesk expects at the root, and nothing else', () => {
    expect(readdirSync('dist').sort()).toEqual([
      '.zcliignore',
      'assets',
      'manifest.json',
      'requirements.json',
      'translations',
    ]);
    expect(jsonOf('manifest.json')).toEqual(JSON.parse(readFileSync('manifest.json', 'utf8')));
    expect(jsonOf('requirements.json')).toEqual(JSON.parse(readFileSync('requirements.json', 'utf8')));
  });

  test('has only kinds of files that Zendesk accepts, and no link', () => {
    const shipped = files().filter((name) => name !== '.zcliignore');
    expect(shipped.filter((name) => !accepted.includes(extname(name)))).toEqual([]);
    expect(shipped.filter((name) => lstatSync(`dist/${name}`).isSymbolicLink())).toEqual([]);
  });

  test('has the one page of the app, and it is small pieces that name each other relatively', () => {
    expect(files().filter((name) => name.endsWith('.html'))).toEqual(['assets/iframe.html']);
    const links = [...textOf('assets/iframe.html').matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, to]) => to);
    expect(links).toContain(sdk);
    const own = links.filter((to) => to !== sdk);
    expect(own.length).toBeGreaterThan(0);
    for (const to of own) {
      expect(to).toMatch(/^\.\//);
      expect(existsSync(`dist/assets/${to}`), to).toBe(true);
    }
    expect(filesWith(/["'`(]\/(assets|src)\//)).toEqual([]);
  });

  test('asks only for hosts that the manifest names, with secrets that it has', () => {
    const code = texts()
      .filter((name) => name.endsWith('.js'))
      .map(textOf)
      .join('\n');
    const secrets = [...code.matchAll(/\{\{setting\.(\w+)\}\}/g)].map(([, name]) => name ?? '');
    expect(secrets).toContain('linear_key');
    for (const name of secrets) expect(findParameter(name)?.secure, name).toBe(true);
    const hosts = [...code.matchAll(/https:\/\/(api\.[a-z.]+)/g)].map(([, host]) => host ?? '');
    expect(hosts).toContain('api.linear.app');
    for (const host of hosts) expect(manifest.domainWhitelist).toContain(host);
  });

  test('has no source map', () => {
    expect(files().filter((name) => name.endsWith('.map'))).toEqual([]);
    expect(filesWith(/sourceMappingURL/)).toEqual([]);
  });

  test('knows nothing of a workbench or of this machine', () => {
    expect(filesWith(/workbench/i)).toEqual([]);
    expect(filesWith(/\/worlds\/|localhost:\d|127\.0\.0\.1:\d/)).toEqual([]);
    expect(filesWith(/\/(home|Users|tmp|work)\/[\w.-]+\/|node_modules\//)).toEqual([]);
  });

  test('has no secret', () => {
    expect(filesWith(/lin_(api|oauth)_\w{8}|ATATT\w{8}|AKIA[A-Z0-9]{16}|gh[pousr]_\w{20}/)).toEqual([]);
    expect(filesWith(/-----BEGIN [A-Z ]*PRIVATE KEY|\beyJ[\w-]{10,}\.eyJ/)).toEqual([]);
    expect(textOf('.zcliignore').split('\n')).toContain('zcli.apps.config.json');
  });

  test('keeps the texts of the listing in a file a locale, and no other text there', () => {
    expect(readdirSync('dist/translations').sort()).toEqual(catalogFiles);
    for (const name of readdirSync('dist/translations')) {
      expect(Object.keys(z.looseObject({}).parse(jsonOf(`translations/${name}`)))).toEqual(['app']);
    }
  });

  test('has the logos in the sizes that Zendesk asks for, and an icon that takes the colour around it', () => {
    const sizes = Object.entries({ 'logo.png': 320, 'logo-small.png': 128 });
    for (const [name, size] of sizes) {
      const { width, height } = PNG.sync.read(readFileSync(`dist/assets/${name}`));
      expect({ name, width, height }).toEqual({ name, width: size, height: size });
    }
    const icon = textOf('assets/icon_nav_bar.svg');
    expect(icon).toContain('currentColor');
    expect(icon).not.toMatch(/#[0-9a-f]{3}|<script|<image|\son\w+=/i);
  });

  test('names the licence of every package that it is made of, with its text', () => {
    const shipped = Object.keys(
      z.object({ dependencies: z.record(z.string(), z.string()) }).parse(packageJson()).dependencies,
    );
    const listed = z
      .array(z.object({ name: z.string(), identifier: z.string(), text: z.string().check(z.minLength(500)) }))
      .parse(jsonOf('assets/licenses.json'));
    const names = listed.map(({ name }) => name);
    expect(shipped.filter((name) => !names.includes(name))).toEqual([]);
    const free = /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0)$/;
    expect(listed.filter(({ identifier }) => !free.test(identifier)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the zip', () => {
  let zip = new Uint8Array();
  beforeAll(async () => {
    zip = await zipDist();
  });

  test('holds dist as it is, the manifest at its root', () => {
    const entries = unzipSync(zip);
    expect(Object.keys(entries).sort()).toEqual(files().filter((name) => name !== '.zcliignore'));
    expect(Object.keys(entries)).toContain('manifest.json');
    for (const [name, content] of Object.entries(entries)) {
      expect(Buffer.from(content).equals(readFileSync(`dist/${name}`)), name).toBe(true);
    }
  });

  test('has less than a megabyte', () => {
    expect(zip.length).toBeLessThanOrEqual(maxZipSize);
  });

  test('lets the proxy reach a Jira site that it is made for, and differs in nothing else', async () => {
    const jiraSite = siteHost('https://Acme.atlassian.net/');
    const { 'manifest.json': own, ...others } = unzipSync(await zipDist({ jiraSite }));
    const { 'manifest.json': usual, ...same } = unzipSync(zip);
    const read = (file: Uint8Array | undefined): unknown => JSON.parse(Buffer.from(file ?? []).toString());
    expect(read(own)).toEqual({
      ...z.looseObject({}).parse(read(usual)),
      domainWhitelist: [...manifest.domainWhitelist, 'acme.atlassian.net'],
    });
    expect(others).toEqual(same);
  });

  test.each(['acme', '*.atlassian.net', 'http://acme.atlassian.net', 'acme.atlassian.net/jira', ''])(
    'is not made for %j',
    (site) => {
      expect(() => siteHost(site)).toThrow('No host');
    },
  );

  test('is the same file when it is made again', async () => {
    expect(Buffer.from(await zipDist()).equals(zip)).toBe(true);
  });
});
