/** What is masked, as people call it. */
export const maskKinds = [
  'key',
  'password',
  'private_key',
  'card',
  'iban',
  'email',
  'phone',
  'address',
] as const;
export type MaskKind = (typeof maskKinds)[number];

/** A part of a text that must not leave. */
export type Find = {
  /** In UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
  kind: MaskKind;
  /** False where only its place or its look speaks for it, so that a person may say that it is none. */
  isCertain: boolean;
};

/** Looks for one family of things. Takes time in proportion to the text, whatever is in it. */
export type Finder = (text: string) => Find[];

const first = (a: Find, b: Find): Find => {
  if (a.isCertain !== b.isCertain) return a.isCertain ? a : b;
  return b.end - b.start > a.end - a.start ? b : a;
};

/** Finds in their order, none over another: what overlaps becomes one, of the surer or else the longer one's kind. */
export function merged(finds: readonly Find[]): Find[] {
  const all: Find[] = [];
  for (const find of finds.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || find.start >= last.end) all.push(find);
    else all[all.length - 1] = { ...first(last, find), start: last.start, end: Math.max(last.end, find.end) };
  }
  return all;
}
