import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { findSecrets } from '../../src/core/masking/find-secrets.ts';
import { workbenchToken } from '../../src/workbench/world/new-jira-site.ts';
import { workbenchKey } from '../../src/workbench/world/new-linear-workspace.ts';
import { secrets } from '../support/secrets.ts';
import { zipDist } from '../tooling/package.mjs';
import { manifest } from './package-files.ts';

let entries: readonly (readonly [name: string, text: string])[] = [];

beforeAll(async () => {
  const zip = Object.entries(unzipSync(await zipDist()));
  // Byte for byte: what is not text has to be searched, too.
  entries = zip.map(([name, content]) => [name, Buffer.from(content).toString('latin1')]);
});

/** Values of secrets on this machine that a build could pick up: what `.env` says, where there is one. */
const ofThisMachine = (): string[] =>
  (existsSync('.env') ? readFileSync('.env', 'utf8') : '')
    .split('\n')
    .map((line) => line.split('=').slice(1).join('=').trim())
    .filter((value) => value.length > 7);

test('no file of the zip holds a secret setting, neither the workbench’s nor one of this machine', () => {
  expect(entries.map(([name]) => name)).toContain('assets/app.js');
  for (const secret of [workbenchKey, workbenchToken, ...ofThisMachine()])
    for (const [name, text] of entries) expect(text.includes(secret), name).toBe(false);
});

test('no file of the zip holds what is certain to be a credential', () => {
  // A built file calls a pattern whatever it likes: `Pw=/…/`. What is secret stands in quotes there.
  const isPattern = (text: string, start: number) => text.slice(start - 1, start + 1) === '=/';
  const certain = (text: string) =>
    findSecrets(text).filter(
      ({ isCertain, kind, start }) => isCertain && kind !== 'card' && !isPattern(text, start),
    );
  expect(certain(`var key="${secrets.linear}",Pw=/a1!b2(?:c3)/;`)).toHaveLength(1);
  const found = entries.flatMap(([name, text]) =>
    certain(text).map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
  );
  expect(found).toEqual([]);
});

test('no secret setting has a value in the manifest', () => {
  const secure = manifest.parameters.filter((each) => each.secure === true);
  expect(secure.map(({ name }) => name)).toEqual(expect.arrayContaining(['linear_key', 'jira_token']));
  expect(secure.filter((each) => each.default !== undefined)).toEqual([]);
});
