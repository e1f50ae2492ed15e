import { readdirSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import { coreFolders, rooms } from './rooms.ts';

type Module = ICruiseResult['modules'][number];
type Dependency = Module['dependencies'][number];

let modules: readonly Module[] = [];

beforeAll(async () => {
  const { output } = await cruise(['src'], {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error(output);
  modules = output.modules.filter(({ source }) => source.startsWith('src/'));
}, 60_000);

const roomOf = (path: string) => (path.startsWith('src/') ? path.split('/')[1] : path.split('/')[0]) ?? '';
const coreFolderOf = (path: string) => /^src\/core\/([^/]+)\//.exec(path)?.[1] ?? null;

const isPackage = ({ module }: Dependency) => !module.startsWith('.');
const isTypeOnly = ({ dependencyTypes }: Dependency) => dependencyTypes.includes('type-only');
/** A module of Node itself is called 'node', whatever its name. */
const nameOf = ({ module, coreModule }: Dependency) => (coreModule ? 'node' : module);
const named = (list: readonly string[] | undefined, module: string) =>
  (list ?? []).some((name) => module === name || module.startsWith(`${name}/`));

/** Whether an import keeps to the table of rooms. */
function isAllowed(source: string, dependency: Dependency): boolean {
  const room = rooms[roomOf(source)];
  if (room === undefined) return false;
  if (isPackage(dependency))
    return (
      named(room.packages, nameOf(dependency)) ||
      (isTypeOnly(dependency) && named(room.types, nameOf(dependency)))
    );
  const target = roomOf(dependency.resolved);
  if (target === roomOf(source)) return true;
  return (
    room.rooms.includes(target) ||
    (dependency.dynamic && (room.later ?? []).includes(target)) ||
    (isTypeOnly(dependency) && (room.typesOf ?? []).includes(target))
  );
}

function isInOrder(source: string, { resolved }: Dependency): boolean {
  const [from, to] = [coreFolderOf(source), coreFolderOf(resolved)];
  return from === null || to === null || from === to || (coreFolders[from] ?? []).includes(to);
}

const wrong = (rule: (source: string, dependency: Dependency) => boolean) =>
  modules.flatMap(({ source, dependencies }) =>
    dependencies.filter((each) => !rule(source, each)).map(({ module }) => `${source} imports ${module}`),
  );

test('every source file has been looked at', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const seen = modules
    .map(({ source }) => source.slice('src/'.length))
    .filter((name) => /\.tsx?$/.test(name));
  expect(seen.sort()).toEqual(files.map((name) => name.replaceAll('\\', '/')).sort());
});

test('every import leads somewhere', () => {
  expect(wrong((_source, { couldNotResolve }) => !couldNotResolve)).toEqual([]);
});

test('a room imports only what the table of rooms allows', () => {
  expect(wrong(isAllowed)).toEqual([]);
});

test('inside core nothing earlier knows anything later', () => {
  expect(wrong(isInOrder)).toEqual([]);
});

test('the closed card starts without React, Garden and zod', () => {
  const reached = new Set(['src/main.ts']);
  const packages = new Set<string>();
  for (const source of reached) {
    const needed = modules.find((each) => each.source === source)?.dependencies ?? [];
    for (const dependency of needed.filter((each) => !isTypeOnly(each) && !each.dynamic)) {
      if (isPackage(dependency)) packages.add(dependency.module);
      else reached.add(dependency.resolved);
    }
  }
  expect(reached.size).toBeGreaterThan(5);
  expect([...packages].filter((name) => !name.startsWith('@zendeskgarden/svg-icons/'))).toEqual([]);
});

test('no file needs itself by a detour, types apart', () => {
  const isLoop = ({ cycle }: Dependency) =>
    cycle?.every(({ dependencyTypes }) => !dependencyTypes.includes('type-only')) === true;
  expect(wrong((_source, dependency) => !isLoop(dependency))).toEqual([]);
});
