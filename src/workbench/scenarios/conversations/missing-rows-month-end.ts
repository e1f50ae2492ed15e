import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** The first of three: an accountant whose totals differ. Taken for a filter, and answered as one. */
export const missingRowsMonthEnd: Conversation = {
  ticket: {
    id: 48236,
    subject: 'CSV export and invoice list have different totals',
    status: 'pending',
    priority: 'normal',
    type: 'question',
    channel: 'web',
    tags: ['export'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    tomasz: {
      name: 'Tomasz Wilk',
      email: 'tomasz.wilk@pinegate.example',
      locale: 'en',
      timeZone: 'Europe/Warsaw',
      client: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:136.0) Gecko/20100101 Firefox/136.0',
    },
  },
  organization: {
    name: 'Pinegate Wholesale',
    domains: ['pinegate.example'],
    tags: ['business'],
    fields: { annual_revenue: 18600, plan: 'Business' },
  },
  sla: [{ metric: 'first_reply_time', stage: 'achieved', breachesIn: -days(6) + hours(4) }],
  messages: [
    {
      ago: days(6),
      by: 'tomasz',
      text: `Hello,

I close the month with the CSV export of the invoices. The list on the screen says 1,503 invoices and 184,220.15 EUR. The file has 1,500 rows and 183,911.40 EUR. So 3 invoices and 308.75 EUR are missing.

The period is the same in both. What am I doing wrong?

Tomasz Wilk
Accounting, Pinegate Wholesale`,
    },
    {
      ago: days(6) - hours(2),
      by: 'maya',
      text: `Hi Tomasz,

the list also counts cancelled invoices, and the export leaves them out unless you choose "Include cancelled". Could you tick it and export once more?

Maya`,
    },
    {
      ago: days(5) + hours(3),
      by: 'tomasz',
      text: `I ticked it. Now the file has 1,511 rows, and the list with cancelled ones has 1,514. Again 3 are missing, and they are the same three: INV-20501, INV-21002 and INV-21503. None of them is cancelled.

I have attached both files.`,
      files: [
        { name: 'invoices-without-cancelled.csv', size: 241_880, contentType: 'text/csv' },
        { name: 'invoices-with-cancelled.csv', size: 243_512, contentType: 'text/csv' },
      ],
    },
    {
      ago: days(5) + minutes(40),
      by: 'maya',
      text: `Thank you, I see the three. Until I know more, you can add them by hand: open each one and choose Export on its own page. May I ask whether they were typed in or imported?`,
      changes: [{ fieldName: 'status', value: 'pending', previousValue: 'open' }],
    },
  ],
};
