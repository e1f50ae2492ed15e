import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';
import { appUrl, workbenchUrl } from './support/world.ts';

const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';

const shipped = readdirSync('dist/assets', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.\w+$/.test(name),
);

test('the workbench serves the app as it ships, but for the address of the SDK', async ({ request }) => {
  expect(shipped).toContain('iframe.html');
  for (const name of shipped) {
    const answer = await request.get(`${appUrl()}/assets/${name}`);
    expect(answer.status(), name).toBe(200);
    const served = await answer.body();
    const inDist = readFileSync(`dist/assets/${name}`);
    if (name !== 'iframe.html') {
      expect(served.equals(inDist), name).toBe(true);
      continue;
    }
    const other = inDist.toString().replaceAll(sdk, '');
    const addresses = served
      .toString()
      .split(/["'\s;<>]+/)
      .filter((word) => word.startsWith(appUrl()));
    expect(new Set(addresses).size).toBe(1);
    expect(served.toString().replaceAll(addresses[0] ?? '', '')).toBe(other);
  }
});

test('what does not ship is not served as if it did', async ({ request }) => {
  for (const path of ['assets/main.ts', 'src/main.ts', 'package.json', '../package.json', '.env']) {
    expect((await request.get(`${appUrl()}/${path}`)).status(), path).toBe(404);
  }
});

test('the app is on another site than the page around it', () => {
  expect(new URL(workbenchUrl()).hostname).toBe('localhost');
  expect(new URL(appUrl()).hostname).toBe('127.0.0.1');
});
