import type { Ticket, TicketStatus } from '../case/ticket.ts';
import { type ChatPlace, readChatPlace } from '../chat.ts';
import type { Target } from '../checklist/target.ts';
import type { Destination, Route } from '../routing/route.ts';
import { isFullNote } from './note-document.ts';

/** One thing that sending will change, as it is listed before. */
export type PlannedChange =
  | { kind: 'issue'; destination: Exclude<Destination, { kind: 'group' }>; detail: Route['detail'] }
  | { kind: 'note'; lines: number; full: boolean }
  | { kind: 'status'; from: TicketStatus; to: TicketStatus }
  | { kind: 'group'; from: string | null; to: string }
  | { kind: 'tag'; tag: string; fields: number }
  /** A channel is told. */
  | { kind: 'chat'; place: ChatPlace };

/** Baton's one tag: to find its tickets, and to leave its notes out of triggers. */
export const batonTag = 'baton';

/** state, severity, target, outcome, issue, escalated on, next update. */
const writtenFields = 7;

/** What sending by this route will change. What is not listed stays as it is. */
export function plannedChanges(
  ticket: Ticket,
  route: Route,
  { target, noteLines }: { target: Target; noteLines: number },
): readonly PlannedChange[] {
  const { destination, status, detail } = route;
  const chat = route.chat === null ? null : readChatPlace(route.chat, target);
  const group = destination.kind === 'group' ? destination.group : route.group;
  return [
    ...(destination.kind === 'group' ? [] : [{ kind: 'issue', destination, detail } as const]),
    { kind: 'note', lines: noteLines, full: isFullNote(route) },
    ...(status === null || status === ticket.status
      ? []
      : [{ kind: 'status', from: ticket.status, to: status } as const]),
    ...(group === null || group === ticket.groupName
      ? []
      : [{ kind: 'group', from: ticket.groupName, to: group } as const]),
    { kind: 'tag', tag: batonTag, fields: writtenFields },
    ...(chat === null ? [] : [{ kind: 'chat', place: chat } as const]),
  ];
}
