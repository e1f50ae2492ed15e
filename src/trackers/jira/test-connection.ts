import type { Destination } from '../../core/routing/route.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding } from '../../core/setup/finding.ts';
import type { JiraClient } from './client.ts';
import { faultFinding, hostOf, lacksScope } from './fault-finding.ts';
import { findMissingRights } from './find-missing-rights.ts';
import { findProject } from './find-project.ts';
import { anySchema, projectsSchema, whoSchema } from './setup-answers.ts';

/**
 * Who Jira takes Baton for. A refusal that reading projects does not meet is no wrong password: then Jira takes it for
 * nobody, as it does when no credentials arrive.
 */
async function whoIsIt(client: JiraClient, connection: JiraConnection): Promise<readonly Finding[]> {
  const who = await client.read('/myself', {}, whoSchema);
  if (who.kind !== 'done') {
    if (who.fault.kind !== 'unauthorized')
      return [faultFinding(who.fault, connection, { scope: 'read:jira-user', right: 'BROWSE_PROJECTS' })];
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

/** No issue has this id. */
const noIssue = '0';

/**
 * A token that only reads, and Jira's XSRF check, show only when something is to be written: this comments, without a
 * text, on an issue that does not exist, so that nothing can change.
 */
async function findBarredWrites(client: JiraClient, connection: JiraConnection): Promise<readonly Finding[]> {
  const tried = await client.write(`/issue/${noIssue}/comment`, {}, anySchema);
  if (tried.kind === 'done') return [];
  const { fault } = tried;
  return fault.kind === 'cross-site' || lacksScope(fault)
    ? [faultFinding(fault, connection, { scope: 'write:jira-work', right: 'ADD_COMMENTS' })]
    : [];
}

/** Whether Baton gets in, sees the projects of routes, and may write at all. Changes nothing. */
export async function testConnection(
  client: JiraClient,
  connection: JiraConnection,
  routes: readonly Destination[],
): Promise<readonly Finding[]> {
  const who = await whoIsIt(client, connection);
  if (who.some(({ level }) => level === 'wrong')) return who;
  const [projects, barred, unfit] = await Promise.all([
    client.read('/project/search', { maxResults: 1 }, projectsSchema),
    findBarredWrites(client, connection),
    findUnfit(client, connection, routes),
  ]);
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
    ...barred,
  ];
}
