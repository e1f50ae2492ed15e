// @ts-check

import { runnerImport } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/** How long masking takes at its worst. */
const { module } = await runnerImport(inRoot('tests', 'bench', 'masking.ts'), {
  configFile: false,
  logLevel: 'error',
});
console.log(module.figures());
