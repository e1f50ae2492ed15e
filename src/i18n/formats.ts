import { createMoments } from './moments.ts';
import type { Place } from './place.ts';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** How times and quantities read in a document, which is read later and elsewhere: with year and time zone. */
export function createFormats(place: Place) {
  const { locale, timeZone } = place;
  const { duration, number, language } = createMoments(place);
  const day = { timeZone, day: 'numeric', month: 'short', year: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(locale, day);
  const moment = new Intl.DateTimeFormat(locale, {
    ...day,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });

  return {
    duration,
    number,
    language,
    date: (at: number) => date.format(at),
    moment: (at: number) => moment.format(at),
    size: (bytes: number) => {
      const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1);
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: units[power] ?? units[0],
        unitDisplay: 'short',
        maximumFractionDigits: power === 0 ? 0 : 1,
      }).format(bytes / 1000 ** power);
    },
  };
}
