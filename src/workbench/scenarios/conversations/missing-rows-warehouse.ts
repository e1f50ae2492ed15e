import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** The second of three: the same gap, seen by a machine, with consequences on the shelf. */
export const missingRowsWarehouse: Conversation = {
  ticket: {
    id: 48249,
    subject: 'Nightly order export is incomplete, parcels are not picked',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['export', 'enterprise'],
    group: 'Support',
    assignee: null,
    fields: { 'Product area': 'area_api', 'Customer reference': 'OPS-8841' },
  },
  customers: {
    sanne: {
      name: 'Sanne de Wit',
      email: 's.dewit@kadehuis.example',
      locale: 'nl',
      timeZone: 'Europe/Amsterdam',
    },
  },
  organization: {
    name: 'Kadehuis Logistics',
    domains: ['kadehuis.example'],
    tags: ['enterprise'],
    fields: { annual_revenue: 268000, plan: 'Enterprise', renewal_date: '2027-06-30' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -days(3) + hours(1) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: minutes(90) },
  ],
  messages: [
    {
      ago: days(3),
      by: 'sanne',
      text: ({ stamp }) => `Hi,

our warehouse system reads the order export each night. Last night it got exactly 3,500 lines although Larkfield shows 3,507 for the same period. Seven orders were never picked.

From our log:

\`\`\`
${stamp(days(3) + hours(6))} GET /v2/exports/orders?page=1 200 rows=500 first=O-81001 last=O-81500
${stamp(days(3) + hours(6) - 2000)} GET /v2/exports/orders?page=2 200 rows=500 first=O-81502 last=O-82001
${stamp(days(3) + hours(6) - 4000)} GET /v2/exports/orders?page=3 200 rows=500 first=O-82003 last=O-82502
${stamp(days(3) + hours(6) - 6000)} GET /v2/exports/orders?page=4 200 rows=500 first=O-82504 last=O-83003
\`\`\`

O-81501, O-82002 and O-82503 are in no page. It looks as if one order were lost between each page and the next.

Sanne de Wit
Warehouse systems, Kadehuis Logistics`,
    },
    {
      ago: days(3) - minutes(50),
      by: 'maya',
      text: `Hi Sanne,

thank you for the log. Did this begin on a certain day, and does every night miss lines or only some? A list of the seven order numbers would help me as well.

Maya`,
    },
    {
      ago: days(2) + hours(4),
      by: 'sanne',
      text: `It began on the night after your release notes announced "faster exports". Before that night we never missed a line in two years; since then it has happened every night. The order numbers are in the attachment. Most of them come from our daily import, which creates all its orders within one second.

Since then we compare by hand each morning, which takes a colleague two hours.`,
      files: [{ name: 'orders-not-exported.csv', size: 1_204, contentType: 'text/csv' }],
    },
    {
      ago: days(1) + hours(20),
      by: 'maya',
      internal: true,
      text: `Similar to what Pinegate reported in #48236? There it was 3 of 1,503, in the file from the screen and not from the API. Could be a coincidence, handing this to second line.`,
      changes: [{ fieldName: 'priority', value: 'high', previousValue: 'normal' }],
    },
    {
      ago: hours(20),
      by: 'sanne',
      text: `Tonight it was 11 orders. One of them was medical equipment with a promised delivery today; we sent it by courier at our own cost.

Please tell me when this will be repaired, or how we can fetch all orders in another way.`,
    },
  ],
};
