import { brokenConnections } from './broken-connections.ts';
import { apiErrors500 } from './conversations/api-errors-500.ts';
import { byMessaging } from './conversations/by-messaging.ts';
import { byPhone } from './conversations/by-phone.ts';
import { closedTicket } from './conversations/closed-ticket.ts';
import { earlierEscalation, earlierIssue, followUp } from './conversations/follow-up.ts';
import { foreignInvoices } from './conversations/foreign-invoices.ts';
import { hostile } from './conversations/hostile.ts';
import { howToExport } from './conversations/how-to-export.ts';
import { inGerman } from './conversations/in-german.ts';
import { leavingOverAuditLog } from './conversations/leaving-over-audit-log.ts';
import { manyFiles } from './conversations/many-files.ts';
import { manyMessages } from './conversations/many-messages.ts';
import { merged, mergeTarget } from './conversations/merged.ts';
import { missingRowsAudit } from './conversations/missing-rows-audit.ts';
import { missingRowsMonthEnd } from './conversations/missing-rows-month-end.ts';
import { missingRowsWarehouse } from './conversations/missing-rows-warehouse.ts';
import { incidents, problem } from './conversations/problem-and-incidents.ts';
import { deletedRequester, severalOrganizations, suspendedRequester } from './conversations/requesters.ts';
import { sandboxCopy } from './conversations/sandbox-copy.ts';
import { ssoLoginLoop, ssoLoginLoopAgain } from './conversations/sso-login-loop.ts';
import { thousandMessages } from './conversations/thousand-messages.ts';
import { withoutOrganization } from './conversations/without-organization.ts';
import { wrongConfiguration } from './conversations/wrong-configuration.ts';
import { leadBoard } from './escalations/lead-board.ts';
import { manyEscalations } from './escalations/thousand.ts';
import type { Conversation, Scenario } from './scenario.ts';

const firstSteps: Scenario = {
  id: 'first-steps',
  title: 'First steps',
  conversations: [apiErrors500, howToExport, foreignInvoices],
};

/** Linked to an issue before Baton came, by Zendesk's own Jira integration. */
const withJiraLink: Conversation = {
  ...foreignInvoices,
  ticket: {
    ...foreignInvoices.ticket,
    jiraLinks: [{ id: 7_001, issueId: '10790', issueKey: 'ENG-790' }],
  },
};

/** In the order of the workbench's menu; the first one is where everybody starts. */
export const scenarios: readonly Scenario[] = [
  firstSteps,
  {
    ...firstSteps,
    id: 'jira',
    title: 'First steps, with Jira',
    conversations: [apiErrors500, howToExport, withJiraLink],
    settings: {
      route_engineering: 'jira:ENG/Bug; labels=from-support; status=on-hold',
      route_product: 'jira:OPS/Incident',
      route_security: 'jira:SEC/Vulnerability; detail=minimal',
    },
  },
  {
    ...firstSteps,
    id: 'jira-odd-field',
    title: 'Jira demands a field that only it knows',
    settings: { route_product: 'jira:OPS/Account request' },
  },
  {
    id: 'missing-rows',
    title: 'An export misses rows: three customers in one week',
    conversations: [missingRowsMonthEnd, missingRowsWarehouse, missingRowsAudit],
  },
  {
    id: 'sso-login-loop',
    title: 'Enterprise customers cannot sign in',
    conversations: [ssoLoginLoop, ssoLoginLoopAgain],
  },
  {
    id: 'leaving-over-audit-log',
    title: 'A customer about to leave over a missing feature',
    conversations: [leavingOverAuditLog],
  },
  {
    id: 'wrong-configuration',
    title: 'A wrong setting, no defect',
    conversations: [wrongConfiguration],
  },
  { id: 'in-german', title: 'A conversation in German', conversations: [inGerman] },
  { id: 'messaging', title: 'A messaging conversation that goes on', conversations: [byMessaging] },
  {
    id: 'follow-up',
    title: 'A follow-up with the fields of an earlier escalation',
    conversations: [followUp, earlierEscalation],
    issues: [earlierIssue],
  },
  { id: 'closed', title: 'A closed ticket', conversations: [closedTicket] },
  {
    id: 'without-organization',
    title: 'A requester without organization',
    conversations: [withoutOrganization],
  },
  {
    id: 'requesters',
    title: 'Requesters: deleted, suspended, of several organizations',
    conversations: [severalOrganizations, suspendedRequester, deletedRequester],
  },
  { id: 'merged', title: 'A ticket that was merged', conversations: [merged, mergeTarget] },
  { id: 'sandbox', title: 'A sandbox with copied records', conversations: [sandboxCopy] },
  {
    id: 'problem',
    title: 'A problem with incidents and side conversations',
    conversations: [problem, ...incidents],
  },
  { id: 'phone', title: 'Phone calls', conversations: [byPhone] },
  { id: 'many-files', title: 'Two hundred files', conversations: [manyFiles] },
  { id: 'hostile', title: 'Hostile text in every field', conversations: [hostile] },
  { id: 'many-messages', title: 'A long conversation', conversations: [manyMessages(48190, 250)] },
  { id: 'five-thousand', title: 'Five thousand messages', conversations: [manyMessages(48195, 5000)] },
  { id: 'thousand-messages', title: 'A thousand messages', conversations: [thousandMessages] },
  leadBoard,
  manyEscalations(1000),
  {
    ...firstSteps,
    id: 'big-account',
    title: 'A large account: 300 projects, 80 teams',
    isBig: true,
  },
  ...brokenConnections.map((broken) => ({ ...firstSteps, ...broken })),
  {
    id: 'no-linear-key',
    title: 'Linear is not connected',
    conversations: [apiErrors500, foreignInvoices],
    secure: {},
  },
  {
    id: 'read-only',
    title: 'A ticket that the agent may not update',
    conversations: [{ ...foreignInvoices, ticket: { ...foreignInvoices.ticket, access: 'read' } }],
  },
];

export const findScenario = (id: string): Scenario =>
  scenarios.find((scenario) => scenario.id === id) ?? firstSteps;
