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
  step,
} from '../write.ts';

const ravi = customer('Ravi Menon-Hale', 'Europe/Stockholm');
const kirsty = agent('Kirsty Vane', 'America/Toronto');

const refusal = `{
  "status": 409,
  "error": "LICENSE_SEAT_EXHAUSTED",
  "message": "No free seat for agent pool 'bake'",
  "request_id": "req_01J9ZK4T7M"
}`;

export const bakesRefused = conversation({
  id: 'bakes-refused',
  language: 'en',
  subject: 'agents idle AGAIN',
  messages: [
    ravi.writes(
      '2026-07-14 09:40',
      `Hi,

third time this month. all 7 of our build agents refuse to take jobs, every shader bake dies after ~2 min. The submission build for console certification has to be uploaded by Friday 18:00 CEST and right now 40 artists and coders are sitting on their hands.

Setup: ForgeCI 7.2.1-hotfix3, agents on Ubuntu 24.04 plus one Mac mini M4. Our org is ironmoth-eu, plan Studio Plus.

What /v2/jobs answers:

${refusal}

We pay for 20 seats, so somebody can't count. So far:
* revoked all seats in the admin panel -> two jobs ran, then 409 again
* rolled the agents back to 7.1.9 -> no change
* deleted the pool and made a fresh one -> no change
* ran a bake on the cloud runner instead -> runs, at 4x the price

Whoever tells me to clear the cookies gets a dead moth by post.
Ravi`,
    ),
    kirsty.replies(
      '2026-07-14 08:15',
      `Hi Ravi, no cookies, promise. I can see 20 leases held by containers that no longer exist: your autoscaler gives each one a new machine id. I released the stale leases by hand and switched on lease_by_pool for ironmoth-eu. Mind kicking off a few bakes?`,
    ),
    ravi.writes(
      '2026-07-14 15:02',
      `ok. 31 bakes since, not a single 409. the Mac mini won't connect though, "handshake failed: clock skew 94s". that one I can probably sort myself`,
    ),
    ravi.writes('2026-07-14 15:20', `turned on NTP on the mini and it's back in the pool.`),
    kirsty.replies(
      '2026-07-14 10:05',
      `Brilliant. What I switched on is a stopgap; the permanent change goes out with 7.3 at the end of the month. I can also credit the cloud runner minutes: tell me how many it was by the 24th, please.`,
    ),
    ravi.writes(
      '2026-07-15 11:11',
      `1,870 minutes. And yes please to the money back, I had to justify the bill to our CEO.`,
    ),
  ],
  gold: [
    observed(1, 'all 7 of our build agents refuse to take jobs'),
    affected(1, 'all 7 of our build agents refuse to take jobs', 7, 'other'),
    optional(observed(1, 'every shader bake dies after ~2 min')),
    deadline(1, 'by Friday 18:00 CEST', '2026-07-17', 'either'),
    affected(1, '40 artists and coders are sitting on their hands', 40, 'users'),
    environment(1, 'app', 'ForgeCI 7.2.1-hotfix3', '7.2.1-hotfix3', '7.2.1'),
    environment(1, 'system', 'Ubuntu 24.04'),
    environment(1, 'device', 'Mac mini M4'),
    environment(1, ['account', 'workspace'], 'ironmoth-eu'),
    environment(1, 'plan', 'Studio Plus'),
    error(1, ['log', 'text'], refusal),
    optional(error(1, 'text', `No free seat for agent pool 'bake'`)),
    error(1, 'http-status', '409'),
    error(1, 'code', 'LICENSE_SEAT_EXHAUSTED'),
    error(1, 'request-id', 'req_01J9ZK4T7M'),
    attempt(1, 'revoked all seats in the admin panel', 'revoked seats', 'customer', 'partly'),
    attempt(1, 'rolled the agents back to 7.1.9', 'rolled', 'customer', 'failed'),
    environment(1, 'app', '7.1.9'),
    attempt(1, 'deleted the pool and made a fresh one', 'pool', 'customer', 'failed'),
    attempt(1, 'ran a bake on the cloud runner instead', 'cloud runner', 'customer', ['worked', 'partly']),
    attempt(
      2,
      'I released the stale leases by hand',
      'released leases',
      'support',
      ['worked', 'partly'],
      [3, '31 bakes since, not a single 409'],
    ),
    attempt(
      2,
      'switched on lease_by_pool for ironmoth-eu',
      'lease_by_pool',
      'support',
      ['worked', 'partly'],
      [3, '31 bakes since, not a single 409'],
    ),
    optional(environment(2, 'flag', 'lease_by_pool')),
    observed(3, `the Mac mini won't connect`),
    error(3, 'text', 'handshake failed: clock skew 94s'),
    attempt(4, 'turned on NTP on the mini', 'NTP', 'customer', 'worked'),
    deadline(5, 'the permanent change goes out with 7.3 at the end of the month', '2026-07-31', 'support'),
    optional(cue(5, 'refund', 'I can also credit the cloud runner minutes')),
    deadline(5, 'by the 24th', '2026-07-24', 'customer'),
    cue(6, 'refund', 'yes please to the money back'),
    cue(6, 'executive', 'I had to justify the bill to our CEO'),
  ],
});

