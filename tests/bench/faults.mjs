// @ts-check

import { spawnSync } from 'node:child_process';
import { inRoot } from '../tooling/paths.mjs';

/**
 * What happens when something goes wrong in the middle of sending, every request × every fault × who goes on; with what
 * is done after sending, every fault of each; with the post to a channel; and every shape that an answer may have.
 */
const { status } = spawnSync(
  process.execPath,
  [
    inRoot('node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--project',
    'node',
    'tests/simulation/faults.test.ts',
    'tests/simulation/after-sending.test.ts',
    'tests/simulation/odd-answers.test.ts',
  ],
  { cwd: inRoot(), stdio: 'inherit', env: { ...process.env, BATON_TABLE: 'faults' } },
);
process.exitCode = status ?? 1;
