import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { type App, need } from './app-parts.ts';
import { openSession } from './app-session.ts';
import { briefWords, wordsOf } from './app-words.ts';
import { openZaf } from './app-zaf.ts';
import type { HostPlace } from './card/host-place.ts';
import type { SchemeStore } from './card/scheme.ts';
import type { Clock } from './core/ports.ts';
import type { Words } from './flows/words.ts';
import { loadCatalog, loadLaterCatalog, loadNavBarCatalog, loadSetupCatalog } from './i18n/catalogs.ts';
import { createLaterTexts } from './i18n/later-texts.ts';
import { createTranslator } from './i18n/translator.ts';
import { Frame } from './locations/Frame.tsx';
import { copyText } from './ui/copy-text.ts';
import { readIsAdmin } from './zendesk/here.ts';
import { readInstallation } from './zendesk/installation.ts';
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
      import('./app-board.ts').then(({ openBoard }) => openBoard(app)),
      readIsAdmin(app.zaf),
      app.later.load(),
      app.addTexts(loadNavBarCatalog),
    ]);
    const places = placesOf(app, wordsOf(app));
    const shown = { board, places };
    if (!isAdmin) return { element: <NavBar {...shown} isAdmin={false} />, end: board.close };
    const [{ openSetup }] = await Promise.all([import('./app-setup.ts'), app.addTexts(loadSetupCatalog)]);
    const store = openSetup({ ...app, words: wordsOf(app) });
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

const placesOf = ({ clock, host, installation, diagnostics }: App, words: Words) => ({
  sleep: clock.sleep,
  locale: host.place.locale,
  agentId: host.agentId,
  contact: installation.settings.contact,
  copy: copyText,
  report: diagnostics.report,
  paperWords: words,
});

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
  const app = { zaf, clock, ids, host, installation, t, later, addTexts, diagnostics, close };
  const shown = await show(app);
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
