import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWorkbench } from './build-workbench.mjs';
import { isMain } from './is-main.mjs';
import { dist as builtDist, inRoot } from './paths.mjs';

/**
 * Serves the built app in the workbench.
 * @param {{ port?: number, quiet?: boolean, dist?: string, live?: boolean }} options
 *   `live`: whether `.env` may connect it with real systems; tests leave that off.
 * @returns {Promise<{ url: string, appUrl: string, close(): Promise<void> }>}
 */
export async function startWorkbench({ port = 5173, quiet = false, dist = builtDist, live = false } = {}) {
  if (!existsSync(join(dist, 'manifest.json'))) throw new Error(`There is no built app in ${dist}`);
  const files = await buildWorkbench();
  const { builtHandlers, readDotEnv, startServer } = await import(pathToFileURL(files.server).href);
  const server = await startServer({
    port,
    manifest: join(dist, 'manifest.json'),
    env: live ? await readDotEnv(inRoot('.env')) : {},
    handlers: builtHandlers({ pages: files.pages, dist, sdk: files.sdk }),
  });
  if (!quiet) printAddresses(server);
  return server;
}

export function printAddresses({ url, appUrl, live }) {
  const note = (system, host) =>
    live.includes(system) ? `   (the workbench’s own; requests go to the real ${host})` : '';
  console.log(`
  Workbench  ${url}
  Linear     ${url}/linear${note('linear', 'api.linear.app')}
  Jira       ${url}/jira${note('jira', 'Jira')}
  App        ${appUrl}
`);
}

if (isMain(import.meta.url)) await startWorkbench({ live: true });
