import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** The third of three: somebody who needs every row by law, and the colleague who sees what the three share. */
export const missingRowsAudit: Conversation = {
  ticket: {
    id: 48258,
    subject: 'Annual export for our auditor has gaps in the invoice numbers',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'web',
    tags: ['export'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    amara: {
      name: 'Amara Nwosu',
      email: 'amara.nwosu@lindenhof-clinics.example',
      locale: 'en',
      timeZone: 'Europe/Zurich',
      client:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
    },
    felix: {
      name: 'Felix Brandt',
      email: 'felix.brandt@lindenhof-clinics.example',
      locale: 'de',
      timeZone: 'Europe/Zurich',
    },
  },
  organization: {
    name: 'Lindenhof Clinics',
    domains: ['lindenhof-clinics.example'],
    tags: ['enterprise', 'regulated'],
    fields: { annual_revenue: 134000, plan: 'Enterprise', account_manager: 'Noor Haddad' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -hours(26) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(2) },
    { metric: 'requester_wait_time', stage: 'active', breachesIn: hours(6) },
  ],
  messages: [
    {
      ago: days(1) + hours(4),
      by: 'amara',
      text: `Dear support,

our auditor found gaps in the numbers of the annual invoice export: 42 of 21,042 invoices are not in the file. All 42 exist in Larkfield. For an auditor a gap is a suspicion, and I have to explain each of them.

How can the file be incomplete?

Amara Nwosu
Head of finance, Lindenhof Clinics`,
      files: [{ name: 'gaps-found-by-the-auditor.pdf', size: 88_410, contentType: 'application/pdf' }],
    },
    {
      ago: days(1) + hours(2),
      by: 'maya',
      text: `Dear Amara,

thank you, the list of the auditor is a great help. I am checking whether this is the same as what two other customers have told us this week. You will hear from me today.

In the meantime, please do not hand in the file.

Maya`,
    },
    {
      ago: hours(25),
      by: 'amara',
      text: `Thank you. Our audit closes in four working days; the complete file has to be there by then.

To reproduce it:

1. Invoices, Filter, Invoice date: last year
2. Export, CSV
3. Compare the number of rows with the number above the list

It happens every time, for all three people here who tried it.`,
    },
    {
      ago: hours(21),
      by: 'ben',
      internal: true,
      text: `This, #48236 (Pinegate) and #48249 (Kadehuis) are the same. I looked at the missing numbers of all three:

- it is always the one row after a full page of 500
- the missing row has the same created_at, to the second, as the last row of the page before
- exports from before the release of last week have all rows

The new export continues with "created after the last row" and drops whoever shares that second. Imports and invoice runs create many rows in one second, so these accounts are hit hardest. Nothing that the customer can set. Exporting month by month makes it rarer and does not prevent it.`,
    },
    {
      ago: hours(20) + minutes(30),
      by: 'maya',
      text: `Dear Amara,

we could reproduce it: the export drops single rows where many invoices were created in the same second. Your data is complete, only the file is not. I am handing this to our engineers and will tell you as soon as I have a date.

Maya`,
    },
    {
      ago: hours(3),
      by: 'felix',
      text: `I am answering for Amara, who is with the auditor. Could somebody on your side run the complete export for us from the database, as a one-time exception? That would take the pressure off, and the repair could follow later.

Felix Brandt`,
    },
  ],
};
