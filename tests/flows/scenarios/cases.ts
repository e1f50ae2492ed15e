import type { CriterionId } from '../../../src/core/checklist/criteria.ts';
import type { Target } from '../../../src/core/checklist/target.ts';

/** A ticket of a scenario, and what an agent decides who has read it. */
export type Plan = {
  scenario: string;
  ticket: number;
  target: Target;
  /** Answered with yes. */
  criterion: CriterionId;
  /** Why it is escalated although support could solve it. */
  against?: string;
  /** What the issue is called where the ticket's subject does not name the matter. */
  summary?: string;
};

const against = 'The customer has tried that twice, and it fails.';

/** Every scenario but the closed ticket, which nothing can be sent from. */
export const plans: readonly Plan[] = [
  { scenario: 'first-steps', ticket: 48213, target: 'T2', criterion: 'E1a' },
  { scenario: 'first-steps', ticket: 48227, target: 'T2', criterion: 'H1', against },
  { scenario: 'first-steps', ticket: 48231, target: 'T4', criterion: 'E3d' },
  { scenario: 'missing-rows', ticket: 48236, target: 'T2', criterion: 'E1c' },
  { scenario: 'sso-login-loop', ticket: 48262, target: 'T2', criterion: 'E3b' },
  { scenario: 'leaving-over-audit-log', ticket: 48244, target: 'T3', criterion: 'E4a' },
  { scenario: 'wrong-configuration', ticket: 48252, target: 'T2', criterion: 'H2', against },
  { scenario: 'in-german', ticket: 48255, target: 'T2', criterion: 'E1a' },
  { scenario: 'hostile', ticket: 48266, target: 'T2', criterion: 'E1a' },
  { scenario: 'thousand-messages', ticket: 47810, target: 'T2', criterion: 'E1a' },
  {
    scenario: 'messaging',
    ticket: 48268,
    target: 'T2',
    criterion: 'E1a',
    summary: 'Checkout is broken on our shop, nobody can pay 😩',
  },
  { scenario: 'without-organization', ticket: 48257, target: 'T2', criterion: 'E1a' },
  {
    scenario: 'follow-up',
    ticket: 48271,
    target: 'T2',
    criterion: 'E6b',
    summary: 'Customers are invoiced for goods that we have not shipped yet',
  },
];

export const closedTicket = { scenario: 'closed', ticket: 46931 } as const;

/** How an admin leads escalations to each system. */
export const routesTo = {
  linear: {
    route_engineering: 'linear:ENG; labels=from-support; status=on-hold',
    route_product: 'linear:PRO; labels=from-support',
    route_security: 'linear:SEC; detail=minimal',
  },
  jira: {
    route_engineering: 'jira:ENG/Bug; labels=from-support; status=on-hold',
    route_product: 'jira:ENG/Bug; labels=from-support',
    route_security: 'jira:SEC/Vulnerability; detail=minimal',
  },
} as const;

export type System = keyof typeof routesTo;
export const systems = ['linear', 'jira'] as const satisfies readonly System[];
