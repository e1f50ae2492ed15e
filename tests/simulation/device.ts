// Loaded before time begins: fetching code takes time that is not the simulation's.
import '../../src/core/brief/weak/weak-in.ts';
import '../../src/core/reading/lean-of.ts';
import '../../src/flows/along.ts';
import '../../src/flows/doubles.ts';
import '../../src/flows/find-surroundings.ts';
import '../../src/flows/follow/follow-up.ts';
import '../../src/flows/past-returns.ts';
import '../../src/flows/sending.ts';
import '../../src/trackers/jira/tracker.ts';
import '../../src/trackers/linear/tracker.ts';
import type { Memory } from '../../src/core/ports.ts';
import { createOutbox } from '../../src/flows/after/outbox.ts';
import { createSession } from '../../src/flows/session.ts';
import type { Session } from '../../src/flows/session-commands.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { loadReplies } from '../../src/i18n/replies.ts';
import { createChat } from '../../src/trackers/chat/chat.ts';
import { createTrackers } from '../../src/trackers/trackers.ts';
import type { RelayRequest } from '../../src/workbench/contract.ts';
import { toRelayRequest, toRequestEnd } from '../../src/workbench/host/jqxhr.ts';
import { createAccountTime } from '../../src/zendesk/account-time.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { createHere } from '../../src/zendesk/here.ts';
import { ticketKey } from '../../src/zendesk/memory.ts';
import { patient } from '../../src/zendesk/patient.ts';
import { createCaseReader } from '../../src/zendesk/read-case.ts';
import { readState } from '../../src/zendesk/record.ts';
import { createSend } from '../../src/zendesk/send.ts';
import { createTicketDesk } from '../../src/zendesk/ticket-desk.ts';
import { ticketUrl } from '../../src/zendesk/to-ticket.ts';
import type { ZafClient, ZafRequestOptions } from '../../src/zendesk/zaf.ts';
import { minute } from '../support/a-case.ts';
import { aMemory } from '../support/a-clock.ts';
import { aComposer } from '../support/a-composer.ts';
import { nobodyLinked, noProblems } from '../support/around.ts';
import { aZafClient, pathsAt } from '../support/fake-zaf.ts';
import { words } from '../support/words.ts';
import { type Account, ticketId } from './account.ts';
import { known, need } from './knowledge.ts';
import type { Service, Trouble } from './troubles.ts';

/** How long a request travels each way, in ms. */
const travel = 80;
/** How long a laptop stays closed, in ms. */
const nap = 10 * minute;

const notFetched = Promise.reject(new Error('Not fetched'));
notFetched.catch(() => {});

/** What goes on after sending needs more: nothing of it sends a request. */
const along = { calendar: createCalendar(), composer: aComposer().composer, loadReplies, note: () => {} };

const never = () => new Promise<never>(() => undefined);

/** A webhook of Slack or Teams. */
export const isChat = ({ url }: Pick<RelayRequest, 'url'>): boolean => /slack|logic\.azure/.test(url);

const serviceOf = ({ url }: Pick<RelayRequest, 'url'>): Service => {
  if (isChat({ url })) return 'chat';
  return url.includes('linear') ? 'linear' : url.includes('atlassian') ? 'jira' : 'zendesk';
};

/** Called for each request before it leaves: what goes wrong with it, null for nothing. */
export type Meddle = (request: RelayRequest) => Trouble | null;

