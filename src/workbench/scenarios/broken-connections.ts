import { workbenchToken } from '../world/new-jira-site.ts';
import { workbenchKey } from '../world/new-linear-workspace.ts';
import type { Scenario } from './scenario.ts';

type Broken = Pick<Scenario, 'id' | 'title' | 'settings' | 'secure' | 'jira'>;

/** Connections that do not work, each by one mistake. */
export const brokenConnections: readonly Broken[] = [
  {
    id: 'jira-token-expired',
    title: 'Jira: the token has expired',
    secure: { linear_key: workbenchKey, jira_token: 'expired' },
  },
  {
    id: 'jira-wrong-mail',
    title: 'Jira: another mail',
    settings: { jira_email: 'nobody@larkfield.example' },
  },
  {
    id: 'jira-wrong-cloud-id',
    title: 'Jira: a cloud ID of no site',
    settings: { jira_cloud_id: 'no-such-site' },
  },
  {
    id: 'jira-host-not-in-package',
    title: 'Jira: a host that the package was not made for',
    settings: { jira_site: 'elsewhere.atlassian.net' },
  },
  {
    id: 'jira-without-rights',
    title: 'Jira: a token that may not create issues',
    jira: { denied: ['CREATE_ISSUES', 'DELETE_ISSUES'] },
  },
  {
    id: 'jira-xsrf',
    title: 'Jira: writes are refused as cross-site',
    jira: { proxyUserAgent: 'Mozilla/5.0 (Zendesk)' },
  },
  {
    id: 'linear-key-revoked',
    title: 'Linear: the key was revoked',
    secure: { linear_key: 'revoked', jira_token: workbenchToken },
  },
  {
    id: 'linear-other-workspace',
    title: 'Linear: a key of another workspace',
    settings: { route_engineering: 'linear:CORE', route_product: 'linear:APPS' },
  },
];
