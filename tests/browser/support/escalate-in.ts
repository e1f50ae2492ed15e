import type { Page } from '@playwright/test';
import en from '../../../translations/en.json' with { type: 'json' };
import { type Plan, routesTo, type System } from '../../flows/scenarios/cases.ts';
import { agentAt } from './agent.ts';
import type { World } from './world.ts';

export type { System };

/** A ticket of a scenario, and what an agent does with it. */
export type Case = Plan & {
  /** Behind Engineering's route, such as `; chat=slack`. */
  more?: string;
};

export const confirmedDefect: Case = {
  scenario: 'first-steps',
  ticket: 48213,
  target: 'T2',
  criterion: 'E1a',
};

/** Opens a world in which every team works with the system. */
export async function openIn(world: World, system: System, { scenario, ticket, more = '' }: Case) {
  const routes = routesTo[system];
  const settings = { ...routes, route_engineering: routes.route_engineering + more };
  await world.open({ scenario, ticket, settings });
}

/**
 * Takes the ticket that is open from the click to where it can be sent.
 * `atDecide` looks at what Baton proposes, before anything is answered. Answers with what was written into the fields that
 * the list named.
 */
export async function fillIn(
  page: Page,
  plan: Case,
  atDecide: (agent: ReturnType<typeof agentAt>) => Promise<void> = async () => {},
) {
  const agent = agentAt(page);
  const { baton, press } = agent;
  const { target } = plan;
  await press(/^(Escalate|Open)$/);
  // What an earlier escalation left on a copy is shown before anything else.
  const again = baton.getByRole('button', { name: 'Escalate this ticket' });
  await again
    .or(baton.getByRole('tab', { name: /^Decide/ }))
    .or(baton.getByRole('alert'))
    .first()
    .waitFor();
  if (await again.isVisible()) await again.click();
  if (target !== 'T4') await agent.review();
  await atDecide(agent);
  if (target === 'T4') return { ...agent, written: {} };
  return { ...agent, written: await decideAndWrite(agent, plan) };
}

/** Decides what there is to be decided, and fills in what is missing; answers with it. */
export async function decideAndWrite(
  agent: ReturnType<typeof agentAt>,
  { target, criterion, against }: Pick<Case, 'target' | 'criterion' | 'against'>,
) {
  const { baton, press } = agent;
  await agent.answer(en.criteria[criterion], 'Yes');
  if (against !== undefined) {
    await press('Escalate anyway');
    await baton.getByLabel('Why escalate anyway?').fill(against);
  }
  await baton.getByLabel('Target', { exact: true }).selectOption(en.document.target[target]);
  await press('Continue to brief');
  const written = await agent.fillMissing();
  await press('Continue to send');
  return written;
}

/** Takes the confirmed defect from the click to where it can be sent: all that it needs is read from the conversation. */
export async function openAtOnce(page: Page) {
  const agent = agentAt(page);
  await agent.press('Escalate');
  await agent.baton.getByRole('button', { name: 'Create issue in ENG', exact: true }).waitFor();
  return agent;
}

/** Sends what stands ready, and waits for the word that it is sent. */
export async function send({ baton, press }: Pick<ReturnType<typeof agentAt>, 'baton' | 'press'>) {
  await press(/^(Create issue in \w+|Send to Security now)$/);
  await baton.getByText(/^Sent\./).waitFor();
}
