import type { IssueDraft } from '../../core/escalation/issue.ts';

/** The label by which the issue of an escalation can be searched for: Jira's search does not look into properties. */
export const labelOf = (escalationId: string): string =>
  `baton-${escalationId.replaceAll('-', '').slice(0, 12)}`;

/** The property that proves whose issue it is: a label is copied when somebody clones an issue, this is not. */
export const propertyKey = 'baton';

export const propertyOf = ({ escalationId, ticket }: IssueDraft) => ({
  key: propertyKey,
  value: {
    v: 1,
    escalationId,
    ticketId: ticket.id,
    subdomain: new URL(ticket.url).hostname.split('.')[0] ?? '',
  },
});

/** Names the ticket, so that a second escalation of it updates the link of an issue instead of adding one. */
export const globalIdOf = ({ ticket }: { ticket: { id: number; url: string } }): string =>
  `system=${new URL(ticket.url).origin}&ticket=${ticket.id}`;
