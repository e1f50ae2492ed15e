import type { RelayAnswer } from '../../contract.ts';
import type { Audit, Comment, SlaMetric, Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json, notEmulated } from '../answer.ts';
import { cursorPage } from './cursor-page.ts';
import { badRequest, notFound } from './problem.ts';
import { writeGroup, writeOrganization, writeUser } from './write-people.ts';
import { writeAudit, writeComment, writeTicket } from './write-ticket.ts';

const includedIn = (url: URL): string[] => (url.searchParams.get('include') ?? '').split(',');

const usersOf = (world: World, ids: readonly (number | null)[]) =>
  world.users.filter(({ id }) => ids.includes(id)).map((user) => writeUser(world, user));

/** GET /tickets/{id}: never with its comments. */
export function showTicket(world: World, ticket: Ticket, url: URL, now: number): RelayAnswer {
  const included = includedIn(url);
  const { requesterId, assigneeId, organizationId, groupId } = ticket;
  const organizations = world.organizations.filter(({ id }) => id === organizationId);
  const groups = world.groups.filter(({ id }) => id === groupId);
  return json(200, {
    ticket: writeTicket(world, ticket, now),
    ...(included.includes('users') ? { users: usersOf(world, [requesterId, assigneeId]) } : {}),
    ...(included.includes('groups') ? { groups: groups.map((group) => writeGroup(world, group)) } : {}),
    ...(included.includes('organizations')
      ? { organizations: organizations.map((each) => writeOrganization(world, each)) }
      : {}),
  });
}

/** GET /tickets/{id}/comments, oldest first unless `sort=-created_at`. */
export function listComments(world: World, ticket: Ticket, url: URL): RelayAnswer {
  const sort = url.searchParams.get('sort') ?? 'created_at';
  if (sort !== 'created_at' && sort !== '-created_at') return badRequest(`sort is not valid: ${sort}`);
  const ordered: Comment[] = sort === 'created_at' ? [...ticket.comments] : ticket.comments.toReversed();
  const page = cursorPage(ordered, url);
  if (page.kind === 'refused') return badRequest(page.message);
  const authors = page.items.map(({ authorId }) => authorId);
  return json(200, {
    comments: page.items.map((comment) => writeComment(world, ticket, comment)),
    ...(includedIn(url).includes('users') ? { users: usersOf(world, authors) } : {}),
    ...page.frame,
  });
}

const largestPage = 100;

/**
 * GET /tickets/{id}/audits, oldest first. Only pages by number can be had newest first (`sort_order=desc`), as the
 * documented cursor pages know no order.
 */
export function listAudits(world: World, ticket: Ticket, url: URL): RelayAnswer {
  const write = (audit: Audit) => writeAudit(world, ticket, audit);
  if (url.searchParams.has('page[size]')) {
    const page = cursorPage(ticket.audits, url);
    if (page.kind === 'refused') return badRequest(page.message);
    return json(200, { audits: page.items.map(write), ...page.frame });
  }
  if (url.searchParams.has('page')) return notEmulated('later pages of audits by number');
  const isNewestFirst = url.searchParams.get('sort_order') === 'desc';
  const ordered = isNewestFirst ? ticket.audits.toReversed() : ticket.audits;
  const next = new URL(url);
  next.searchParams.set('page', '2');
  return json(200, {
    audits: ordered.slice(0, largestPage).map(write),
    count: ordered.length,
    next_page: ordered.length > largestPage ? next.href : null,
    previous_page: null,
  });
}

export function showAudit(world: World, ticket: Ticket, auditId: number): RelayAnswer {
  const audit = ticket.audits.find(({ id }) => id === auditId);
  return audit === undefined ? notFound() : json(200, { audit: writeAudit(world, ticket, audit) });
}

const minute = 60 * 1000;

/** What is left, in the largest unit that fits; negative when it is over. */
function leftOf({ breachAt }: SlaMetric, now: number): Record<string, number> {
  if (breachAt === null) return {};
  const minutes = Math.round((Date.parse(breachAt) - now) / minute);
  if (Math.abs(minutes) < 60) return { minutes };
  const hours = Math.round(minutes / 60);
  return Math.abs(hours) < 48 ? { hours } : { days: Math.round(hours / 24) };
}

export const writeMetrics = (metrics: readonly SlaMetric[], now: number): Record<string, unknown>[] =>
  metrics.map((each) => ({
    metric: each.metric,
    stage: each.stage,
    breach_at: each.breachAt,
    ...leftOf(each, now),
  }));

/** GET /tickets/{id}/slas/policy_metrics: a ticket without a policy has no such page. */
export const listPolicyMetrics = (ticket: Ticket, now: number): RelayAnswer =>
  ticket.sla === null ? notFound() : json(200, { policy_metrics: writeMetrics(ticket.sla, now) });
