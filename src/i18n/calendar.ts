const minute = 60 * 1000;

type Day = { year: number; month: number; day: number };
type Read = (at: number) => Day & { weekday: number; minute: number };

function createReader(zone: string): Read {
  const options = {
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { ...options, timeZone: zone });
  } catch {
    format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  }
  return (at) => {
    const parts = Object.fromEntries(
      format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
    );
    const { year = 0, month = 1, day = 1, hour = 0, minute: past = 0 } = parts;
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return { year, month, day, weekday, minute: hour * 60 + past };
  };
}

const wallClock = ({ year, month, day, minute: past }: Day & { minute: number }) =>
  Date.UTC(year, month - 1, day) + past * minute;

const dayLength = 24 * 60 * minute;

/** Asking the browser is dear, and clocks change twice a year: on any other day one offset is good for all of it. */
function remembering(read: Read): Read {
  const offsets = new Map<number, number>();
  const offsetAt = (day: number): number => {
    const start = day * dayLength;
    const offset = offsets.get(day) ?? wallClock(read(start)) - start;
    offsets.set(day, offset);
    return offset;
  };
  return (at) => {
    const day = Math.floor(at / dayLength);
    const offset = offsetAt(day);
    if (offset !== offsetAt(day + 1)) return read(at);
    const wall = new Date(at + offset);
    return {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      weekday: wall.getUTCDay(),
      minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    };
  };
}

/** The browser's knowledge of time zones; a zone that it does not know counts as UTC. */
export function createCalendar() {
  const readers = new Map<string, Read>();
  const readerFor = (zone: string) => {
    const reader = readers.get(zone) ?? remembering(createReader(zone));
    readers.set(zone, reader);
    return reader;
  };
  return {
    localTime: (at: number, zone: string) => readerFor(zone)(at),
    instantOf: (day: Day, past: number, zone: string) => {
      const read = readerFor(zone);
      const wanted = wallClock({ ...day, minute: past });
      const offsetAt = (at: number) => wallClock(read(at)) - at;
      // Both offsets around a change are tried, the earlier moment first: clocks that go back show an hour twice.
      const found = [offsetAt(wanted - 24 * 60 * minute), offsetAt(wanted + 24 * 60 * minute)]
        .map((offset) => wanted - offset)
        .filter((at) => wallClock(read(at)) === wanted);
      if (found.length > 0) return Math.min(...found);
      // Skipped: what the old offset says is as much later as the clocks went on.
      return wanted - offsetAt(wanted - 24 * 60 * minute);
    },
  };
}
