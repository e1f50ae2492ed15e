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
} from '../write.ts';

const oleks = customer('Oleksandr Hrytsenko', 'Europe/Kyiv');
const bryn = agent('Bryn Calloway', 'Europe/London');

export const ratesApi = conversation({
  id: 'rates-api',
  language: 'en',
  subject: 'v3/quotes: pagination is broken after 2026-04',
  messages: [
    oleks.writes(
      '2026-04-14 12:10',
      `Hello,

since your REST API 2026-04 the endpoint /v3/quotes gives on every page the same 50 rates. Cursor is accepted but not used, so our freight calculator knows 50 tariffs where must be around 1,900.

GET https://api.rates.example/v3/quotes?cursor=eyJvIjo1MH0&limit=50

{
  "data": [ 50 items, always same ],
  "warnings": [{"code": "CURSOR_UNKNOWN_VERSION", "message": "Cursor ignored, returning first page"}],
  "request_id": "rq_7Kd02mXv"
}

Experiments by us and by our agency:
 limit=200 -> 200 come, but page two is page one again
 header Api-Version: 2026-01 -> pages correct, new carriers are missing
 key of other project -> no difference
 python client 4.2.0 in place of curl -> identical picture

Organisation is org_88f1c, region eu-west.
14 of our clients send offers with wrong prices and with every hour it becomes more. 31 shipments of today had to be calculated on paper. By contract you have two business days for this, so end of day 16 April.

Oleksandr`,
    ),
    bryn.notes(
      '2026-04-14 10:35',
      `cursor v2 decoder missing on eu-west pods, us pods ok. asked core-api for a rollout date, will get one by 1pm`,
    ),
    bryn.replies(
      '2026-04-14 11:05',
      `Hi Oleksandr, the request id saved us an hour, thank you. I've rerouted org_88f1c to our US pods, which read the cursor properly. Expect 20-30 ms of extra latency. How does paging look now (without the old Api-Version header)?`,
    ),
    oleks.writes(
      '2026-04-14 13:40',
      `Paging is good, 1,912 rates. But carrier Baltija Lines has now prices in USD and not in EUR?`,
    ),
    bryn.replies(
      '2026-04-14 12:20',
      `The default currency follows the pod. I fixed yours to EUR just now. We'll move you back to eu-west on Thursday, once 2026-04.1 is out.`,
    ),
  ],
  gold: [
    observed(1, 'the endpoint /v3/quotes gives on every page the same 50 rates'),
    optional(observed(1, 'Cursor is accepted but not used')),
    optional(expected(1, 'our freight calculator knows 50 tariffs where must be around 1,900')),
    environment(1, ['app', 'sdk'], 'REST API 2026-04', 'API 2026-04', '2026-04'),
    error(1, 'code', 'CURSOR_UNKNOWN_VERSION'),
    error(1, 'text', 'Cursor ignored, returning first page'),
    error(1, 'request-id', 'rq_7Kd02mXv'),
    attempt(1, 'limit=200 -> 200 come', 'limit', 'customer', ['partly', 'failed']),
    attempt(1, 'header Api-Version: 2026-01 -> pages correct', 'Api-Version', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'key of other project -> no difference', 'key', 'customer', 'failed'),
    attempt(1, 'python client 4.2.0 in place of curl', 'python', 'customer', 'failed'),
    environment(1, ['sdk', 'app'], 'python client 4.2.0'),
    optional(environment(1, ['sdk', 'app'], 'Api-Version: 2026-01', '2026-01')),
    environment(1, ['account', 'workspace'], 'org_88f1c'),
    environment(1, 'region', 'eu-west'),
    affected(
      1,
      '14 of our clients send offers with wrong prices and with every hour it becomes more',
      14,
      ['customers', 'users'],
      true,
    ),
    affected(1, '31 shipments of today had to be calculated on paper', 31, ['records', 'other']),
    deadline(1, 'two business days for this, so end of day 16 April', '2026-04-16', 'support'),
    deadline(2, 'will get one by 1pm', '2026-04-14', 'support'),
    attempt(
      3,
      `I've rerouted org_88f1c to our US pods`,
      'rerouted',
      'support',
      ['worked', 'partly'],
      [4, 'Paging is good, 1,912 rates'],
    ),
    observed(4, 'carrier Baltija Lines has now prices in USD and not in EUR'),
    attempt(5, 'I fixed yours to EUR', 'EUR', 'support', 'unknown'),
    deadline(5, `We'll move you back to eu-west on Thursday`, '2026-04-16', 'support'),
  ],
});

