import type { Clock, Ids } from './core/ports.ts';
import { createSetup } from './flows/setup/create-setup.ts';
import type { Setup } from './flows/setup/setup.ts';
import type { Words } from './flows/words.ts';
import { createCalendar } from './i18n/calendar.ts';
import { loadChatDesk, loadJiraDesk, loadLinearDesk } from './trackers/setup-desks.ts';
import { createTrackers } from './trackers/trackers.ts';
import { createAccountDesk } from './zendesk/account-desk.ts';
import type { Zaf } from './zendesk/client.ts';
import { readFieldIds } from './zendesk/field-ids.ts';
import { createHere } from './zendesk/here.ts';
import type { Installation } from './zendesk/installation.ts';
import { createCaseReader } from './zendesk/read-case.ts';
import { readRecords } from './zendesk/read-records.ts';
import { createRest } from './zendesk/rest.ts';
import { createSend } from './zendesk/send.ts';
import { jiraIn, settingsOf, teamsHostIn } from './zendesk/settings-of.ts';
import { createSettingsStore } from './zendesk/settings-store.ts';

type Parts = {
  zaf: Zaf;
  clock: Clock;
  installation: Installation;
  host: { agentId: number };
  words: Words;
  diagnostics: { note(event: string): void };
  ids: Ids;
};

/** Wires Setup to Zendesk and the trackers. Loaded for admins alone. */
export function openSetup({ zaf, clock, installation, host, words, diagnostics, ids }: Parts): Setup {
  const { place } = installation;
  const world = { send: createSend(zaf), clock };
  const rest = createRest(zaf, clock);
  return createSetup({
    store: createSettingsStore(rest, place.installationId),
    account: createAccountDesk(rest, zaf),
    loadJira: async (plain) => {
      const connection = jiraIn(plain);
      return connection === null ? null : loadJiraDesk({ ...world, connection });
    },
    loadLinear: () => loadLinearDesk(world),
    loadChat: (plain) => loadChatDesk({ ...world, teamsHost: teamsHostIn(plain) }),
    tryTicket: async (ticketId, document, as) => {
      const [{ tryTicket }, fieldIds] = await Promise.all([
        import('./flows/setup/try-ticket.ts'),
        readFieldIds(zaf),
      ]);
      if (fieldIds.kind !== 'done') return fieldIds;
      const settings = settingsOf(document);
      const ports = {
        reader: createCaseReader({ zaf, clock, place, ticketId, fieldIds: fieldIds.value }),
        trackers: createTrackers({ ...world, jira: settings.jira }),
        settings,
        words,
        calendar: createCalendar(),
        clock,
        agentId: host.agentId,
        subdomain: place.subdomain,
        note: diagnostics.note,
      };
      return tryTicket(ports, as);
    },
    exportRecords: async (as) => readRecords(rest, { zaf, place, as }),
    clock,
    ids,
    me: async () => (await createHere(zaf).agent()) ?? { id: host.agentId, name: '' },
    isAdmin: true,
  });
}