/** A browser of one agent with the app open in it: the app's own adapters, over the workbench's services. */
export async function aDevice(
  account: Account,
  userId: number,
  memory: Memory = aMemory(),
  { follows = false, clockOff = 0 }: { follows?: boolean; clockOff?: number } = {},
) {
  const { world, time, ask } = account;
  let meddle: Meddle = () => null;
  let isClosed = false;
  let isOffline = false;
  let awakeAt = 0;
  let leave: (gone: 'gone') => void = () => {};
  const gone = new Promise<'gone'>((resolve) => {
    leave = resolve;
  });
  let session: Session | null = null;

  const awake = async (): Promise<void> => {
    if (isClosed) return never();
    if (time.clock.now() < awakeAt) await time.clock.sleep(awakeAt - time.clock.now());
  };
  /** As the laptop has it: `clockOff` ms ahead. */
  const own = {
    now: () => time.clock.now() + clockOff,
    sleep: async (ms: number, signal?: AbortSignal) => {
      await time.clock.sleep(ms, signal);
      await awake();
    },
  };

  async function suffer({ how }: Trouble): Promise<void> {
    if (how === 'mute') return never();
    if (how === 'offline') isOffline = true;
    if (how === 'asleep') {
      awakeAt = time.clock.now() + nap;
      await awake();
    }
    if (how !== 'closed') return;
    isClosed = true;
    session?.close();
    leave('gone');
    return never();
  }

  const nothing = { status: 0, statusText: 'error', headers: {}, text: '' };

  async function request(options: ZafRequestOptions): Promise<unknown> {
    const relayed = toRelayRequest({ ...options });
    if (relayed === null) throw new Error('A request without URL');
    await awake();
    const trouble = isOffline ? null : meddle(relayed);
    await own.sleep(travel);
    const given = await answerTo(relayed, trouble);
    await own.sleep(travel);
    const end = toRequestEnd(given, { ...options });
    if (end.event === 'fail') throw end.responseArgs[0];
    return end.responseArgs[0];
  }

  async function answerTo(relayed: RelayRequest, trouble: Trouble | null) {
    if (trouble?.when === 'before') await suffer(trouble);
    if (isOffline) return nothing;
    const isDone = trouble?.when !== 'before' || trouble.how === 'asleep';
    const given = isDone ? await ask(userId, relayed) : nothing;
    if (trouble?.when === 'after') await suffer(trouble);
    if (trouble === null || trouble.how === 'asleep') return given;
    return typeof trouble.how === 'string' ? nothing : trouble.how(serviceOf(relayed), given);
  }

  const { subdomain } = world.account;
  const fake = aZafClient({
    paths: () => pathsAt(world, ticketId),
    context: { location: 'ticket_sidebar', product: 'support', ticketId, account: { subdomain } },
    metadata: { installationId: world.installation.id, settings: world.installation.settings },
  });
  const touched: string[] = [];
  const client: ZafClient = {
    ...fake.client,
    set: (values) => {
      touched.push(...Object.keys(values));
      return fake.client.set(values);
    },
    invoke: (path, ...values) => {
      touched.push(path);
      return fake.client.invoke(path, ...values);
    },
    get: (wanted) => {
      world.currentUserId = userId;
      return fake.client.get(wanted);
    },
    request,
  };

  const { clock, listening } = createAccountTime(own);
  const zaf = patient(listening(createZaf(client, own)), { clock, random: () => 0.5 });
  const { installation, fieldIds } = await known(account, zaf);
  const { place, settings } = installation;
  const access = { zaf, clock, place, ticketId, fieldIds };
  const path = `ticket.customField:custom_field_${fieldIds.baton_state}`;
  const values = need(await zaf.getMany([path]));
  const draftKey = ticketKey(place, userId, ticketId);
  const outbox = createOutbox(memory, draftKey);
  const opened = createSession({
    reader: createCaseReader(access),
    // Nor what is around the ticket: its requests come when its code does.
    loadAround: () => notFetched,
    loadProblems: async () => noProblems,
    loadDesk: async () => createTicketDesk(access),
    // What reads the conversation is not what is tried here: the brief is what the agent types.
    loadAlong: () => (follows ? Promise.resolve(along) : notFetched),
    loadLinked: async () => nobodyLinked,
    loadOutbox: async () => outbox,
    loadChat: async () => createChat({ send: createSend(zaf), teamsHost: settings.teamsHost }),
    trackers: createTrackers({ send: createSend(zaf), clock, jira: settings.jira }),
    here: {
      ...createHere(zaf),
      timeZone: 'UTC',
      ticket: { id: ticketId, url: ticketUrl(subdomain, ticketId) },
    },
    memory,
    watchDraft: () => () => {},
    settings,
    words,
    clock,
    ids: account.ids,
    agentId: userId,
    draftKey,
    elsewhere: {
      draftKey: (other) => ticketKey(place, userId, other),
      loadDesk: () => notFetched,
      loadFollowUps: () => notFetched,
      show: async () => false,
    },
    subdomain,
    ticketState: readState(values.get(path), place, ticketId),
  });
  session = opened;

  return {
    session: opened,
    memory,
    userId,
    /** What is kept in the browser's storage for this agent and ticket. */
    kept: () => memory.load(draftKey),
    /** What the app has set or done in the agent's own form of the ticket, by path. */
    touched,
    /** Resolves when the tab is closed. */
    gone,
    meddleWith: (how: Meddle) => {
      meddle = how;
    },
    /** Zendesk tells the page that somebody has written in the ticket. */
    hear: () => fake.emit('ticket.comments.changed', null),
    close: () => {
      isClosed = true;
      opened.close();
    },
  };
}

export type Device = Awaited<ReturnType<typeof aDevice>>;
