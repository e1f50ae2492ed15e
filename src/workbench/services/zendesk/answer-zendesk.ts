import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import { mayRead } from '../../world/access.ts';
import type { Ticket } from '../../world/ticket.ts';
import type { World } from '../../world/world.ts';
import { json, notEmulated } from '../answer.ts';
import {
  listBrands,
  listCustomRoles,
  listForms,
  listHolidays,
  listOrganizationFields,
  listSchedules,
  listTicketFields,
  listTriggers,
} from './account-lists.ts';
import { listIncidents, listSideConversations } from './beside-ticket.ts';
import { createTicket } from './create-ticket.ts';
import { cursorPage } from './cursor-page.ts';
import { searchArticles } from './help-center.ts';
import { showInstallation, updateInstallation } from './installations.ts';
import { mergeTickets } from './merge-tickets.ts';
import { badRequest, forbidden, notFound } from './problem.ts';
import { listAudits, listComments, listPolicyMetrics, showAudit, showTicket } from './read-ticket.ts';
import { listJiraLinks, showRelated } from './related.ts';
import { exportSearch, search } from './search/answer-search.ts';
import { showMetrics } from './ticket-metrics.ts';
import { updateTicket } from './update-ticket.ts';
import { writeGroup, writeOrganization, writeUser } from './write-people.ts';

type Call = {
  request: RelayRequest;
  world: World;
  url: URL;
  /** What the path's pattern caught. */
  ids: number[];
  body: unknown;
  /** Ms since the epoch, UTC. */
  now: number;
};

type Handler = (call: Call) => RelayAnswer;

const onTicket =
  (handle: (ticket: Ticket, call: Call) => RelayAnswer): Handler =>
  (call) => {
    const ticket = call.world.tickets.find(({ id }) => id === call.ids[0]);
    if (ticket === undefined) return notFound();
    return mayRead(call.world, ticket) ? handle(ticket, call) : forbidden();
  };

const listGroups: Handler = ({ world, url }) => {
  const page = cursorPage(world.groups, url);
  if (page.kind === 'refused') return badRequest(page.message);
  return json(200, { groups: page.items.map((group) => writeGroup(world, group)), ...page.frame });
};

const mostOrganizations = 100;

