import type { SimilarTicket } from '../../core/case/surroundings.ts';
import { customerOf, type Pattern, patternOf } from '../../core/reading/similar/pattern.ts';
import type { DraftView } from '../draft-view.ts';

/** Who has the problem, as far as the tickets tell that the agent counts. */
export type Affected = {
  pattern: Pattern;
  /** Names of the organizations, this customer's first; people without one have none. */
  names: readonly string[];
  /** Their yearly revenue together; null when nothing is known of any. */
  revenue: number | null;
};

/** Each customer once, however many tickets they have. */
function oncePerCustomer(tickets: readonly SimilarTicket[], own: string): readonly SimilarTicket[] {
  const seen = new Set([own]);
  return tickets.filter((ticket) => {
    const customer = customerOf(ticket);
    if (seen.has(customer)) return false;
    seen.add(customer);
    return true;
  });
}

export function affectedOf(similar: readonly SimilarTicket[], view: DraftView, now: number): Affected {
  const { ticket, organization } = view.case;
  const pattern = patternOf(similar, ticket, now, view.draft.counted);
  const others = oncePerCustomer(pattern.tickets, customerOf(ticket));
  const known = [view.ownRevenue, ...others.map(({ revenue }) => revenue)].filter((each) => each !== null);
  const names = [organization?.name ?? null, ...others.map(({ organizationName }) => organizationName)];
  return {
    pattern,
    names: names.filter((name) => name !== null),
    revenue: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
  };
}
