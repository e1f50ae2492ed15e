import type { SnapshotComment, SnapshotPerson, SnapshotTicket } from '../contract.ts';
import { roles } from '../world/roles.ts';
import type { Composer, View } from './view.ts';

/** What `get` finds in every place, as ZAF names it. */
export function commonTree(view: View): Record<string, unknown> {
  const { account, currentUser, controls } = view.snapshot;
  return {
    currentUser: {
      ...person(currentUser),
      role: roleOf(view),
      locale: currentUser.locale,
      timeZone: timeZone(currentUser.timeZone),
      groups: currentUser.groups.map((name) => ({ name })),
      organizations: [],
      tags: [],
    },
    currentAccount: {
      subdomain: account.subdomain,
      planName: 'Enterprise',
      timeZone: timeZone(account.timeZone),
    },
    colorScheme: controls.colorScheme,
    instances: view.instances,
    visible: view.visible,
  };
}

/** What `get` finds beside a ticket. */
export function ticketTree(ticket: SnapshotTicket, composer: Composer): Record<string, unknown> {
  const comment = {
    text: composer.text,
    type: composer.public ? 'publicReply' : 'internalNote',
    attachments: [],
    useRichText: false,
  };
  return {
    comment,
    ticket: {
      id: ticket.id,
      isNew: false,
      subject: ticket.subject,
      description: plain(ticket.comments[0]?.htmlBody ?? ''),
      status: ticket.status,
      statusCategory: ticket.status,
      priority: ticket.priority,
      type: ticket.type,
      tags: ticket.tags,
      createdAt: ticket.createdAt,
      updatedAt: ticket.updatedAt,
      requester: ticket.requester && {
        ...person(ticket.requester),
        organizations: ticket.requesterOrganizations,
      },
      brand: ticket.brand,
      assignee: {
        user: ticket.assignee && person(ticket.assignee),
        group: ticket.group === null ? null : { name: ticket.group },
      },
      organization: ticket.organization === null ? null : { name: ticket.organization },
      collaborators: [],
      viewers: [],
      via: { channel: ticket.channel },
      comment,
      comments: ticket.comments.map((one) => commentOf(one, ticket.channel)),
      conversation: ticket.comments.map((one) => spokenOf(one, ticket.channel)),
    },
  };
}

const person = ({ id, name, role, email }: SnapshotPerson) => ({
  id,
  name,
  role,
  email,
  identities: email === null ? [] : [{ type: 'email', value: email, primary: true }],
});

/** A custom role is told by its number. Whether ZAF tells light agents so, too, nobody outside knows. */
function roleOf({ snapshot }: View): string {
  const { role, customRoleId } = roles[snapshot.controls.role];
  return customRoleId === null ? role : String(customRoleId);
}

const timeZone = (name: string) => ({ name, ianaName: name });

// As in ZAF, nothing here says whether a comment is public: that only REST knows.
const commentOf = (comment: SnapshotComment, channel: string) => ({
  id: comment.id,
  value: comment.htmlBody,
  author: person(comment.author),
  via: { channel },
  imageAttachments: [],
  nonImageAttachments: comment.attachments.map(({ name, size }) => ({ filename: name, size })),
});

const spokenOf = (comment: SnapshotComment, channel: string) => ({
  author: { id: comment.author.id, name: comment.author.name, role: comment.author.role, avatar: null },
  attachments: comment.attachments.map(({ name, size }) => ({ filename: name, size })),
  channel: { name: comment.public ? channel : 'internal' },
  timestamp: comment.at,
  message: { content: comment.htmlBody, contentType: 'text/html' },
});

/** Good enough for `ticket.description`, which ZAF gives as text. */
const plain = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/(?:p|div|li|pre|blockquote|h[1-6])>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();
