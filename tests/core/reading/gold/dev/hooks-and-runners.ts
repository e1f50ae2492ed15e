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
  observed,
  optional,
} from '../write.ts';

const karthik = customer('Karthik Sundaresan', 'Asia/Kolkata');
const jules = agent('Jules Weatherby', 'America/Los_Angeles');

export const hookSignatures = conversation({
  id: 'hook-signatures',
  language: 'en',
  subject: 'Webhook signature verification failing intermittently',
  messages: [
    karthik.writes(
      '2026-12-02 18:40',
      `Hi,

We are integrating your ride webhooks. From yesterday evening signature verification is failing for approx. 1 in 5 events, remaining are ok. Because of this 2,640 ride completions are not updated and drivers are not getting their payout.

SDK is ridelink-node 5.3.0 on Node 20.18, container is Alpine 3.20. Account id: acc_71fMum.

\`\`\`
RideLinkSignatureError: No signatures found matching the expected signature for payload
    at verifyHeader (/app/node_modules/ridelink/lib/webhook.js:88:13)
    at handler (/app/src/hooks/ride.js:41:20)
\`\`\`
Delivery id of this one: dlv-9Qk2Zx-0412

Debugging done till now:
- Rolled the signing secret in dashboard, failure rate is same
- Removed body-parser fully so that body is raw only, no change
- Increased tolerance to 600, no use
- Downgraded SDK to 5.2.4 in staging, all events verified for 1 hour

Is there any breaking change? Our payout run is on Friday morning IST, before that all events should be replayed.

Thanks,
Karthik`,
    ),
    jules.replies(
      '2026-12-02 07:20',
      `Hey Karthik, nice digging. 5.3.0 normalizes unicode ahead of hashing, which breaks on names with combining characters. Run production on 5.2.4 while we cook a patch. On our end I kicked off a replay of everything since noon UTC on Dec 1. How's it looking?`,
    ),
    karthik.writes(
      '2026-12-03 10:05',
      `Production is on 5.2.4 since night and no event is failing after that. Replay has brought 2,588, still 52 are missing. All of those are having Tamil names so your theory is matching.`,
    ),
    jules.replies(
      '2026-12-02 22:30',
      `Those had aged out of the replay buffer. I exported them to NDJSON for you, the link is in your dashboard. 5.3.1 hits npm tomorrow.`,
    ),
    karthik.writes('2026-12-03 16:10', `Imported the file, count is tallying now. Payout can happen.`),
  ],
  gold: [
    observed(1, 'signature verification is failing for approx. 1 in 5 events'),
    optional(affected(1, 'approx. 1 in 5 events', null, ['records', 'other'])),
    affected(1, '2,640 ride completions are not updated', 2640, ['records', 'other']),
    affected(1, 'drivers are not getting their payout', null, ['users', 'customers', 'other']),
    environment(1, 'sdk', 'ridelink-node 5.3.0'),
    environment(1, ['app', 'system', 'sdk'], 'Node 20.18'),
    environment(1, 'system', 'Alpine 3.20'),
    environment(1, ['account', 'workspace'], 'acc_71fMum'),
    error(
      1,
      'stack',
      `RideLinkSignatureError: No signatures found matching the expected signature for payload
    at verifyHeader (/app/node_modules/ridelink/lib/webhook.js:88:13)
    at handler (/app/src/hooks/ride.js:41:20)`,
    ),
    optional(error(1, ['code', 'text'], 'RideLinkSignatureError')),
    error(1, 'request-id', 'dlv-9Qk2Zx-0412'),
    attempt(1, 'Rolled the signing secret in dashboard', 'secret', 'customer', 'failed'),
    attempt(1, 'Removed body-parser fully', 'Removed', 'customer', 'failed'),
    attempt(1, 'Increased tolerance to 600', 'tolerance', 'customer', 'failed'),
    attempt(1, 'Downgraded SDK to 5.2.4 in staging', 'Downgraded', 'customer', 'worked'),
    optional(environment(1, 'sdk', 'SDK to 5.2.4', '5.2.4')),
    deadline(1, 'Our payout run is on Friday morning IST', '2026-12-04', 'either'),
    optional(environment(2, 'sdk', '5.3.0')),
    attempt(2, 'Run production on 5.2.4', 'production', 'customer', 'worked', [
      3,
      'Production is on 5.2.4 since night and no event is failing after that',
    ]),
    attempt(2, 'I kicked off a replay of everything', 'replay', 'support', 'partly', [
      3,
      'Replay has brought 2,588, still 52 are missing',
    ]),
    affected(3, 'still 52 are missing', 52, ['records', 'other']),
    attempt(4, 'I exported them to NDJSON for you', 'exported', 'support', 'worked', [
      5,
      'Imported the file, count is tallying now',
    ]),
    deadline(4, '5.3.1 hits npm tomorrow', '2026-12-03', 'support'),
    optional(attempt(5, 'Imported the file', 'imported', 'customer', 'worked')),
  ],
});

