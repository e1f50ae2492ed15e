import { mapDone, type Outcome } from '../core/outcome.ts';
import type { ProblemDesk } from '../core/ports.ts';
import { createRest } from './rest.ts';
import { updateAnswer } from './schemas.ts';
import { pathsOf, type TicketAccess } from './ticket-access.ts';

/** Zendesk's own way to say that several tickets have one cause: a problem, and its incidents. */
export function createProblemDesk({ zaf, clock, ticketId }: TicketAccess): ProblemDesk {
  const rest = createRest(zaf, clock);

  /** Type and problem alone: whatever else has changed on the ticket meanwhile stays as it is. */
  async function put(id: number, ticket: Record<string, unknown>): Promise<Outcome<null>> {
    const answer = await rest.put(`${pathsOf(id).base}.json`, { ticket }, updateAnswer);
    return mapDone(answer, () => null);
  }

  return {
    makeProblem: () => put(ticketId, { type: 'problem' }),
    attach: (id) => put(id, { type: 'incident', problem_id: ticketId }),
  };
}
