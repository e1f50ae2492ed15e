import { minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** A messaging conversation that still goes on: short lines, minutes apart, and an agent who has to be quick. */
export const byMessaging: Conversation = {
  ticket: {
    id: 48268,
    subject: 'Conversation with Ravi Menon',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'native_messaging',
    tags: ['messaging', 'checkout'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_api' },
  },
  customers: {
    ravi: {
      name: 'Ravi Menon',
      email: 'ravi@spicewharf.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      client:
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1',
    },
  },
  organization: {
    name: 'Spicewharf',
    domains: ['spicewharf.example'],
    tags: ['business'],
    fields: { annual_revenue: 14200, plan: 'Business' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -minutes(43) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: minutes(4) },
  ],
  messages: [
    { ago: minutes(48), by: 'ravi', text: `hi` },
    { ago: minutes(47), by: 'ravi', text: `checkout is broken on our shop, nobody can pay 😩` },
    {
      ago: minutes(46),
      by: 'maya',
      text: `Hi Ravi, this is Maya. What do your customers see when they pay?`,
    },
    {
      ago: minutes(44),
      by: 'ravi',
      text: `spinner for ages, then "Payment could not be started (P-204)"`,
      files: [{ name: 'IMG_2214.png', size: 391_220, contentType: 'image/png' }],
    },
    {
      ago: minutes(43),
      by: 'maya',
      text: `Thank you for the picture. Since when, and with every way to pay?`,
    },
    {
      ago: minutes(41),
      by: 'ravi',
      text: ({ time }) =>
        `first complaint came at ${time(minutes(70))}. cards and wallet both. bank transfer works but who does that`,
    },
    { ago: minutes(40), by: 'ravi', text: `we lose about 20 orders an hour on a day like this` },
    {
      ago: minutes(38),
      by: 'maya',
      text: `Understood. Did you change anything in Settings, Payments today, perhaps a new key?`,
    },
    { ago: minutes(36), by: 'ravi', text: `no nothing. last change was in spring` },
    {
      ago: minutes(35),
      by: 'maya',
      text: `Please open Settings, Payments and press Test connection. What does it say?`,
    },
    {
      ago: minutes(33),
      by: 'ravi',
      text: `"Connection OK". then I tried to buy something myself and P-204 again`,
    },
    {
      ago: minutes(24),
      by: 'ben',
      internal: true,
      text: `P-204 is ours: the payment session is made without a currency. I see it in the test shop as well when the shop's language is en-GB, each time, and never with en. Three more shops in the log of the last hour.`,
    },
    {
      ago: minutes(22),
      by: 'maya',
      text: `Ravi, we can see the error here too. It is on our side. I am passing it to our engineers now.`,
    },
    { ago: minutes(20), by: 'ravi', text: `ok how long??` },
    { ago: minutes(6), by: 'ravi', text: `are you still there?` },
  ],
};
