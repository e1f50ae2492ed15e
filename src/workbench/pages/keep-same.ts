/** The newer of two values from JSON, with each part of the older one that has not changed: what shows it can tell. */
export function keepSame<T>(before: unknown, after: T): T;
export function keepSame(before: unknown, after: unknown): unknown {
  if (!isTree(before) || !isTree(after) || Array.isArray(before) !== Array.isArray(after)) return after;
  const names = Object.keys(after);
  const parts = names.map((name) => [name, keepSame(before[name], after[name])] as const);
  const isSame =
    names.length === Object.keys(before).length && parts.every(([name, part]) => part === before[name]);
  if (isSame) return before;
  return Array.isArray(after) ? parts.map(([, part]) => part) : Object.fromEntries(parts);
}

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
