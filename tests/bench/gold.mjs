// @ts-check

import { runnerImport } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/**
 * How well reading reads our own conversations, kind by kind. With `dev` only the half that the rules are written with, so
 * that nobody chooses a rule by the other one; with `errors` (and `mutated`) what is wrong and what is missed in it.
 */
const { module } = await runnerImport(inRoot('tests', 'core', 'reading', 'gold', 'report.ts'), {
  configFile: false,
  logLevel: 'error',
});
const [, , what, mutated] = process.argv;
console.log(what === 'errors' ? module.errors(mutated ?? 'written') : module.figures(what === 'dev'));
