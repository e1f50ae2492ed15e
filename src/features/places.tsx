import { createContext, useContext, useMemo } from 'react';
import type { Instant } from '../core/outcome.ts';
import type { PaperWords } from '../flows/words.ts';
import { useFormats, useT } from '../i18n/context.tsx';
import type { Translate } from '../i18n/translator.ts';

/** What a screen needs of the place it is shown in, besides texts and formats. */
export type Places = {
  /** Resolves after `ms`, or at once when the signal is aborted. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** BCP 47, the agent's. */
  locale: string;
  agentId: number;
  /** Whom agents are told to ask when a setting is wrong; null says "an admin". */
  contact: string | null;
  /** Answers false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** The last things that happened, a line each, without any text of the ticket. */
  report(): string;
  /** In which note and issue are written. */
  paperWords: PaperWords;
};

const PlacesContext = createContext<Places | null>(null);

export const PlacesProvider = PlacesContext.Provider;

export function usePlaces(): Places {
  const places = useContext(PlacesContext);
  if (places === null) throw new Error('There is no PlacesProvider around this');
  return places;
}

/** Texts, times and lists in the agent's language and zone. */
export type Words = {
  t: Translate;
  /** 14:02 today, Mon 09:12 this week, else 3 Mar. */
  when(at: Instant): string;
  /** A date as YYYY-MM-DD in words: 3 Mar. Anything else comes back as it is. */
  day(date: string): string;
  /** A length in ms: "40 min". */
  duration(ms: number): string;
  number(value: number): string;
  /** "a, b, and c". */
  list(items: readonly string[]): string;
  /** The language of a BCP 47 locale: "German". */
  language(locale: string): string;
  now(): Instant;
};

function dayIn(locale: string, date: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(at);
}

export function useWords(): Words {
  const { locale } = usePlaces();
  const t = useT();
  const formats = useFormats();
  return useMemo(() => {
    const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
    return {
      t,
      when: formats.moment,
      day: (date) => dayIn(locale, date),
      // A figure and its unit stay on one line.
      duration: (ms) => formats.duration(ms).replaceAll(' ', '\u00a0'),
      number: formats.number,
      list: (items) => conjunction.format(items),
      language: formats.language,
      now: formats.now,
    };
  }, [t, locale, formats]);
}
