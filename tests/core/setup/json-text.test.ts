import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Node, parseJson, placeIn } from '../../../src/core/setup/json-text.ts';

function plain(node: Node): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));
    case 'list':
      return node.items.map(plain);
    case 'text':
      return node.text;
    case 'number':
      return node.number;
    case 'yes-no':
      return node.isTrue;
    case 'null':
      return null;
  }
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('what JSON writes is read as JSON reads it', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 2), (text, space) => {
      const written = JSON.stringify(JSON.parse(text), null, space);
      const parsed = parseJson(written);
      expect(parsed.kind === 'json' && plain(parsed.root)).toEqual(JSON.parse(written));
    }),
  );
});

const nearlyJson = fc.string({
  unit: fc.constantFrom(...'{}[]",:0-1.e\\ n\nut'.split(''), 'true', 'null', '"a"'),
  maxLength: 14,
});

test('what is no JSON is refused with a place inside the text, and nothing else is', () => {
  fc.assert(
    fc.property(fc.oneof(nearlyJson, fc.string()), (text) => {
      const parsed = parseJson(text);
      expect(parsed.kind === 'json').toBe(isJson(text));
      if (parsed.kind === 'wrong') expect(parsed.problem.at).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['{"a": 1,}', 1, 9, '"'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, ', }'],
  ['{"a" 1}', 1, 6, ':'],
  ['[1, 2', 1, 6, ', ]'],
  ["{'a': 1}", 1, 2, '"'],
  ['{} x', 1, 4, ''],
  ['', 1, 1, '{ [ " 0 true false null'],
])('%j is wrong at line %i, column %i', (text, line, column, expected) => {
  const parsed = parseJson(text);
  if (parsed.kind === 'json') throw new Error('It was read');
  expect({ ...placeIn(text, parsed.problem.at), expected: parsed.problem.expected }).toEqual({
    line,
    column,
    expected,
  });
});

test('a text that is deep beyond sense is refused, not run out of memory on', () => {
  expect(parseJson('['.repeat(100_000)).kind).toBe('wrong');
});
