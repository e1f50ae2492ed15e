import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

const { env } = process;
const browser = env['BATON_BROWSER'];
const report = env['PLAYWRIGHT_JSON_OUTPUT_FILE'];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.test.ts',
  outputDir: '../../tmp/browser',
  globalSetup: './support/start-workbench.ts',
  fullyParallel: true,
  workers: Math.min(2, availableParallelism()),
  forbidOnly: true,
  timeout: 30_000,
  // A busy machine stalls a browser now and then; the runner names what passed at the second try only.
  retries: 1,
  expect: { timeout: 10_000 },
  reporter: report === undefined ? 'list' : [['list'], ['json', { outputFile: report }]],
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    // A trace of every test costs more than half of its time.
    trace: env['BATON_TRACE'] === undefined ? 'off' : 'retain-on-failure',
    launchOptions: {
      // Playwright leaves Chromium's own sandbox off, which root needs.
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: [
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--force-color-profile=srgb',
      ],
    },
  },
});