const yuki = customer('Yuki Tanabe', 'Asia/Tokyo');
const lars = agent('Lars Holmgren', 'Europe/Stockholm');

export const consentDialog = conversation({
  id: 'consent-dialog',
  language: 'en',
  subject: 'AdPlay SDK 8.3.1: app does not start',
  messages: [
    yuki.writes(
      '2026-03-18 17:20',
      `Our nightly Android build with your AdPlay SDK does not start anymore from last night. iOS side is healthy.

java.lang.NoClassDefFoundError: Failed resolution of: Lcom/adplay/core/ConsentGate;
	at com.adplay.core.AdPlay.init(AdPlay.java:112)
	at jp.kumo.puzzle.Boot.onCreate(Boot.kt:41)
	at android.app.ActivityThread.performLaunchActivity(ActivityThread.java:4164)

AdPlay SDK 8.3.1, Gradle 8.11, Unity 6000.0.32f1. Phones in the crash list are all Xperia 1 V, Android 14. Until now 640 beta testers met the crash.

First thing, SDK was pinned to 8.3.0. It starts, but the consent dialog of 8.3.1 is exactly what the publisher asks for. Next a -keep rule for com.adplay.** was put into proguard and the crash stayed. Disabling R8 altogether made it start, however the package grows to 190 MB and store refuses over 150. A colleague emptied the Gradle cache on CI machine, without influence.

Submission to the store is March 25, so please give us an answer until the 20th.`,
    ),
    lars.replies(
      '2026-03-18 10:05',
      `Hej Yuki,

ConsentGate sits in an artifact of its own that Gradle 8.11 no longer pulls in transitively. Add implementation("com.adplay:consent:8.3.1") to your dependencies and turn R8 on as it was.

Lars`,
    ),
    yuki.writes(
      '2026-03-19 11:00',
      `Dependency is added. The build starts, but on 2 of our 11 test phones dialog is all white and logcat has:

E/AdPlay: consent endpoint 451, region JP not configured`,
    ),
    lars.replies(
      '2026-03-19 09:40',
      `JP was switched on for your publisher id pub-30117 at 09:25, that should cure the white one. And 8.3.2, which declares the dependency itself, will be out on Tuesday.`,
    ),
    yuki.writes('2026-03-19 18:30', `White dialog disappeared on both phones. We wait for 8.3.2.`),
  ],
  gold: [
    observed(1, 'Our nightly Android build with your AdPlay SDK does not start anymore from last night'),
    optional(environment(1, 'system', 'iOS')),
    error(
      1,
      'stack',
      `java.lang.NoClassDefFoundError: Failed resolution of: Lcom/adplay/core/ConsentGate;
	at com.adplay.core.AdPlay.init(AdPlay.java:112)
	at jp.kumo.puzzle.Boot.onCreate(Boot.kt:41)
	at android.app.ActivityThread.performLaunchActivity(ActivityThread.java:4164)`,
    ),
    environment(1, 'sdk', 'AdPlay SDK 8.3.1'),
    environment(1, ['app', 'sdk', 'system'], 'Gradle 8.11'),
    environment(1, ['app', 'sdk', 'system'], 'Unity 6000.0.32f1'),
    environment(1, 'device', 'Xperia 1 V'),
    environment(1, 'system', 'Android 14'),
    affected(1, 'Until now 640 beta testers met the crash', 640, ['users', 'customers']),
    attempt(1, 'SDK was pinned to 8.3.0', 'pinned', 'customer', ['worked', 'partly']),
    optional(environment(1, 'sdk', 'SDK was pinned to 8.3.0', '8.3.0', 'SDK 8.3.0')),
    attempt(1, 'a -keep rule for com.adplay.** was put into proguard', 'keep rule', 'customer', 'failed'),
    attempt(1, 'Disabling R8 altogether made it start', 'R8', 'customer', ['worked', 'partly']),
    attempt(1, 'A colleague emptied the Gradle cache on CI machine', 'Gradle cache', 'customer', 'failed'),
    deadline(1, 'Submission to the store is March 25', '2026-03-25', 'either'),
    deadline(1, 'please give us an answer until the 20th', '2026-03-20', 'support'),
    attempt(
      2,
      'Add implementation("com.adplay:consent:8.3.1") to your dependencies',
      'add',
      'customer',
      'partly',
      [3, 'Dependency is added. The build starts, but on 2 of our 11 test phones'],
    ),
    observed(3, 'on 2 of our 11 test phones dialog is all white'),
    affected(3, 'on 2 of our 11 test phones', 2, 'other'),
    error(3, ['log', 'text'], 'E/AdPlay: consent endpoint 451, region JP not configured'),
    error(3, 'http-status', '451'),
    optional(environment(3, 'region', 'region JP', 'JP')),
    environment(4, ['account', 'workspace'], 'publisher id pub-30117', 'pub-30117'),
    attempt(4, 'JP was switched on for your publisher id', 'switched', 'support', 'worked', [
      5,
      'White dialog disappeared on both phones',
    ]),
    deadline(4, 'will be out on Tuesday', '2026-03-24', 'support'),
  ],
});

