import type { TicketState } from '../../src/core/escalation/state.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { now } from '../support/a-case.ts';
import { aWorkbench } from '../support/fake-zaf.ts';
import { aHelpDeskFor } from '../support/zendesk-desk.ts';

export const { signal } = new AbortController();

export function value<T>(outcome: Outcome<T>): T {
  if (outcome.kind !== 'done') throw new Error(`${outcome.kind}: ${outcome.fault.detail}`);
  return outcome.value;
}

export async function aDesk(bench = aWorkbench()) {
  const zaf = createZaf(bench.client, bench.clock);
  const { place } = value(await readInstallation(zaf));
  const fieldIds = value(await readFieldIds(zaf));
  const helpDesk = aHelpDeskFor({ zaf, clock: bench.clock, place, ticketId: 48213, fieldIds });
  const [ticket] = bench.world.tickets;
  if (ticket === undefined) throw new Error('No ticket');
  return { ...bench, helpDesk, place, fieldIds, ticket };
}

type Desk = Awaited<ReturnType<typeof aDesk>>;

export const aState = ({ place }: Desk, but: Partial<TicketState> = {}): TicketState => ({
  ...place,
  ticketId: 48213,
  escalationId: '11111111-1111-4111-8111-111111111111',
  phase: 'sending',
  by: { id: 501, name: 'Maya Lindqvist' },
  at: now,
  nonce: '22222222-2222-4222-8222-222222222222',
  target: 'T2',
  severity: 'S1',
  route: 'linear:ENG',
  issue: null,
  follow: null,
  ...but,
});
