import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const nikolai = customer('Nikolai Brandt', 'Europe/Copenhagen');
const tess = agent('Tess Okonjo', 'Africa/Lagos');

const answer = `{
  "error": {
    "type": "internal_error",
    "code": "PO_5001",
    "message": "An unexpected error occurred while processing your request.",
    "request_id": "req_8HsTq20aLm"
  }
}`;

export const payoutsFail = conversation({
  id: 'payouts-fail',
  language: 'en',
  subject: '500 on POST /v2/payouts',
  messages: [
    nikolai.writes(
      '2026-05-27 11:32',
      `Hey,

since about 08:20 UTC today many of our calls to POST /v2/payouts have been returning a 500. Example response:

${answer}

Retrying with the same idempotency key gives the same response. With a new key it goes through most of the time, but I don't want to do that blindly, as we could end up with double payouts.

Setup: API version 2026-04-01, Node SDK 11.3.0, Node 22.15, region eu-west-1, account acct_19fKz

412 payouts are stuck in our queue at the moment and it keeps growing, and 38 sellers have already asked where their money is. The payouts have to be out by 17:00 CEST because we guarantee same-day payment.

/Nikolai`,
    ),
    tess.replies(
      '2026-05-27 11:05',
      `Hi Nikolai,

Thanks for the request ID, it helped us find the problem. One of the database replicas in that region is lagging and requests that hit it fail. We took this replica out of rotation at 09:58 UTC. Are you still seeing errors?

On idempotency keys: a request that failed with PO_5001 has not been executed, so it is safe to use a new key.

Tess
Developer Support`,
    ),
    nikolai.writes(
      '2026-05-27 12:21',
      `The error rate is down to 1% or so. Much better, but not zero. A fresh one: req_8HtB77pQwz`,
    ),
    tess.notes(
      '2026-05-27 11:44',
      `Stale connections in the pool of payout-worker-3. Restarted that worker, zero failures since.`,
    ),
    tess.replies(
      '2026-05-27 11:48',
      `Thanks, that one was caused by a worker with stale connections. We have restarted it and there haven't been any failures since.`,
    ),
    nikolai.writes(
      '2026-05-27 13:10',
      `Confirmed, all green here and the queue is empty. Can we get a post-mortem? I'm sure our sellers will ask.`,
    ),
    tess.replies(
      '2026-05-27 12:30',
      `Of course. We'll publish the incident report within three business days and send you the link.`,
    ),
  ],
  gold: [
    error(1, 'timestamp', '08:20 UTC today'),
    observed(1, 'many of our calls to POST /v2/payouts have been returning a 500'),
    optional(affected(1, 'many of our calls to POST /v2/payouts', null, ['other', 'records'])),
    error(1, 'http-status', '500', 'returning a 500'),
    error(1, ['log', 'text'], answer),
    error(1, 'code', 'PO_5001'),
    optional(error(1, 'code', 'internal_error')),
    error(1, 'request-id', 'req_8HsTq20aLm'),
    attempt(1, 'Retrying with the same idempotency key', 'retrying same', 'customer', 'failed'),
    attempt(1, 'With a new key it goes through most of the time', 'new key', 'customer', [
      'partly',
      'worked',
    ]),
    environment(1, ['app', 'sdk'], 'API version 2026-04-01'),
    environment(1, ['sdk', 'app'], 'Node SDK 11.3.0'),
    environment(1, ['sdk', 'system', 'app'], 'Node 22.15'),
    environment(1, 'region', 'eu-west-1'),
    environment(1, ['account', 'workspace'], 'acct_19fKz'),
    affected(
      1,
      '412 payouts are stuck in our queue at the moment and it keeps growing',
      412,
      'records',
      true,
    ),
    affected(1, '38 sellers have already asked where their money is', 38, ['customers', 'users']),
    deadline(1, 'The payouts have to be out by 17:00 CEST', '2026-05-27', 'either'),
    attempt(2, 'We took this replica out of rotation', 'took replica', 'support', 'partly', [
      3,
      'The error rate is down to 1% or so. Much better, but not zero',
    ]),
    error(3, 'request-id', 'req_8HtB77pQwz'),
    attempt(4, 'Restarted that worker', 'restarted', 'support', 'worked', [
      6,
      'all green here and the queue is empty',
    ]),
    optional(attempt(5, 'We have restarted it', 'restarted', 'support', 'worked')),
    deadline(7, `We'll publish the incident report within three business days`, '2026-06-01', 'support'),
  ],
});

const marlon = customer('Marlon Teixeira', 'America/Sao_Paulo');
const ingrid = agent('Ingrid Falk', 'Europe/Oslo');

