import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';

/** What the linter says of a file with these lines at that place: the numbers of the lines that it refuses. */
function refusedLines(path: string, lines: readonly string[]): number[] {
  const { stdout, stderr } = spawnSync(
    execPath,
    [
      'node_modules/@biomejs/biome/bin/biome',
      'lint',
      '--config-path=tests/tooling/lint.json',
      `--stdin-file-path=${path}`,
      '--max-diagnostics=100',
      '--colors=off',
    ],
    { input: lines.join('\n'), encoding: 'utf8' },
  );
  const found = [...`${stdout}${stderr}`.matchAll(/:(\d+):\d+ plugin/g)].map(([, line]) => Number(line));
  return [...new Set(found)];
}

const hidden = [
  'export const a = () => Date.now();',
  'export const b = () => new Date();',
  'export const c = () => Date();',
  'export const d = () => Math.random();',
  'export const e = () => crypto.randomUUID();',
  'export const f = () => globalThis.crypto.randomUUID();',
  'export const g = () => setTimeout(() => undefined, 5);',
  'export const h = () => window.setInterval(() => undefined, 5);',
  'export const i = { now: Date.now, wait: setTimeout };',
  'export const j = () => performance.now();',
];

test('a clock, chance or a timer that nobody handed in is refused', () => {
  expect(refusedLines('src/flows/planted.ts', hidden)).toEqual(hidden.map((_line, index) => index + 1));
});

test('a date made of a given moment is none of these', () => {
  expect(refusedLines('src/flows/planted.ts', ['export const at = (ms: number) => new Date(ms);'])).toEqual(
    [],
  );
});

test('app.tsx, where the real clock is handed out, may take it', () => {
  expect(refusedLines('src/app.tsx', hidden)).toEqual([]);
});
