import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { partOf } from './src/i18n/later-groups.ts';
import { LongestFirst } from './tests/tooling/longest-first.ts';

/** What every screen stands on: in one file it compresses better than in pieces. Icons are left to who shows them. */
const libraries =
  /\/node_modules\/(react|react-dom|scheduler|styled-components|stylis|polished|color2k|lodash|@babel|zod|@zendeskgarden\/(container-(?!combobox|menu|tooltip)[\w-]+|react-(theming|buttons|forms|loaders|notifications|tabs|typography)))\b/;

/**
 * Catalogs are loaded as text: without blanks, and without the listing, which Zendesk reads from a file of its own.
 * What no first screen shows is a text of its own, asked for by `later`.
 */
const catalogs: Plugin = {
  name: 'catalogs',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\/translations\/[\w-]+\.json(?:\?(?:later|nav-bar|setup))?\?raw$/ },
    handler: async (id) => {
      const [file = '', query] = id.split('?');
      const { app: _, ...texts } = JSON.parse(await readFile(file, 'utf8'));
      const part = partOf(
        texts,
        query === 'later' || query === 'nav-bar' || query === 'setup' ? query : 'first',
      );
      return `export default ${JSON.stringify(JSON.stringify(part))}`;
    },
  },
};

type Graph = { getModuleInfo(id: string): { importedIds: readonly string[] } | null };

/** Everything that a module cannot run without. */
function neededBy(start: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([fileURLToPath(new URL(start, import.meta.url))]);
  for (const id of found) for (const needed of graph.getModuleInfo(id)?.importedIds ?? []) found.add(needed);
  return found;
}

const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...some].filter((id) => others.has(id)));

let parts: readonly (readonly [name: string | null, ids: ReadonlySet<string>])[] | null = null;

/** What the first screens are made of: in one file for each place it compresses better than in the pieces that are shared. */
function firstPart(id: string, graph: Graph): string | null {
  const sidebar = neededBy('./src/locations/ticket-sidebar.tsx', graph);
  parts ??= [
    [null, neededBy('./src/main.ts', graph)],
    // The place without a screen takes nothing of the app along.
    [null, neededBy('./src/card/background.ts', graph)],
    ['app', neededBy('./src/app.tsx', graph)],
    ['places', shared(sidebar, neededBy('./src/locations/nav-bar.tsx', graph))],
    ['ticket-sidebar', sidebar],
  ];
  return parts.find(([, ids]) => ids.has(id))?.[0] ?? null;
}

/** Every tracker's own file is called tracker.ts, and what there is in one language is called after it. */
function chunkName(module: string): string | null {
  const [, language, part] = /\/translations\/([\w-]+)\.json\?(later|nav-bar|setup)/.exec(module) ?? [];
  if (language !== undefined) return `${language}-${part}`;
  const [, spoken, says] = /\/lexicon\/([\w-]+)\/(phrases|report)\.ts$/.exec(module) ?? [];
  if (spoken !== undefined) return `${spoken}-${says}`;
  const [, reply] = /\/translations\/reply\/([\w-]+)\.json/.exec(module) ?? [];
  if (reply !== undefined) return `${reply}-reply`;
  return /\/trackers\/(\w+)\/tracker\.ts$/.exec(module)?.[1] ?? null;
}

export default defineConfig({
  root: 'src',
  // Zendesk serves the package under a path of its own.
  base: './',
  publicDir: '../assets',
  plugins: [react(), catalogs],
  build: {
    outDir: '../dist/assets',
    emptyOutDir: true,
    assetsDir: '',
    // Files are never inlined: the policy of the page allows images and scripts, and what is small is counted anyway.
    assetsInlineLimit: 0,
    target: 'es2022',
    sourcemap: false,
    // Every browser that Zendesk supports preloads modules.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: 'src/iframe.html',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => `${chunkName(facadeModuleId ?? '') ?? name}.js`,
        assetFileNames: '[name][extname]',
        codeSplitting: {
          groups: [
            { name: 'libraries', test: libraries },
            { name: 'masking', test: /\/src\/core\/masking\/(?!mask-)/ },
            { name: firstPart, debugName: 'first parts', includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  test: {
    root: '.',
    // The machine may be busy with several suites at once.
    testTimeout: 30_000,
    // Else one processor is kept free, which is half of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Loading the modules anew for every file takes longer than the tests: they keep no state of their own.
          isolate: false,
          setupFiles: ['tests/support/loaded.ts'],
          include: ['tests/{core,flows,zendesk,trackers,i18n,workbench,repo,simulation}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          isolate: false,
          setupFiles: ['tests/support/loaded.ts', 'tests/support/fresh-screen.ts'],
          include: ['tests/{card,ui,features,locations}/**/*.test.{ts,tsx}'],
          server: { deps: { inline: [/@zendeskgarden/] } },
        },
      },
    ],
  },
});
