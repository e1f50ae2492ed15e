/** The languages that the app has texts in; the first one stands in for all others. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** Where the agent is: how texts, times and numbers read. `locale` is BCP 47, `timeZone` an IANA name. */
export type Place = { language: Language; locale: string; timeZone: string };

function usable(kind: 'locale' | 'timeZone', value: string): boolean {
  try {
    new Intl.DateTimeFormat(kind === 'locale' ? value : 'en', kind === 'timeZone' ? { timeZone: value } : {});
    return true;
  } catch {
    return false;
  }
}

/**
 * The nearest place that the app and this browser can serve: "de-AT" reads German with Austrian dates, "fr" reads
 * English with English dates, and a time zone that the browser does not know is the browser's own.
 */
export function placeOf(locale: string, timeZone: string): Place {
  const asked = locale.replace('_', '-');
  const language = languages.find((each) => each === asked.toLowerCase().split('-')[0]);
  const zone =
    timeZone !== '' && usable('timeZone', timeZone)
      ? timeZone
      : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    language: language ?? languages[0],
    locale: language !== undefined && usable('locale', asked) ? asked : (language ?? languages[0]),
    timeZone: zone,
  };
}
