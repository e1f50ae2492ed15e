import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** Written from a private address: no organization, no contract, no clocks, and still something that fails. */
export const withoutOrganization: Conversation = {
  ticket: {
    id: 48257,
    subject: 'I cannot finish the sign-up, the confirmation link says "expired"',
    status: 'open',
    priority: null,
    type: null,
    channel: 'email',
    tags: [],
    group: 'Support',
    assignee: null,
  },
  customers: {
    joana: {
      name: 'Joana Reis',
      email: 'joana.reis.1991@freemail.example',
      locale: 'pt',
      timeZone: 'Europe/Lisbon',
    },
  },
  organization: null,
  sla: null,
  messages: [
    {
      ago: days(1) + hours(6),
      by: 'joana',
      text: `Hi there, I want to try Larkfield for my small ceramics shop. I signed up, the mail came after a minute, and when I click on the link it says "This link has expired". I asked for a new one four times.`,
    },
    {
      ago: days(1) + hours(4),
      by: 'maya',
      text: `Hi Joana,

how nice that you want to try Larkfield! A link is valid for an hour, and only the newest one works. Could you ask for one more, and click on the one that arrives last?

Maya`,
    },
    {
      ago: days(1) + hours(3) + minutes(20),
      by: 'joana',
      text: `I did exactly that, three minutes after the mail came. The same again. I tried it on my phone as well.

A friend who signed up with her university address had no problem.`,
    },
    {
      ago: hours(22),
      by: 'maya',
      internal: true,
      text: `Tried it with a test address at freemail.example: "expired" at the first click. With larkfield.example it works. Perhaps their mail scanner opens the link before the person does, and it is used up then.`,
    },
    {
      ago: hours(4),
      by: 'joana',
      text: `Any idea? Otherwise I will take another program, I have a market next weekend and wanted to print my labels with it.`,
    },
  ],
};
