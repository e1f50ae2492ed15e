import { days, hours } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const base = {
  status: 'open',
  priority: 'high',
  channel: 'email',
  group: 'Support',
  assignee: 'maya',
} as const;

/** One cause, and two customers who suffer from it; a supplier and a colleague are asked beside the ticket. */
export const problem: Conversation = {
  ticket: {
    id: 48350,
    subject: 'Parcel labels for Ireland carry no customs number',
    type: 'problem',
    tags: ['customs'],
    ...base,
  },
  customers: { aoife: { name: 'Aoife Byrne', email: 'aoife@byrne-wool.example' } },
  organization: {
    name: 'Byrne Wool',
    domains: ['byrne-wool.example'],
    fields: { annual_revenue: 18900, plan: 'Business' },
  },
  sla: [{ metric: 'next_reply_time', stage: 'active', breachesIn: hours(5) }],
  sideConversations: [
    {
      subject: 'Customs number in the label template?',
      state: 'open',
      participants: [{ name: 'Parcelio Support', email: 'help@parcelio.example' }],
      ago: hours(3),
    },
    {
      subject: 'Who changed the template on Tuesday?',
      state: 'closed',
      participants: [{ name: 'Ben Ortiz', email: 'ben.ortiz@larkfield.example' }],
      ago: hours(9),
    },
  ],
  messages: [
    { ago: days(1), by: 'aoife', text: `Labels for Ireland lack the customs number. 14 parcels came back.` },
    { ago: hours(22), by: 'maya', text: `Hi Aoife, since when, and with which template?` },
    { ago: hours(20), by: 'aoife', text: `Since Tuesday, with the standard one.` },
    {
      ago: hours(8),
      by: 'ben',
      internal: true,
      text: `Reproduced with the standard template: the field was dropped in the last release. Needs a code change.`,
    },
  ],
};

type Incident = { id: number; name: string; shop: string; domain: string; text: string };

const incident = ({ id, name, shop, domain, text }: Incident): Conversation => ({
  ticket: {
    id,
    subject: `No customs number on labels, ${shop}`,
    type: 'incident',
    tags: ['customs'],
    incidentOf: 48350,
    ...base,
  },
  customers: { customer: { name, email: `office@${domain}` } },
  organization: { name: shop, domains: [domain], fields: { annual_revenue: 7400, plan: 'Business' } },
  sla: null,
  messages: [
    { ago: hours(15), by: 'customer', text },
    { ago: hours(14), by: 'maya', text: `Thank you for telling us. We are looking into it.` },
    { ago: hours(10), by: 'customer', text: `Please hurry, the post office refuses our parcels.` },
    { ago: hours(8), by: 'ben', internal: true, text: `The same cause as #48350.` },
  ],
});

export const incidents: readonly Conversation[] = [
  incident({
    id: 48351,
    name: 'Padraig Nolan',
    shop: 'Nolan Tea',
    domain: 'nolan-tea.example',
    text: `Our labels for Ireland have no customs number.`,
  }),
  incident({
    id: 48352,
    name: 'Greta Sand',
    shop: 'Sand Ceramics',
    domain: 'sand-ceramics.example',
    text: `Parcels to Dublin come back: there is no customs number on the label.`,
  }),
];
