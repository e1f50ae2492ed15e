import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isSupported } from '../tooling/check-node.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '24.0.0'])('Node %s is welcome', (version) => {
  expect(isSupported(version)).toBe(true);
});

test.each(['18.20.0', '20.18.3', '21.7.0', '22.11.0'])('Node %s is refused with a sentence', (version) => {
  expect(isSupported(version)).toBe(false);
});

test('npm and the README say the same range', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(engines.node).toBe('^20.19.0 || >=22.12.0');
  expect(readFileSync('README.md', 'utf8')).toContain('Node 20.19 or newer, or 22.12 or newer');
});
