import { failed, type Outcome } from '../../core/outcome.ts';
import type { SetupDocument } from '../../core/setup/document.ts';
import type { JiraDesk, LinearDesk } from '../../core/setup/ports.ts';
import { noCode } from '../no-code.ts';
import type { PickLists } from './setup.ts';
import type { SetupPorts } from './setup-ports.ts';

const notConnected = failed({
  kind: 'misconfigured',
  what: 'route',
  name: 'jira_email',
  from: 'jira',
  committed: 'no',
  status: null,
  detail: 'Jira is not connected',
});

/** What can be chosen, kept while the page is open: a list of 300 projects is asked for once. */
export function createPickLists(
  { account, loadJira, loadLinear }: Pick<SetupPorts, 'account' | 'loadJira' | 'loadLinear'>,
  plain: () => SetupDocument['plain'] | null,
): PickLists {
  const kept = new Map<string, Promise<Outcome<unknown>>>();

  /** A failure is not kept: the next time it is asked for again. */
  function keep<T>(name: string, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<Outcome<T>>;
    const asked = ask().catch(() => failed(noCode));
    kept.set(name, asked);
    void asked.then(({ kind }) => kind === 'done' || kept.delete(name));
    return asked;
  }

  function jira<T>(name: readonly string[], ask: (desk: JiraDesk) => Promise<Outcome<T>>) {
    const now = plain();
    const where = now === null ? [] : [now.jira_site, now.jira_cloud_id, now.jira_email];
    return keep(JSON.stringify(['jira', ...where, ...name]), async () => {
      const desk = now === null ? null : await loadJira(now);
      return desk === null ? notConnected : ask(desk);
    });
  }

  const linear = <T>(name: readonly string[], ask: (desk: LinearDesk) => Promise<Outcome<T>>) =>
    keep(JSON.stringify(['linear', ...name]), async () => ask(await loadLinear()));

  return {
    jiraProjects: (text) => jira(['projects', text], (desk) => desk.projects(text)),
    issueTypes: (project) => jira(['types', project], (desk) => desk.issueTypes(project)),
    components: (project) => jira(['components', project], (desk) => desk.components(project)),
    jiraPriorities: (project, type) =>
      jira(['priorities', project, type], (desk) => desk.priorities(project, type)),
    jiraPeople: (project, text) => jira(['people', project, text], (desk) => desk.people(project, text)),
    jiraFields: (project, type) => jira(['fields', project, type], (desk) => desk.fields(project, type)),
    linearTeams: () => linear(['teams'], (desk) => desk.teams()),
    linearProjects: (team) => linear(['projects', team], (desk) => desk.projects(team)),
    linearLabels: (team) => linear(['labels', team], (desk) => desk.labels(team)),
    linearMembers: (team) => linear(['members', team], (desk) => desk.members(team)),
    groups: () => keep('groups', account.groups),
    brands: () => keep('brands', account.brands),
    forms: () => keep('forms', account.forms),
    ticketFields: () => keep('ticket fields', account.ticketFields),
    organizationFields: () => keep('organization fields', account.organizationFields),
    schedules: () => keep('schedules', account.schedules),
  };
}