const skye = customer('Skye Lindholm', 'America/Los_Angeles');
const duarte = agent('Duarte Falcão', 'Europe/Lisbon');

/** A thread in a shared channel, on the day of a code freeze. */
export const dyingRunners = conversation({
  id: 'dying-runners',
  language: 'en',
  subject: 'mac runners SIGKILL',
  messages: [
    skye.writes(
      '2026-05-06 10:05',
      `macOS runners on our org (tidepool-games) are dying mid build since ~9am PT. xcodebuild just gets killed, job ends w/ "The hosted runner lost communication with the server." and exit code 137. 63 builds failed in the last hour and climbing

image macos-15 20260504.2, xcode 16.3, M2 Pro 8c, runner agent 2.329.1

tried
- rerun failed jobs => coin toss
- pin image to 20260427.1 => 12/12 green
- \`-jobs 4\` => killed
- no dSYM upload step => killed
- the 12 core runner => green but 2x the $$

code freeze is at 9 tonight, cert build has to be with the console folks tmrw`,
    ),
    duarte.replies(
      '2026-05-06 18:22',
      `Hi Skye! Looking. The new image brings a memory watchdog, on by default. Could you try switching the watchdog off for the org (RUNNER_MEM_WATCHDOG=off), without the pin?`,
    ),
    skye.writes('2026-05-06 10:51', `watchdog off, unpinned. 3 passed, 4th died w/ the same 137. so nah`),
    duarte.replies(
      '2026-05-06 19:10',
      `Thanks, then it's the hosts. I moved you over to pool us-west-b, where the older hypervisor is.`,
    ),
    skye.writes('2026-05-06 12:20', `25 for 25. thx 🙏 will we get the minutes of the dead builds refunded?`),
    duarte.notes(
      '2026-05-06 20:45',
      `5 orgs hit, all on us-west-a. Hypervisor patch goes in Fri 03:00 UTC, public postmortem by May 15. Told infra to drain us-west-a until then.`,
    ),
  ],
  gold: [
    observed(1, 'are dying mid build'),
    environment(1, ['workspace', 'account'], 'tidepool-games', 'org (tidepool-games)'),
    error(1, 'text', 'The hosted runner lost communication with the server.'),
    error(1, 'code', '137', 'exit code 137'),
    affected(1, '63 builds failed in the last hour and climbing', 63, ['records', 'other'], true),
    environment(1, ['system', 'app'], 'macos-15 20260504.2', 'macos-15'),
    environment(1, 'app', 'xcode 16.3'),
    environment(1, 'device', 'M2 Pro'),
    environment(1, 'app', 'runner agent 2.329.1', 'agent 2.329.1'),
    attempt(1, 'rerun failed jobs', 'rerun', 'customer', ['partly', 'failed']),
    attempt(1, 'pin image to 20260427.1', 'image', 'customer', 'worked'),
    optional(environment(1, ['system', 'app'], '20260427.1')),
    attempt(1, '`-jobs 4`', 'jobs', 'customer', 'failed'),
    attempt(1, 'no dSYM upload step', 'dSYM', 'customer', 'failed'),
    attempt(1, 'the 12 core runner', 'runner', 'customer', ['worked', 'partly']),
    deadline(1, 'code freeze is at 9 tonight', '2026-05-06', 'support'),
    deadline(1, 'cert build has to be with the console folks tmrw', '2026-05-07', 'either'),
    attempt(
      2,
      'switching the watchdog off for the org',
      'watchdog',
      'customer',
      ['failed', 'partly'],
      [3, 'watchdog off, unpinned. 3 passed, 4th died'],
    ),
    optional(environment(2, 'flag', 'RUNNER_MEM_WATCHDOG', 'RUNNER_MEM_WATCHDOG=off')),
    optional(error(3, 'code', '137')),
    attempt(4, 'I moved you over to pool us-west-b', 'pool', 'support', 'worked', [5, '25 for 25']),
    optional(environment(4, 'region', 'us-west-b')),
    cue(5, 'refund', 'will we get the minutes of the dead builds refunded?'),
    affected(6, '5 orgs hit', 5, 'customers'),
    optional(environment(6, 'region', 'us-west-a')),
    deadline(6, 'Hypervisor patch goes in Fri 03:00 UTC', '2026-05-08', 'support'),
    deadline(6, 'public postmortem by May 15', '2026-05-15', 'support'),
  ],
});
