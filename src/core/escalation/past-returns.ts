import type { Instant } from '../outcome.ts';
import type { Destination } from '../routing/route.ts';
import type { Lack } from './event.ts';

/** What an earlier escalation was sent back for. */
export type PastEscalation = { destination: Destination; at: Instant; lacks: readonly Lack[] };

/** So many of the last `of` escalations to a destination came back for this. */
export type OftenReturned = { lack: Exclude<Lack, 'other'>; count: number; of: number };

/** How many of the newest ones tell of a destination's habits, and from how many on it is one. */
const newest = 10;
const often = 2;

const nameOf = (destination: Destination): string =>
  destination.kind === 'linear'
    ? `linear:${destination.team}`
    : destination.kind === 'jira'
      ? `jira:${destination.project}`
      : `group:${destination.group}`;

/** What a destination sends escalations back for again and again, the most frequent first. Issue types make no difference. */
export function oftenReturned(
  destination: Destination,
  past: readonly PastEscalation[],
): readonly OftenReturned[] {
  const own = past
    .filter((each) => nameOf(each.destination) === nameOf(destination))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, newest);
  const kinds = new Set(own.flatMap(({ lacks }) => lacks));
  return [...kinds]
    .flatMap((lack) => {
      const count = own.filter(({ lacks }) => lacks.includes(lack)).length;
      return lack === 'other' || count < often ? [] : [{ lack, count, of: own.length }];
    })
    .toSorted((a, b) => b.count - a.count);
}
