import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ServiceEnv } from '../services/handle-request.ts';
import { teamsHost } from '../world/chat.ts';
import { builtApp } from './app-origin.ts';
import { type Boot, bootOf } from './boot.ts';
import { forwardTo } from './forward.ts';
import { refusalOf } from './guard.ts';
import { listenOnPair } from './listen.ts';
import { type LiveSystems, liveSystems } from './live-systems.ts';
import { readManifest } from './manifest.ts';
import { builtPages, isPage } from './pages-origin.ts';
import { type Handler, pathOf, sendText } from './respond.ts';
import { answerWorldApi } from './world-api.ts';
import { createWorlds } from './worlds.ts';

export { readDotEnv } from './dot-env.ts';

/** Where both origins are, and the servers behind them. */
export type Origins = {
  workbench: string;
  app: string;
  workbenchServer: Server;
  appServer: Server;
  boot: Boot;
};

export type ServerOptions = {
  /** Tried first; the app gets the one after it. */
  port: number;
  manifest: string;
  env: Readonly<Record<string, string>>;
  /** Made once the ports are known. */
  handlers(origins: Origins): Promise<{ pages: Handler; app: Handler }> | { pages: Handler; app: Handler };
};

export type RunningServer = {
  url: string;
  appUrl: string;
  live: LiveSystems['systems'];
  close(): Promise<void>;
};

/** The handlers of a workbench that has been built. */
export const builtHandlers =
  (files: { pages: string; dist: string; sdk: string }): ServerOptions['handlers'] =>
  ({ workbench, boot }) => ({
    pages: builtPages(files.pages, boot),
    app: builtApp(files, workbench),
  });

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const manifest = await readManifest(options.manifest);
  const live = liveSystems(options.env);
  const worlds = createWorlds({ manifest, env: options.env, now: Date.now, newId: randomUUID });
  const services: ServiceEnv = {
    now: Date.now,
    newId: randomUUID,
    // As `npm run package -- --jira-site … --teams-host …` does for the hosts that the app is made for.
    whitelist: [...manifest.whitelist, teamsHost, ...(live.jiraHost === null ? [] : [live.jiraHost])],
    secureScopes: manifest.secureScopes,
    forward: forwardTo(live.bases),
  };

  const notYet: Handler = (_request, response) => sendText(response, 503, 'Starting');
  let handlers = { pages: notYet, app: notYet };

  const [pages, app] = await listenOnPair(
    options.port,
    (request, response) =>
      guarded(request, response, pages.port, async () => {
        if (await answerWorldApi(request, response, worlds, services)) return;
        // The app's frame must come from another site than the page around it, as in Zendesk.
        if (isPage(pathOf(request)) && request.headers.host !== `localhost:${pages.port}`) {
          response.writeHead(302, { location: `http://localhost:${pages.port}${request.url ?? '/'}` }).end();
          return;
        }
        await handlers.pages(request, response);
      }),
    (request, response) => guarded(request, response, app.port, async () => handlers.app(request, response)),
  );

  const url = `http://localhost:${pages.port}`;
  const appUrl = `http://127.0.0.1:${app.port}`;
  handlers = await options.handlers({
    workbench: url,
    app: appUrl,
    workbenchServer: pages.http,
    appServer: app.http,
    boot: bootOf(manifest, appUrl),
  });
  return {
    url,
    appUrl,
    live: live.systems,
    close: async () => {
      await Promise.all([pages.close(), app.close()]);
    },
  };
}

function guarded(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  handle: () => Promise<void>,
): void {
  const refusal = refusalOf(request.headers, port);
  if (refusal !== null) {
    sendText(response, 403, refusal);
    return;
  }
  handle().catch((error: unknown) => {
    console.error(error);
    if (response.headersSent) response.destroy();
    else sendText(response, 500, error instanceof Error ? (error.stack ?? error.message) : 'Unexpected');
  });
}
