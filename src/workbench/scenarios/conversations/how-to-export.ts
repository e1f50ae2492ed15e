import { hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** A question that the documentation answers; nothing is broken. */
export const howToExport: Conversation = {
  ticket: {
    id: 48227,
    subject: 'How do I export only the invoices of last month?',
    status: 'open',
    priority: 'normal',
    type: 'question',
    channel: 'web',
    tags: ['export'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    lene: {
      name: 'Lene Sandvik',
      email: 'lene@fjellkaffe.example',
      locale: 'en',
      timeZone: 'Europe/Oslo',
      client:
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Safari/605.1.15',
    },
  },
  organization: {
    name: 'Fjellkaffe',
    domains: ['fjellkaffe.example'],
    fields: { annual_revenue: 1800, plan: 'Starter' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: hours(3) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(7) },
  ],
  messages: [
    {
      ago: hours(5),
      by: 'lene',
      text: `Hi! My accountant wants the invoices of last month only, as a CSV file. When I press Export I always get everything since we started with Larkfield. How can I limit it to one month?

Best, Lene`,
    },
    {
      ago: hours(4) + minutes(20),
      by: 'maya',
      text: `Hi Lene,

you can set the period before you export:

1. Open Invoices and choose Filter at the top right.
2. Under Invoice date choose Last month.
3. Choose Export, then CSV. The file holds what the filtered list shows.

It is described here as well: https://help.larkfield.example/invoices/export-a-period

Does that give your accountant what they need?

Maya`,
    },
    {
      ago: hours(2) + minutes(5),
      by: 'lene',
      text: `That works, thank you! I had looked for it in the export window.

One more thing: can Larkfield keep this filter, so that I do not have to set it every month?`,
    },
    {
      ago: hours(1) + minutes(50),
      by: 'maya',
      internal: true,
      text: `Saved views do this (Filter, then Save as view). Documented under invoices/saved-views. Answer and solve.`,
    },
  ],
};
