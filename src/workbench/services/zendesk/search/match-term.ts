import type { IndexEntry } from '../../../world/search-index.ts';
import { priorities, statuses } from '../../../world/ticket.ts';
import type { World } from '../../../world/world.ts';
import type { SearchTerm } from './parse-search.ts';
import { wordsOf } from './search-index.ts';

type Fits = (entry: IndexEntry) => boolean;

const units: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 7 * 86_400_000,
  month: 30 * 86_400_000,
  year: 365 * 86_400_000,
};

/** YYYY-MM-DD or ISO 8601, or a length of time before now such as 4hours. */
function momentOf(value: string, now: number): number {
  const [, count, unit] = /^(\d+)(minute|hour|day|week|month|year)s?$/.exec(value) ?? [];
  const length = units[unit ?? ''];
  return length === undefined ? Date.parse(value) : now - Number(count) * length;
}

function compare({ operator }: SearchTerm, one: number, other: number): boolean {
  switch (operator) {
    case ':':
      return one === other;
    case '<':
      return one < other;
    case '>':
      return one > other;
    case '<=':
      return one <= other;
    case '>=':
      return one >= other;
  }
}

const onDay = (stamp: string, value: string): boolean => stamp.startsWith(value);

const dated = (term: SearchTerm, now: number, of: (entry: IndexEntry) => string): Fits => {
  const at = momentOf(term.value, now);
  if (term.operator === ':') return (entry) => onDay(of(entry), term.value);
  return (entry) => compare(term, Date.parse(of(entry)), at);
};

const ranked = <T extends string>(
  term: SearchTerm,
  order: readonly T[],
  of: (entry: IndexEntry) => T | null,
): Fits => {
  const names: readonly string[] = order;
  const wanted = names.indexOf(term.value);
  return (entry) => {
    const found = of(entry);
    return found !== null && wanted >= 0 && compare(term, order.indexOf(found), wanted);
  };
};

/** All words in any order, a wildcard at the end of a word; or, where the world says so, the very phrase. */
function inText({ value, isQuoted }: SearchTerm, isExact: boolean, of: (entry: IndexEntry) => string): Fits {
  const words = wordsOf(value);
  if (isQuoted && isExact) return (entry) => of(entry).includes(` ${words.join(' ')} `);
  const open = value.endsWith('*') ? words.pop() : undefined;
  return (entry) =>
    words.every((word) => of(entry).includes(` ${word} `)) &&
    (open === undefined || of(entry).includes(` ${open}`));
}

/** Words without a property: a single one also fits the beginning of a longer one, a phrase has to stand there as it is. */
function anywhere({ value, isQuoted }: SearchTerm): Fits {
  const words = wordsOf(value);
  const wanted = isQuoted ? [` ${words.join(' ')} `] : words.map((word) => ` ${word}`);
  return ({ subject, said, ticket }) =>
    String(ticket.id) === value || wanted.every((each) => subject.includes(each) || said.includes(each));
}

const named = <T extends { id: number }>(
  list: readonly T[],
  value: string,
  names: (item: T) => (string | null)[],
): number[] =>
  list
    .filter(
      (item) =>
        String(item.id) === value ||
        names(item).some((name) => name?.toLowerCase().includes(value.toLowerCase())),
    )
    .map(({ id }) => id);

const oneOf = (ids: readonly number[], value: string, of: (entry: IndexEntry) => number | null): Fits =>
  value === 'none' ? (entry) => of(entry) === null : (entry) => ids.some((id) => id === of(entry));

/**
 * A drop-down by the value of its option, a text by its words, everything else by what stands there. An asterisk alone asks
 * for any value: Zendesk calls it a wildcard for any text, and says nothing of it alone; `knowsAnyValue` tries both.
 */
function inField(world: World, id: number, term: SearchTerm): Fits {
  const { value } = term;
  const field = world.ticketFields.find((each) => each.id === id);
  const textOf = ({ ticket }: IndexEntry) => String(ticket.fields[id] ?? '');
  if (field === undefined) return () => false;
  if (value === '*') return (entry) => world.search.knowsAnyValue && textOf(entry) !== '';
  if (field.type === 'text' || field.type === 'textarea')
    return inText(term, world.search.isQuotedExact, (entry) => ` ${wordsOf(textOf(entry)).join(' ')} `);
  return (entry) => textOf(entry).toLowerCase() === value.toLowerCase();
}

/** What a term asks of a ticket; null for a property that the workbench does not know. */
export function matcherOf(world: World, term: SearchTerm, now: number): Fits | null {
  const { property, value } = term;
  const isExact = world.search.isQuotedExact;
  const [, field] = /^custom_field_(\d+)$/.exec(property ?? '') ?? [];
  if (field !== undefined) return inField(world, Number(field), term);
  switch (property) {
    case null:
      return anywhere(term);
    case 'subject':
      return inText(term, isExact, ({ subject }) => subject);
    case 'description':
      return inText(term, isExact, ({ said }) => said);
    case 'comment':
      return inText(term, true, ({ said }) => said);
    case 'tags': {
      const tags = value.toLowerCase().split(/\s+/);
      return ({ ticket }) =>
        value === 'none' ? ticket.tags.length === 0 : tags.every((tag) => ticket.tags.includes(tag));
    }
    case 'status':
      return ranked(term, statuses, ({ ticket }) => ticket.status);
    case 'priority':
      return ranked(term, priorities, ({ ticket }) => ticket.priority);
    case 'ticket_type':
      return ({ ticket }) => ticket.type === value;
    case 'created':
      return dated(term, now, ({ ticket }) => ticket.createdAt);
    case 'updated':
      return dated(term, now, ({ ticket }) => ticket.updatedAt);
    case 'organization':
      return oneOf(
        named(world.organizations, value, ({ name }) => [name]),
        value,
        ({ ticket }) => ticket.organizationId,
      );
    case 'requester':
      return oneOf(
        named(world.users, value, ({ name, email }) => [name, email]),
        value,
        ({ ticket }) => ticket.requesterId,
      );
    case 'brand':
      return oneOf(
        named(world.brands, value, ({ name }) => [name]),
        value,
        ({ ticket }) => ticket.brandId,
      );
    default:
      return null;
  }
}
