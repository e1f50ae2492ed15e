import { linkTitle } from '../../core/escalation/link-title.ts';
import { done, type Outcome } from '../../core/outcome.ts';
import { keptSchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { isForGood } from './fault.ts';
import { globalIdOf } from './identity.ts';
import { oneLine } from './summary.ts';

/** `title`: the issue's own; null where it is not known. The ticket's subject has been masked. */
export type LinkedTicket = { ticket: { id: number; url: string; subject?: string }; title: string | null };

/** All of it each time: what is left out of an update is cleared. */
const linkOf = ({ ticket, title }: LinkedTicket) => ({
  globalId: globalIdOf({ ticket }),
  application: { type: 'com.zendesk', name: 'Zendesk' },
  relationship: 'escalated from',
  object: {
    url: ticket.url,
    title: linkTitle(ticket),
    ...(title === null ? {} : { summary: oneLine(title) }),
    status: { resolved: false },
  },
});

/**
 * Links the issue to the ticket; repeating it changes nothing. A refusal is let be, as the description holds the link,
 * too. Anything else leaves the outcome open, and the next try links again.
 */
export async function linkTicket(
  client: JiraClient,
  linked: LinkedTicket,
  key: string,
): Promise<Outcome<null>> {
  const path = `/issue/${encodeURIComponent(key)}/remotelink`;
  const answer = await client.write(path, linkOf(linked), keptSchema);
  if (answer.kind === 'done' || isForGood(answer.fault)) return done(null);
  return { kind: 'unknown', fault: { ...answer.fault, committed: 'unknown' } };
}
