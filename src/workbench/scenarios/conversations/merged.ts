import { days, hours } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const customers = {
  lars: { name: 'Lars Holm', email: 'lars@holm-bikes.example', locale: 'en' },
};

const organization = {
  name: 'Holm Bikes',
  domains: ['holm-bikes.example'],
  fields: { annual_revenue: 26400, plan: 'Business' },
};

/** Where the merged ticket went on. */
export const mergeTarget: Conversation = {
  ticket: {
    id: 48331,
    subject: 'Returns are booked twice',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['returns'],
    group: 'Support',
    assignee: 'maya',
  },
  customers,
  organization,
  sla: null,
  messages: [
    { ago: days(2), by: 'lars', text: `Every return is booked twice since Monday, so our stock is wrong.` },
    { ago: days(2) - hours(2), by: 'maya', text: `Hi Lars, thank you. Could you give me a number of one?` },
    { ago: days(1), by: 'lars', text: `R-5521 and R-5527, for example. By now there are 60 of them.` },
    {
      ago: hours(5),
      by: 'maya',
      internal: true,
      text: `Request #48330 "Returns, once more" was closed and merged into this request. Reproduced with R-5521: needs a code change.`,
    },
  ],
};

/** Closed by merging: nothing can be written to it any more. */
export const merged: Conversation = {
  ticket: {
    id: 48330,
    subject: 'Returns, once more',
    status: 'closed',
    priority: 'normal',
    type: 'problem',
    channel: 'email',
    tags: ['returns', 'closed_by_merge'],
    group: 'Support',
    assignee: 'maya',
  },
  customers,
  organization,
  sla: null,
  messages: [
    {
      ago: hours(9),
      by: 'lars',
      text: `I wrote about the returns on Monday already. Now R-5533 is booked twice, too.`,
    },
    { ago: hours(8), by: 'maya', text: `Hi Lars, I have found your other message, and go on there.` },
    { ago: hours(7), by: 'lars', text: `Fine, thank you.` },
    {
      ago: hours(5),
      by: 'maya',
      internal: true,
      text: `This request was closed and merged into request #48331 "Returns are booked twice".`,
    },
  ],
};
