import { days, hours, minutes } from '../durations.ts';
import type { IssuePlan, JiraIssuePlan, Scenario } from '../scenario.ts';
import { ben, maya, noor, organizationOf, writerOf } from './people.ts';
import { type EscalationPlan, escalatedTicket } from './plan.ts';

const toLinear = 'linear:ENG; labels=from-support; status=on-hold';
const toProduct = 'linear:PRO';
const toSecurity = 'linear:SEC; detail=minimal';
const toJira = 'jira:ENG/Bug; labels=from-support; status=on-hold';
const toGroup = 'group:Tier 2 support';

/** An issue that was made and of which the ticket never heard. */
const orphan = '5e0c41b2-7d11-4c0e-9d5e-000000052005';

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

const linear = (key: string) => ({ system: 'linear', key }) as const;
const jira = (key: string) => ({ system: 'jira', key }) as const;

const plan = (
  id: number,
  subject: string,
  [name, revenue]: readonly [string, number | null],
  rest: Omit<EscalationPlan, 'id' | 'subject' | 'organization' | 'customer'>,
): EscalationPlan => ({
  id,
  subject,
  organization: organizationOf(name, revenue),
  customer: writerOf(name),
  ...rest,
});

const open: readonly EscalationPlan[] = [
  plan(52001, 'Wrong VAT on all of our credit notes', ['Orbital Foods', 41_500], {
    by: maya,
    escalated: days(6),
    checked: hours(3),
    told: hours(2),
    isResolvedTold: true,
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-401'),
  }),
  plan(52002, 'Credit notes show 0 % VAT', ['Kranz & Söhne', 29_900], {
    by: maya,
    escalated: days(5),
    checked: hours(3),
    told: days(1),
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-401'),
  }),
  plan(52003, 'VAT is missing on a credit note', ['Papeterie Lutz', 70_100], {
    by: ben,
    escalated: days(4),
    checked: hours(3),
    told: days(1),
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-401'),
  }),
  plan(52004, 'Mobile app logs everybody out', ['Stadtwerke Lindau', 96_000], {
    by: ben,
    phase: 'sending',
    escalated: minutes(52),
    severity: 'S1',
    target: 'T2',
    route: toLinear,
    issue: null,
  }),
  plan(52005, 'Every webhook of the checkout comes twice', ['Tidewater Ltd', 318_000], {
    by: ben,
    phase: 'sending',
    escalated: minutes(51),
    severity: 'S1',
    target: 'T2',
    route: toLinear,
    issue: null,
    escalationId: orphan,
  }),
  plan(52006, 'Large orders fail with error 500', ['Northwind Logistics', 412_000], {
    by: ben,
    escalated: hours(4),
    checked: hours(3),
    told: hours(3),
    severity: 'S1',
    target: 'T2',
    route: toJira,
    issue: jira('ENG-801'),
  }),
  plan(52007, 'Our export stops at row 10,000', ['Acme GmbH', 188_000], {
    by: maya,
    escalated: days(1),
    checked: hours(5),
    told: hours(4),
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-403'),
  }),
  plan(52008, 'Export without the last rows', ['Verlag Sommer', 12_800], {
    by: maya,
    escalated: hours(20),
    checked: hours(5),
    told: hours(2),
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-403'),
  }),
  plan(52009, 'Sign-in runs in circles since Monday', ['Brandt Logistik', 230_000], {
    by: noor,
    escalated: hours(5),
    checked: hours(2),
    severity: 'S2',
    target: 'T2',
    route: toJira,
    issue: jira('ENG-802'),
  }),
  plan(52010, 'New products are found much too late', ['Mosaik Reisen', 35_600], {
    by: noor,
    escalated: days(2),
    checked: hours(1),
    told: hours(1),
    severity: 'S2',
    target: 'T2',
    route: toLinear,
    issue: linear('ENG-404'),
  }),
  plan(52011, 'The footer is cut off in our PDFs', ['Kite & Co', 18_200], {
    by: maya,
    escalated: days(4),
    checked: hours(20),
    told: hours(22),
    severity: 'S3',
    target: 'T2',
    route: toJira,
    issue: jira('ENG-803'),
    returns: 1,
  }),
  plan(52012, 'Two people must approve', ['Aurel Pharma', 190_000], {
    by: noor,
    escalated: days(6),
    checked: hours(18),
    told: hours(30),
    severity: 'S3',
    target: 'T3',
    route: toProduct,
    issue: linear('PRO-91'),
    status: 'pending',
  }),
  plan(52013, 'We need one price list for each warehouse', ['Hof Fischer', 6_400], {
    by: maya,
    escalated: days(4),
    checked: hours(21),
    told: hours(20),
    severity: 'S3',
    target: 'T3',
    route: toProduct,
    issue: linear('PRO-92'),
  }),
  plan(52014, 'One price list per site', ['Norbau AG', 88_500], {
    by: noor,
    escalated: days(3),
    checked: hours(21),
    told: hours(20),
    severity: 'S3',
    target: 'T3',
    route: toProduct,
    issue: linear('PRO-92'),
  }),
  plan(52015, 'We see invoices of somebody else', ['Helio Health', 166_000], {
    by: noor,
    escalated: minutes(28),
    severity: 'S1',
    target: 'T4',
    route: toSecurity,
    issue: linear('SEC-36'),
  }),
  plan(52016, 'The SAP connector rejects our dates', ['Ferro Metals', 74_000], {
    by: ben,
    escalated: hours(3),
    checked: hours(1),
    severity: 'S2',
    target: 'T1',
    route: toGroup,
    issue: null,
    status: 'pending',
  }),
  plan(
    52017,
    '=HYPERLINK("https://books.example/";"a subject that looks like a formula")',
    ['Import "Maps", Inc.', null],
    {
      by: ben,
      escalated: hours(30),
      checked: hours(10),
      told: hours(9),
      severity: 'S3',
      target: 'T1',
      route: toGroup,
      issue: null,
    },
  ),
  {
    ...plan(52018, 'Is my data still there?', ['nobody', null], {
      by: maya,
      escalated: hours(2),
      checked: minutes(30),
      severity: 'S3',
      target: 'T1',
      route: toGroup,
      issue: null,
    }),
    organization: null,
    customer: { name: 'Ines Weber', email: 'ines.weber@mail.example' },
  },
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
  conversations: [...open, ...closed].map(escalatedTicket),
  issues,
  jiraIssues,
};
