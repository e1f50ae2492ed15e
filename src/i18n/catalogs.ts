import type { Language } from './place.ts';
import type { Catalog } from './translator.ts';

const catalogs: Readonly<Record<Language, () => Promise<{ default: Catalog }>>> = {
  en: () => import('../../translations/en.json'),
  de: () => import('../../translations/de.json'),
};

/** All texts of one language, loaded when they are first asked for. */
export const loadCatalog = async (language: Language): Promise<Catalog> =>
  (await catalogs[language]()).default;
