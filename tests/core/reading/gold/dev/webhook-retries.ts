import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
} from '../write.ts';

const piotr = customer('Piotr Zielonka', 'Europe/Warsaw');
const amira = agent('Amira Haddad', 'Europe/London');
const joel = agent('Joel Brandt', 'Europe/London');

export const webhookRetries = conversation({
  id: 'webhook-retries',
  language: 'en',
  subject: 'webhooks delivered 5 times',
  messages: [
    piotr.writes(
      '2026-01-14 11:02',
      `order.paid webhooks come 4-5 times each since yesterday evening. We answer HTTP 200 within 80 ms, see our access log:

10.2.0.14 - - [13/Jan/2026:21:14:07 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2
10.2.0.14 - - [13/Jan/2026:21:14:09 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2
10.2.0.14 - - [13/Jan/2026:21:14:13 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2

Delivery id is the same in all of them: dlv_7fQ2mX91pa. According to your docs a delivery must be repeated only if we answer with something else than 2xx or not within 10 s.

account: acc_55120, SDK shopmesh-node 3.8.1 on Node 20.11

Result: 212 orders were shipped twice. Please fix asap.

P.`,
    ),
    amira.replies(
      '2026-01-14 10:31',
      `Hello Piotr,

Thanks for the detailed report. As a first measure, could you rotate the signing secret of the endpoint and enable it again? We have seen this help when an endpoint was flagged as unhealthy.

Best,
Amira`,
    ),
    piotr.writes(
      '2026-01-14 12:10',
      `> could you rotate the signing secret of the endpoint and enable it again?

done at 11:50. First ten minutes ok, then again doubles, but only two per order now not five.

> We have seen this help when an endpoint was flagged as unhealthy.

It was never flagged, dashboard says "Healthy".

I also put a dedupe on delivery id in our handler, so new orders are safe. But this is not my job.`,
    ),
    joel.notes(
      '2026-01-14 11:25',
      `Looked at the dispatcher for acc_55120. It logs

2026-01-14T10:58:31.204Z WARN dispatcher[4] ack not persisted: lock wait timeout exceeded (delivery dlv_7fQ2mX91pa)

so we do get the 200 and then fail to write it down. Confirmed bug on our side, two more customers have it (acc_54871 and acc_61009).`,
    ),
    amira.replies(
      '2026-01-14 11:40',
      `Hello Piotr,

We have confirmed that the acknowledgements were received and not stored on our side. The engineers plan to have a correction out by tomorrow evening, and I will confirm here by Friday at the latest.

Best,
Amira`,
    ),
    piotr.writes('2026-01-14 12:55', `ok. And who pays the 212 parcels? I expect a refund of the shipping.`),
  ],
  gold: [
    observed(1, 'order.paid webhooks come 4-5 times each since yesterday evening'),
    expected(
      1,
      'According to your docs a delivery must be repeated only if we answer with something else than 2xx or not within 10 s',
    ),
    error(
      1,
      'log',
      `10.2.0.14 - - [13/Jan/2026:21:14:07 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2
10.2.0.14 - - [13/Jan/2026:21:14:09 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2
10.2.0.14 - - [13/Jan/2026:21:14:13 +0100] "POST /hooks/shopmesh HTTP/1.1" 200 2`,
    ),
    error(1, 'request-id', 'dlv_7fQ2mX91pa'),
    environment(1, ['account', 'workspace'], 'acc_55120'),
    environment(1, ['sdk', 'app'], 'shopmesh-node 3.8.1'),
    environment(1, ['sdk', 'app', 'system'], 'Node 20.11'),
    affected(1, '212 orders were shipped twice', 212, 'records'),
    attempt(2, 'rotate the signing secret of the endpoint', 'rotat secret', 'customer', 'partly', [
      3,
      'First ten minutes ok, then again doubles',
    ]),
    attempt(
      3,
      'I also put a dedupe on delivery id in our handler, so new orders are safe',
      'dedupe',
      'customer',
      'worked',
    ),
    error(
      4,
      'log',
      '2026-01-14T10:58:31.204Z WARN dispatcher[4] ack not persisted: lock wait timeout exceeded (delivery dlv_7fQ2mX91pa)',
    ),
    affected(4, 'two more customers have it', 2, 'customers'),
    optional(environment(4, ['account', 'workspace'], 'acc_54871')),
    optional(environment(4, ['account', 'workspace'], 'acc_61009')),
    deadline(5, 'have a correction out by tomorrow evening', '2026-01-15', 'support'),
    deadline(5, 'I will confirm here by Friday at the latest', '2026-01-16', 'support'),
    optional(affected(6, '212 parcels', 212, ['records', 'other'])),
    cue(6, 'refund', 'I expect a refund of the shipping'),
  ],
  swappable: [[3, 4]],
});
