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

const desmond = customer('Desmond Achterberg', 'America/Vancouver');
const priya = agent('Priya Lakhani', 'Europe/London');

export const consumerLag = conversation({
  id: 'consumer-lag',
  language: 'en',
  subject: 'Consumer group stuck rebalancing after broker upgrade',
  messages: [
    desmond.writes(
      '2026-04-14 07:55',
      `Hey,

Our \`orders-fulfil\` consumer group has been rebalancing in a loop since your maintenance last night (cluster kq-7f31, region ca-west-1). Lag's at 4.1M messages and climbing about 90k a minute. 340 merchants aren't getting their order confirmations.

Client: streamq-java 3.4.2, JDK 21.0.4, pods on Amazon Linux 2023.

\`\`\`
07:41:18.202 WARN  [coordinator] member order-7c9 left, reason=heartbeat expired
07:41:18.911 ERROR [coordinator] JoinGroup failed: REBALANCE_IN_PROGRESS (27)
07:41:19.440 ERROR [coordinator] JoinGroup failed: REBALANCE_IN_PROGRESS (27)
\`\`\`

Been through the usual:

- session.timeout.ms 10s -> 45s: slower loop, still a loop
- scaled 24 pods down to 1: stable! but one pod can't keep up obviously
- static membership (group.instance.id): no dice
- fresh group id on the same topic: loops as well
- 3.3.9 client: ditto

Marketing fires a flash sale at noon tomorrow Pacific and if the backlog isn't drained by tonight we'd have to pull it.

Des`,
    ),
    priya.replies(
      '2026-04-14 16:20',
      `Hi Des, thanks for being so thorough. The upgrade turned on cooperative assignment by default for the cluster. Would you set partition.assignment.strategy to "range" explicitly, on three or four pods to begin with?`,
    ),
    desmond.writes(
      '2026-04-14 08:58',
      `4 pods with range: steady for 20 minutes, lag going down. Went to 12: steady. Went to 24: loop again, so somewhere between the two it tips over.`,
    ),
    priya.notes(
      '2026-04-14 17:25',
      `Coordinator on broker 3 has 256 MB metadata heap, should be 1 GB (ansible var lost in upgrade). Resized + moved coordinator to broker 5 @ 17:20. Two other clusters w/ same symptom: kq-6a02, kq-8810.`,
    ),
    priya.replies(
      '2026-04-14 17:28',
      `Found something on our end and changed it. Mind scaling up to 24 once more? RCA will be in your inbox within three business days.`,
    ),
    desmond.writes(
      '2026-04-14 10:02',
      `24 up and humming, lag under 600k. Will keep an eye on it and ping you by 5 if it's not zero. Also: who do I talk to about SLA credits?`,
    ),
  ],
  gold: [
    observed(1, 'consumer group has been rebalancing in a loop'),
    environment(1, ['workspace', 'account'], 'cluster kq-7f31', 'kq-7f31'),
    environment(1, 'region', 'ca-west-1', 'region ca-west-1'),
    optional(affected(1, 'messages and climbing', 4100000, ['records', 'other'], true)),
    affected(1, "340 merchants aren't getting their order confirmations", 340, ['customers', 'users']),
    environment(1, 'sdk', 'streamq-java 3.4.2'),
    environment(1, ['sdk', 'system', 'app'], 'JDK 21.0.4'),
    environment(1, 'system', 'Amazon Linux 2023'),
    error(
      1,
      'log',
      `07:41:18.202 WARN  [coordinator] member order-7c9 left, reason=heartbeat expired
07:41:18.911 ERROR [coordinator] JoinGroup failed: REBALANCE_IN_PROGRESS (27)
07:41:19.440 ERROR [coordinator] JoinGroup failed: REBALANCE_IN_PROGRESS (27)`,
    ),
    error(1, 'code', 'REBALANCE_IN_PROGRESS'),
    optional(error(1, 'code', '27', '(27)')),
    attempt(1, 'session.timeout.ms 10s -> 45s', 'session.timeout.ms', 'customer', 'failed'),
    attempt(1, 'scaled 24 pods down to 1', 'scaled', 'customer', ['worked', 'partly']),
    attempt(1, 'static membership (group.instance.id)', 'static', 'customer', 'failed'),
    attempt(1, 'fresh group id on the same topic', 'fresh', 'customer', 'failed'),
    attempt(1, '3.3.9 client', '3.3.9', 'customer', 'failed'),
    environment(1, ['sdk', 'app'], '3.3.9 client', '3.3.9'),
    deadline(1, 'Marketing fires a flash sale at noon tomorrow Pacific', '2026-04-15', 'either'),
    deadline(1, "if the backlog isn't drained by tonight", '2026-04-14', 'either'),
    attempt(2, 'set partition.assignment.strategy to "range" explicitly', 'range', 'customer', 'partly', [
      3,
      '4 pods with range: steady for 20 minutes, lag going down',
    ]),
    optional(attempt(3, 'Went to 12: steady', '12', 'customer', 'worked')),
    optional(attempt(3, 'Went to 24: loop again', '24', 'customer', 'failed')),
    attempt(4, 'Resized + moved coordinator to broker 5', 'coordinator', 'support', 'worked', [
      6,
      '24 up and humming, lag under 600k',
    ]),
    optional(attempt(4, 'Resized', 'resized', 'support', 'worked')),
    affected(4, 'Two other clusters w/ same symptom', 2, ['other', 'customers', 'sites']),
    optional(environment(4, ['workspace', 'account'], 'kq-6a02')),
    optional(environment(4, ['workspace', 'account'], 'kq-8810')),
    optional(attempt(5, 'scaling up to 24 once more', '24', 'customer', 'worked', [6, '24 up and humming'])),
    deadline(5, 'RCA will be in your inbox within three business days', '2026-04-17', 'support'),
    deadline(6, "ping you by 5 if it's not zero", '2026-04-14', 'customer'),
    cue(6, 'refund', 'who do I talk to about SLA credits?'),
  ],
});

