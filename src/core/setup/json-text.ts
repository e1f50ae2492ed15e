/** A value of a JSON text, with where it begins. */
export type Node = { at: number } & (
  | { kind: 'object'; entries: readonly Entry[] }
  | { kind: 'list'; items: readonly Node[] }
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number }
  | { kind: 'yes-no'; isTrue: boolean }
  | { kind: 'null' }
);

export type Entry = { key: string; at: number; value: Node };

/** What JSON does not allow there, and what would have to stand there. */
export type SyntaxProblem = { at: number; found: string; expected: string };

export type ParsedJson = { kind: 'json'; root: Node } | { kind: 'wrong'; problem: SyntaxProblem };

/** Settings are flat: a text that goes deeper is none, and must not use up the stack. */
const deepest = 40;

const blank = /[ \t\r\n]*/y;
const textPattern = /"(?:[^"\\]+|\\.)*"/y;
const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

type Step = { node: Node } | { wrong: SyntaxProblem };

/** Control signs and wrong escapes are what is left to refuse in what looks like a text. */
function textOf(quoted: string): string | null {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return null;
  }
}

/** Reads a text once, from the front; what is wrong ends it. */
function createReader(source: string) {
  let at = 0;

  function match(pattern: RegExp): string | null {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  }

  function skip(sign: string): boolean {
    match(blank);
    if (source[at] !== sign) return false;
    at += 1;
    return true;
  }

  const stop = (expected: string, where = at): { wrong: SyntaxProblem } => {
    const found = source.slice(where, where + 20).split('\n')[0] ?? '';
    return { wrong: { at: where, found, expected } };
  };

  function quoted(): { text: string } | { wrong: SyntaxProblem } {
    match(blank);
    const start = at;
    const text = textOf(match(textPattern) ?? '');
    return text === null ? stop('"', start) : { text };
  }

  function object(depth: number, start: number): Step {
    const entries: Entry[] = [];
    if (skip('}')) return { node: { at: start, kind: 'object', entries } };
    do {
      match(blank);
      const keyAt = at;
      const key = quoted();
      if ('wrong' in key) return key;
      if (!skip(':')) return stop(':');
      const value = read(depth + 1);
      if ('wrong' in value) return value;
      entries.push({ key: key.text, at: keyAt, value: value.node });
    } while (skip(','));
    return skip('}') ? { node: { at: start, kind: 'object', entries } } : stop(', }');
  }

  function list(depth: number, start: number): Step {
    const items: Node[] = [];
    if (skip(']')) return { node: { at: start, kind: 'list', items } };
    do {
      const item = read(depth + 1);
      if ('wrong' in item) return item;
      items.push(item.node);
    } while (skip(','));
    return skip(']') ? { node: { at: start, kind: 'list', items } } : stop(', ]');
  }

  function read(depth: number): Step {
    match(blank);
    const start = at;
    if (depth > deepest) return stop(']');
    if (skip('{')) return object(depth, start);
    if (skip('[')) return list(depth, start);
    if (source[at] === '"') {
      const text = quoted();
      return 'wrong' in text ? text : { node: { at: start, kind: 'text', text: text.text } };
    }
    const number = match(numberPattern);
    if (number !== null) return { node: { at: start, kind: 'number', number: Number(number) } };
    const name = match(word);
    if (name === null) return stop('{ [ " 0 true false null');
    if (name === 'null') return { node: { at: start, kind: 'null' } };
    return { node: { at: start, kind: 'yes-no', isTrue: name === 'true' } };
  }

  return (): Step => {
    const whole = read(0);
    match(blank);
    return 'node' in whole && at < source.length ? stop('') : whole;
  };
}

/** Reads JSON like `JSON.parse`, and knows where everything stood. `expected` is empty at what follows the end. */
export function parseJson(source: string): ParsedJson {
  const read = createReader(source)();
  return 'wrong' in read ? { kind: 'wrong', problem: read.wrong } : { kind: 'json', root: read.node };
}

/** Line and column of an offset, both from 1. */
export function placeIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
