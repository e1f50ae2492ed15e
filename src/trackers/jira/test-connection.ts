import type { Fault } from '../../core/outcome.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding, unexpectedFinding } from '../../core/setup/finding.ts';
import type { JiraClient } from './client.ts';
import { parsedSchema, projectsSchema, whoSchema } from './setup-answers.ts';

const hostOf = (connection: JiraConnection): string =>
  connection.kind === 'site' ? connection.host : 'api.atlassian.com';

const placeSetting = ({ kind }: JiraConnection): string => (kind === 'site' ? 'jira_site' : 'jira_cloud_id');

/** What a fault means for who set the connection up: the setting to look at, and what is wrong with it. */
export function faultFinding(fault: Fault, connection: JiraConnection): Finding {
  const host = hostOf(connection);
  if (fault.from === 'proxy') {
    return /whitelist/i.test(fault.detail)
      ? finding('wrong', placeSetting(connection), { kind: 'host-not-allowed', host })
      : finding('wrong', null, { kind: 'proxy-refused', status: fault.status });
  }
  switch (fault.kind) {
    case 'unauthorized':
      return finding('wrong', 'jira_token', { kind: 'unauthorized' });
    case 'unreachable':
      return finding('wrong', placeSetting(connection), { kind: 'unreachable', host });
    case 'missing':
      return finding('wrong', placeSetting(connection), { kind: 'no-such-site', host });
    case 'cross-site':
      return finding('wrong', null, { kind: 'cross-site' });
    case 'forbidden':
      return finding('wrong', 'jira_token', { kind: 'no-right', right: 'read:jira-work', where: host });
    case 'limited':
      return finding('warning', null, { kind: 'limited' });
    default:
      return unexpectedFinding(fault);
  }
}

/**
 * Who Jira takes Baton for. A refusal that reading projects does not meet is no wrong password: then Jira takes it for
 * nobody, as it does when no credentials arrive.
 */
async function whoIsIt(client: JiraClient, connection: JiraConnection): Promise<readonly Finding[]> {
  const who = await client.read('/myself', {}, whoSchema);
  if (who.kind !== 'done') {
    if (who.fault.kind !== 'unauthorized') return [faultFinding(who.fault, connection)];
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

/** Whether Baton gets in, sees a project, and may write at all as far as Jira's XSRF check goes. Changes nothing. */
export async function testConnection(
  client: JiraClient,
  connection: JiraConnection,
): Promise<readonly Finding[]> {
  const who = await whoIsIt(client, connection);
  if (who.some(({ level }) => level === 'wrong')) return who;
  const [projects, parsed] = await Promise.all([
    client.read('/project/search', { maxResults: 1 }, projectsSchema),
    // Reads, but as a POST: what Jira takes for a foreign page's is refused before anything is looked at.
    client.write('/jql/parse?validation=none', { queries: ['summary ~ Baton'] }, parsedSchema),
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
      : []),
    ...(isXsrf ? [finding('wrong', null, { kind: 'cross-site' })] : []),
  ];
}