const tamsin = customer('Tamsin Yarrow', 'Europe/London');
const rasmus = agent('Rasmus Kjeldsen', 'Europe/Copenhagen');

export const pinnedCertificates = conversation({
  id: 'pinned-certificates',
  language: 'en',
  subject: 'iOS app won’t connect, pinning',
  messages: [
    tamsin.writes(
      '2026-08-20 22:47',
      `evening. our tradie app can't reach your backend any more on iOS, every request since approx 21:30 BST tonight dies with

Error Domain=HearthKit Code=-3012 "Server identity does not match pinned key set"

HearthKit 8.0.1, iOS 17.6 and 18.1 both, iPhone 12 through 15. Android's fine because we never got round to pinning there, ha.

58 of the emergency callout lot are locked out as we speak, and 2,300 plumbers and sparkies open this thing at 7am to get their first job. so.

done so far: forced a pin refresh from the remote config (ignored, it needs a connection for that, brilliant). killed and reopened, no. TestFlight build with pinning compiled out -> connects. that's a release though and Apple won't have it reviewed before breakfast.

did you rotate a cert without telling anyone??

T`,
    ),
    rasmus.replies(
      '2026-08-21 00:02',
      `Hi Tamsin, yes, an intermediate was replaced at 20:30 UTC and the backup pin should have covered it. It does not for SDKs from before May. I'm putting the old chain back on the edge in London at this minute.`,
    ),
    tamsin.writes(
      '2026-08-20 23:20',
      `mine's connecting now on home wifi. a mate in Glasgow still gets -3012 though, and on 4G I do too. half a cheer`,
    ),
    rasmus.replies(
      '2026-08-21 00:55',
      `Mobile networks land on the edge in Amsterdam. The old chain is on that one as well since 00:50 my time, and on Dublin. Could you try on 4G, and your friend again?`,
    ),
    tamsin.writes(
      '2026-08-21 06:40',
      `woke up to no complaints. 4G ok here, Glasgow ok. when does the old chain expire, because that's my actual cutoff for shipping a new SDK?`,
    ),
    rasmus.replies(
      '2026-08-21 08:15',
      `It expires on 30 September, so your release needs to be with users by then. HearthKit 8.2 has both pins. We'll publish the post-mortem early next week.`,
    ),
  ],
  gold: [
    observed(1, "our tradie app can't reach your backend any more on iOS"),
    error(1, 'timestamp', '21:30 BST tonight'),
    error(1, 'text', 'Server identity does not match pinned key set'),
    error(1, 'code', '-3012', 'Code=-3012'),
    environment(1, 'sdk', 'HearthKit 8.0.1'),
    environment(1, 'system', 'iOS 17.6'),
    environment(1, 'system', '18.1', 'iOS 18.1'),
    environment(1, 'device', 'iPhone 12 through 15', 'iPhone 12'),
    optional(environment(1, 'system', 'Android')),
    affected(1, '58 of the emergency callout lot are locked out', 58, ['users', 'customers']),
    optional(affected(1, '2,300 plumbers and sparkies', 2300, ['users', 'customers'])),
    deadline(1, 'open this thing at 7am to get their first job', '2026-08-21', 'support'),
    attempt(1, 'forced a pin refresh from the remote config', 'refresh', 'customer', 'failed'),
    attempt(1, 'killed and reopened', 'killed', 'customer', 'failed'),
    attempt(1, 'TestFlight build with pinning compiled out', 'pinning', 'customer', ['worked', 'partly']),
    optional(deadline(1, "Apple won't have it reviewed before breakfast", '2026-08-21', 'customer')),
    attempt(2, "I'm putting the old chain back on the edge in London", 'chain', 'support', 'partly', [
      3,
      "mine's connecting now on home wifi. a mate in Glasgow still gets -3012",
    ]),
    optional(error(3, 'code', '-3012')),
    optional(affected(3, 'a mate in Glasgow still gets', 1, ['users', 'customers'])),
    optional(error(2, 'timestamp', '20:30 UTC')),
    attempt(4, 'The old chain is on that one as well since 00:50 my time', 'chain', 'support', 'worked', [
      5,
      '4G ok here, Glasgow ok',
    ]),
    optional(attempt(4, 'try on 4G', '4g', 'customer', 'worked', [5, '4G ok here'])),
    deadline(
      6,
      'It expires on 30 September, so your release needs to be with users by then',
      '2026-09-30',
      'customer',
    ),
    deadline(
      6,
      "We'll publish the post-mortem early next week",
      ['2026-08-24', '2026-08-25', '2026-08-28', '2026-08-30'],
      'support',
    ),
  ],
});
