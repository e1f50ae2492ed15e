import { days, hours, minutes } from '../durations.ts';
import type { Conversation, FieldWords, IssuePlan } from '../scenario.ts';

const escalated = days(52);

/** What the first ticket was handed over as. */
export const earlierIssue: IssuePlan = {
  team: 'ENG',
  number: 398,
  title: 'Partial deliveries are invoiced in full',
  description: `Orders with a back order are invoiced with all their lines when the first parcel leaves.

1. Make an order with two lines, one of them not in stock
2. Ship the first parcel
3. **Expected:** an invoice with one line. **Actual:** an invoice with both`,
  priority: 2,
  state: 'Done',
  labels: ['from-support'],
  ago: escalated,
};

/** What Baton wrote into the first ticket, and what Zendesk took over into its follow-up. */
const escalationFields = ({ stamp, subdomain, installationId, idOf, issue }: FieldWords) => {
  const key = `${earlierIssue.team}-${earlierIssue.number}`;
  const { id, url } = issue(key);
  return {
    'Product area': 'area_invoices',
    'Baton state': JSON.stringify({
      v: 1,
      s: subdomain,
      n: installationId,
      t: 47102,
      e: 'b7c1f1de-52a4-4c0e-9d5e-3f6a1c8e7d20',
      p: 'escalated',
      b: [idOf('maya'), 'Maya Lindqvist'],
      a: stamp(escalated),
      c: '0d9e4b52-7f31-4a86-8a6c-61c2b5f0e913',
      g: 'T2',
      y: 'S2',
      r: 'linear:ENG; labels=from-support; status=on-hold',
      i: ['linear', id, key, url],
    }),
    'Escalation severity': 'baton_high',
    'Escalated to': 'baton_engineering',
    'Escalation outcome': 'baton_escalated',
    'Escalation issue': key,
    'Escalated on': stamp(escalated).slice(0, 10),
    'Next escalation update': stamp(escalated - days(2)).slice(0, 10),
  };
};

const customers = {
  grace: {
    name: 'Grace Adeyemi',
    email: 'grace.adeyemi@fernhill-garden.example',
    locale: 'en-GB',
    timeZone: 'Europe/London',
  },
};

const organization = {
  name: 'Fernhill Garden Supply',
  domains: ['fernhill-garden.example'],
  tags: ['business'],
  fields: { annual_revenue: 38500, plan: 'Business' },
};

/** Escalated, repaired and closed weeks ago. */
export const earlierEscalation: Conversation = {
  ticket: {
    id: 47102,
    subject: 'Customers are invoiced for goods that we have not shipped yet',
    status: 'closed',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['invoices', 'back_order'],
    group: 'Support',
    assignee: 'maya',
    fields: escalationFields,
  },
  customers,
  organization,
  sla: [{ metric: 'requester_wait_time', stage: 'achieved', breachesIn: -days(40) }],
  messages: [
    {
      ago: days(53),
      by: 'grace',
      text: `Hello,

when we ship a part of an order, Larkfield invoices all of it. Our customers get invoices for goods that they do not have yet, and some refuse to pay at all.

Grace Adeyemi, Fernhill Garden Supply`,
    },
    {
      ago: days(53) - hours(4),
      by: 'maya',
      text: `Hi Grace, thank you. Could you send me two order numbers, and tell me whether you ship with "Ship all" or with "Ship selected lines"?`,
    },
    {
      ago: days(52) + hours(5),
      by: 'grace',
      text: `With "Ship selected lines". Orders 30118 and 30126. It was right until the end of last month.`,
    },
    {
      ago: escalated,
      by: 'maya',
      internal: true,
      text: `Escalated to Engineering as ENG-398, severity High. Reproduced with order 30118 in the test account.`,
      changes: [{ fieldName: 'status', value: 'hold', previousValue: 'open' }],
    },
    {
      ago: days(45),
      by: 'maya',
      text: `Hi Grace, this was repaired last night: an invoice now holds what was shipped, and nothing else. Does it look right for you?`,
      changes: [{ fieldName: 'status', value: 'pending', previousValue: 'hold' }],
    },
    {
      ago: days(44),
      by: 'grace',
      text: `Yes, the new ones are right. Thank you!`,
      changes: [{ fieldName: 'status', value: 'solved', previousValue: 'pending' }],
    },
  ],
};

/** The customer answered the closed ticket: a new one that carries the old one's fields, and is no escalation yet. */
export const followUp: Conversation = {
  ticket: {
    id: 48271,
    subject: 'Re: Customers are invoiced for goods that we have not shipped yet',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['invoices', 'back_order'],
    group: 'Support',
    assignee: 'maya',
    fields: escalationFields,
    followUpOf: 47102,
  },
  customers,
  organization,
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -hours(3) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(1) + minutes(20) },
  ],
  messages: [
    {
      ago: hours(7),
      by: 'grace',
      text: ({ day }) => `Hello Maya,

I am answering the old message, because it is back. Since ${day(days(2))} partial deliveries are invoiced in full again. So far 12 orders, for example 33907 and 33911.

Grace`,
    },
    {
      ago: hours(6),
      by: 'maya',
      text: `Hi Grace, I am sorry to hear that. Is it with "Ship selected lines" again, and are orders from the web shop and typed-in ones both affected?`,
    },
    {
      ago: hours(4) + minutes(30),
      by: 'grace',
      text: `Again with "Ship selected lines", but this time only orders that are paid with a voucher in part. All others are right. So perhaps it is not quite the same as last time.`,
    },
    {
      ago: hours(3),
      by: 'ben',
      internal: true,
      text: `Not the old defect: ENG-398 is still repaired, I ran its steps. With a voucher the invoice is built another way, and that one ignores the selection. It happens each time. The fields of this ticket still show the escalation of #47102; nobody has escalated this one.`,
    },
    {
      ago: hours(1) + minutes(40),
      by: 'grace',
      text: `Two of the twelve customers have asked for their money back (together £1,860). Please tell me what to do with tomorrow's deliveries.`,
    },
  ],
};
