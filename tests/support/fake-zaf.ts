import { toRelayRequest, toRequestEnd } from '../../src/workbench/host/jqxhr.ts';
import { readPath } from '../../src/workbench/host/read-path.ts';
import type { Conversation, Scenario } from '../../src/workbench/scenarios/scenario.ts';
import { handleRequest, type ServiceEnv } from '../../src/workbench/services/handle-request.ts';
import { build } from '../../src/workbench/world/build.ts';
import { snapshotOf } from '../../src/workbench/world/snapshot.ts';
import type { World } from '../../src/workbench/world/world.ts';
import type { ZafClient, ZafHandler, ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import type { Relayed } from '../contracts/exchanges.ts';
import { hour, minute, now } from './a-case.ts';
import { ids } from './a-clock.ts';

/** How the host ends a request. Rejections are plain objects in the shape of jQuery's, never Errors. */
export type Reply =
  | { status: number; body?: unknown; headers?: Record<string, string> }
  | { rejectWith: unknown }
  | 'never';

type Paths = Readonly<Record<string, unknown>>;

type Answers = {
  /** Values by path, or what gives them at each call. What is not there is an error of that path, as in the real host. */
  paths?: Paths | (() => Paths);
  context?: unknown;
  metadata?: unknown;
  /** In place of what `get` would give: the whole resolved value. */
  getResult?: unknown;
  request?: (options: ZafRequestOptions, nth: number) => Reply | Promise<Reply>;
};

const refusal = (path: string) => ({ name: 'Error', message: `"${path}" No such Api`, path });

function settle(reply: Reply): Promise<unknown> {
  if (reply === 'never') return new Promise(() => undefined);
  if ('rejectWith' in reply) return Promise.reject(reply.rejectWith);
  const { status, body, headers = {} } = reply;
  const responseText = typeof body === 'string' ? body : JSON.stringify(body ?? null);
  const xhr = {
    readyState: status === 0 ? 0 : 4,
    status,
    statusText: '',
    responseText,
    responseHeaders: Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\r\n'),
    ...(typeof body === 'string' || body === undefined ? {} : { responseJSON: body }),
  };
  return status >= 200 && status < 300 ? Promise.resolve(xhr) : Promise.reject(xhr);
}

/** A host of ZAF without the page around it. Keeps what was asked. */
export function aZafClient(answers: Answers = {}) {
  const requests: ZafRequestOptions[] = [];
  const handlers = new Map<string, Set<ZafHandler>>();
  const pathsNow = () => (typeof answers.paths === 'function' ? answers.paths() : (answers.paths ?? {}));

  const client: ZafClient = {
    get: async (wanted) => {
      if ('getResult' in answers) return answers.getResult;
      const list = typeof wanted === 'string' ? [wanted] : wanted;
      const paths = pathsNow();
      const known = list.filter((path) => Object.hasOwn(paths, path));
      const unknown = list.filter((path) => !known.includes(path));
      const [first] = unknown;
      if (list.length === 1 && first !== undefined) throw Object.assign(new Error(), refusal(first));
      return {
        errors: Object.fromEntries(unknown.map((path) => [path, refusal(path)])),
        ...Object.fromEntries(known.map((path) => [path, paths[path]])),
      };
    },
    set: async (values) => ({ errors: {}, ...values }),
    invoke: async (path) => ({ errors: {}, [path]: null }),
    context: async () => answers.context,
    metadata: async () => answers.metadata,
    request: async (options) => {
      requests.push(options);
      if (answers.request === undefined) throw new Error(`Unexpected request: ${options.url}`);
      return settle(await answers.request(options, requests.length));
    },
    on: (event, handler) => handlers.set(event, (handlers.get(event) ?? new Set()).add(handler)),
    off: (event, handler) => handlers.get(event)?.delete(handler),
  };

  return {
    client,
    requests,
    emit(event: string, data: unknown) {
      for (const handler of handlers.get(event) ?? []) handler(data);
    },
  };
}

/** A ticket as a scenario plans it: a customer, an agent's reply, an internal note. */
export const aConversation = (but: Partial<Conversation> = {}): Conversation => ({
  ticket: {
    id: 48213,
    subject: 'Export is missing rows',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['export'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: { jana: { name: 'Jana Kern', email: 'jana@acme.example' } },
  organization: { name: 'Acme GmbH', domains: ['acme.example'], fields: { annual_revenue: 212_000 } },
  sla: [{ metric: 'next_reply_time', stage: 'active', breachesIn: -30 * minute }],
  messages: [
    { ago: 5 * hour, by: 'jana', text: 'Since Friday our export is missing rows.' },
    { ago: 4 * hour, by: 'maya', text: 'We are looking into it.' },
    { ago: 3 * hour, by: 'ben', text: 'Reproduced on staging.', internal: true },
  ],
  ...but,
});

/** What ZAF's `get` gives at a ticket of the world as it is now, by path. */
export function pathsAt(world: World, ticketId: number): Paths {
  const snapshot = snapshotOf(world);
  const ticket = snapshot.tickets.find(({ id }) => id === ticketId) ?? null;

  function read(path: string): unknown {
    const found = readPath(path, {
      place: 'ticket_sidebar',
      snapshot,
      ticket,
      composer: { text: '', public: true },
      visible: true,
      assets: '',
      instances: {},
    });
    return 'value' in found ? found.value : undefined;
  }
  return new Proxy<Record<string, unknown>>(
    {},
    {
      getOwnPropertyDescriptor: (_, path) => {
        const value = read(String(path));
        return value === undefined ? undefined : { value, configurable: true, enumerable: true };
      },
      get: (_, path) => read(String(path)),
    },
  );
}

/** The workbench's account behind a ZAF client opened at one of its tickets, in this process. `pass` moves its time. */
export function aWorkbench(
  conversation: Conversation = aConversation(),
  scenario: Scenario = { id: 'test', title: 'Test', conversations: [conversation] },
  proxy: Pick<ServiceEnv, 'whitelist' | 'secureScopes'> = { whitelist: [], secureScopes: {} },
) {
  const newId = ids().next;
  const world: World = build(scenario, { now, newId }, 'test');
  const ticketId = conversation.ticket.id;
  let at = now;
  const env = { now: () => at, newId, ...proxy };

  const exchanges: Relayed[] = [];

  const request = async (options: ZafRequestOptions): Promise<unknown> => {
    const relayed = toRelayRequest({ ...options });
    if (relayed === null) throw new Error('A request without URL');
    const answer = await handleRequest(relayed, world, env);
    exchanges.push({ request: relayed, answer });
    const end = toRequestEnd(answer, { ...options });
    if (end.event === 'fail') throw end.responseArgs[0];
    return end.responseArgs[0];
  };
  const paths = () => pathsAt(world, ticketId);
  const { subdomain } = world.account;
  const fake = aZafClient({
    paths,
    context: { location: 'ticket_sidebar', product: 'support', ticketId, account: { subdomain } },
    metadata: { installationId: world.installation.id, settings: world.installation.settings },
  });
  return {
    world,
    client: {
      ...fake.client,
      request: (options: ZafRequestOptions) => {
        fake.requests.push(options);
        return request(options);
      },
    } satisfies ZafClient,
    requests: fake.requests,
    /** What was asked and answered, as the workbench saw it. */
    exchanges,
    clock: { now: () => at, sleep: sleepUntil },
    pass: (ms: number) => {
      at += ms;
    },
  };
}

/** Nothing in the workbench takes time: only waiting that is called off ends. */
const sleepUntil = (_ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((wake) => signal?.addEventListener('abort', () => wake(), { once: true }));
