import type { RelayAnswer, RelayRequest } from '../../src/workbench/contract.ts';
import { handleRequest, type ServiceEnv } from '../../src/workbench/services/handle-request.ts';
import type { Ticket } from '../../src/workbench/world/ticket.ts';
import { createWorld, type World } from '../../src/workbench/world/world.ts';
import { now } from './a-case.ts';
import { ids } from './a-clock.ts';

type Answer = RelayAnswer & { body: unknown };

/** A workbench without server: a world, its services, and a clock that only `pass` moves. */
export function aWorkbench(scenario = 'first-steps', env: Partial<ServiceEnv> = {}) {
  const { next: newId } = ids(1000);
  let at = now;
  const world = createWorld(scenario, at, newId, 'test');
  const services: ServiceEnv = {
    now: () => at,
    newId,
    whitelist: ['api.linear.app'],
    secureScopes: { linear_key: ['header'] },
    ...env,
  };

  const ask = async (request: RelayRequest): Promise<Answer> => {
    const answer = await handleRequest(request, world, services);
    const isJson = answer.headers['content-type']?.startsWith('application/json') === true;
    return { ...answer, body: isJson ? JSON.parse(answer.text) : null };
  };

  return {
    world,
    ask,
    get: (url: string) => ask({ url }),
    put: (id: number, ticket: Record<string, unknown>) =>
      ask({
        url: `/api/v2/tickets/${id}.json`,
        type: 'PUT',
        contentType: 'application/json',
        data: JSON.stringify({ ticket }),
      }),
    /** With the key of the installation, as the app sends it. */
    linear: (query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}) =>
      ask({
        url: 'https://api.linear.app/graphql',
        type: 'POST',
        contentType: 'application/json',
        secure: true,
        headers: { Authorization: '{{setting.linear_key}}', ...headers },
        data: JSON.stringify({ query, variables }),
      }),
    pass: (ms: number) => {
      at += ms;
    },
  };
}

/** The ticket with this number; a world without it is a mistake of the test. */
export function ticketIn({ tickets }: World, id: number): Ticket {
  const found = tickets.find((ticket) => ticket.id === id);
  if (found === undefined) throw new Error(`No ticket ${id}`);
  return found;
}

/** What stands at a dotted path of an answer, such as `comments.2.audit_id`; undefined when nothing does. */
export const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, step) => Object(inner)[step], value);

/** The same property of each item of a list. */
export function each(value: unknown, list: string, property: string): unknown[] {
  const items = at(value, list);
  if (!Array.isArray(items)) throw new Error(`No list at ${list}`);
  return items.map((item) => at(item, property));
}
