import { describe, expect, test } from 'vitest';
import { type ClockBasis, clocksOf } from '../../src/core/escalation/clocks.ts';
import { defaultPolicies, type Schedule } from '../../src/core/policies.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';

const calendar = createCalendar();
export const at = (iso: string) => Date.parse(iso);
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 16);

type Row = Partial<ClockBasis> & { zone?: string; schedule?: Schedule; now?: string };

export function clocks(row: Row) {
  const { zone = 'UTC', schedule = null, now = '2026-01-01T00:00Z', ...but } = row;
  const basis: ClockBasis = {
    severity: 'S2',
    severityChange: null,
    escalatedAt: at('2026-03-04T10:00Z'),
    lastCheckAt: null,
    lastToldAt: null,
    answeredAt: null,
    remindAt: null,
    isWaitingForCustomer: false,
    slaBreachAt: null,
    ...but,
  };
  return clocksOf(basis, { workdays: { calendar, zone, schedule }, pace: defaultPolicies.pace }, at(now));
}

const due = (clock: ReturnType<typeof clocks>['team']) =>
  clock.kind === 'running' ? iso(clock.dueAt) : clock.kind;

export type Case = [name: string, row: Row, team: string, customer: string];

/** Each row wound, and read as the moments that team and customer are due: 4 March 2026 is a Wednesday. */
export function expectDue(table: Readonly<Record<string, readonly Case[]>>) {
  describe.each(Object.entries(table))('%s', (_, rows) => {
    test.each(rows)('%s', (_name, row, team, customer) => {
      const { team: teamClock, customer: customerClock } = clocks(row);
      expect([due(teamClock), due(customerClock)]).toEqual([team, customer]);
    });
  });
}
