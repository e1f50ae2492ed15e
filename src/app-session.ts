import { type App, need } from './app-parts.ts';
import type { Outbox } from './flows/after/outbox.ts';
import { createSession } from './flows/session.ts';
import type { Words } from './flows/words.ts';
import { createTrackers } from './trackers/trackers.ts';
import { readFieldIds } from './zendesk/field-ids.ts';
import { createHere, showTicket } from './zendesk/here.ts';
import { createMemory, ticketKey } from './zendesk/memory.ts';
import { createCaseReader } from './zendesk/read-case.ts';
import { readState } from './zendesk/record.ts';
import { createSend } from './zendesk/send.ts';
import { ticketUrl } from './zendesk/to-ticket.ts';
import { watchKept } from './zendesk/watch-kept.ts';

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

/** Wires the session of one ticket to Zendesk and the trackers. */
export async function openSession(app: App, ticketId: number, words: Words) {
  const { zaf, clock, host, installation, ids } = app;
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
    watchDraft: (changed) => watchKept(window, draftKey, changed),
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
      loadFollowUps: async () =>
        (await import('./zendesk/follow-up-tickets.ts')).createFollowUpTickets(access, host.agentId),
      show: (other) => showTicket(zaf, other),
    },
    subdomain: place.subdomain,
    ticketState: readState(values.get(path), place, ticketId),
  });
  session.open();
  return session;
}
