// Loaded before anything is waited for: fetching code takes longer than everything that is tried here.
import '../../src/core/masking/mask-text.ts';
import '../../src/core/reading/lean-of.ts';
import '../../src/flows/along.ts';
import '../../src/flows/doubles.ts';
import '../../src/flows/find-surroundings.ts';
import '../../src/flows/sending.ts';
import '../../src/trackers/jira/tracker.ts';
import '../../src/trackers/linear/tracker.ts';
import type { Memory } from '../../src/core/ports.ts';
import { createOutbox } from '../../src/flows/after/outbox.ts';
import { loadPhrases } from '../../src/flows/load-phrases.ts';
import { createSession } from '../../src/flows/session.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { loadReplies } from '../../src/i18n/replies.ts';
import { createTrackers } from '../../src/trackers/trackers.ts';
import type { RelayRequest } from '../../src/workbench/contract.ts';
import { toRelayRequest, toRequestEnd } from '../../src/workbench/host/jqxhr.ts';
import type { Scenario } from '../../src/workbench/scenarios/scenario.ts';
import { scenarios } from '../../src/workbench/scenarios/scenarios.ts';
import { handleRequest, type ServiceEnv } from '../../src/workbench/services/handle-request.ts';
import { build } from '../../src/workbench/world/build.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { createFollowUpTickets } from '../../src/zendesk/follow-up-tickets.ts';
import { createHere, showTicket } from '../../src/zendesk/here.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { ticketKey } from '../../src/zendesk/memory.ts';
import { createProblemDesk } from '../../src/zendesk/problem-desk.ts';
import { createCaseReader } from '../../src/zendesk/read-case.ts';
import { createLinkedReader } from '../../src/zendesk/read-linked.ts';
import { createSurroundingsReader } from '../../src/zendesk/read-surroundings.ts';
import { readState } from '../../src/zendesk/record.ts';
import { createSend } from '../../src/zendesk/send.ts';
import { createTicketDesk } from '../../src/zendesk/ticket-desk.ts';
import { ticketUrl } from '../../src/zendesk/to-ticket.ts';
import type { ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { now } from './a-case.ts';
import { aChat } from './a-chat.ts';
import { aMemory, ids } from './a-clock.ts';
import { aComposer } from './a-composer.ts';
import { settle } from './a-session.ts';
import { aZafClient, pathsAt } from './fake-zaf.ts';
import { words } from './words.ts';

/** How long each request takes, in ms. */
const travel = 50;
/** More turns than the longest conversation takes to be read. */
const patience = 20_000;
/** Turns after which only time can help: a busy machine takes seconds to fetch code, in which an idle one turns often. */
const quickTurns = 10_000;

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 1));

/** `isWrite`: it changes something; of GraphQL a mutation alone does. */
export type Asked = { name: string; isWrite: boolean };

function askedBy({ type = 'GET', url, data = '{}' }: RelayRequest): Asked {
  const method = type.toUpperCase();
  const isQuery = url.endsWith('/graphql') && !JSON.parse(data).query.trim().startsWith('mutation');
  return { name: `${method} ${url}`, isWrite: method !== 'GET' && !isQuery };
}

function need<T>(outcome: { kind: string; value?: T }): T {
  if (outcome.kind !== 'done' || outcome.value === undefined)
    throw new Error('The workbench does not answer');
  return outcome.value;
}

/** A world of such a scenario: everything that it holds, in this process. */
export function aWorldOf(scenario: Scenario, settings: Record<string, string> = {}) {
  const newIds = ids();
  const all = { ...scenario, settings: { ...scenario.settings, ...settings } };
  return { world: build(all, { now, newId: newIds.next }, 'test'), newIds };
}

/** One of the workbench's own scenarios. */
export function aScenarioWorld(scenarioId: string, settings: Record<string, string> = {}) {
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new Error(`No scenario ${scenarioId}`);
  return aWorldOf(scenario, settings);
}