const trace = `com.fluentdocs.sdk.AuthException: invalid_grant: Token request rejected
	at com.fluentdocs.sdk.auth.TokenClient.request(TokenClient.java:142)
	at com.fluentdocs.sdk.auth.TokenClient.refresh(TokenClient.java:88)
	at br.com.rotalog.docs.Uploader.run(Uploader.java:31)`;

export const tokenRejected = conversation({
  id: 'token-rejected',
  language: 'en',
  subject: 'Java SDK 5.0.0: cannot get access token',
  messages: [
    marlon.writes(
      '2026-10-20 11:10',
      `Hi,

After upgrading to your Java SDK 5.0.0 yesterday, we can't get an access token any more:

${trace}

Environment: Temurin 21.0.4, Spring Boot 3.3.4, Ubuntu 24.04, client id rotalog-prod.

What works: curl with the same client id and secret, from the same machine.
What doesn't: a new secret, synchronising the clock with NTP, running it locally on my notebook (Windows 10).

63 uploads of freight documents failed last night, and 7 clients called us about it. This morning we went back to 4.9.2 and it runs, but according to your changelog the old token endpoint is going to be shut down on 31 October, so we can't stay there.

Best regards,
Marlon`,
    ),
    ingrid.replies(
      '2026-10-20 19:30',
      `Hi Marlon,

Thank you for the stack trace. In 5.0 the SDK sends the client credentials in the header rather than in the body. Could you set auth.method=post in the SDK configuration and run it again?

Ingrid`,
    ),
    marlon.writes(
      '2026-10-20 15:05',
      `Hi Ingrid, I set it and the exception is a different one now:

com.fluentdocs.sdk.AuthException: unauthorized_client (AUTH-0417)

The HTTP status in the debug log is 401.`,
    ),
    ingrid.replies(
      '2026-10-21 09:10',
      `Good morning Marlon,

That was helpful. Your client was created many years ago and doesn't have any authentication method on our side. I've set it to client_secret_post for rotalog-prod. You can keep the setting from yesterday.

Ingrid`,
    ),
    marlon.writes(
      '2026-10-21 09:40',
      `It works with 5.0.0 now, many thanks! We'll roll it out to production on Monday. It would be nice to have this in the migration guide.`,
    ),
    ingrid.replies(
      '2026-10-21 15:20',
      `You're right, and I've passed it on to our docs team. It should be online by the end of the week.`,
    ),
  ],
  gold: [
    observed(1, `we can't get an access token any more`),
    environment(1, ['sdk', 'app'], 'Java SDK 5.0.0', '5.0.0'),
    error(1, 'stack', trace),
    error(1, 'code', 'invalid_grant'),
    environment(1, ['sdk', 'system', 'app'], 'Temurin 21.0.4'),
    environment(1, ['sdk', 'app'], 'Spring Boot 3.3.4'),
    environment(1, 'system', 'Ubuntu 24.04'),
    environment(1, ['account', 'workspace'], 'client id rotalog-prod', 'rotalog-prod'),
    environment(1, 'system', 'Windows 10'),
    attempt(1, 'curl with the same client id and secret', 'curl', 'customer', 'worked'),
    attempt(1, 'a new secret', 'secret', 'customer', 'failed'),
    attempt(1, 'synchronising the clock with NTP', 'clock', 'customer', 'failed'),
    attempt(1, 'running it locally on my notebook', 'locally', 'customer', 'failed'),
    affected(1, '63 uploads of freight documents failed last night', 63, 'records'),
    affected(1, '7 clients called us about it', 7, ['customers', 'users']),
    attempt(1, 'This morning we went back to 4.9.2 and it runs', '4.9.2', 'customer', ['worked', 'partly']),
    optional(environment(1, ['sdk', 'app'], '4.9.2')),
    deadline(1, 'is going to be shut down on 31 October', '2026-10-31', 'either'),
    attempt(
      2,
      'set auth.method=post in the SDK configuration',
      'set',
      'customer',
      ['failed', 'partly'],
      [3, 'I set it and the exception is a different one now'],
    ),
    error(3, ['text', 'stack', 'log'], 'com.fluentdocs.sdk.AuthException: unauthorized_client (AUTH-0417)'),
    error(3, 'code', 'AUTH-0417'),
    error(3, 'code', 'unauthorized_client'),
    error(3, 'http-status', '401', 'The HTTP status in the debug log is 401'),
    attempt(
      4,
      `I've set it to client_secret_post for rotalog-prod`,
      'client_secret_post',
      'support',
      'worked',
      [5, 'It works with 5.0.0 now'],
    ),
    deadline(5, `We'll roll it out to production on Monday`, '2026-10-26', 'customer'),
    deadline(6, 'It should be online by the end of the week', ['2026-10-23', '2026-10-25'], 'support'),
  ],
});
