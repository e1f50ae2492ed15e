import { done, type Outcome } from '../../core/outcome.ts';

/** Keeps by name what was read; a failure is not kept. */
export function keeping<T>() {
  const kept = new Map<string, T>();
  return {
    async get(name: string, read: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
      const known = kept.get(name);
      if (known !== undefined) return done(known);
      const found = await read();
      if (found.kind === 'done') kept.set(name, found.value);
      return found;
    },
    /** What was read before, without reading it. */
    known: (name: string): T | null => kept.get(name) ?? null,
    forget: () => kept.clear(),
  };
}
