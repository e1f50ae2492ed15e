// @ts-check

import { spawnSync } from 'node:child_process';
import { inRoot } from '../tooling/paths.mjs';

/**
 * What happens when something goes wrong in the middle of sending, every request × every fault × who goes on; with what
 * is done after sending, every fault of each; and with the post to a channel.
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
  ],
  { cwd: inRoot(), stdio: 'inherit', env: { ...process.env, BATON_TABLE: 'faults' } },
);
process.exitCode = status ?? 1;
