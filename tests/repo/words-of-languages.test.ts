import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inRoot } from '../tooling/paths.mjs';

const reading = inRoot('src', 'core', 'reading');

/** What their patterns have of words is the same in every language. */
const exceptions: Readonly<Record<string, string>> = {
  'attempts/listed.ts': 'names of tags',
  'environment/ids.ts': 'prefixes of ids',
  'environment/named-version.ts': 'names of products',
  'environment/named.ts': 'names of products',
  'environment/no-version.ts': 'codes of currencies',
  'errors/codes.ts': 'parts of names that programs give to errors',
  'errors/http-status.ts': 'names of fields in logs',
  'errors/ids-and-times.ts': 'prefixes of ids, names of fields in logs',
  'errors/json-texts.ts': 'names of fields in JSON',
  'errors/machine-texts.ts': 'names of fields in logs and JSON',
  'errors/traces.ts': 'what a runtime begins a trace with',
  'prepare/code-lines.ts': 'levels of logs, words of programming languages',
  'prepare/item-of.ts': 'roman numerals',
  'prepare/mark-lines.ts': 'marks of code',
  'readers/signs-of-sentence.ts': 'names of tags',
  'readers/told-observed.ts': 'names of tags',
  'report/signs.ts': 'names of tags',
};

/** Regular expressions, as they stand in a file. */
const pattern = /(?<=[=(,:?!&|>\s])\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*/g;

/** Words side by side: "and|but|also". */
const alternatives = /(?<![\w\\])[a-zà-ÿ' ]{2,}(?:\|[a-zà-ÿ' ]{2,})+/g;

const wordsIn = (code: string): readonly string[] =>
  (code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(pattern) ?? []).flatMap(
    (each) => each.match(alternatives) ?? [],
  );

test('the words that a rule of reading looks for stand with their language, and in no pattern of the rule', () => {
  const found = readdirSync(reading, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.startsWith('lexicon/') && !(path in exceptions))
    .flatMap((path) =>
      wordsIn(readFileSync(`${reading}/${path}`, 'utf8')).map((words) => `${path}: ${words}`),
    );
  expect(found).toEqual([]);
});

test('finds words in a pattern', () => {
  expect(wordsIn('const lead = /^(?:and|but)\\s/i;')).toEqual(['and|but']);
});
