// @ts-check
import { importBuilt } from './built.mjs';

/** How long masking takes at its worst. */
const module = await importBuilt('tests', 'bench', 'masking.ts');
console.log(module.figures());
