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
function remembering(read: Read) {
  const starts = new Map<number, number>();
  const offsetOfStart = (day: number): number => {
    let offset = starts.get(day);
    if (offset === undefined) {
      const start = day * dayLength;
      offset = wallClock(read(start)) - start;
      starts.set(day, offset);
    }
    return offset;
  };
  /** What the clocks are ahead of UTC, in ms. */
  const offsetAt = (at: number): number => {
    const day = Math.floor(at / dayLength);
    const offset = offsetOfStart(day);
    return offset === offsetOfStart(day + 1) ? offset : wallClock(read(at)) - at;
  };
  const localTime: Read = (at) => {
    const wall = new Date(at + offsetAt(at));
    return {
      year: wall.getUTCFullYear(),
      month: wall.getUTCMonth() + 1,
      day: wall.getUTCDate(),
      weekday: wall.getUTCDay(),
      minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    };
  };
  return { offsetAt, localTime };
}

/** The browser's knowledge of time zones; a zone that it does not know counts as UTC. */
export function createCalendar() {
  const readers = new Map<string, ReturnType<typeof remembering>>();
  const readerFor = (zone: string) => {
    const reader = readers.get(zone) ?? remembering(createReader(zone));
    readers.set(zone, reader);
    return reader;
  };
  return {
    localTime: (at: number, zone: string) => readerFor(zone).localTime(at),
    instantOf: ({ year, month, day }: Day, past: number, zone: string) => {
      const { offsetAt } = readerFor(zone);
      const wanted = Date.UTC(year, month - 1, day) + past * minute;
      const before = offsetAt(wanted - dayLength);
      const after = offsetAt(wanted + dayLength);
      // Both offsets around a change are tried, the earlier moment first: clocks that go back show an hour twice.
      const [first, second] = [wanted - Math.max(before, after), wanted - Math.min(before, after)];
      if (first + offsetAt(first) === wanted) return first;
      if (second + offsetAt(second) === wanted) return second;
      // Skipped: what the old offset says is as much later as the clocks went on.
      return wanted - before;
    },
  };
}
