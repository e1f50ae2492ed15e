import type { Place } from './place.ts';

const second = 1000;
const minute = 60 * second;
const quarter = 15 * minute;
const hour = 60 * minute;
const day = 24 * hour;

/** How times and quantities read on a screen, where the reader knows what time it is. */
export type Moments = {
  /** Today as 14:02, less than a week away as Mon 09:12, else 3 Mar; with the year when it is another one. 24 hours everywhere: it is shorter. */
  moment(at: number, now: number): string;
  /** A length in ms in at most two units: "20 s", "40 min", "1 h 40 min", "3 days". */
  duration(ms: number): string;
  number(value: number): string;
  /** The language of a BCP 47 locale: "German". */
  language(locale: string): string;
};

type CalendarDay = { year: number; number: number };

/** Tells the calendar day that a moment falls on in the time zone: its year, and its number since the epoch. */
function createCalendarDays(timeZone: string): (at: number) => CalendarDay {
  // To make a format costs a hundred times what it costs to use it.
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const known = new Map<number, CalendarDay>();
  return (at) => {
    // No zone is ahead of another one by less: a day begins with one of these.
    const slot = Math.floor(at / quarter);
    let found = known.get(slot);
    if (found === undefined) {
      const {
        year = 0,
        month = 1,
        day: date = 1,
      } = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
      found = { year, number: Date.UTC(year, month - 1, date) / day };
      known.set(slot, found);
    }
    return found;
  };
}

export function createMoments({ locale, timeZone }: Place): Moments {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone, ...options });
  const calendarDay = createCalendarDays(timeZone);
  const time = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const weekday = format({ weekday: 'short' });
  const date = format({ day: 'numeric', month: 'short' });
  const dateOfYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const days = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const numbers = new Intl.NumberFormat(locale);

  return {
    moment: (at, now) => {
      const [then, today] = [calendarDay(at), calendarDay(now)];
      const distance = Math.abs(then.number - today.number);
      if (distance === 0) return time.format(at);
      if (distance < 7) return `${weekday.format(at)} ${time.format(at)}`;
      return (then.year === today.year ? date : dateOfYear).format(at);
    },
    // "s", "min" and "h" are symbols of the SI, the same in every language; Intl would write "hr" in English.
    duration: (ms) => {
      if (ms < minute) return `${Math.floor(ms / second)} s`;
      if (ms < hour) return `${Math.floor(ms / minute)} min`;
      if (ms >= 2 * day) return days.format(Math.floor(ms / day));
      const rest = Math.floor((ms % hour) / minute);
      return `${Math.floor(ms / hour)} h${rest > 0 && ms < 10 * hour ? ` ${rest} min` : ''}`;
    },
    number: (value) => numbers.format(value),
    language: (code) => {
      try {
        return languages.of(code) ?? code;
      } catch {
        // Not all of Zendesk's locales are well-formed.
        return code;
      }
    },
  };
}
