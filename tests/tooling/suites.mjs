// @ts-check
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { inRoot, scratch } from './paths.mjs';
import { runNode } from './run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ name: string, run: (extra: readonly string[]) => Promise<Count> }} Suite */

/** @param {...string} path */
const tool = (...path) => inRoot('node_modules', ...path);

/**
 * A program whose exit code is all that it says.
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Suite}
 */
const check = (name, args) => ({
  name,
  run: async () =>
    (await runNode(args, { stdio: 'held' })) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 },
});

/** @param {string} file */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A runner that failed without naming a test has failed all the same. */
const count = (/** @type {number} */ code, /** @type {Count} */ { passed, failed }) => ({
  passed,
  failed: code !== 0 && failed === 0 ? 1 : failed,
});

/** @type {Suite} */
const unit = {
  name: 'unit',
  async run(extra) {
    const file = join(scratch, 'unit.json');
    await rm(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await runNode([
      tool('vitest', 'vitest.mjs'),
      'run',
      '--allowOnly=false',
      ...reporters,
      ...extra,
    ]);
    const report = await readReport(file);
    return count(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
  },
};

/** @type {Suite} */
const browser = {
  name: 'browser',
  async run(extra) {
    const file = join(scratch, 'browser.json');
    await rm(file, { force: true });
    const code = await runNode(
      [
        tool('@playwright', 'test', 'cli.js'),
        'test',
        '--config',
        inRoot('tests', 'browser', 'playwright.config.ts'),
        ...extra,
      ],
      { env: { BATON_BROWSER: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: file } },
    );
    const stats = (await readReport(file))?.stats;
    return count(code, {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
    });
  },
};

/** In the order in which they run: what is quick to fail comes first, and what needs one processor runs side by side. @type {readonly (readonly Suite[])[]} */
export const stages = [
  [check('build', [inRoot('tests', 'tooling', 'prepare.mjs'), 'build'])],
  [
    check('typecheck', [tool('typescript', 'bin', 'tsc'), '-p', '.']),
    check('lint', [
      tool('@biomejs', 'biome', 'bin', 'biome'),
      'check',
      '--error-on-warnings',
      '--config-path',
      'tests/tooling/lint.json',
    ]),
    check('unused', [tool('knip', 'bin', 'knip.js')]),
  ],
  [unit],
  [browser],
];

export const suites = stages.flat();
