import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const started = days(2) + hours(5);

/** A big account, orders that fail, logs in the thread, the defect confirmed by a colleague, two clocks run out. */
export const apiErrors500: Conversation = {
  ticket: {
    id: 48213,
    subject: 'API returns 500 on POST /v2/orders, orders are not reaching the warehouse',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'web',
    tags: ['api', 'enterprise'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_api', 'Customer reference': 'BRW-INC-2207' },
  },
  customers: {
    daniel: {
      name: 'Daniel Okafor',
      email: 'daniel.okafor@brambleway.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
      client:
        'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/134.0.0.0 Safari/537.36',
    },
    ruth: {
      name: 'Ruth Penhallow',
      email: 'ruth.penhallow@brambleway.example',
      locale: 'en-GB',
      timeZone: 'Europe/London',
    },
  },
  organization: {
    name: 'Brambleway Outfitters',
    domains: ['brambleway.example'],
    tags: ['enterprise', 'reference_customer'],
    fields: {
      annual_revenue: 412000,
      plan: 'Enterprise',
      renewal_date: '2027-03-31',
      account_manager: 'Noor Haddad',
    },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -started + hours(1) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: -hours(3) },
    { metric: 'requester_wait_time', stage: 'active', breachesIn: -hours(5) },
  ],
  messages: [
    {
      ago: started,
      by: 'daniel',
      text: ({ time, day }) => `Hello,

since about ${time(started + minutes(35))} on ${day(started)} roughly one in three of our calls to POST /v2/orders comes back with a 500. We changed nothing on our side; the last deployment of our connector was three weeks ago.

The orders that fail are not created in Larkfield, so the warehouse in Bristol does not see them. Right now two people are typing them in by hand.

Can you please check what is going on?

Daniel Okafor
Integration lead, Brambleway Outfitters`,
    },
    {
      ago: started - minutes(38),
      by: 'maya',
      text: `Hi Daniel,

thank you for reporting this, and sorry for the extra work. I can see a raised error rate for your account on that endpoint.

Could you send me three or four request ids (the X-Request-Id header of the answers), the time of each, and the body of one request that failed? If you log the answer as well, please add it.

Maya`,
    },
    {
      ago: started - hours(2),
      by: 'daniel',
      text: ({ stamp }) => `Hi Maya, here they are. All from our production connector, account id acc_40771.

\`\`\`
${stamp(started - minutes(61))} POST /v2/orders 500 1874ms X-Request-Id: req_8f31c0d2a7
${stamp(started - minutes(64))} POST /v2/orders 201  212ms X-Request-Id: req_8f31c11b90
${stamp(started - minutes(65))} POST /v2/orders 500 1902ms X-Request-Id: req_8f31c1f4e3
${stamp(started - minutes(71))} POST /v2/orders 500 1866ms X-Request-Id: req_8f31c2a05c
\`\`\`

The answer is always the same:

\`\`\`
HTTP/1.1 500 Internal Server Error
{"error":"internal_error","request_id":"req_8f31c0d2a7",
 "trace":"NullPointerException at com.larkfield.orders.tax.TaxLineMapper.map(TaxLineMapper.java:118)
    at com.larkfield.orders.OrderAssembler.assemble(OrderAssembler.java:74)
    at com.larkfield.orders.api.OrdersV2Controller.create(OrdersV2Controller.java:51)"}
\`\`\`

The complete log of the last hour and the body of req_8f31c0d2a7 are attached.`,
      files: [
        { name: 'orders-500.log', size: 48_212, contentType: 'text/plain' },
        { name: 'req_8f31c0d2a7.json', size: 6_940, contentType: 'application/json' },
      ],
    },
    {
      ago: started - hours(2) - minutes(25),
      by: 'maya',
      text: `Thank you, that is exactly what I needed. I am looking into it together with a colleague from our second line and will write to you again by the end of the day.

In the meantime it may help to send orders in batches of at most 20 lines.`,
      changes: [{ fieldName: 'priority', value: 'high', previousValue: 'normal' }],
    },
    {
      ago: days(1) + hours(7),
      by: 'daniel',
      text: `We tried the smaller batches: no difference for us, orders with a single line fail as well. We also created a new API key and sent the same body with curl from another network. Same result.

What we noticed: every order that fails ships to Ireland or Northern Ireland. Orders within Great Britain go through every time.`,
    },
    {
      ago: days(1) + hours(5),
      by: 'maya',
      text: `Hi Daniel, that is a very good hint. I have passed it on and we are trying to reproduce it with your request. I will come back to you tomorrow morning at the latest.`,
    },
    {
      ago: hours(22),
      by: 'ben',
      internal: true,
      text: `Reproduced on staging with the body of req_8f31c0d2a7, every time.

1. POST /v2/orders with ship_to.country = IE and one line with a reduced tax rate
2. Expected: 201 and an order id. Actual: 500, NullPointerException in TaxLineMapper.java:118

It works on the build from last week. The new tax mapping that went out on the morning of the report has no entry for reduced rates in IE and XI. So it is not their connector and not their configuration, and there is nothing that we can set for them. This needs a code change.`,
    },
    {
      ago: hours(9),
      by: 'daniel',
      text: `Is there any news? By now 1,140 orders have failed since it began, and it is not only us: our two sister brands, Fellbrook and Harrow Lane, use their own Larkfield accounts and see the same errors.

Our Irish spring sale starts in three days. Without the API we cannot run it.`,
      files: [{ name: 'failed-orders-by-country.png', size: 131_072, contentType: 'image/png' }],
    },
    {
      ago: hours(6) + minutes(10),
      by: 'ruth',
      text: `I am joining from the management side. I need a date for the fix, or a workaround that holds for 400 orders an hour, by tomorrow noon, so that I can decide whether we postpone the sale. Please also tell me who is responsible on your side.

Ruth Penhallow
COO, Brambleway Outfitters`,
    },
  ],
};
