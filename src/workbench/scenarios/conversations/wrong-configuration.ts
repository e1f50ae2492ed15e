import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** It looks like a defect and is a setting: support can settle it without anybody else. */
export const wrongConfiguration: Conversation = {
  ticket: {
    id: 48252,
    subject: 'All our invoices suddenly show 0 % VAT',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'web',
    tags: ['invoices', 'tax'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_invoices' },
  },
  customers: {
    chiara: {
      name: 'Chiara Bonetti',
      email: 'chiara@bottega-bonetti.example',
      locale: 'it',
      timeZone: 'Europe/Rome',
      client:
        'Mozilla/5.0 (iPad; CPU OS 18_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 Mobile/15E148 Safari/604.1',
    },
  },
  organization: {
    name: 'Bottega Bonetti',
    domains: ['bottega-bonetti.example'],
    fields: { annual_revenue: 5200, plan: 'Business' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -hours(20) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: hours(5) },
  ],
  messages: [
    {
      ago: days(1) + hours(3),
      by: 'chiara',
      text: ({
        day,
      }) => `Hello, please help. Since ${day(days(2))} every invoice that Larkfield makes has 0 % VAT, also those for customers in Italy. We have already sent 31 wrong invoices. Last week everything was correct. Your last update must have broken the taxes!

Chiara Bonetti`,
      files: [{ name: 'invoice-with-0-percent.pdf', size: 40_118, contentType: 'application/pdf' }],
    },
    {
      ago: days(1) + hours(2),
      by: 'maya',
      text: `Hi Chiara,

I am sorry about the trouble, we will find it. Did anybody change something in Settings, Taxes in the last days? Perhaps together with a new kind of customer?

Maya`,
    },
    {
      ago: days(1) + minutes(20),
      by: 'chiara',
      text: `My nephew set up our first customer in France, a company. He says he only ticked "Reverse charge" because our tax adviser told him to. But that is for the customer in France and not for Italy, no?`,
    },
    {
      ago: hours(22),
      by: 'maya',
      internal: true,
      text: `Settings, Taxes of the account: "Reverse charge for all customers" is on since the evening before the first wrong invoice, changed by the user Luca Bonetti. It should be set at the one customer. Nothing is broken. Documented under taxes/reverse-charge.`,
    },
    {
      ago: hours(21) + minutes(30),
      by: 'maya',
      text: `Hi Chiara,

that is it. The tick was set for the whole account and not for the one customer:

1. Open Settings, Taxes and remove "Reverse charge for all customers".
2. Open the customer in France, Taxes, and set "Reverse charge" there.
3. For the 31 invoices choose Invoices, Filter, VAT 0 %, then Correct. Larkfield makes a credit note and a new invoice for each.

https://help.larkfield.example/taxes/reverse-charge describes it with pictures. Please ask your tax adviser before step 3 if some of them have been paid already.

Maya`,
    },
    {
      ago: hours(2),
      by: 'chiara',
      text: `Steps 1 and 2 are done and new invoices are right again, grazie mille! Sorry for what I said about your update. Before I press Correct: does the credit note go out to my customers by e-mail on its own?`,
    },
  ],
};
