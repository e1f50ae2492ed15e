import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';

const biome = resolve('node_modules/@biomejs/biome/bin/biome');

/** The numbers of the lines that the linter refuses in a file at that place. */
function refusedLines(path: string, lines: readonly string[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'baton-lint-'));
  try {
    cpSync('tests/tooling', join(folder, 'tests/tooling'), { recursive: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines.join('\n'));
    const options = ['--config-path=tests/tooling/lint.json', '--max-diagnostics=100', '--colors=off'];
    const { stdout, stderr } = spawnSync(execPath, [biome, 'lint', ...options, path], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(`${stdout}${stderr}`).toContain('Checked 1 file');
    const found = [...`${stdout}${stderr}`.matchAll(/:(\d+):\d+ plugin/g)].map(([, line]) => Number(line));
    return [...new Set(found)];
  } finally {
    rmSync(folder, { recursive: true });
  }
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
