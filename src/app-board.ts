import { type App, need } from './app-parts.ts';
import { createTrackers } from './trackers/trackers.ts';
import { readFieldIds } from './zendesk/field-ids.ts';
import { createSend } from './zendesk/send.ts';

/** The board's own code, and what it reads with. */
export async function openBoard({ zaf, clock, host, installation }: App) {
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
