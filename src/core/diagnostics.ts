import type { Instant } from './outcome.ts';

/** What may be kept of an event: never a text of a ticket, never an address, never a setting. */
export type DiagnosticsEntry = { at: Instant; event: string; status: number | null };

/** The last things that happened, for "Copy details". Nothing of it is sent anywhere. */
export type Diagnostics = {
  /** `event` is a name written in the code, such as `request zendesk`. `status` is HTTP's. */
  note(event: string, status?: number): void;
  /** One line an event, oldest first, times in UTC. */
  report(): string;
};

/** Keeps the last `size` events. */
export function createDiagnostics(now: () => Instant, size = 100): Diagnostics {
  const entries: DiagnosticsEntry[] = [];
  return {
    note(event, status) {
      entries.push({ at: now(), event, status: status ?? null });
      if (entries.length > size) entries.shift();
    },
    report: () =>
      entries
        .map(({ at, event, status }) => [new Date(at).toISOString(), event, status ?? ''].join(' ').trimEnd())
        .join('\n'),
  };
}
