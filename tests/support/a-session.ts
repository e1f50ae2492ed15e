import type { Case } from '../../src/core/case/case.ts';
import type { TicketState } from '../../src/core/escalation/state.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { parseRoute } from '../../src/core/routing/parse-route.ts';
import type { RouteSetting, Settings } from '../../src/core/settings.ts';
import { createOutbox } from '../../src/flows/after/outbox.ts';
import { createSession } from '../../src/flows/session.ts';
import type { SessionPorts } from '../../src/flows/session-ports.ts';
import type { View } from '../../src/flows/view.ts';
import { createCalendar } from '../../src/i18n/calendar.ts';
import { loadReplies } from '../../src/i18n/replies.ts';
import { aCase, anAgent, now } from './a-case.ts';
import { aChat } from './a-chat.ts';
import { aClock, aMemory, ids } from './a-clock.ts';
import { aComposer } from './a-composer.ts';
import { aHelpDesk } from './a-help-desk.ts';
import { aTracker } from './a-tracker.ts';
import { nobodyAround, nobodyLinked, noProblems } from './around.ts';
import { words } from './words.ts';

/** The setting with this text, as an admin would write it. */
export const routeTo = (text: string, name = 'route_x'): RouteSetting => {
  const parsed = parseRoute(name, text);
  return parsed.kind === 'route' ? parsed : { kind: 'wrong', setting: name, error: parsed.error };
};

/** Of an account whose admin lets the front line go to Engineering and Product by itself. */
export const theSettings = (but: Partial<Settings['routes']> = {}): Settings => ({
  routes: {
    T1: routeTo('group:Tier 2 support', 'route_l2'),
    T2: routeTo('linear:ENG; labels=from-support; status=on-hold', 'route_engineering'),
    T3: routeTo('linear:PRO', 'route_product'),
    T4: routeTo('linear:SEC; detail=minimal', 'route_security'),
    T5: { kind: 'unset', setting: 'route_leadership' },
    ...but,
  },
  rules: [],
  revenueField: null,
  contact: null,
  jira: null,
  teamsHost: null,
  policies: { ...defaultPolicies, isDirect: true },
});

/** A session over a help desk and a tracker in memory. `settle` lets everything that was begun come to its end. */
export function aSession(caseOf: Case = aCase(), but: Partial<SessionPorts> = {}, desk = aHelpDesk(caseOf)) {
  const tracker = aTracker();
  const time = aClock();
  const memory = aMemory();
  const composer = aComposer();
  const chat = aChat();
  const outbox = createOutbox(memory, 'draft');
  const session = createSession({
    reader: desk.helpDesk,
    loadDesk: async () => desk.helpDesk,
    loadAround: async () => nobodyAround,
    loadProblems: async () => noProblems,
    trackers: tracker.trackers,
    clock: time.clock,
    ids: ids(),
    loadAlong: async () => ({
      calendar: createCalendar(),
      composer: composer.composer,
      loadReplies,
      note: () => {},
    }),
    here: {
      agent: async () => ({ id: anAgent().id, name: anAgent().name }),
      isWaitingForCustomer: async () => false,
      timeZone: 'UTC',
      ticket: { id: caseOf.ticket.id, url: caseOf.ticket.url },
    },
    loadLinked: async () => nobodyLinked,
    memory,
    watchDraft: () => () => {},
    loadOutbox: async () => outbox,
    loadChat: async () => chat.chat,
    settings: theSettings(),
    words,
    agentId: anAgent().id,
    draftKey: 'draft',
    elsewhere: {
      draftKey: (id) => `draft-${id}`,
      loadDesk: async () => desk.helpDesk,
      loadFollowUps: () => Promise.reject(new Error('No follow-ups here')),
      show: async () => true,
    },
    subdomain: 'acme',
    ticketState: { kind: 'none' },
    ...but,
  });
  return { session, desk, tracker, time, memory, composer, chat };
}

export const settle = () => new Promise((resolve) => setImmediate(resolve));

/** The view, when it is of this kind; else the test ends here. */
export function viewAs<K extends View['kind']>(view: View, kind: K): Extract<View, { kind: K }> {
  if (!isOf(view, kind))
    throw new Error(`Expected to see ${kind}, saw ${JSON.stringify(view).slice(0, 400)}`);
  return view;
}

const isOf = <K extends View['kind']>(view: View, kind: K): view is Extract<View, { kind: K }> =>
  view.kind === kind;

/** A session that has read its ticket. */
export const ready = async (...args: Parameters<typeof aSession>) => {
  const all = aSession(...args);
  all.session.open();
  await settle();
  return all;
};

/** A defect for Engineering with everything that sending insists on. */
export const aDefect = async (...args: Parameters<typeof aSession>) => {
  const all = await ready(...args);
  all.session.answer('E1a', 'yes');
  all.session.edit('steps', 'Open Orders\nChoose Export');
  all.session.edit('deadline', '2026-03-13');
  return all;
};

/** What another agent’s claim left on the ticket. */
export const aState = (but: Partial<TicketState> = {}): TicketState => ({
  subdomain: 'acme',
  installationId: '77',
  ticketId: 48213,
  escalationId: '00000000-0000-4000-8000-00000000000a',
  phase: 'sending',
  by: { id: 502, name: 'Ben Ortiz' },
  at: now,
  nonce: 'ben',
  target: 'T2',
  severity: 'S2',
  route: 'linear:ENG',
  issue: null,
  follow: null,
  ...but,
});
