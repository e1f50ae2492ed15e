import { closedOf } from '../core/case/closed.ts';
import { link, paragraph } from '../core/document/build.ts';
import type { Fault } from '../core/outcome.ts';
import { type GoneOn, goOnAt } from './go-on-at.ts';
import { noCode } from './no-code.ts';
import type { SessionPorts } from './session-ports.ts';
import type { SessionStore } from './session-store.ts';

/** Makes a follow-up of a closed ticket that has none, and goes on there. Nothing where the ticket is not so. */
export async function makeFollowUp(ports: SessionPorts, store: SessionStore): Promise<GoneOn | Fault | null> {
  const { case: caseOf } = store.state();
  const closed = caseOf === null ? null : closedOf(caseOf);
  if (caseOf === null || closed?.kind !== 'closed' || closed.next !== null) return null;
  const { id, url } = caseOf.ticket;
  const tickets = await ports.elsewhere.loadFollowUps().catch(() => null);
  if (tickets === null) return noCode;
  const said = ports.words.document.say('document.follow_up', { id });
  const made = await tickets.make(caseOf.ticket, { type: 'root', children: [paragraph(link(said, url))] });
  if (made.kind !== 'done') return made.fault;
  store.change({ kind: 'followed-up', ticketId: made.value });
  return goOnAt(ports, store, made.value);
}
