import type { Destination } from '../../core/routing/route.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import type { JiraClient } from './client.ts';
import { faultFinding, hostOf } from './fault-finding.ts';
import { findMissingRights } from './find-missing-rights.ts';
import { findProject } from './find-project.ts';
import { parsedSchema, projectsSchema, whoSchema } from './setup-answers.ts';

/**
 * Who Jira takes Baton for. A refusal that reading projects does not meet is no wrong password: then Jira takes it for
 * nobody, as it does when no credentials arrive.
 */
async function whoIsIt(client: JiraClient, connection: JiraConnection): Promise<readonly Finding[]> {
  const who = await client.read('/myself', {}, whoSchema);
  if (who.kind !== 'done') {
    if (who.fault.kind !== 'unauthorized') return [faultFinding(who.fault, connection, 'read:jira-user')];
    const projects = await client.read('/project/search', { maxResults: 1 }, projectsSchema);
    return projects.kind === 'done'
      ? [finding('wrong', 'jira_token', { kind: 'anonymous' })]
      : [faultFinding(who.fault, connection)];
  }
  const { displayName, emailAddress } = who.value;
  const connected = finding('good', null, { kind: 'connected', as: displayName, where: hostOf(connection) });
  const isOther = emailAddress != null && emailAddress.toLowerCase() !== connection.email.toLowerCase();
  return isOther
    ? [
        connected,
        finding('warning', 'jira_email', {
          kind: 'other-account',
          expected: connection.email,
          found: emailAddress,
        }),
      ]
    : [connected];
}

/** The projects of routes that this token does not see, or may not work in. */
async function findUnfit(
  client: JiraClient,
  connection: JiraConnection,
  routes: readonly Destination[],
): Promise<readonly Finding[]> {
  const projects = new Set(routes.flatMap((route) => (route.kind === 'jira' ? [route.project] : [])));
  const found = await Promise.all(
    [...projects].map(async (project) => {
      const seen = await findProject(client, connection, project);
      return 'kind' in seen ? [seen] : findMissingRights(client, project);
    }),
  );
  return found.flat();
}

/** Whether Baton gets in, sees the projects of routes, and may write at all as far as Jira's XSRF check goes. Changes nothing. */
export async function testConnection(
  client: JiraClient,
  connection: JiraConnection,
  routes: readonly Destination[],
): Promise<readonly Finding[]> {
  const who = await whoIsIt(client, connection);
  if (who.some(({ level }) => level === 'wrong')) return who;
  const [projects, parsed, unfit] = await Promise.all([
    client.read('/project/search', { maxResults: 1 }, projectsSchema),
    // Reads, but as a POST: what Jira takes for a foreign page's is refused before anything is looked at.
    client.write('/jql/parse?validation=none', { queries: ['summary ~ Baton'] }, parsedSchema),
    findUnfit(client, connection, routes),
  ]);
  const isXsrf = parsed.kind !== 'done' && parsed.fault.kind === 'cross-site';
  const seesNothing = projects.kind === 'done' && projects.value.values.length === 0;
  return [
    ...who,
    ...(projects.kind === 'done' ? [] : [faultFinding(projects.fault, connection)]),
    ...(seesNothing
      ? [
          finding('wrong', 'jira_token', {
            kind: 'no-right',
            right: 'BROWSE_PROJECTS',
            where: hostOf(connection),
          }),
        ]
      : unfit),
    ...(isXsrf ? [finding('wrong', null, { kind: 'cross-site' })] : []),
  ];
}
