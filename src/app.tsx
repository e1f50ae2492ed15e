import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { briefWords, wordsOf } from './app-words.ts';
import { openZaf } from './app-zaf.ts';
import type { HostPlace } from './card/host-place.ts';
import type { SchemeStore } from './card/scheme.ts';
import type { Diagnostics } from './core/diagnostics.ts';
import type { Outcome } from './core/outcome.ts';
import type { Clock } from './core/ports.ts';
import type { Outbox } from './flows/after/outbox.ts';
import { createSession } from './flows/session.ts';
import type { Words } from './flows/words.ts';
import { loadCatalog, loadLaterCatalog, loadNavBarCatalog } from './i18n/catalogs.ts';
import { createLaterTexts, type LaterTexts } from './i18n/later-texts.ts';
import { createTranslator, type Translate } from './i18n/translator.ts';
import { Frame } from './locations/Frame.tsx';
import { createTrackers } from './trackers/trackers.ts';
import { copyText } from './ui/copy-text.ts';
import type { Zaf } from './zendesk/client.ts';
import { readFieldIds } from './zendesk/field-ids.ts';
import { createHere, readIsAdmin, showTicket } from './zendesk/here.ts';
import { type Installation, readInstallation } from './zendesk/installation.ts';
import { createMemory, ticketKey } from './zendesk/memory.ts';
import { createCaseReader } from './zendesk/read-case.ts';
import { readState } from './zendesk/record.ts';
import { createSend } from './zendesk/send.ts';
import { ticketUrl } from './zendesk/to-ticket.ts';
import type { ZafClient } from './zendesk/zaf.ts';

/** What the page hands over when the card is opened. */
export type Start = {
  client: ZafClient;
  clock: Clock;
  host: HostPlace;
  root: HTMLElement;
  scheme: SchemeStore;
  /** Called when the agent closes the app, after everything of it is gone from the page. */
  onClose(): void;
};

type App = Pick<Start, 'clock' | 'host'> & {
  zaf: Zaf;
  installation: Installation;
  t: Translate;
  later: LaterTexts;
  /** Adds texts to those that `t` knows. */
  addTexts(load: typeof loadCatalog): Promise<void>;
  diagnostics: Diagnostics;
  close(): void;
};

type Shown = { element: ReactElement; end(): void };

const loadTicketSidebar = () => import('./locations/ticket-sidebar.tsx');

/** One place each of the manifest; its code is loaded when it is shown. */
const locations = {
  ticket_sidebar: async (app: App): Promise<Shown> => {
    const { ticketId } = app.host;
    if (ticketId === null) return showElsewhere();
    const words = await briefWords(app);
    const [{ TicketSidebar }, session] = await Promise.all([
      loadTicketSidebar(),
      openSession(app, ticketId, words),
    ]);
    const places = placesOf(app, words);
    return {
      element: <TicketSidebar session={session} places={places} onClose={app.close} />,
      end: session.close,
    };
  },
  nav_bar: async (app: App): Promise<Shown> => {
    const [{ NavBar }, board, isAdmin] = await Promise.all([
      import('./locations/nav-bar.tsx'),
      openBoard(app),
      readIsAdmin(app.zaf),
      app.later.load(),
      app.addTexts(loadNavBarCatalog),
    ]);
    const places = placesOf(app, wordsOf(app));
    const shown = { board, places };
    if (!isAdmin) return { element: <NavBar {...shown} isAdmin={false} />, end: board.close };
    const { openSetup } = await import('./app-setup.ts');
    const store = openSetup({ ...app, words: wordsOf(app), ids });
    const end = () => {
      board.close();
      store.close();
    };
    return { element: <NavBar {...shown} isAdmin setup={{ store, places }} />, end };
  },
  modal: () => showElsewhere(),
} satisfies Record<string, (app: App) => Promise<Shown>>;

async function showElsewhere(): Promise<Shown> {
  const { Elsewhere } = await import('./locations/elsewhere.tsx');
  return { element: <Elsewhere />, end: () => {} };
}

const ids = { next: () => crypto.randomUUID() };

const isLocation = (name: string): name is keyof typeof locations => Object.hasOwn(locations, name);

/** For what the app cannot start without. The card says that it could not be loaded. */
function need<T>(outcome: Outcome<T>): T {
  if (outcome.kind === 'done') return outcome.value;
  throw new Error(outcome.fault.detail);
}

const placesOf = ({ clock, host, installation, diagnostics }: App, words: Words) => ({
  sleep: clock.sleep,
  locale: host.place.locale,
  agentId: host.agentId,
  contact: installation.settings.contact,
  copy: copyText,
  report: diagnostics.report,
  paperWords: words,
});

