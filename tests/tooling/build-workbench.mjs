import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { inRoot, root } from './paths.mjs';

const workbench = inRoot('src', 'workbench');

/** What is built for the workbench alone, and the caches of its development servers. */
export const cache = inRoot('node_modules', '.cache', 'baton');

/** Where a built workbench stands. `id` says what it was built from. */
const filesIn = (folder) => ({
  pages: join(folder, 'pages'),
  server: join(folder, 'server/server.js'),
  sdk: join(folder, 'sdk/zaf_sdk.js'),
});

/** Builds pages, server and SDK of the workbench, unless that has been done for the same sources. */
export async function buildWorkbench() {
  const folder = join(cache, `workbench-${await fingerprint()}`);
  if (existsSync(folder)) return filesIn(folder);
  await mkdir(cache, { recursive: true });
  // Two runs at once build beside each other, and the first to finish wins.
  const making = `${folder}.${process.pid}`;
  await Promise.all([
    buildPages(join(making, 'pages')),
    buildServer(join(making, 'server')),
    buildSdk(making),
  ]);
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  await forgetOld();
  return filesIn(folder);
}

/** The ZAF SDK alone, for the development server. */
export async function buildSdkAlone() {
  await buildSdk(join(cache, 'dev'));
  return filesIn(join(cache, 'dev')).sdk;
}

const common = { configFile: false, logLevel: 'warn', root: workbench };

const buildPages = (outDir) =>
  build({
    ...common,
    root: join(workbench, 'pages'),
    plugins: [react()],
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
  });

const buildServer = (outDir) =>
  build({
    ...common,
    build: {
      outDir,
      emptyOutDir: true,
      ssr: join(workbench, 'serve/server.ts'),
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'server.js' } },
    },
  });

const buildSdk = (folder) =>
  build({
    ...common,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: join(folder, 'sdk'),
      emptyOutDir: true,
      reportCompressedSize: false,
      lib: {
        entry: join(workbench, 'serve/zaf-sdk.ts'),
        formats: ['iife'],
        name: 'zafSdk',
        fileName: () => 'zaf_sdk.js',
      },
    },
  });

async function fingerprint() {
  const hash = createHash('sha256');
  const sources = (await readdir(workbench, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...sources.sort(), join(root, 'package-lock.json'), fileURLToPath(import.meta.url)]) {
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** A workbench that still runs reads its pages from where it was built, so the last few stay. */
async function forgetOld() {
  const names = (await readdir(cache)).filter((name) => /^workbench-[0-9a-f]{16}$/.test(name));
  const built = await Promise.all(
    names.map(async (name) => ({ folder: join(cache, name), at: (await stat(join(cache, name))).mtimeMs })),
  );
  const old = built.sort((one, other) => other.at - one.at).slice(4);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
