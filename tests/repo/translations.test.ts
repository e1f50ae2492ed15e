import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { questions } from '../../src/core/brief/asking/questions.ts';
import { stages } from '../../src/core/escalation/event.ts';

type Group = { readonly [key: string]: string | Group };
/** A text, or its plural forms. */
type Entry = { key: string; forms: Readonly<Record<string, string>> };

const namesIn = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));
const locales = namesIn('translations');
const read = (locale: string): Group => JSON.parse(readFileSync(`translations/${locale}.json`, 'utf8'));

const isPlural = (value: Group): value is Readonly<Record<string, string>> =>
  typeof value['other'] === 'string';

const entriesOf = (group: Group, path = ''): Entry[] =>
  Object.entries(group).flatMap(([name, value]) => {
    const key = `${path}${name}`;
    if (typeof value === 'string') return [{ key, forms: { other: value } }];
    return isPlural(value) ? [{ key, forms: value }] : entriesOf(value, `${key}.`);
  });

const placeholdersOf = ({ forms }: Entry): string[] =>
  [...new Set(Object.values(forms).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

const english = entriesOf(read('en'));
const others = locales.filter((locale) => locale !== 'en');

/** Zendesk reads the group `app`: the listing and the names of the settings. */
const isOurs = ({ key }: Entry) => !key.startsWith('app.');

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('workbench'))
    .map((name) => `${folder}/${name}`);

test.each(others)('%s has the keys of English and no others', (locale) => {
  const keys = (entries: Entry[]) => entries.map(({ key }) => key).sort();
  expect(keys(entriesOf(read(locale)))).toEqual(keys(english));
});

test.each(others)('%s uses the placeholders of English', (locale) => {
  const wanted = new Map(english.map((entry) => [entry.key, placeholdersOf(entry)]));
  const wrong = entriesOf(read(locale)).filter(
    (entry) => wanted.get(entry.key)?.join() !== placeholdersOf(entry).join(),
  );
  expect(wrong).toEqual([]);
});

/** Replies are in more languages than the app. */
test.each(namesIn('translations/reply'))(
  'replies in %s have every text, with its name and nothing else',
  (language) => {
    const texts = (of: string) =>
      entriesOf(JSON.parse(readFileSync(`translations/reply/${of}.json`, 'utf8'))).map((entry) => [
        entry.key,
        placeholdersOf(entry),
      ]);
    const keys = [
      'greeting',
      'greeting_nameless',
      'opening',
      ...questions.map((each) => `question.${each}`),
      'closing',
      ...stages.map((each) => `update.${each}`),
      'sign_off',
    ];
    expect(texts(language)).toEqual(keys.map((key) => [key, key === 'greeting' ? ['{name}'] : []]));
  },
);

test.each(locales)('%s has no empty text, and each plural has the forms of its language', (locale) => {
  const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
  const wrong = entriesOf(read(locale)).filter(({ forms }) => {
    const names = Object.keys(forms).sort();
    const isOneText = names.join() === 'other';
    return (
      Object.values(forms).some((text) => text.trim() === '') ||
      (!isOneText && names.join() !== wanted.join())
    );
  });
  expect(wrong).toEqual([]);
});

test('every text is used', () => {
  const code = sources('src').map((file) => readFileSync(file, 'utf8'));
  const literals = new Set(
    code.flatMap((text) => text.match(/(?<=['"`])[a-z]\w*(?:\.[\w-]+)+(?=['"`])/g) ?? []),
  );
  const patterns = [
    ...new Set(code.flatMap((text) => text.match(/(?<=`)[a-z]\w*\.[^`\s]*\$\{[^`]*(?=`)/g) ?? [])),
  ].map(
    (template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{.*?\}/gs, '[\\w.-]+')}$`),
  );
  const unused = english
    .filter(isOurs)
    .filter(({ key }) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused.map(({ key }) => key)).toEqual([]);
});

/** Attributes that people read or hear. */
const spoken = /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|text)$/;
const hasWords = (text: string) => /\p{L}/u.test(text);

/** Literal texts between tags, in braces, or in attributes that are spoken. */
function literalTexts(file: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const note = (text: string) => {
    if (hasWords(text)) found.push(`${file}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression !== undefined &&
      ts.isStringLiteralLike(node.expression)
    ) {
      if (!ts.isJsxAttribute(node.parent)) note(node.expression.text);
    }
    if (ts.isJsxAttribute(node) && spoken.test(node.name.getText(source))) {
      const { initializer } = node;
      if (initializer !== undefined && ts.isStringLiteral(initializer)) note(initializer.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no component has a text of its own', () => {
  const files = ['src/features', 'src/locations', 'src/ui']
    .flatMap(sources)
    .filter((file) => file.endsWith('.tsx'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(literalTexts)).toEqual([]);
});
