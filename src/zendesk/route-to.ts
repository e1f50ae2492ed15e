import * as z from 'zod/mini';
import type { Zaf } from './client.ts';

/** Shows a ticket in Zendesk's own tabs. False when Zendesk says that it did not, or nothing. */
export const createRoute =
  (zaf: Pick<Zaf, 'invoke'>) =>
  async (ticketId: number): Promise<boolean> =>
    (await zaf.invoke('routeTo', ['ticket', ticketId], z.unknown())).kind === 'done';
