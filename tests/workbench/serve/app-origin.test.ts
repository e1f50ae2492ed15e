import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtApp } from '../../../src/workbench/serve/app-origin.ts';
import { type Listening, listenOnPair } from '../../../src/workbench/serve/listen.ts';

const sdk = 'https://static.zdassets.com/zendesk_app_framework_sdk/2.0/zaf_sdk.min.js';
const page = `<!doctype html><script src="${sdk}"></script><script type="module" src="./main.js"></script>`;

let folder: string;
let app: Listening;
let other: Listening;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baton-dist-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await writeFile(join(folder, 'dist/assets/iframe.html'), page);
  await writeFile(join(folder, 'dist/assets/main.js'), `const kept = '${sdk}';`);
  await writeFile(join(folder, 'sdk.js'), 'window.ZAFClient = {};');
  await writeFile(join(folder, 'secret'), 'secret');
  const handle = builtApp(
    { dist: join(folder, 'dist'), sdk: join(folder, 'sdk.js') },
    'http://localhost:5173',
  );
  [app, other] = await listenOnPair(
    46_100,
    (request, response) => void handle(request, response),
    () => {},
  );
});

afterEach(async () => {
  await app.close();
  await other.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, host = '127.0.0.1') => fetch(`http://${host}:${app.port}${path}`);

test('what is served is what was built, but for one URL: the SDK’s', async () => {
  const served = await (await get('/assets/iframe.html?origin=x#y')).text();
  const local = `http://127.0.0.1:${app.port}/__workbench/zaf_sdk.js`;
  expect(served).toContain(local);
  expect(served.replace(local, sdk)).toBe(page);
  const script = await (await get('/assets/main.js')).text();
  expect(script).toBe(await readFile(join(folder, 'dist/assets/main.js'), 'utf8'));
});

test('the SDK is served in its place', async () => {
  const answer = await get('/__workbench/zaf_sdk.js');
  expect(answer.headers.get('content-type')).toContain('javascript');
  expect(await answer.text()).toContain('ZAFClient');
});

test.each(['/../secret', '/%2e%2e/secret', '/..%2fsecret', '/assets', '/nothing.js', '/%'])(
  'there is nothing at %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('taken ports are left to whoever has them', async () => {
  const [next, after] = await listenOnPair(
    app.port,
    () => {},
    () => {},
  );
  expect([next.port, after.port]).toEqual([app.port + 2, app.port + 3]);
  await next.close();
  await after.close();
});