const callum = customer('Callum Reyes', 'Pacific/Auckland');
const jess = agent('Jess Omondi', 'Australia/Brisbane');

/** Short and angry. */
export const beachFlags = conversation({
  id: 'beach-flags',
  language: 'en',
  subject: 'forecast api',
  messages: [
    callum.writes(
      '2026-11-03 09:14',
      `your forecast API is garbage today. 502 on every third call (X-Request-Id a91c-77f0 for one) and 200 beach flags are showing last nights wind, two beaches had to close because of you. yes i rotated the key. yes i tried http/1.1. same crap. FIX`,
    ),
    jess.replies(
      '2026-11-03 06:31',
      `Hi Callum, fair enough. One of our Auckland edge nodes, akl-2, is dying. I've pinned your key to Sydney. Any better?`,
    ),
    callum.writes('2026-11-03 09:50', `better. 1 in 50 now. still not zero is it`),
    jess.replies(
      '2026-11-03 07:05',
      `No. Those are calls that sit in your client's keep-alive pool. Could you bounce your worker once? And akl-2 goes out of DNS for good at 2 pm your time.`,
    ),
    callum.writes('2026-11-03 10:22', `bounced it. clean for 20 min. 12 surf clubs say ta, i dont yet`),
  ],
  gold: [
    observed(1, '502 on every third call'),
    error(1, 'http-status', '502'),
    error(1, 'request-id', 'a91c-77f0'),
    optional(observed(1, '200 beach flags are showing last nights wind')),
    affected(1, '200 beach flags are showing last nights wind', 200, 'other'),
    affected(1, 'two beaches had to close', 2, ['sites', 'other']),
    attempt(1, 'i rotated the key', 'rotated key', 'customer', 'failed'),
    attempt(1, 'i tried http/1.1', 'http/1.1', 'customer', 'failed'),
    optional(environment(2, ['region', 'device', 'workspace'], 'akl-2')),
    attempt(2, `I've pinned your key to Sydney`, 'pinned key', 'support', 'partly', [
      3,
      'better. 1 in 50 now. still not zero',
    ]),
    attempt(4, 'bounce your worker once', 'bounce', 'customer', 'worked', [
      5,
      'bounced it. clean for 20 min',
    ]),
    deadline(4, 'akl-2 goes out of DNS for good at 2 pm your time', '2026-11-03', 'support'),
    optional(affected(5, '12 surf clubs', 12, ['customers', 'sites', 'users'])),
  ],
});
