import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Lockfile = z.object({
  lockfileVersion: z.number(),
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.optional(z.string()),
      integrity: z.optional(z.string()),
      resolved: z.optional(z.string()),
      optionalDependencies: z.optional(z.record(z.string(), z.string())),
    }),
  ),
});
const Package = z.object({
  name: z.string(),
  version: z.string(),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const lockfile = Lockfile.parse(read('package-lock.json'));
const manifest = Package.parse(read('package.json'));
const installed = Object.entries(lockfile.packages).filter(([path]) => path !== '');

test('every package is pinned by its contents, and from wherever it comes', () => {
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, each]) => each.integrity === undefined).map(([path]) => path)).toEqual([]);
  expect(installed.filter(([, each]) => each.resolved !== undefined).map(([path]) => path)).toEqual([]);
});

test('an npm of Node 20 can read the lockfile', () => {
  expect(lockfile.lockfileVersion).toBe(3);
});

test('direct dependencies are exact versions', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile belongs to package.json', () => {
  const locked = z.object({ packages: z.object({ '': Package }) }).parse(read('package-lock.json'));
  expect(locked.packages['']).toEqual(manifest);
});

test('the lockfile knows the packages of every platform, so that it installs on each', () => {
  const missing = installed.flatMap(([path, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).filter(
      (name) =>
        lockfile.packages[`node_modules/${name}`] === undefined &&
        lockfile.packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});
