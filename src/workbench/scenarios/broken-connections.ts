import { workbenchToken } from '../world/new-jira-site.ts';
import { workbenchKey } from '../world/new-linear-workspace.ts';
import type { Scenario } from './scenario.ts';

type Broken = Pick<Scenario, 'id' | 'title' | 'settings' | 'secure' | 'jira' | 'linear' | 'isKnownToProxy'>;

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
    id: 'jira-anonymous',
    title: 'Jira: the credentials do not arrive',
    jira: { losesCredentials: true },
  },
  {
    id: 'jira-scope-missing',
    title: 'Jira: a token without the scope for work',
    jira: { scopes: ['read:jira-user'] },
  },
  {
    id: 'jira-scope-to-read',
    title: 'Jira: a token that only reads',
    jira: { scopes: ['read:jira-user', 'read:jira-work'] },
    settings: { route_engineering: 'jira:ENG/Bug' },
  },
  {
    id: 'jira-project-invisible',
    title: 'Jira: a project that the account does not see',
    settings: { route_engineering: 'jira:HID/Bug' },
  },
  {
    id: 'jira-without-rights',
    title: 'Jira: a token that may not create issues',
    jira: { denied: ['CREATE_ISSUES', 'DELETE_ISSUES'] },
    settings: { route_engineering: 'jira:ENG/Bug' },
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
    id: 'linear-read-only-key',
    title: 'Linear: a key that only reads',
    linear: { mayWrite: false },
  },
  {
    id: 'linear-other-workspace',
    title: 'Linear: a key of another workspace',
    settings: { route_engineering: 'linear:CORE', route_product: 'linear:APPS' },
  },
  {
    id: 'proxy-refuses',
    title: 'Zendesk’s proxy does not find the installation',
    isKnownToProxy: false,
  },
  {
    id: 'slack-webhook-revoked',
    title: 'Slack: the webhook was revoked',
    settings: { route_engineering: 'linear:ENG; chat=slack' },
    secure: { linear_key: workbenchKey, chat_engineering: 'T-LARKFIELD/B-OLD/revoked' },
  },
  {
    id: 'slack-webhook-unset',
    title: 'Slack: no webhook is entered',
    settings: { route_engineering: 'linear:ENG; chat=slack' },
    secure: { linear_key: workbenchKey },
  },
  {
    id: 'teams-signature-wrong',
    title: 'Teams: the signature of the workflow is cut off',
    settings: { route_product: 'linear:PRO; chat=teams' },
    secure: { linear_key: workbenchKey, chat_product: 'workflows/product/triggers/manual/paths/invoke' },
  },
  {
    id: 'teams-host-unset',
    title: 'Teams: nothing says where its workflows are',
    settings: { route_product: 'linear:PRO; chat=teams', teams_host: '' },
  },
];
