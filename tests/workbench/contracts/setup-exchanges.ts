import type { Setup } from '../../../src/flows/setup/setup.ts';
import type { World } from '../../../src/workbench/world/world.ts';
import type { Relayed } from '../../contracts/exchanges.ts';
import { aConversation } from '../../support/fake-zaf.ts';
import { aBench, aSetup } from '../../support/setup-bench.ts';

/** Where each target goes, so that everything that Setup can ask of a tracker is asked. */
function setRoutes({ installation, linear }: World): void {
  const [project] = linear.projects;
  const [member] = linear.members;
  Object.assign(installation.settings, {
    route_product: 'jira:ENG/Bug; component=1~Gone; assignee=5b10a2844c20165700ede21b~Ada; priority=S1~High',
    route_leadership: 'jira:HID/Bug',
    route_engineering: `linear:ENG; labels=vip; project=${project?.id}; assignee=${member?.id}`,
    route_security: 'linear:OLD',
  });
}

async function ask(setup: Setup): Promise<void> {
  const { lists } = setup;
  for (const what of ['account', 'jira', 'linear'] as const) await setup.test(what);
  for (const target of ['T2', 'T3', 'T4', 'T5']) await setup.checkDestination(target);
  for (const target of ['T2', 'T3']) await setup.testIssue(target);
  await lists.jiraProjects('eng');
  await lists.issueTypes('OPS');
  await lists.components('OPS');
  await lists.jiraPriorities('OPS', 'Incident');
  await lists.jiraPeople('OPS', 'ada');
  await lists.jiraFields('OPS', 'Incident');
  await lists.linearTeams();
  await lists.linearProjects('ENG');
  await lists.linearLabels('ENG');
  await lists.linearMembers('ENG');
  await lists.groups();
  await lists.brands();
  await lists.forms();
  await lists.ticketFields();
  await lists.organizationFields();
  await lists.schedules();
  await setup.tryTicket(aConversation().ticket.id, { target: 'T3' });
  await setup.exportRecords('json');
  setup.edit((was) => ({ ...was, plain: { ...was.plain, contact: 'Kim' } }));
  await setup.save();
}

/** Everything that Setup asks, of all three. */
export async function setupExchanges(): Promise<readonly Relayed[]> {
  const bench = aBench(setRoutes);
  await ask(await aSetup(bench));
  return bench.exchanges;
}

/** Those with one host; Zendesk's own are relative. */
export const exchangesWith = (host: string | null, exchanges: readonly Relayed[]): readonly Relayed[] =>
  exchanges.filter(({ request: { url } }) =>
    host === null ? url.startsWith('/') : url.startsWith(`https://${host}/`),
  );
