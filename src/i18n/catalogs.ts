import type { Language } from './place.ts';
import type { Catalog } from './translator.ts';

// As text: the closed card imports the same files, of which it then keeps its own group only.
const catalogs: Readonly<Record<Language, () => Promise<{ default: string }>>> = {
  en: () => import('../../translations/en.json?raw'),
  de: () => import('../../translations/de.json?raw'),
};

const laterCatalogs: typeof catalogs = {
  en: () => import('../../translations/en.json?later?raw'),
  de: () => import('../../translations/de.json?later?raw'),
};

/** The texts of the first screens in one language, loaded when they are first asked for. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  const { default: text } = await catalogs[language]();
  const catalog: Catalog = JSON.parse(text);
  return catalog;
}

/** The others, which join them. */
export async function loadLaterCatalog(language: Language): Promise<Catalog> {
  const { default: text } = await laterCatalogs[language]();
  const catalog: Catalog = JSON.parse(text);
  return catalog;
}