const hyejin = customer('Hyejin Park', 'Asia/Seoul');
const lukas = agent('Lukas Brandl', 'Europe/Vienna');

const crash = `java.lang.IllegalStateException: Session PK-SESSION already closed
    at io.paykit.flow.ReturnHandler.onResume(ReturnHandler.kt:118)
    at io.paykit.flow.PayActivity.onResume(PayActivity.kt:64)
    at android.app.Activity.performResume(Activity.java:8641)`;

export const crashOnReturn = conversation({
  id: 'crash-on-return',
  language: 'en',
  subject: 'Crash in ReturnHandler (release build)',
  messages: [
    hyejin.writes(
      '2026-08-05 17:30',
      `Hi team, we have your payment SDK inside our grocery app and since we took paykit-android 3.8.0 it crashes when user comes back from bank app. Play console says 1,243 users since the rollout on Monday, before it was zero. It occurs mainly on Galaxy S23 and Galaxy A54, Android 14, only release build.

To see it:
1. Add something to basket
2. Choose "Pay by bank"
3. Approve in the bank app
4. Come back with back gesture

\`\`\`
${crash}
\`\`\`

It should return to the receipt screen, like it was in 3.7. We tried keep rule for io.paykit in R8 (still crash), launchMode singleTop (crash became rare but not gone), Kotlin 2.0.20 (same).

We are forced to stop our rollout, and marketing campaign begins next Monday. Can you give fixed version until Friday?`,
    ),
    lukas.replies(
      '2026-08-05 11:15',
      `Hi Hyejin, thank you for the clean report. I followed your four steps here and get the crash every third time or so (trace id 7f3c-90aa-1b in our crash store). Two questions: does singleTask make any difference, and is that our ReturnHandler or a copy of yours?`,
    ),
    hyejin.writes(
      '2026-08-05 19:05',
      `singleTask: identical. It is yours. One more finding, with PayKit.init(lazy = false) I couldn't make it crash in 50 rounds.`,
    ),
    lukas.notes(
      '2026-08-05 12:40',
      `repro'd, race in SessionStore.close(), only w/ lazy init. Two more customers hit by it. Fix in review, rc tmrw EOD if QA ok. Told cust nothing yet.`,
    ),
    lukas.replies(
      '2026-08-05 12:48',
      `Good catch! You can safely ship lazy = false as a workaround. A release candidate will be in Maven tomorrow, and 3.8.1 follows within five days.`,
    ),
    hyejin.writes('2026-08-07 10:20', `RC1 is good on all our test devices, not any crash. Rollout goes on.`),
  ],
  gold: [
    environment(1, ['sdk', 'app'], 'paykit-android 3.8.0', '3.8.0'),
    observed(1, 'it crashes when user comes back from bank app'),
    affected(1, '1,243 users since the rollout on Monday', 1243, 'users'),
    environment(1, 'device', 'Galaxy S23'),
    environment(1, 'device', 'Galaxy A54'),
    environment(1, 'system', 'Android 14'),
    optional(environment(1, 'app', 'release build')),
    step(1, 'Add something to basket'),
    step(1, 'Choose "Pay by bank"'),
    step(1, 'Approve in the bank app'),
    step(1, 'Come back with back gesture'),
    error(1, 'stack', crash),
    expected(1, 'It should return to the receipt screen, like it was in 3.7'),
    optional(environment(1, ['sdk', 'app'], '3.7')),
    attempt(1, 'keep rule for io.paykit in R8', 'keep rule', 'customer', 'failed'),
    attempt(1, 'launchMode singleTop', 'singleTop', 'customer', 'partly'),
    attempt(1, 'Kotlin 2.0.20 (same)', 'Kotlin', 'customer', 'failed'),
    environment(1, ['sdk', 'app', 'system'], 'Kotlin 2.0.20'),
    optional(attempt(1, 'We are forced to stop our rollout', 'rollout', 'customer', 'unknown')),
    deadline(1, 'marketing campaign begins next Monday', '2026-08-10', 'either'),
    deadline(1, 'Can you give fixed version until Friday', '2026-08-07', 'support'),
    optional(
      attempt(2, 'I followed your four steps here', 'steps', 'support', ['failed', 'partly', 'unknown']),
    ),
    error(2, 'request-id', '7f3c-90aa-1b'),
    attempt(2, 'does singleTask make any difference', 'singleTask', 'customer', 'failed', [
      3,
      'singleTask: identical',
    ]),
    attempt(3, `with PayKit.init(lazy = false) I couldn't make it crash`, 'lazy', 'customer', 'worked'),
    affected(4, 'Two more customers hit by it', 2, 'customers'),
    deadline(4, 'rc tmrw EOD if QA ok', '2026-08-06', 'support'),
    optional(deadline(5, 'A release candidate will be in Maven tomorrow', '2026-08-06', 'support')),
    deadline(5, '3.8.1 follows within five days', '2026-08-10', 'support'),
    optional(attempt(6, 'RC1 is good on all our test devices', 'RC1', 'customer', 'worked')),
  ],
});
