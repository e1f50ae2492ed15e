// @ts-check

import { runnerImport } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/**
 * How well reading reads our own conversations, kind by kind. With `dev` only the half that the rules are written with, so
 * that nobody chooses a rule by the other one; with `errors` (and `mutated`, or `pieces`)
 * what is wrong and what is missed in it.
 */
const { module } = await runnerImport(inRoot('tests', 'core', 'reading', 'gold', 'report.ts'), {
  configFile: false,
  logLevel: 'error',
});
const [, , what, mutated] = process.argv;
if (what !== 'errors') console.log(module.figures(what === 'dev'));
else console.log(mutated === 'pieces' ? module.errorsInPieces() : module.errors(mutated ?? 'written'));
