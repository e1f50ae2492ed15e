import { createCaseReader } from '../../src/zendesk/read-case.ts';
import type { TicketAccess } from '../../src/zendesk/ticket-access.ts';
import { createTicketDesk } from '../../src/zendesk/ticket-desk.ts';

/** Both sides of Zendesk, which the app loads one after the other. */
export const aHelpDeskFor = (access: TicketAccess) => ({
  ...createCaseReader(access),
  ...createTicketDesk(access),
});