/** The app beside a ticket of such a world, with all its own adapters. Nothing takes time but requests. */
export async function aSidebar(
  { world, newIds }: ReturnType<typeof aWorldOf>,
  ticketId: number,
  memory: Memory = aMemory(),
) {
  await Promise.all(['en', 'de', 'es', 'fr', 'pt'].map(loadPhrases));
  let at = now;
  const sleepers: { due: number; wake(): void }[] = [];
  const asked: Asked[] = [];
  const routed: string[] = [];
  const env: ServiceEnv = {
    now: () => at,
    newId: newIds.next,
    whitelist: ['api.linear.app', 'api.atlassian.com'],
    secureScopes: { linear_key: ['header'], jira_token: ['basic_auth_password'] },
  };
  const clock = {
    now: () => at,
    sleep: (ms: number, signal?: AbortSignal) =>
      new Promise<void>((wake) => {
        if (ms <= 0 || signal?.aborted) wake();
        else sleepers.push({ due: at + ms, wake });
        signal?.addEventListener('abort', () => wake(), { once: true });
      }),
  };

  async function request(options: ZafRequestOptions): Promise<unknown> {
    const relayed = toRelayRequest({ ...options });
    if (relayed === null) throw new Error('A request without URL');
    asked.push(askedBy(relayed));
    at += travel;
    const end = toRequestEnd(await handleRequest(relayed, world, env), { ...options });
    if (end.event === 'fail') throw end.responseArgs[0];
    return end.responseArgs[0];
  }

  const { subdomain } = world.account;
  const { client } = aZafClient({
    paths: () => pathsAt(world, ticketId),
    context: { location: 'ticket_sidebar', product: 'support', ticketId, account: { subdomain } },
    metadata: { installationId: world.installation.id, settings: world.installation.settings },
  });
  const zaf = createZaf(
    {
      ...client,
      request,
      invoke: async (path, ...args) => {
        if (path === 'routeTo') routed.push(args.join(' '));
        return client.invoke(path, ...args);
      },
    },
    clock,
  );
  const { place, settings } = need(await readInstallation(zaf));
  const fieldIds = need(await readFieldIds(zaf));
  const access = { zaf, clock, place, ticketId, fieldIds };
  const path = `ticket.customField:custom_field_${fieldIds.baton_state}`;
  const values = need(await zaf.getMany([path]));
  const outbox = createOutbox(memory, 'draft');
  const session = createSession({
    reader: createCaseReader(access),
    loadAround: async () => createSurroundingsReader({ ...access, revenueField: settings.revenueField }),
    loadProblems: async () => createProblemDesk(access),
    loadDesk: async () => createTicketDesk(access),
    loadAlong: async () => ({
      calendar: createCalendar(),
      composer: aComposer().composer,
      loadReplies,
      note: () => {},
    }),
    loadLinked: async () => createLinkedReader(access),
    trackers: createTrackers({ send: createSend(zaf), clock, jira: settings.jira }),
    here: {
      ...createHere(zaf),
      timeZone: 'UTC',
      ticket: { id: ticketId, url: ticketUrl(subdomain, ticketId) },
    },
    memory,
    watchDraft: () => () => {},
    loadOutbox: async () => outbox,
    loadChat: async () => aChat().chat,
    settings,
    words,
    clock,
    ids: newIds,
    agentId: world.currentUserId,
    draftKey: ticketKey(place, world.currentUserId, ticketId),
    elsewhere: {
      draftKey: (other) => ticketKey(place, world.currentUserId, other),
      loadDesk: async (other) => createTicketDesk({ ...access, ticketId: other }),
      loadFollowUps: async () => createFollowUpTickets(access, world.currentUserId),
      show: (other) => showTicket(zaf, other),
    },
    subdomain,
    ticketState: readState(values.get(path), place, ticketId),
  });

  /** Waits until the view is as wished, however long code and reading take. */
  async function until(isThere: () => boolean): Promise<void> {
    for (let turns = 0; turns < patience; turns += 1) {
      if (isThere()) return;
      await (turns < quickTurns ? settle() : aMoment());
    }
    throw new Error(`It never comes: ${JSON.stringify(session.view()).slice(0, 300)}`);
  }

  return {
    session,
    world,
    memory,
    until,
    /** Lets time go by. */
    pass: (ms: number) => {
      at += ms;
      for (const { due, wake } of sleepers) if (due <= at) wake();
    },
    asked,
    /** What the host was told to show, as "ticket 48213". */
    routed,
    names: () => asked.map(({ name }) => name),
    writes: () => asked.filter(({ isWrite }) => isWrite).map(({ name }) => name),
  };
}
