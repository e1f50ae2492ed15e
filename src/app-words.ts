import type { HostPlace } from './card/host-place.ts';
import type { Words } from './flows/words.ts';
import { loadCatalog, loadLaterCatalog } from './i18n/catalogs.ts';
import { createFormats } from './i18n/formats.ts';
import { languages } from './i18n/place.ts';
import { createTranslator, type Translate } from './i18n/translator.ts';
import type { Installation } from './zendesk/installation.ts';

type Spoken = { t: Translate; host: Pick<HostPlace, 'place'> };

/** The words and formats of one language. */
export function wordsOf({ host, t }: Spoken): Words {
  const formats = createFormats(host.place);
  const all = { ...formats, say: t };
  return { prefill: all, found: all, document: { moment: formats.moment, say: t } };
}

/** In the language that the admin wants briefs, notes and issues in; where its texts cannot be had, in the agent's. */
export async function briefWords(
  app: Spoken & { installation: Pick<Installation, 'settings'> },
): Promise<Words> {
  const { briefLanguage } = app.installation.settings.policies;
  const wanted = languages.find((each) => each === briefLanguage);
  const { place } = app.host;
  if (wanted === undefined || wanted === place.language) return wordsOf(app);
  const texts = await Promise.all([loadCatalog(wanted), loadLaterCatalog(wanted)]).catch(() => null);
  if (texts === null) return wordsOf(app);
  const [first, later] = texts;
  const t = createTranslator(wanted, { ...first, ...later });
  return wordsOf({ t, host: { place: { ...place, language: wanted, locale: wanted } } });
}
