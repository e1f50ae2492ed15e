import { expect, type Page } from '@playwright/test';
import { agentAt } from './agent.ts';
import type { World } from './world.ts';

export type System = 'linear' | 'jira';

/** A ticket of a scenario, and what an agent does with it. */
export type Case = {
  scenario: string;
  ticket: number;
  /** Answered with yes. Default: that a defect is confirmed. */
  criterion?: string;
  /** Why it is escalated against what the verdict says. */
  against?: string;
  /** Behind the route, such as `; chat=slack`. */
  more?: string;
  /** What is pressed before Decide stands there. Default: Escalate. */
  begin?: readonly string[];
};

/** How an admin leads Engineering's escalations to each system. */
const routes: Readonly<Record<System, string>> = {
  linear: 'linear:ENG; labels=from-support; status=on-hold',
  jira: 'jira:ENG/Bug; labels=from-support; status=on-hold',
};

const defect = 'A defect is confirmed and needs a code change';

/**
 * Opens a world in which Engineering works with the system, and takes the ticket from the click to the filled brief.
 * Answers with what was written into the fields that the list named.
 */
export async function fillIn(page: Page, world: World, system: System, plan: Case) {
  const { scenario, ticket, criterion = defect, against, begin = ['Escalate'], more = '' } = plan;
  await world.open({ scenario, ticket, settings: { route_engineering: routes[system] + more } });
  const agent = agentAt(page);
  for (const name of begin) await agent.press(name);
  await agent.answer(criterion, 'Yes');
  if (against !== undefined) {
    await agent.press('Escalate anyway');
    await agent.baton.getByLabel('Why escalate anyway?').fill(against);
  }
  await agent.baton.getByLabel('Target', { exact: true }).selectOption('Engineering');
  await agent.press('Continue to brief');
  const written = await agent.fillMissing();
  await agent.press('Continue to send');
  return { ...agent, written };
}

/** Sends what stands ready, and waits for the word that it is sent. */
export async function send({ baton, press }: Pick<ReturnType<typeof agentAt>, 'baton' | 'press'>) {
  await press('Create issue in ENG');
  await expect(baton.getByText(/^Sent\./)).toBeVisible();
}
