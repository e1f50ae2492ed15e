import { hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** A customer sees what belongs to another one: whoever the agent is, this goes to Security at once. */
export const foreignInvoices: Conversation = {
  ticket: {
    id: 48231,
    subject: 'We can see invoices of another company in our account',
    status: 'open',
    priority: 'urgent',
    type: 'incident',
    channel: 'email',
    tags: ['invoices'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    marisol: {
      name: 'Marisol Etxeberria',
      email: 'm.etxeberria@tidemark-legal.example',
      locale: 'en',
      timeZone: 'Europe/Madrid',
    },
  },
  organization: {
    name: 'Tidemark Legal',
    domains: ['tidemark-legal.example'],
    tags: ['business'],
    fields: { annual_revenue: 26400, plan: 'Business' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -minutes(55) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: minutes(50) },
  ],
  messages: [
    {
      ago: hours(2) + minutes(25),
      by: 'marisol',
      text: `Good morning,

in our list of invoices there are documents that are not ours. They are addressed to a company called Halden Freight, with which we have nothing to do. I can open them and see the names and addresses of their customers, the amounts and bank details.

I count 14 of them, from INV-90412 to INV-90425. I have attached a picture of the list.

Please treat this as urgent. I must assume that somebody else can see ours in the same way.

Marisol Etxeberria
Office manager, Tidemark Legal`,
      files: [{ name: 'list-of-invoices.png', size: 214_300, contentType: 'image/png' }],
    },
    {
      ago: hours(2),
      by: 'maya',
      text: `Dear Marisol,

thank you for telling us at once. Please do not open, download or forward any of these invoices while we look into it.

May I ask two things: when did you first see them, and do your colleagues see them as well?

Maya`,
    },
    {
      ago: hours(1) + minutes(30),
      by: 'marisol',
      text: ({
        time,
      }) => `I saw them for the first time today at about ${time(hours(2) + minutes(45))}. Yesterday evening they were not there. Two colleagues see the same 14 invoices, after signing out and in again and on other computers, too.

I opened two of them before I understood what they were. Nothing was downloaded.`,
    },
    {
      ago: hours(1) + minutes(5),
      by: 'ben',
      internal: true,
      text: `I can confirm it from the outside: the list that our admin page shows for Tidemark Legal counts 14 invoices more than were created there. I have not opened any. Both accounts were moved to the new storage last night. I cannot see whether others are affected, and I have no access to stop it.`,
    },
    {
      ago: minutes(40),
      by: 'marisol',
      text: `Are there any results? We are a law firm; our own invoices name our clients. If they were visible to others we have to report it, and the period for that is 72 hours. I need to know today whether ours were exposed.`,
    },
  ],
};
