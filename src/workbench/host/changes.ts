import { commonTree, ticketTree } from './tree.ts';
import type { View } from './view.ts';

/** An event of ZAF about a value that is now another. */
export type Changed = { event: string; property: string; value: unknown };

const watched = [
  'subject',
  'status',
  'statusCategory',
  'priority',
  'type',
  'tags',
  'comments',
  'conversation',
] as const;

/** The values of a view that have a `.changed` event, by the event's name without that ending. */
function watchedValues(view: View): Map<string, unknown> {
  const { colorScheme } = commonTree(view);
  const values = new Map<string, unknown>([['colorScheme', colorScheme]]);
  if (view.ticket === null) return values;
  const tree = ticketTree(view.ticket, view.composer);
  const { ticket, comment } = tree;
  for (const name of watched) values.set(`ticket.${name}`, at(ticket, name));
  values.set('ticket.assignee.user', at(at(ticket, 'assignee'), 'user'));
  values.set('ticket.assignee.group', at(at(ticket, 'assignee'), 'group'));
  values.set('comment.text', at(comment, 'text'));
  values.set('comment.type', at(comment, 'type'));
  for (const field of view.ticket.fields) values.set(`ticket.custom_field_${field.id}`, field.value ?? null);
  return values;
}

/** What an app is told when the page looked like `before` and looks like `after` now. */
export function changesBetween(before: View, after: View): Changed[] {
  const old = watchedValues(before);
  return [...watchedValues(after)]
    .filter(([property, value]) => JSON.stringify(old.get(property)) !== JSON.stringify(value))
    .map(([property, value]) => ({ event: `${property}.changed`, property, value }));
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
