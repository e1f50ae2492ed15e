import { invalidArgument } from './linear-errors.ts';

export type PageArguments = { first?: number | null; after?: string | null };

const usual = 50;
const largest = 250;

/** A connection as Relay cuts it; cursors are the ids of the nodes. */
export function connection<T extends { id: string }, N>(
  items: readonly T[],
  { first, after }: PageArguments,
  toNode: (item: T) => N,
) {
  const size = first ?? usual;
  if (size < 1 || size > largest) throw invalidArgument('first', `must be from 1 to ${largest}`);
  const start = after == null ? 0 : items.findIndex(({ id }) => id === after) + 1;
  const page = items.slice(start, start + size);
  return {
    nodes: page.map(toNode),
    pageInfo: {
      startCursor: page[0]?.id ?? null,
      endCursor: page.at(-1)?.id ?? null,
      hasNextPage: items.length > start + size,
      hasPreviousPage: start > 0,
    },
  };
}
