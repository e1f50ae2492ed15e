import type { Fault } from '../../core/outcome.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { type Finding, finding, unexpectedFinding } from '../../core/setup/finding.ts';

export const hostOf = (connection: JiraConnection): string =>
  connection.kind === 'site' ? connection.host : 'api.atlassian.com';

const placeSetting = ({ kind }: JiraConnection): string => (kind === 'site' ? 'jira_site' : 'jira_cloud_id');

/**
 * What a fault means for who set the connection up: the setting to look at, and what is wrong with it. `right` is what
 * the request needed, as a scope of the token or a permission in Jira.
 */
export function faultFinding(fault: Fault, connection: JiraConnection, right = 'read:jira-work'): Finding {
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
      return finding('wrong', 'jira_token', { kind: 'no-right', right, where: host });
    case 'limited':
      return finding('warning', null, { kind: 'limited' });
    default:
      return unexpectedFinding(fault);
  }
}
