import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { buildSdkAlone, cache } from './build-workbench.mjs';
import { inRoot, root } from './paths.mjs';
import { printAddresses } from './start.mjs';

const sdk = await buildSdkAlone();
const watch = { ignored: ['**/dist/**', '**/.git/**'] };

/** Serves sources with hot reload behind a server of ours. */
const sourceServer = (folder, base, server, plugins) =>
  createServer({
    configFile: false,
    root: inRoot(folder),
    base,
    appType: 'custom',
    plugins: [react(), ...plugins],
    cacheDir: join(cache, folder.replaceAll('/', '-')),
    server: { middlewareMode: true, hmr: { server }, watch, fs: { allow: [root] } },
  });

const passOn = (vite, request, response, otherwise) =>
  vite.middlewares(request, response, () =>
    otherwise().catch((error) => response.writeHead(500).end(`${error.stack}`)),
  );

const html = (response, text) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(text);

// The server's own code is loaded once: worlds live in its memory.
const loader = await createServer({
  configFile: false,
  root,
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
const { startServer, readDotEnv } = await loader.ssrLoadModule('/src/workbench/serve/server.ts');
const { withBoot } = await loader.ssrLoadModule('/src/workbench/serve/boot.ts');
const { isPage } = await loader.ssrLoadModule('/src/workbench/serve/pages-origin.ts');
const { workbenchExtra } = await loader.ssrLoadModule('/src/workbench/serve/app-origin.ts');
const { withLocalSdk } = await loader.ssrLoadModule('/src/workbench/serve/local-sdk.ts');

const server = await startServer({
  port: 5173,
  manifest: inRoot('manifest.json'),
  env: await readDotEnv(inRoot('.env')),
  handlers: async (origins) => {
    const pages = await sourceServer('src/workbench/pages', '/', origins.workbenchServer, []);
    const app = await sourceServer('src', '/assets/', origins.appServer, [
      {
        name: 'workbench-sdk',
        transformIndexHtml: {
          order: 'pre',
          // Hot reload needs inline scripts and a socket, which the policy of the shipped page forbids.
          handler: (page) =>
            withLocalSdk(page, origins.app).replace(
              /<meta[^>]+http-equiv="content-security-policy"[^>]*>/i,
              '',
            ),
        },
      },
    ]);
    return {
      pages: (request, response) => {
        const path = new URL(request.url, origins.workbench).pathname;
        passOn(pages, request, response, async () => {
          if (!isPage(path)) return void response.writeHead(404).end();
          const page = await readFile(inRoot('src/workbench/pages/index.html'), 'utf8');
          html(response, withBoot(await pages.transformIndexHtml('/', page), origins.boot));
        });
      },
      app: async (request, response) => {
        const path = new URL(request.url, origins.app).pathname;
        const extra = await workbenchExtra(path, sdk, origins.workbench);
        if (extra !== null)
          return void response.writeHead(200, { 'content-type': extra.type }).end(extra.body);
        if (path === '/assets/iframe.html') {
          const page = await readFile(inRoot('src/iframe.html'), 'utf8');
          return html(response, await app.transformIndexHtml('/iframe.html', page));
        }
        passOn(app, request, response, async () => {
          const file = await readFile(inRoot(path)).catch(() => null);
          response.writeHead(file === null ? 404 : 200).end(file);
        });
      },
    };
  },
});
printAddresses(server);