const showOrganizations: Handler = ({ world, url }) => {
  const ids = (url.searchParams.get('ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0 || ids.length > mostOrganizations)
    return badRequest(`ids must name 1 to ${mostOrganizations} organizations`);
  const found = world.organizations.filter(({ id }) => ids.includes(String(id)));
  return json(200, {
    organizations: found.map((each) => writeOrganization(world, each)),
    count: found.length,
    next_page: null,
    previous_page: null,
  });
};

/** Without `role[]` it would be everybody who ever wrote. */
const listUsers: Handler = ({ world, url }) => {
  const wanted = url.searchParams.getAll('role[]');
  if (wanted.length === 0) return notEmulated('a list of all users');
  const users = world.users.map((user) => ({ id: user.id, written: writeUser(world, user) }));
  const found = users.filter(({ written }) => wanted.includes(String(written['role'])));
  const page = cursorPage(found, url);
  if (page.kind === 'refused') return badRequest(page.message);
  return json(200, { users: page.items.map(({ written }) => written), ...page.frame });
};

const showMe: Handler = ({ world }) => {
  const user = world.users.find(({ id }) => id === world.currentUserId);
  return user === undefined ? notFound() : json(200, { user: writeUser(world, user) });
};

const routes: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['POST', /^tickets$/, ({ request, world, body, now }) => createTicket(world, request, body, now)],
  ['GET', /^tickets\/(\d+)$/, onTicket((ticket, { world, url, now }) => showTicket(world, ticket, url, now))],
  [
    'PUT',
    /^tickets\/(\d+)$/,
    onTicket((ticket, { world, body, now }) => updateTicket(world, ticket, body, now)),
  ],
  [
    'POST',
    /^tickets\/(\d+)\/merge$/,
    onTicket((ticket, { world, body, now }) => mergeTickets(world, ticket, body, now)),
  ],
  [
    'GET',
    /^tickets\/(\d+)\/comments$/,
    onTicket((ticket, { world, url }) => listComments(world, ticket, url)),
  ],
  ['GET', /^tickets\/(\d+)\/audits$/, onTicket((ticket, { world, url }) => listAudits(world, ticket, url))],
  [
    'GET',
    /^tickets\/(\d+)\/audits\/(\d+)$/,
    onTicket((ticket, { world, ids }) => showAudit(world, ticket, ids[1] ?? 0)),
  ],
  [
    'GET',
    /^tickets\/(\d+)\/slas\/policy_metrics$/,
    onTicket((ticket, { now }) => listPolicyMetrics(ticket, now)),
  ],
  ['GET', /^tickets\/(\d+)\/metrics$/, onTicket((ticket, { world }) => showMetrics(world, ticket))],
  ['GET', /^tickets\/(\d+)\/related$/, onTicket((ticket, { world }) => showRelated(world, ticket))],
  [
    'GET',
    /^tickets\/(\d+)\/incidents$/,
    onTicket((ticket, { world, url, now }) => listIncidents(world, ticket, url, now)),
  ],
  [
    'GET',
    /^tickets\/(\d+)\/side_conversations$/,
    onTicket((ticket, { world }) => listSideConversations(world, ticket)),
  ],
  ['GET', /^jira\/links$/, ({ world, url }) => listJiraLinks(world, url)],
  ['GET', /^search$/, ({ world, url, now }) => search(world, url, now)],
  ['GET', /^search\/export$/, ({ world, url, now }) => exportSearch(world, url, now)],
  ['GET', /^help_center\/articles\/search$/, ({ world, url }) => searchArticles(world, url)],
  ['GET', /^organizations\/show_many$/, showOrganizations],
  ['GET', /^groups(?:\/assignable)?$/, listGroups],
  ['GET', /^users\/me$/, showMe],
  ['GET', /^users$/, listUsers],
  ['GET', /^custom_roles$/, ({ world }) => listCustomRoles(world)],
  ['GET', /^ticket_fields$/, ({ world, url }) => listTicketFields(world, url)],
  ['GET', /^ticket_forms$/, ({ world }) => listForms(world)],
  ['GET', /^organization_fields$/, ({ world, url }) => listOrganizationFields(world, url)],
  ['GET', /^brands$/, ({ world, url }) => listBrands(world, url)],
  ['GET', /^triggers$/, ({ world, url }) => listTriggers(world, url)],
  ['GET', /^business_hours\/schedules$/, ({ world }) => listSchedules(world)],
  [
    'GET',
    /^business_hours\/schedules\/(\d+)\/holidays$/,
    ({ world, ids }) => listHolidays(world, ids[0] ?? 0),
  ],
  ['GET', /^apps\/installations\/(\d+)$/, ({ world, ids }) => showInstallation(world, ids[0] ?? 0)],
  [
    'PUT',
    /^apps\/installations\/(\d+)$/,
    ({ world, ids, body }) => updateInstallation(world, ids[0] ?? 0, body),
  ],
];

const contentTypeOf = ({ contentType, headers = {} }: RelayRequest): string =>
  contentType ?? Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';

/** A body that does not say that it is JSON is not read as JSON, and then there is nothing in it. */
function bodyOf(request: RelayRequest): { body: unknown } | { refused: RelayAnswer } {
  if (request.data === undefined || !contentTypeOf(request).startsWith('application/json'))
    return { body: undefined };
  try {
    return { body: JSON.parse(request.data) };
  } catch {
    return { refused: json(422, { error: 'Unprocessable Entity', message: 'Server could not parse JSON' }) };
  }
}

/** Zendesk Support REST v2, signed in as the world's current user. */
export function answerZendesk(request: RelayRequest, url: URL, world: World, now: number): RelayAnswer {
  const method = (request.type ?? 'GET').toUpperCase();
  const path = url.pathname.replace(/^\/api\/v2\//, '').replace(/\.json$/, '');
  for (const [routeMethod, pattern, handle] of routes) {
    const match = routeMethod === method ? pattern.exec(path) : null;
    if (match === null) continue;
    const read = bodyOf(request);
    if ('refused' in read) return read.refused;
    return handle({ request, world, url, ids: match.slice(1).map(Number), body: read.body, now });
  }
  return notEmulated(`${method} ${url.pathname}`);
}
