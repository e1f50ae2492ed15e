import * as z from 'zod/mini';
import type { Zaf } from './client.ts';
import { currentUser } from './zaf-schemas.ts';

/** Whether the agent may set up the account. Who cannot be asked may not. */
export async function readIsAdmin(zaf: Pick<Zaf, 'get'>): Promise<boolean> {
  const found = await zaf.get('currentUser', currentUser);
  return found.kind === 'done' && found.value.role === 'admin';
}

/** Opens another ticket in the agent's workspace. */
export async function showTicket(zaf: Pick<Zaf, 'invoke'>, ticketId: number): Promise<boolean> {
  return (await zaf.invoke('routeTo', ['ticket', ticketId], z.unknown())).kind === 'done';
}

/** What ZAF tells of agent and ticket without a request. */
export const createHere = (zaf: Pick<Zaf, 'get'>) => ({
  async agent() {
    const found = await zaf.get('currentUser', currentUser);
    return found.kind === 'done' ? { id: found.value.id, name: found.value.name ?? '' } : null;
  },
  /** Pending: the customer was asked something, and has not answered. */
  async isWaitingForCustomer() {
    const status = await zaf.get('ticket.status', z.string());
    return status.kind === 'done' && status.value === 'pending';
  },
});
