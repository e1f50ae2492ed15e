// @ts-check
/*
 * What `npm start` and `npm test` do first. Runs before anything is installed: Node's own modules only.
 *   node tests/tooling/prepare.mjs          installs what is missing
 *   node tests/tooling/prepare.mjs build    and builds the app
 */
import { argv, exit } from 'node:process';
import { checkNode } from './check-node.mjs';
import { installIfNeeded } from './install.mjs';
import { withLock } from './lock.mjs';

checkNode();
try {
  await withLock(async () => {
    await installIfNeeded();
    if (!argv.includes('build')) return;
    const { buildIfNeeded } = await import('./build.mjs');
    await buildIfNeeded();
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
