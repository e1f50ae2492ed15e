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

const navBarCatalogs: typeof catalogs = {
  en: () => import('../../translations/en.json?nav-bar?raw'),
  de: () => import('../../translations/de.json?nav-bar?raw'),
};

const setupCatalogs: typeof catalogs = {
  en: () => import('../../translations/en.json?setup?raw'),
  de: () => import('../../translations/de.json?setup?raw'),
};

const loaderOf =
  (of: typeof catalogs) =>
  async (language: Language): Promise<Catalog> => {
    const { default: text } = await of[language]();
    const catalog: Catalog = JSON.parse(text);
    return catalog;
  };

/** The texts of the first screens in one language, loaded when they are first asked for. */
export const loadCatalog = loaderOf(catalogs);

/** The others of the ticket, which join them. */
export const loadLaterCatalog = loaderOf(laterCatalogs);

/** Those of the board, which join both. */
export const loadNavBarCatalog = loaderOf(navBarCatalogs);

/** Those of Setup, for admins alone. */
export const loadSetupCatalog = loaderOf(setupCatalogs);
