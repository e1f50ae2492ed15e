import type en from '../../translations/en.json';
import type { Language } from './place.ts';

type KeysOf<Group, Path extends string = ''> = {
  [Key in keyof Group & string]: Group[Key] extends string | { other: string }
    ? `${Path}${Key}`
    : KeysOf<Group[Key], `${Path}${Key}.`>;
}[keyof Group & string];

/** Every text of translations/en.json by its path, such as `card.escalate`. */
export type TextKey = KeysOf<typeof en>;

export type TextValues = Readonly<Record<string, string | number>>;

/** A text of the app with its `{placeholders}` filled in. `count` chooses among plural forms. */
export type Translate<Key extends string = TextKey> = (key: Key, values?: TextValues) => string;

/** Texts of one language as its file holds them: groups, texts, and `{ one, other }` where a count decides. */
export type Catalog = { readonly [key: string]: string | Catalog };

const lookUp = (catalog: Catalog, key: string): string | Catalog | undefined =>
  key
    .split('.')
    .reduce<string | Catalog | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      catalog,
    );

/** The translator of one language. A text that the catalog lacks reads as its key; a test holds that none does. */
export function createTranslator<Key extends string = TextKey>(
  language: Language,
  catalog: Catalog,
): Translate<Key> {
  const plural = new Intl.PluralRules(language);
  const counts = new Intl.NumberFormat(language);

  function textOf(key: string, count: unknown): string {
    const found = lookUp(catalog, key);
    if (typeof found !== 'object') return found ?? key;
    const { other = key, [typeof count === 'number' ? plural.select(count) : 'other']: form = other } = found;
    return typeof form === 'string' ? form : key;
  }

  return (key, values = {}) => {
    const { count } = values;
    return textOf(key, count).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      // Only a count is written as a number of the language: ids are numbers too, and stay as they are.
      return name === 'count' && typeof value === 'number'
        ? counts.format(value)
        : String(value ?? placeholder);
    });
  };
}
