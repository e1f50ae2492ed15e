import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDotEnv } from '../../../src/workbench/serve/dot-env.ts';
import { readManifest } from '../../../src/workbench/serve/manifest.ts';

async function aFile(content: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'baton-file-')), 'file');
  await writeFile(file, content);
  return file;
}

test('the proxy’s rules and the app’s pages are read from the manifest', async () => {
  const file = await aFile(
    JSON.stringify({
      name: 'Baton',
      version: '0.1.0',
      location: { support: { ticket_sidebar: { url: 'assets/iframe.html' }, nav_bar: 'assets/other.html' } },
      domainWhitelist: ['api.linear.app'],
      parameters: [
        { name: 'route_l2', type: 'text' },
        { name: 'linear_key', type: 'text', secure: true, scopes: ['header'] },
        { name: 'other_key', secure: true },
      ],
    }),
  );
  expect(await readManifest(file)).toEqual({
    name: 'Baton',
    version: '0.1.0',
    places: { ticket_sidebar: 'assets/iframe.html', nav_bar: 'assets/other.html' },
    whitelist: ['api.linear.app'],
    secureScopes: { linear_key: ['header'], other_key: [] },
    parameters: ['route_l2', 'linear_key', 'other_key'],
  });
  await rm(file);
});

test('a file of settings is read line by line, and need not be there', async () => {
  const file = await aFile('# a comment\nLINEAR_KEY = "lin_1=2"\r\nEMPTY=\nROUTE_L2=group:Tier 2\n');
  expect(await readDotEnv(file)).toEqual({ LINEAR_KEY: 'lin_1=2', ROUTE_L2: 'group:Tier 2' });
  expect(await readDotEnv(`${file}-not-there`)).toEqual({});
  await rm(file);
});
