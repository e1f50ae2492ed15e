// @ts-check
/*
 * What reading makes of texts that other people have labelled, as JSON lines:
 *   npm run --silent bench:reading -- reports FILE.jsonl   reads {"id","text"}
 *   npm run --silent bench:reading -- secrets FILE.jsonl   reads {"id","text"} or {"id","text_b64"}
 *   npm run --silent bench:reading -- issues FILE.jsonl    reads {"id","title","body"}
 */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { argv, execPath, exit, stdout } from 'node:process';
import { inRoot } from '../tooling/paths.mjs';

const kinds = ['reports', 'secrets', 'issues'];
const [, , kind = '', file = ''] = argv;
if (!kinds.includes(kind) || file === '') {
  console.error(`Usage: npm run --silent bench:reading -- ${kinds.join('|')} FILE.jsonl`);
  exit(2);
}

// Standard output carries the answers alone.
const prepared = spawnSync(execPath, [inRoot('tests', 'tooling', 'prepare.mjs')], {
  stdio: ['ignore', 2, 'inherit'],
});
if (prepared.status !== 0) exit(1);

/** @param {string} text */
const linesOf = (text) =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));

const { runnerImport } = await import('vite');
const { module } = await runnerImport(inRoot('tests', 'bench', 'reading', `${kind}.ts`), {
  configFile: false,
  logLevel: 'error',
});
const rows = linesOf(await readFile(file, 'utf8'));
for (const row of rows) stdout.write(`${JSON.stringify(module.answer(row))}\n`);
