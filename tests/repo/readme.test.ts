import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const text = readFileSync('README.md', 'utf8');

test('the README names only files that are there', () => {
  const links = [...text.matchAll(/\]\(([^)#]+)\)/g)].map(([, to]) => to ?? '');
  const files = links.filter((to) => !/^https?:/.test(to));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((name) => !existsSync(name))).toEqual([]);
});

test('the README names only npm scripts that are there', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const named = [...text.matchAll(/npm (?:run ([a-z]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? '',
  );
  expect(named).toContain('start');
  for (const name of named) expect(scripts).toHaveProperty(name);
});
