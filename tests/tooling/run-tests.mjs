// @ts-check
/*
 *   npm test                       everything
 *   npm test -- unit               one suite or several: build, typecheck, lint, unused, unit, browser
 *   npm test -- unit -- tests/core what follows a second -- goes to the runner
 */
import { performance } from 'node:perf_hooks';
import process, { argv, env } from 'node:process';
import { stages, suites } from './suites.mjs';

env['TZ'] = 'UTC';

const args = argv.slice(2);
const divide = args.includes('--') ? args.indexOf('--') : args.length;
const names = args.slice(0, divide);
const extra = args.slice(divide + 1);

const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite is called ${unknown.join(' or ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const lines = [];
/** @type {string[]} */
const broken = [];

/** @param {import('./suites.mjs').Suite} suite */
async function run(suite) {
  const start = performance.now();
  const { passed, failed } = await suite.run(extra).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  lines.push(`${suite.name.padEnd(10)}${seconds.padStart(7)} s   ${passed} passed, ${failed} failed`);
  if (passed + failed === 0) broken.push(suite.name);
  total.passed += passed;
  total.failed += failed;
}

for (const stage of stages) {
  const asked = stage.filter(({ name }) => names.length === 0 || names.includes(name));
  if (asked.length > 0) console.log(`\n── ${asked.map(({ name }) => name).join(', ')}`);
  await Promise.all(asked.map(run));
}

console.log(`\n${lines.join('\n')}`);
for (const name of broken) console.error(`The suite "${name}" ran no test.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || broken.length > 0 ? 1 : 0;
