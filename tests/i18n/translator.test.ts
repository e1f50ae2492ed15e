import { expect, test } from 'vitest';
import { createTranslator } from '../../src/i18n/translator.ts';

const catalog = {
  card: { kept: 'Kept since {at}', from: 'Ticket #{id}' },
  brief: { missing: { one: '{count} item missing', other: '{count} items missing' } },
};
const t = createTranslator<string>('en', catalog);

test('a text is found by its path and its placeholders are filled in', () => {
  expect(t('card.kept', { at: '10:42' })).toBe('Kept since 10:42');
});

test('a count chooses the plural form of the language', () => {
  expect(t('brief.missing', { count: 1 })).toBe('1 item missing');
  expect(t('brief.missing', { count: 0 })).toBe('0 items missing');
  const polish = createTranslator<string>('en', { files: { other: '{count} files' } });
  expect(polish('files', { count: 1 })).toBe('1 files');
});

test('a count is written as a number of the language, an id as it is', () => {
  expect(t('brief.missing', { count: 1200 })).toBe('1,200 items missing');
  expect(createTranslator<string>('de', catalog)('brief.missing', { count: 1200 })).toBe(
    '1.200 items missing',
  );
  expect(t('card.from', { id: 35436 })).toBe('Ticket #35436');
});

test('what a value says is not read as a placeholder', () => {
  expect(t('card.kept', { at: '{id}', id: 7 })).toBe('Kept since {id}');
});

test('a text that is missing reads as its key, also when the path leads to a group', () => {
  expect(t('card.nothing')).toBe('card.nothing');
  expect(t('card')).toBe('card');
  expect(t('card.kept.deeper')).toBe('card.kept.deeper');
});

test('a value that is missing leaves its placeholder to be seen', () => {
  expect(t('card.kept')).toBe('Kept since {at}');
});
