import type { FieldValue, TicketField } from '../../world/people.ts';
import {
  type Priority,
  priorities,
  statuses,
  type Ticket,
  type TicketStatus,
  type TicketType,
} from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import type { WantedUpdate } from './read-update.ts';

/** The fields of a ticket as an update leaves them. */
export type NewFields = {
  subject: string;
  status: TicketStatus;
  priority: Priority | null;
  type: TicketType | null;
  groupId: number | null;
  assigneeId: number | null;
  problemId: number | null;
  tags: string[];
  fields: Record<number, FieldValue>;
};

export type CheckedUpdate =
  | { kind: 'fields'; fields: NewFields }
  | { kind: 'invalid'; details: Record<string, string> };

const types = ['problem', 'incident', 'question', 'task'] as const;

/** Characters of a comment, markup included. */
const longestComment = 65_535;
const mostComments = 5000;

type Problems = Record<string, string>;

/** A day that the calendar has: what `Date` would roll over into the next month is none. */
function isDate(value: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

/** The value as the field keeps it, or null with a problem noted. */
function fieldValue({ type, title, options }: TicketField, value: unknown, problems: Problems): FieldValue {
  if (value === null || value === '') return null;
  const refuse = (words: string): null => {
    problems['base'] = `${title}: ${words}`;
    return null;
  };
  switch (type) {
    case 'tagger':
      return options.some((option) => option.value === value)
        ? String(value)
        : refuse(`${String(value)} is not a valid option`);
    case 'date':
      return typeof value === 'string' && isDate(value) ? value : refuse('is not a valid date');
    case 'integer':
      return Number.isInteger(Number(value)) ? Number(value) : refuse('is not a number');
    case 'checkbox':
      return value === true || value === 'true';
    case 'text':
    case 'textarea':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : refuse('is not a text');
    default:
      return type satisfies never;
  }
}

/** Moving a ticket to a group takes it from an assignee who is not in that group; both must exist. */
function place(world: World, ticket: Ticket, update: WantedUpdate, problems: Problems) {
  if (update.groupId === undefined && update.assigneeId === undefined)
    return { groupId: ticket.groupId, assigneeId: ticket.assigneeId };
  const groupId = update.groupId === undefined ? ticket.groupId : update.groupId;
  const group = world.groups.find(({ id }) => id === groupId);
  if (groupId !== null && group === undefined) problems['group'] = 'Group: is invalid';
  const wanted = update.assigneeId === undefined ? ticket.assigneeId : update.assigneeId;
  const assignee = world.users.find(({ id, role }) => id === wanted && role !== 'end-user');
  if (wanted !== null && assignee === undefined) problems['assignee'] = 'Assignee: is invalid';
  const isMember = assignee !== undefined && (group === undefined || assignee.groupIds.includes(group.id));
  if (update.assigneeId !== undefined && update.groupId === undefined && assignee !== undefined && !isMember)
    return { groupId: assignee.groupIds[0] ?? null, assigneeId: assignee.id };
  return { groupId: group?.id ?? null, assigneeId: isMember ? assignee.id : null };
}

/** Only an incident has a problem, and that has to be a ticket of that type; who is no incident any more loses it. */
function problemOf(world: World, ticket: Ticket, update: WantedUpdate, problems: Problems): number | null {
  const type = update.type === undefined ? ticket.type : update.type;
  if (update.problemId === undefined) return type === 'incident' ? ticket.problemId : null;
  if (update.problemId === null) return null;
  const problem = world.tickets.find(({ id }) => id === update.problemId);
  if (type !== 'incident') problems['problem_id'] = 'Problem: only incidents can have one';
  if (problem?.type !== 'problem' || problem.id === ticket.id) problems['problem_id'] = 'Problem: is invalid';
  return problem?.id ?? null;
}

function choose<T extends string>(
  allowed: readonly T[],
  name: string,
  value: unknown,
  problems: Problems,
): T | null {
  const found = allowed.find((each) => each === value) ?? null;
  if (found === null && value !== null) problems[name] = `${name}: ${String(value)} is not recognized`;
  return found;
}

/** A drop-down and its tag are one: who changes the one changes the other. */
function tagsAndFields(world: World, ticket: Ticket, update: WantedUpdate, problems: Problems) {
  const fields = { ...ticket.fields };
  const tags = new Set((update.tags ?? ticket.tags).map((tag) => tag.trim().toLowerCase()));
  for (const field of world.ticketFields) {
    const wanted = update.customFields?.find(({ id }) => id === field.id);
    const values = field.type === 'tagger' ? field.options.map(({ value }) => value) : [];
    if (wanted !== undefined) {
      const value = fieldValue(field, wanted.value, problems);
      fields[field.id] = value;
      for (const each of values) tags.delete(each);
      if (values.length > 0 && value !== null) tags.add(String(value));
    } else if (update.tags !== undefined && values.length > 0) {
      fields[field.id] = values.find((value) => tags.has(value)) ?? null;
    }
  }
  return { tags: [...tags].filter((tag) => tag !== ''), fields };
}

/** What the update makes of the ticket's fields, or every reason that Zendesk would refuse it for. */
export function checkUpdate(world: World, ticket: Ticket, update: WantedUpdate): CheckedUpdate {
  const problems: Problems = {};
  const { status, priority, type, subject, comment } = update;
  if (comment !== undefined && comment.html.length > longestComment)
    problems['comment'] = `Comment: is too long (maximum is ${longestComment} characters)`;
  if (comment !== undefined && ticket.comments.length >= mostComments)
    problems['comment'] = `Comment: a ticket has at most ${mostComments}`;
  const fields = {
    subject: typeof subject === 'string' ? subject : ticket.subject,
    status:
      status === undefined ? ticket.status : (choose(statuses, 'status', status, problems) ?? ticket.status),
    priority: priority === undefined ? ticket.priority : choose(priorities, 'priority', priority, problems),
    type: type === undefined ? ticket.type : choose(types, 'type', type, problems),
    problemId: problemOf(world, ticket, update, problems),
    ...place(world, ticket, update, problems),
    ...tagsAndFields(world, ticket, update, problems),
  };
  if (status === null) problems['status'] = 'status: cannot be blank';
  return Object.keys(problems).length > 0
    ? { kind: 'invalid', details: problems }
    : { kind: 'fields', fields };
}
