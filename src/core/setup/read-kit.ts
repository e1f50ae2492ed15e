import type { Node } from './json-text.ts';
import type { SettingsProblem } from './problem.ts';

type Found = SettingsProblem extends infer Each
  ? Each extends SettingsProblem
    ? Omit<Each, 'line' | 'column' | 'key'>
    : never
  : never;

/** What a text holds is not right, and where: an offset, and the way to it. */
export type Wrong = { at: number; path: string; problem: Found };

/** A value, or the first thing that is wrong with it. */
export type Reading<T> = { value: T } | { wrong: Wrong };

/** Reads one node; `path` is the way to it. */
export type Read<T> = (node: Node, path: string) => Reading<T>;

export const wrong = (node: Pick<Node, 'at'>, path: string, problem: Found): { wrong: Wrong } => ({
  wrong: { at: node.at, path, problem },
});

export const mapRead =
  <A, B>(read: Read<A>, change: (value: A, node: Node, path: string) => Reading<B>): Read<B> =>
  (node, path) => {
    const got = read(node, path);
    return 'wrong' in got ? got : change(got.value, node, path);
  };

export const text: Read<string> = (node, path) =>
  node.kind === 'text' ? { value: node.text } : wrong(node, path, { kind: 'wrong-kind', expected: 'text' });

export const yesNo: Read<boolean> = (node, path) =>
  node.kind === 'yes-no'
    ? { value: node.isTrue }
    : wrong(node, path, { kind: 'wrong-kind', expected: 'yes-no' });

/** Not below zero. */
export const figure: Read<number> = (node, path) => {
  if (node.kind !== 'number') return wrong(node, path, { kind: 'wrong-kind', expected: 'number' });
  return node.number >= 0 && Number.isFinite(node.number)
    ? { value: node.number }
    : wrong(node, path, { kind: 'bad-value', found: String(node.number), like: '3' });
};

/** A text that says something. */
export const name: Read<string> = mapRead(text, (found, node, path) =>
  found.trim() === ''
    ? wrong(node, path, { kind: 'bad-value', found, like: 'Billing' })
    : { value: found.trim() },
);

export const like = (pattern: RegExp, example: string): Read<string> =>
  mapRead(text, (found, node, path) =>
    pattern.test(found) ? { value: found } : wrong(node, path, { kind: 'bad-value', found, like: example }),
  );

export const oneOf = <const T extends string>(allowed: readonly T[]): Read<T> =>
  mapRead(text, (found, node, path) => {
    const value = allowed.find((each) => each === found);
    return value === undefined ? wrong(node, path, { kind: 'not-allowed', found, allowed }) : { value };
  });

export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (node, path) =>
    node.kind === 'null' ? { value: null } : read(node, path);

export const listOf =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (node, path) => {
    if (node.kind !== 'list') return wrong(node, path, { kind: 'wrong-kind', expected: 'list' });
    const values: T[] = [];
    for (const [index, item] of node.items.entries()) {
      const got = read(item, `${path}[${index}]`);
      if ('wrong' in got) return got;
      values.push(got.value);
    }
    return { value: values };
  };

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** Any keys out of `known`, each with the same kind of value. */
export const recordOf =
  <K extends string, T>(known: readonly K[], read: Read<T>): Read<Readonly<Partial<Record<K, T>>>> =>
  (node, path) => {
    if (node.kind !== 'object') return wrong(node, path, { kind: 'wrong-kind', expected: 'object' });
    const found: Partial<Record<K, T>> = {};
    for (const { key, at, value } of node.entries) {
      const own = known.find((each) => each === key);
      if (own === undefined) return wrong({ at }, below(path, key), { kind: 'unknown-key', known });
      if (found[own] !== undefined) return wrong({ at }, below(path, key), { kind: 'twice' });
      const got = read(value, below(path, key));
      if ('wrong' in got) return got;
      found[own] = got.value;
    }
    return { value: found };
  };

type Fields = Readonly<Record<string, Read<unknown>>>;
type Values<F extends Fields> = { [K in keyof F]: F[K] extends Read<infer T> ? T : never };

/** An object with these keys and no others; what `defaults` has may be left out. */
export const objectOf =
  <F extends Fields, D extends Partial<Values<F>>>(fields: F, defaults: D): Read<Values<F>> =>
  (node, path) => {
    if (node.kind !== 'object') return wrong(node, path, { kind: 'wrong-kind', expected: 'object' });
    const found: Record<string, unknown> = {};
    for (const { key, at, value } of node.entries) {
      const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
      if (read === undefined)
        return wrong({ at }, below(path, key), { kind: 'unknown-key', known: Object.keys(fields) });
      if (Object.hasOwn(found, key)) return wrong({ at }, below(path, key), { kind: 'twice' });
      const got = read(value, below(path, key));
      if ('wrong' in got) return got;
      found[key] = got.value;
    }
    const missing = Object.keys(fields).find(
      (key) => !Object.hasOwn(found, key) && !Object.hasOwn(defaults, key),
    );
    if (missing !== undefined) return wrong(node, below(path, missing), { kind: 'missing' });
    return { value: { ...defaults, ...found } as unknown as Values<F> };
  };
