import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const yusuf = customer('Yusuf Demir', 'Europe/Istanbul');
const cassie = agent('Cassie Whitford', 'Australia/Sydney');

const answer = `HTTP/1.1 429 Too Many Requests
Retry-After: 3600
X-Request-Id: 5e0c1b7a-91d4
Content-Type: application/json

{"error":"quota_exceeded","limit":1000,"window":"1h"}`;

export const apiRateLimit = conversation({
  id: 'api-rate-limit',
  language: 'en',
  subject: 'API quota too low since migration?',
  messages: [
    yusuf.writes(
      '2026-04-28 10:04',
      `Hi team,

after the migration to the new API we run into the quota almost immediately. According to the contract our quota is 10,000 requests an hour, the answer says 1,000:

\`\`\`
${answer}
\`\`\`

Reproduce:
- call GET /v1/shipments with any key of our project, 1001 times
- look at the 1001st answer

We use the Python client 1.9.0 (Python 3.12), project id prj-trk-204, region eu-central. Backing off as told by Retry-After works of course, but then our tracking pages are an hour behind. They are used by some 900 shops.

Thanks, Yusuf`,
    ),
    cassie.replies(
      '2026-04-29 08:30',
      `Hi Yusuf,

Thanks for all that detail. I can see that the project came across with the default quota. I have put it up to 10,000 just now, it can take up to ten minutes. Could you run it again?

Cheers,
Cassie`,
    ),
    yusuf.writes(
      '2026-04-29 09:12',
      `> I have put it up to 10,000 just now

For prj-trk-204 it is fine now, I got through 4,000 calls without a 429.

But our second project, prj-trk-310, has the same problem, sorry that I did not mention it yesterday. Can you do it there too? No hurry, that one is only used for the month-end report, so Thursday is early enough.`,
    ),
    cassie.replies(
      '2026-04-30 09:05',
      `Morning Yusuf, done for prj-trk-310 as well. Let me know how you go!

Cassie`,
    ),
  ],
  gold: [
    observed(1, 'after the migration to the new API we run into the quota almost immediately'),
    expected(1, 'According to the contract our quota is 10,000 requests an hour'),
    error(1, ['log', 'text'], answer),
    error(1, 'http-status', '429', '429 Too Many Requests'),
    error(1, 'request-id', '5e0c1b7a-91d4'),
    error(1, 'code', 'quota_exceeded'),
    step(1, 'call GET /v1/shipments with any key of our project, 1001 times'),
    step(1, 'look at the 1001st answer'),
    environment(1, ['sdk', 'app'], 'Python client 1.9.0'),
    environment(1, ['sdk', 'system', 'app'], 'Python 3.12'),
    environment(1, ['account', 'workspace'], 'prj-trk-204'),
    environment(1, 'region', 'eu-central'),
    optional(
      attempt(1, 'Backing off as told by Retry-After works of course', 'backing', 'customer', 'partly'),
    ),
    optional(affected(1, 'They are used by some 900 shops', 900, ['customers', 'sites'])),
    attempt(2, 'I have put it up to 10,000 just now', '10,000', 'support', 'worked', [
      3,
      'For prj-trk-204 it is fine now',
    ]),
    optional(error(3, 'http-status', '429')),
    environment(3, ['account', 'workspace'], 'prj-trk-310'),
    deadline(3, 'so Thursday is early enough', '2026-04-30', 'support'),
    optional(attempt(4, 'done for prj-trk-310 as well', 'done', 'support', 'unknown')),
  ],
});
