import type { Calendar } from '../../core/calendar.ts';
import type { CompareTexts } from '../../core/escalation/board-order.ts';
import type { Policies } from '../../core/policies.ts';
import type { BoardReader, Clock, Trackers } from '../../core/ports.ts';

export type BoardPorts = {
  reader: BoardReader;
  trackers: Trackers;
  clock: Clock;
  calendar: Calendar;
  /** IANA name, for working days without a schedule and for days of the figures. */
  timeZone: string;
  policies: Pick<Policies, 'pace' | 'schedule'>;
  compare: CompareTexts;
  /** Shows a ticket in Zendesk; false when Zendesk does not. */
  openTicket(id: number): Promise<boolean>;
};
