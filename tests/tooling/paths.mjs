// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);

/** What Zendesk gets. Replaced as a whole by each build. */
export const dist = inRoot('dist');

/** What the tools make for themselves; safe to delete when none of them runs. */
export const scratch = inRoot('tmp');
