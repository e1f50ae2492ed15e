/** What a clock in `zone` shows: 2026-03-02 09:14. */
export const clockIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }).format(at);

/** The moment at which clocks in `zone` show `time`. */
export function momentOf(time: string, zone: string): number {
  const wanted = Date.parse(`${time.replace(' ', 'T')}Z`);
  const off = Date.parse(`${clockIn(zone, wanted).replace(' ', 'T')}Z`) - wanted;
  const at = wanted - off;
  if (clockIn(zone, at) !== time) throw new Error(`${time} is no moment in ${zone}`);
  return at;
}

/** The day that it is in `zone`: 2026-03-02. */
export const dayIn = (zone: string, at: number): string => clockIn(zone, at).slice(0, 10);
