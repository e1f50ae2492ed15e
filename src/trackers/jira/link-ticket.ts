import type { IssueDraft } from '../../core/escalation/issue.ts';
import { done, type Outcome } from '../../core/outcome.ts';
import { anySchema } from './answers.ts';
import type { JiraClient } from './client.ts';
import { isForGood } from './fault.ts';
import { globalIdOf } from './identity.ts';
import { oneLine } from './summary.ts';

/** All of it each time: what is left out of an update is cleared. The ticket's subject is not in it, as no mask went over it. */
const linkOf = (draft: IssueDraft) => ({
  globalId: globalIdOf(draft),
  application: { type: 'com.zendesk', name: 'Zendesk' },
  relationship: 'escalated from',
  object: {
    url: draft.ticket.url,
    title: `Zendesk #${draft.ticket.id}`,
    summary: oneLine(draft.title),
    status: { resolved: false },
  },
});

/**
 * Links the issue to the ticket; repeating it changes nothing. A refusal is let be, as the description holds the link,
 * too. Anything else leaves the outcome open, and the next try links again.
 */
export async function linkTicket(client: JiraClient, draft: IssueDraft, key: string): Promise<Outcome<null>> {
  const path = `/issue/${encodeURIComponent(key)}/remotelink`;
  const linked = await client.write(path, linkOf(draft), anySchema);
  if (linked.kind === 'done' || isForGood(linked.fault)) return done(null);
  return { kind: 'unknown', fault: { ...linked.fault, committed: 'unknown' } };
}
