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
  const document = { moment: formats.moment, say: t };
  return { prefill: all, found: all, document, issue: document };
}

/** In a language that an admin chose; where none was, or its texts cannot be had, as `otherwise` has it. */
async function wordsIn(
  language: string | null,
  { place }: Pick<HostPlace, 'place'>,
  otherwise: Words,
): Promise<Words> {
  const wanted = languages.find((each) => each === language);
  if (wanted === undefined) return otherwise;
  const texts = await Promise.all([loadCatalog(wanted), loadLaterCatalog(wanted)]).catch(() => null);
  if (texts === null) return otherwise;
  const [first, later] = texts;
  const t = createTranslator(wanted, { ...first, ...later });
  return wordsOf({ t, host: { place: { ...place, language: wanted, locale: wanted } } });
}

/** In the languages that the admin wants briefs and issues in. An issue without one of its own is written as the brief is. */
export async function briefWords(
  app: Spoken & { installation: Pick<Installation, 'settings'> },
): Promise<Words> {
  const { briefLanguage, issueLanguage } = app.installation.settings.policies;
  const own = wordsOf(app);
  const { language } = app.host.place;
  const brief = briefLanguage === language ? own : await wordsIn(briefLanguage, app.host, own);
  const { issue } = issueLanguage === language ? own : await wordsIn(issueLanguage, app.host, brief);
  return { ...brief, issue };
}
