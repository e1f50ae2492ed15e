import type { ChatSnapshot, LinearSnapshot, Snapshot, SnapshotPerson, SnapshotTicket } from '../contract.ts';
import { scenarios } from '../scenarios/scenarios.ts';
import { mayRead } from './access.ts';
import { identifierOf, issueUrl } from './linear-names.ts';
import type { LinearIssue, LinearWorkspace } from './linear-workspace.ts';
import { roles } from './roles.ts';
import type { Comment, Ticket } from './ticket.ts';
import type { World } from './world.ts';

function personOf(world: World, id: number | null): SnapshotPerson | null {
  const user = world.users.find((each) => each.id === id);
  return user === undefined
    ? null
    : { id: user.id, name: user.name, role: roleOf(world, user), email: user.email };
}

const roleOf = (world: World, user: { id: number; role: string }): string =>
  user.id === world.currentUserId ? roles[world.controls.role].role : user.role;

const nobody: SnapshotPerson = { id: -1, name: 'System', role: 'system', email: null };

const commentOf = (world: World, comment: Comment) => ({
  id: comment.id,
  author: personOf(world, comment.authorId) ?? nobody,
  at: comment.at,
  public: comment.public,
  htmlBody: comment.html,
  attachments: comment.attachments.map(({ id, name, size }) => ({ id, name, size })),
});

function organizationsOf(world: World, userId: number): SnapshotTicket['requesterOrganizations'] {
  const user = world.users.find((each) => each.id === userId);
  const ids = [user?.organizationId, ...(user?.otherOrganizationIds ?? [])];
  return world.organizations.filter((each) => ids.includes(each.id)).map(({ id, name }) => ({ id, name }));
}

function brandOf({ brands }: World, { brandId }: Ticket): SnapshotTicket['brand'] {
  const brand = brands.find(({ id }) => id === brandId);
  return { id: brandId, name: brand?.name ?? '', isDefault: brandId === brands[0]?.id };
}

const ticketOf = (world: World, ticket: Ticket): SnapshotTicket => ({
  id: ticket.id,
  subject: ticket.subject,
  status: ticket.status,
  priority: ticket.priority,
  type: ticket.type,
  channel: ticket.channel,
  createdAt: ticket.createdAt,
  updatedAt: ticket.updatedAt,
  tags: [...ticket.tags],
  requester: personOf(world, ticket.requesterId),
  assignee: personOf(world, ticket.assigneeId),
  group: world.groups.find(({ id }) => id === ticket.groupId)?.name ?? null,
  organization: world.organizations.find(({ id }) => id === ticket.organizationId)?.name ?? null,
  requesterOrganizations: organizationsOf(world, ticket.requesterId),
  brand: brandOf(world, ticket),
  fields: world.ticketFields.map(({ id, title }) => ({ id, title, value: ticket.fields[id] ?? null })),
  sla: (ticket.sla ?? []).map((metric) => ({ ...metric })),
  comments: ticket.comments.map((comment) => commentOf(world, comment)),
});

/** What the pages show of a world. Secure settings are not in it. */
export function snapshotOf(world: World): Snapshot {
  const user = world.users.find(({ id }) => id === world.currentUserId);
  const groups = world.groups.filter(({ id }) => user?.groupIds.includes(id)).map(({ name }) => name);
  const { installation, controls } = world;
  return {
    world: world.name,
    scenario: world.scenario,
    scenarios: scenarios.map(({ id, title }) => ({ id, title })),
    account: { ...world.account },
    currentUser: {
      ...(personOf(world, world.currentUserId) ?? nobody),
      locale: controls.locale,
      timeZone: user?.timeZone ?? world.account.timeZone,
      groups,
    },
    tickets: world.tickets
      .filter((ticket) => mayRead(world, ticket))
      .map((ticket) => ticketOf(world, ticket)),
    controls: { ...controls, faults: controls.faults.map((fault) => ({ ...fault })) },
    settings: { ...installation.settings },
    requirements: { ...installation.requirements },
    live: [...world.live],
  };
}

const issueOf = (linear: LinearWorkspace, issue: LinearIssue): LinearSnapshot['issues'][number] => {
  const team = linear.teams.find(({ id }) => id === issue.teamId);
  return {
    id: issue.id,
    identifier: identifierOf(linear, issue),
    title: issue.title,
    description: issue.description ?? '',
    priority: issue.priority,
    state: team?.states.find(({ id }) => id === issue.stateId)?.name ?? '',
    labels: linear.labels.filter(({ id }) => issue.labelIds.includes(id)).map(({ name }) => name),
    url: issueUrl(linear, issue),
    createdAt: issue.createdAt,
    attachments: issue.attachments.map(({ title, url }) => ({ title, url })),
    comments: issue.comments.map(({ body }) => body),
  };
};

/** The workspace as its page shows it; issues in the order of their creation. */
export const linearSnapshotOf = ({ linear }: World): LinearSnapshot => ({
  teams: linear.teams.map(({ key, name }) => ({ key, name })),
  issues: linear.issues.map((issue) => issueOf(linear, issue)),
});

/** The channels as their page shows them; what stands in a webhook's address is not in it. */
export const chatSnapshotOf = ({ chat }: World): ChatSnapshot => ({
  channels: chat.channels.map(({ system, name, posts }) => ({
    system,
    name,
    posts: posts.map((post) => ({ ...post })),
  })),
});
