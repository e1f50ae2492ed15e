import { scenarios } from '../../src/workbench/scenarios/scenarios.ts';
import { createZaf } from '../../src/zendesk/client.ts';
import { readFieldIds } from '../../src/zendesk/field-ids.ts';
import { readInstallation } from '../../src/zendesk/installation.ts';
import { createCaseReader } from '../../src/zendesk/read-case.ts';
import { createSurroundingsReader } from '../../src/zendesk/read-surroundings.ts';
import { aWorkbench } from './fake-zaf.ts';

/** A ticket of the workbench's scenarios, with the account around it. */
function scenarioAt(ticketId: number) {
  const scenario = scenarios.find(({ conversations }) =>
    conversations.some(({ ticket }) => ticket.id === ticketId),
  );
  const conversation = scenario?.conversations.find(({ ticket }) => ticket.id === ticketId);
  if (scenario === undefined || conversation === undefined) throw new Error(`No ticket ${ticketId}`);
  return aWorkbench(conversation, scenario);
}

/** What the app reads of it first, and what reads the account around it. */
export async function readScenarioTicket(ticketId: number) {
  const bench = scenarioAt(ticketId);
  const zaf = createZaf(bench.client, bench.clock);
  const place = await readInstallation(zaf);
  const fieldIds = await readFieldIds(zaf);
  if (place.kind !== 'done' || fieldIds.kind !== 'done') throw new Error('The workbench does not answer');
  const access = { zaf, clock: bench.clock, place: place.value.place, ticketId, fieldIds: fieldIds.value };
  const read = await createCaseReader(access).readCase(new AbortController().signal);
  if (read.kind !== 'done') throw new Error(`Ticket ${ticketId} cannot be read`);
  const around = createSurroundingsReader({ ...access, revenueField: 'annual_revenue' });
  return { ...read.value, around, clock: bench.clock };
}