/** The board's own code, and what it reads with. */
async function openBoard({ zaf, clock, host, installation }: App) {
  const [{ createBoard }, { createBoardReader }, { createRoute }, { createCalendar }, fieldIds] =
    await Promise.all([
      import('./flows/board/board.ts'),
      import('./zendesk/read-board.ts'),
      import('./zendesk/route-to.ts'),
      import('./i18n/calendar.ts'),
      readFieldIds(zaf).then(need),
    ]);
  const { place, settings } = installation;
  const { compare } = new Intl.Collator(host.place.locale, { sensitivity: 'base', numeric: true });
  return createBoard({
    reader: createBoardReader({ zaf, clock, place, fieldIds, revenueField: settings.revenueField }),
    trackers: createTrackers({ send: createSend(zaf), clock, jira: settings.jira }),
    clock,
    calendar: createCalendar(),
    timeZone: host.place.timeZone,
    policies: settings.policies,
    compare,
    openTicket: createRoute(zaf),
  });
}

/** What reads, hears and answers the conversation, fetched after the first view. */
async function loadAlong({ zaf, later, diagnostics }: App) {
  const [{ createCalendar }, { loadReplies }, { createComposer }] = await Promise.all([
    import('./i18n/calendar.ts'),
    import('./i18n/replies.ts'),
    import('./zendesk/composer.ts'),
    later.load(),
  ]);
  return {
    calendar: createCalendar(),
    composer: createComposer(zaf),
    loadReplies,
    note: diagnostics.note,
  };
}

async function openSession(app: App, ticketId: number, words: Words) {
  const { zaf, clock, host, installation } = app;
  const { place, settings } = installation;
  const fieldIds = need(await readFieldIds(zaf));
  const path = `ticket.customField:custom_field_${fieldIds.baton_state}`;
  const values = need(await zaf.getMany([path]));
  const access = { zaf, clock, place, ticketId, fieldIds };
  const loadDesk = async (of: number) =>
    (await import('./zendesk/ticket-desk.ts')).createTicketDesk({ ...access, ticketId: of });
  const send = createSend(zaf);
  const memory = createMemory(() => window.localStorage);
  const draftKey = ticketKey(place, host.agentId, ticketId);
  let outbox: Promise<Outbox> | null = null;
  const session = createSession({
    reader: createCaseReader(access),
    loadAround: async () =>
      (await import('./zendesk/read-surroundings.ts')).createSurroundingsReader({
        ...access,
        revenueField: settings.revenueField,
      }),
    loadProblems: async () => (await import('./zendesk/problem-desk.ts')).createProblemDesk(access),
    loadDesk: () => loadDesk(ticketId),
    trackers: createTrackers({ send, clock, jira: settings.jira }),
    loadAlong: () => loadAlong(app),
    loadLinked: async () => (await import('./zendesk/read-linked.ts')).createLinkedReader(access),
    here: {
      ...createHere(zaf),
      timeZone: host.place.timeZone,
      ticket: { id: ticketId, url: ticketUrl(place.subdomain, ticketId) },
    },
    memory,
    loadOutbox: () => {
      outbox ??= import('./flows/after/outbox.ts').then(({ createOutbox }) => createOutbox(memory, draftKey));
      return outbox;
    },
    loadChat: async () =>
      (await import('./trackers/chat/chat.ts')).createChat({ send, teamsHost: settings.teamsHost }),
    settings,
    words,
    clock,
    ids,
    agentId: host.agentId,
    draftKey,
    elsewhere: {
      draftKey: (other) => ticketKey(place, host.agentId, other),
      loadDesk,
      show: (other) => showTicket(zaf, other),
    },
    subdomain: place.subdomain,
    ticketState: readState(values.get(path), place, ticketId),
  });
  session.open();
  return session;
}

/** Fetches what opening will need, before it is asked for. */
export function prepare({ place }: HostPlace): void {
  Promise.all([loadTicketSidebar(), loadCatalog(place.language)]).catch(() => {});
}

/** Shows the app in `root`; resolves when its first screen is in the page. */
export async function mount({ client, clock: device, host, root, scheme, onClose }: Start): Promise<void> {
  const { clock, diagnostics, zaf } = openZaf(client, device, Math.random);
  const { language } = host.place;
  const [first, installation] = await Promise.all([loadCatalog(language), readInstallation(zaf).then(need)]);
  const texts = { ...first };
  const t = createTranslator(language, texts);
  const addTexts = async (load: typeof loadCatalog) => void Object.assign(texts, await load(language));
  const later = createLaterTexts(() => addTexts(loadLaterCatalog));
  const reactRoot = createRoot(root);

  const show = isLocation(host.location) ? locations[host.location] : showElsewhere;
  const close = () => {
    shown.end();
    reactRoot.unmount();
    onClose();
  };
  const shown = await show({ zaf, clock, host, installation, t, later, addTexts, diagnostics, close });
  flushSync(() =>
    reactRoot.render(
      <Frame
        i18n={{ t, place: host.place, now: clock.now, later }}
        scheme={scheme}
        onError={() => diagnostics.note('screen broke')}
        onCopy={() => void copyText(diagnostics.report())}
      >
        {shown.element}
      </Frame>,
    ),
  );
}
