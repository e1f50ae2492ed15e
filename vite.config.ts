import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: 'src',
  // Zendesk serves the package under a path of its own.
  base: './',
  publicDir: '../assets',
  plugins: [react()],
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
        chunkFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
  test: {
    root: '.',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,flows,zendesk,trackers,i18n,workbench,repo}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{card,ui,features,locations}/**/*.test.{ts,tsx}'],
          server: { deps: { inline: [/@zendeskgarden/] } },
        },
      },
    ],
  },
});
