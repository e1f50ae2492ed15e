// @ts-check

import { runnerImport } from 'vite';
import { inRoot } from '../tooling/paths.mjs';

/** How well tickets like one are found in a large account, and what it costs. */
const { module } = await runnerImport(inRoot('tests', 'bench', 'similar.ts'), {
  configFile: false,
  logLevel: 'error',
});
console.log(await module.figures());
