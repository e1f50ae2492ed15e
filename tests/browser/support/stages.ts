import type { Page } from '@playwright/test';
import { readState, writeState } from '../../../src/zendesk/record.ts';
import type { agentAt } from './agent.ts';
import type { World } from './world.ts';

/** The ticket of the first scenario that is a confirmed defect. */
export const defect = 48213;

export type Stage = {
  page: Page;
  world: World;
  agent: ReturnType<typeof agentAt>;
  open(ticket: number): Promise<void>;
};

export const decided = ({ agent }: Stage) =>
  agent.answer('A defect is confirmed and needs a code change', 'Yes');

export async function sendTo({ agent }: Stage, target: string) {
  await agent.baton.getByLabel('Target').selectOption({ label: target });
}

/** Fills in what the brief of the defect is without. */
export async function briefed({ agent }: Stage) {
  await agent.fill('Steps', 'POST an order for Ireland\nUse a line with a reduced tax rate');
  await agent.fill('Deadline', '2030-03-01');
}

export async function sent({ agent }: Pick<Stage, 'agent'>) {
  await agent.baton.getByText(/^Sent\./).waitFor();
}

export async function interrupted({ world, agent }: Stage) {
  await world.control({
    faults: [{ url: 'linear.app', sends: 'issueCreate', when: 'after', status: 500, body: '' }],
  });
  await agent.press('Create issue in ENG');
  await agent.baton.getByRole('button', { name: 'Finish' }).first().waitFor();
}

/** Whoever asks for the app's frame before it stands there again gets the one that is going. */
export async function reload({ page, agent }: Stage) {
  await page.reload();
  await agent.baton.getByText(/\S/).first().waitFor();
}

/** Rewrites what the record of a ticket that was really sent says, as another agent or another place would have. */
export async function changeRecord(
  stage: Stage,
  change: (state: Parameters<typeof writeState>[0]) => Parameters<typeof writeState>[0],
) {
  const { world } = stage;
  const { requirements } = await world.snapshot();
  const id = requirements['baton_state'];
  const text = (await world.ticket(defect)).fields.find((field) => field.id === id)?.value;
  const { s: subdomain, n: installationId } = JSON.parse(String(text));
  const found = readState(text, { subdomain, installationId }, defect);
  if (found.kind !== 'ours') throw new Error('The ticket has no record');
  await world.ask('PUT', `/api/v2/tickets/${defect}.json`, {
    ticket: { custom_fields: [{ id, value: writeState(change(found.state)) }] },
  });
  await reload(stage);
}
