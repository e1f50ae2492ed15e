import { createClosedCard } from './card/closed-card.ts';
import { followHeight } from './card/follow-height.ts';
import { createQuestions } from './card/host-place.ts';
import { addressOf, openHost } from './card/open-host.ts';
import { paint } from './card/paint.ts';
import { createCardReader } from './card/read-card.ts';
import { createSchemeStore } from './card/scheme.ts';
import { type CardKey, cardTexts } from './card/texts.ts';
import { createSolvedWarning } from './card/warn-solved.ts';
import type { IssueRef } from './core/escalation/issue.ts';
import type { Clock } from './core/ports.ts';
import { placeOf } from './i18n/place.ts';
import type { ZafClient } from './zendesk/zaf.ts';

const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};

const elementOf = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found;
};
const [frame, room, card, root] = [
  elementOf('frame'),
  elementOf('room'),
  elementOf('card'),
  elementOf('app'),
];

const address = addressOf(window.location);
const scheme = createSchemeStore(document.documentElement, address.get('colorScheme'));

/** What cannot be cured by opening the app; with `again`, by trying once more. */
function showTrouble(title: CardKey, line: CardKey, again: (() => void) | null) {
  const { t } = cardTexts(placeOf(navigator.language, ''));
  const action = again === null ? null : 'again';
  const button = paint(card, { icon: 'warning', title: t(title), line: t(line), action }, (name) =>
    t(`card.action.${name}`),
  );
  if (again !== null) button?.addEventListener('click', again);
}

const loadApp = () => import('./app.tsx');

async function start(client: ZafClient) {
  const questions = createQuestions(client, clock);
  const host = await questions.place();
  if (host === null) return showTrouble('card.not_known', 'card.not_known_line', () => void start(client));
  const { ticketId } = host;
  document.documentElement.lang = host.place.language;

  if (host.location === 'background') {
    const { startBackground } = await import('./card/background.ts');
    const askIssues = async (refs: readonly IssueRef[]) =>
      (await import('./app-background.ts')).askIssues(client, clock, refs);
    return startBackground({ client, clock, questions, askIssues }, host);
  }

  const mountApp = async (onClose: () => void) => {
    const { mount } = await loadApp();
    await mount({ client, clock, host, root, scheme, onClose });
    card.hidden = true;
  };

  if (host.location !== 'ticket_sidebar' || ticketId === null) return mountApp(() => {});

  const resize = (height: number) => {
    client.invoke('resize', { width: '100%', height: `${height}px` }).then(undefined, () => {});
  };
  followHeight(frame, room, () => window.outerHeight, resize, clock.sleep);
  const read = createCardReader(questions, { ...host, ticketId }, () => window.localStorage);
  const texts = cardTexts(host.place);
  const closed = createClosedCard(card, {
    texts,
    agentId: host.agentId,
    clock,
    read,
    open: () => mountApp(() => void closed.show()),
    prefetch: () => {
      loadApp().then(
        ({ prepare }) => prepare(host),
        () => {},
      );
    },
  });
  const notify = (text: string) => {
    client.invoke('notify', text, 'alert').then(undefined, () => {});
  };
  client.on('ticket.save', createSolvedWarning({ questions, read, texts, notify }));
  client.on('app.activated', closed.refresh);
  client.on(`ticket.custom_field_${host.stateField}.changed`, closed.refresh);
  await closed.refresh();
}

const client = openHost(address, window.ZAFClient);
if (client === null) showTrouble('card.outside', 'card.outside_line', null);
else {
  client.on('colorScheme.changed', scheme.set);
  void start(client).catch(() =>
    showTrouble('card.not_loaded', 'card.not_loaded_line', () => void start(client)),
  );
}
