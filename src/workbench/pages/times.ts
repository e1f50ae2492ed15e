const day = 24 * 60 * 60 * 1000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Kept, as making one takes longer than using it a hundred times. */
function formatOf(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.DateTimeFormat('en-GB', options);
  formats.set(key, format);
  return format;
}

/** A moment as the agent reads it: "Today 09:20", "Mon 09:12", "9 March 2026, 09:12". `now` in ms. */
export function momentText(at: string, now: number, timeZone: string): string {
  const moment = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions, date: Date | number = moment) =>
    formatOf({ timeZone, ...options }).format(date);
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const date = (of: Date | number) => format({ dateStyle: 'short' }, of);
  if (date(moment) === date(now)) return `Today ${time}`;
  if (Math.abs(now - moment.getTime()) < 6 * day) return `${format({ weekday: 'short' })} ${time}`;
  return `${format({ day: 'numeric', month: 'long', year: 'numeric' })}, ${time}`;
}

/** The largest unit that fits: "3 h", "2 d". */
export function spanText(ms: number): string {
  const minutes = Math.round(Math.abs(ms) / 60_000);
  if (minutes < 60) return `${minutes} min`;
  return minutes < 48 * 60 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} d`;
}

export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
