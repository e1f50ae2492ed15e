import { days, hours } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** Settled long ago, and closed since: Zendesk takes no update of it any more. */
export const closedTicket: Conversation = {
  ticket: {
    id: 46931,
    subject: 'Delivery notes are printed without article numbers',
    status: 'closed',
    priority: 'normal',
    type: 'problem',
    channel: 'web',
    tags: ['printing'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    petr: {
      name: 'Petr Havel',
      email: 'petr@havel-sklo.example',
      locale: 'cs',
      timeZone: 'Europe/Prague',
      client:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    },
  },
  organization: {
    name: 'Havel Sklo',
    domains: ['havel-sklo.example'],
    fields: { annual_revenue: 7400, plan: 'Business' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -days(46) },
    { metric: 'requester_wait_time', stage: 'achieved', breachesIn: -days(43) },
  ],
  messages: [
    {
      ago: days(47),
      by: 'petr',
      text: `Hello, our delivery notes are printed without article numbers since yesterday. Our packers find nothing without them. The numbers are there on the screen.`,
      files: [{ name: 'delivery-note.pdf', size: 33_915, contentType: 'application/pdf' }],
    },
    {
      ago: days(47) - hours(3),
      by: 'maya',
      text: `Hi Petr, which template do you print with? You find its name under Settings, Printing, at the top.`,
    },
    {
      ago: days(46),
      by: 'petr',
      text: `It is "Compact, 2 columns". With "Standard" the numbers are there, but then one note needs three pages.`,
    },
    {
      ago: days(45),
      by: 'ben',
      internal: true,
      text: `The column got lost when the compact template was revised. Known, repaired in the release that goes out this evening.`,
    },
    {
      ago: days(44),
      by: 'maya',
      text: `Hi Petr, since last night the compact template prints article numbers again. Could you try one note?`,
      changes: [{ fieldName: 'status', value: 'pending', previousValue: 'open' }],
    },
    {
      ago: days(43),
      by: 'petr',
      text: `It works, thank you very much!`,
      changes: [{ fieldName: 'status', value: 'open', previousValue: 'pending' }],
    },
    {
      ago: days(43) - hours(1),
      by: 'maya',
      text: `Glad to hear that. I am closing this; should it come back, just answer and a new ticket is made from it.`,
      changes: [{ fieldName: 'status', value: 'solved', previousValue: 'open' }],
    },
  ],
};
