import type { Fault } from '../../core/outcome.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding, type Right, unexpectedFinding } from '../../core/setup/finding.ts';

export const hostOf = (connection: JiraConnection): string =>
  connection.kind === 'site' ? connection.host : 'api.atlassian.com';

const placeSetting = ({ kind }: JiraConnection): string => (kind === 'site' ? 'jira_site' : 'jira_cloud_id');

/** The scopes that Baton's requests ask of a token, as Jira's contract lists them. */
const scopes = ['read:jira-user', 'read:jira-work', 'write:jira-work'] as const;
export type Scope = (typeof scopes)[number];

/** Atlassian's gateway refuses for a scope with 401, Jira for a permission with 403. */
export const lacksScope = ({ kind, status }: Fault): boolean => kind === 'forbidden' && status === 401;

/**
 * What a fault means for who set the connection up: the setting to look at, and what is wrong with it. `needed` is what
 * the request asks of a token and of its account: a scope, and a permission in Jira.
 */
export function faultFinding(
  fault: Fault,
  connection: JiraConnection,
  needed: { scope: Scope; right: Right } = { scope: 'read:jira-work', right: 'BROWSE_PROJECTS' },
): Finding {
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
      return lacksScope(fault)
        ? finding('wrong', 'jira_token', { kind: 'no-scope', scope: needed.scope, all: scopes })
        : finding('wrong', 'jira_token', { kind: 'no-right', right: needed.right, where: host });
    case 'limited':
      return finding('warning', null, { kind: 'limited' });
    default:
      return unexpectedFinding(fault);
  }
}
