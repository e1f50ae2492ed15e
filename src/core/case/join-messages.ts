import type { Message } from './message.ts';

/** Adds what was written since. */
export const withNewer = (known: readonly Message[], newer: readonly Message[]): readonly Message[] =>
  [...known, ...newer.filter(({ id }) => !known.some((each) => each.id === id))].sort((a, b) => a.at - b.at);

/** The newest page as it was read again, behind the older messages that it does not reach. */
export function withPage(known: readonly Message[], page: readonly Message[]): readonly Message[] {
  const from = page[0]?.at ?? Number.POSITIVE_INFINITY;
  const ids = new Set(page.map(({ id }) => id));
  return [...known.filter(({ at, id }) => at < from && !ids.has(id)), ...page];
}
