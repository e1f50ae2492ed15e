// @ts-check
import { build } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/**
 * A module in one piece, as the app is built: what is timed is what ships. Modules that are run from their sources call
 * each other through getters, which costs a third of the time.
 * @param {string[]} path
 */
export async function importBuilt(...path) {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: inRoot(...path), write: false, minify: true, target: 'node20' },
  });
  const output = 'output' in result ? result.output : [];
  const [entry] = output;
  if (entry === undefined || output.length !== 1) throw new Error(`${path.join('/')} is not one piece.`);
  return import(`data:text/javascript,${encodeURIComponent(entry.code)}`);
}
