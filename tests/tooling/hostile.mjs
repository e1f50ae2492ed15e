// @ts-check
/*
 * Everything hostile through the whole app, with the strings of a file beside our own:
 *   npm run test:hostile -- FILE.jsonl   reads a JSON a line, the text as base64 in "text_b64"
 */
import { resolve } from 'node:path';
import process, { argv, env } from 'node:process';
import { suites } from './suites.mjs';

const [, , file] = argv;
env['TZ'] = 'UTC';
if (file !== undefined) env['BATON_HOSTILE'] = resolve(file);

/** What each suite runs of it. @type {Readonly<Record<string, readonly string[]>>} */
const parts = {
  unit: ['tests/trackers/hostile-brief.test.ts', 'tests/zendesk/hostile-note.test.ts'],
  browser: ['hostile.test'],
};

let failures = 0;
for (const { name, run } of suites) {
  const part = parts[name];
  if (part === undefined) continue;
  const { passed, failed } = await run(part);
  console.log(`${name}: ${passed} passed, ${failed} failed`);
  failures += passed === 0 ? 1 : failed;
}
process.exitCode = failures > 0 ? 1 : 0;
