import { days, hours, minutes } from '../durations.ts';
import type { IssuePlan, JiraIssuePlan, Scenario } from '../scenario.ts';
import { openEscalations } from './lead-open.ts';
import { orphan, plan, toGroup } from './lead-plan.ts';
import { maya } from './people.ts';
import { type EscalationPlan, escalatedTicket } from './plan.ts';

const inLinear = (team: string, number: number, title: string, state: string, ago: number): IssuePlan => ({
  team,
  number,
  title,
  description: title,
  priority: 2,
  state,
  labels: [],
  ago,
});

const inJira = (number: number, summary: string, status: string, ago: number): JiraIssuePlan => ({
  key: `ENG-${number}`,
  type: 'Bug',
  summary,
  status,
  ago,
});

const issues: readonly IssuePlan[] = [
  { ...inLinear('ENG', 401, 'Wrong VAT on credit notes', 'Done', days(6)), stateAgo: hours(5) },
  { ...inLinear('ENG', 402, 'Checkout webhooks arrive twice', 'Triage', minutes(50)), id: orphan },
  inLinear('ENG', 403, 'CSV export ends at row 10,000', 'In Progress', days(1)),
  inLinear('ENG', 404, 'Search index lags by 20 minutes', 'Todo', days(2)),
  inLinear('PRO', 91, 'Approval with two signatures', 'Triage', days(6)),
  inLinear('PRO', 92, 'Price list per warehouse', 'Backlog', days(4)),
  inLinear('SEC', 36, 'Escalation from support', 'In Progress', minutes(30)),
];

const jiraIssues: readonly JiraIssuePlan[] = [
  inJira(801, 'POST /v2/orders answers 500 over 1 MB', 'In Progress', hours(4)),
  inJira(802, 'SSO loop after certificate change', 'To Do', hours(5)),
  inJira(803, 'PDF footer cut off in landscape', 'In Progress', days(4)),
];

/** How long ago each ended, in days, and how often it had been returned. */
const ended: readonly (readonly [days: number, returns: number])[] = [
  [1, 0],
  [2, 1],
  [3, 0],
  [6, 0],
  [8, 2],
  [9, 0],
  [11, 0],
  [12, 0],
  [15, 0],
  [16, 1],
  [20, 0],
  [23, 0],
  [25, 1],
  [29, 0],
  [33, 0],
  [36, 1],
];

const closed: readonly EscalationPlan[] = ended.map(([ago, returns], index) =>
  plan(51_000 + index, `Escalation number ${index + 1}, which has ended`, [`Customer ${index + 1}`, 10_000], {
    by: maya,
    phase: 'ended',
    escalated: days(ago + 3),
    at: days(ago),
    ...(returns === 0 ? {} : { returns }),
    severity: 'S2',
    target: 'T2',
    route: toGroup,
    issue: null,
    status: index % 3 === 0 ? 'closed' : 'solved',
  }),
);

/** What a lead looks at in the morning: stuck, overdue and on time, in Linear and in Jira. */
export const leadBoard: Scenario = {
  id: 'lead-board',
  title: 'A board of escalations, in Linear and Jira',
  conversations: [...openEscalations, ...closed].map(escalatedTicket),
  issues,
  jiraIssues,
};
