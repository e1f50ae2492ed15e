import { type Catalog, createTranslator } from './translator.ts';

/** One file a language, and nothing else to do: a file that is added is found. */
const files = import.meta.glob<string>('../../translations/reply/*.json', {
  query: '?raw',
  import: 'default',
});

const pathOf = (language: string) => `../../translations/reply/${language}.json`;

/** The words of replies to customers in this language (ISO 639-1); in English where there are none. */
export async function loadReplies(language: string) {
  const load = files[pathOf(language)] ?? files[pathOf('en')];
  const catalog: Catalog = JSON.parse((await load?.()) ?? '{}');
  // No text of a reply has plural forms.
  return { say: createTranslator<string>('en', catalog) };
}
