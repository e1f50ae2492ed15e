import type { Instant } from './outcome.ts';

/** How numbers and times read in one language and one time zone. Handed in: core knows no locale. */
export type Formats = {
  /** Date and time, complete enough for a document that is read later and elsewhere. */
  moment(at: Instant): string;
  date(at: Instant): string;
  /** A length in ms, rounded to what a person would say: "3 days", "40 min". */
  duration(ms: number): string;
  number(value: number): string;
  /** Bytes: "4.1 MB". */
  size(bytes: number): string;
  /** The language of a BCP 47 locale: "German". */
  language(locale: string): string;
};
