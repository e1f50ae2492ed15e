import type { IssueRef } from '../../core/escalation/issue.ts';
import { linkTitle } from '../../core/escalation/link-title.ts';
import { done, type Fault, failed, type Outcome } from '../../core/outcome.ts';
import { attachedSchema } from './answers.ts';
import type { LinearClient } from './client.ts';
import { attachDocument, linkDocument } from './documents.ts';

/** `subject`: masked; absent where it is not known. */
export type LinkedTicket = { id: number; url: string; subject?: string };

export const isForGood = ({ kind }: Fault): boolean =>
  kind === 'invalid' || kind === 'forbidden' || kind === 'missing';

/** After something exists, no fault may say that nothing happened. */
export const open = (fault: Fault): Outcome<never> => failed({ ...fault, committed: 'unknown' });

/** Links the ticket where that is missing. A refusal is let be: the description, or the comment, holds the link, too. */
export async function attach(
  client: LinearClient,
  ticket: LinkedTicket,
  issue: IssueRef,
): Promise<Outcome<IssueRef>> {
  const input = { issueId: issue.id, url: ticket.url, title: linkTitle(ticket) };
  const reply = await client.ask('write', attachDocument, { input }, attachedSchema);
  return reply.kind === 'data' || isForGood(reply.fault) ? done(issue) : open(reply.fault);
}

/** Links an issue that exists: by its address, so that Linear's own Zendesk integration takes it over where there is one. */
export async function linkTicket(
  client: LinearClient,
  ticket: LinkedTicket,
  issue: IssueRef,
): Promise<Outcome<IssueRef>> {
  const variables = { issueId: issue.id, url: ticket.url, title: linkTitle(ticket) };
  const reply = await client.ask('write', linkDocument, variables, attachedSchema);
  if (reply.kind === 'data') return done(issue);
  return isForGood(reply.fault) ? attach(client, ticket, issue) : open(reply.fault);
}
