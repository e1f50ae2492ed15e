import { apiErrors500 } from './conversations/api-errors-500.ts';
import { foreignInvoices } from './conversations/foreign-invoices.ts';
import { howToExport } from './conversations/how-to-export.ts';
import { manyMessages } from './conversations/many-messages.ts';
import type { Scenario } from './scenario.ts';

const firstSteps: Scenario = {
  id: 'first-steps',
  title: 'First steps',
  conversations: [apiErrors500, howToExport, foreignInvoices],
};

/** In the order of the workbench's menu; the first one is where everybody starts. */
export const scenarios: readonly Scenario[] = [
  firstSteps,
  {
    ...firstSteps,
    id: 'jira',
    title: 'First steps, with Jira',
    settings: {
      route_engineering: 'jira:ENG/Bug; labels=from-support; status=on-hold',
      route_product: 'jira:OPS/Incident',
      route_security: 'jira:SEC/Vulnerability; detail=minimal',
    },
  },
  { id: 'many-messages', title: 'A long conversation', conversations: [manyMessages] },
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
