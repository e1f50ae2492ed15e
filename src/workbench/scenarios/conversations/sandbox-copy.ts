import { days, hours } from '../durations.ts';
import type { Conversation, FieldWords } from '../scenario.ts';

const escalated = days(6);

/** What Baton wrote into the ticket in the account that the sandbox was copied from. */
const copiedFields = ({ stamp, idOf }: FieldWords) => ({
  'Baton state': JSON.stringify({
    v: 1,
    s: 'larkfield-live',
    n: '21400317000001',
    t: 48340,
    e: 'c2d1a7be-1c0f-4f0a-8a34-9f1f5b7c6d21',
    p: 'escalated',
    b: [idOf('maya'), 'Maya Lindqvist'],
    a: stamp(escalated),
    c: '5b1d7c90-2f7e-4d55-9c4b-1f0a6d3e8b44',
    g: 'T2',
    y: 'S3',
    r: 'linear:ENG',
    i: [
      'linear',
      '0f6d2c1e-7a43-4a4e-8f10-2b9c5d7e6a13',
      'ENG-377',
      'https://linear.app/larkfield/issue/ENG-377',
    ],
  }),
  'Escalation severity': 'baton_medium',
  'Escalated to': 'baton_engineering',
  'Escalation outcome': 'baton_escalated',
  'Escalation issue': 'ENG-377',
  'Escalated on': stamp(escalated).slice(0, 10),
});

/** A ticket of a sandbox, copied with everything that its fields say. */
export const sandboxCopy: Conversation = {
  ticket: {
    id: 48340,
    subject: 'Delivery dates lie in the past',
    status: 'open',
    priority: 'normal',
    type: 'problem',
    channel: 'email',
    tags: ['delivery', 'baton'],
    group: 'Support',
    assignee: 'maya',
    fields: copiedFields,
  },
  customers: { rosa: { name: 'Rosa Meier', email: 'rosa@meier-deco.example' } },
  organization: {
    name: 'Meier Deco',
    domains: ['meier-deco.example'],
    fields: { annual_revenue: 8800, plan: 'Starter' },
  },
  sla: null,
  messages: [
    { ago: days(7), by: 'rosa', text: `Orders of yesterday show a delivery date in last year.` },
    { ago: days(7) - hours(3), by: 'maya', text: `Hi Rosa, which orders, and in which country?` },
    { ago: days(6) + hours(4), by: 'rosa', text: `Orders 7711 and 7713, both to Norway.` },
    {
      ago: escalated,
      by: 'maya',
      internal: true,
      text: `Escalated to Engineering as ENG-377, severity Medium.`,
    },
  ],
};
