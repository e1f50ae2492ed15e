// @ts-check

import { runnerImport } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/**
 * How well reading reads our own conversations, kind by kind. With `errors` (and `mutated`) it lists what is wrong and
 * what is missed in the half that the rules are written with; the other half never tells.
 */
const { module } = await runnerImport(inRoot('tests', 'core', 'reading', 'gold', 'report.ts'), {
  configFile: false,
  logLevel: 'error',
});
const [, , errors, mutated] = process.argv;
console.log(errors === 'errors' ? module.errors(mutated ?? 'written') : module.figures());
