// @ts-check
import { realpathSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * Whether Node was started with this module, instead of importing it.
 * @param {string} url import.meta.url
 */
export const isMain = (url) => argv[1] !== undefined && realpathSync(argv[1]) === fileURLToPath(url);
