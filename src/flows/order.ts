import type { Case } from '../core/case/case.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { TicketState } from '../core/escalation/state.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { Wish } from './claim.ts';
import type { SessionState } from './session-state.ts';
import type { SendReport, StepId } from './view.ts';

/** What a claim holds fast, whatever the draft says later. */
export type Frozen = Pick<TicketState, 'target' | 'severity' | 'route' | 'issue'>;

/** The claim that an agent asks for on the ticket of a case. */
export const wishFor = (
  { agent, place, ticket }: Case,
  frozen: Frozen,
  { ticketState, isAgain }: SessionState,
): Wish => {
  const { target, severity, route, issue } = frozen;
  // Only who starts again on purpose goes past an ended escalation: who finishes one must not begin a second.
  const isEnded = isAgain && ticketState.kind === 'ours' && ticketState.state.phase !== 'sending';
  return {
    ...place,
    ticketId: ticket.id,
    target,
    severity,
    route,
    issue,
    agent,
    follows: isEnded ? ticketState.state.escalationId : null,
  };
};

/** The claim that stands on the ticket and was never finished; null when there is none. */
export const unfinished = ({ ticketState }: SessionState): TicketState | null =>
  ticketState.kind === 'ours' && ticketState.state.phase === 'sending' ? ticketState.state : null;

/** The tracker that a route in the grammar of the settings leads to; null for a group, or when it cannot be read. */
export function trackerOf(route: string): IssueRef['system'] | null {
  const parsed = parseRoute('', route);
  if (parsed.kind === 'error' || parsed.route.destination.kind === 'group') return null;
  return parsed.route.destination.kind;
}

function stepsTo(destination: SendReport['destination']): readonly StepId[] {
  if (destination === null) return ['note'];
  return destination.kind === 'group' ? ['claim', 'note'] : ['claim', 'issue', 'note'];
}

/** A report on which nothing has begun yet. */
export const firstReport = (
  to: Pick<SendReport, 'target' | 'severity' | 'destination'>,
  instead: IssueRef | null = null,
): SendReport => ({
  target: to.target,
  severity: to.severity,
  destination: to.destination,
  instead,
  steps: stepsTo(to.destination).map((step) => ({ step, state: 'waiting', at: null })),
  issue: null,
});
