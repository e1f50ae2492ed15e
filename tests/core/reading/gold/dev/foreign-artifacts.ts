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

const griffin = customer('Griffin Slate', 'America/Denver');
const marit = agent('Marit Solberg', 'Europe/Oslo');

/** Few words, none of them kind. */
export const foreignArtifacts = conversation({
  id: 'foreign-artifacts',
  language: 'en',
  subject: 'SECURITY: someone else’s artifacts in our build cache',
  messages: [
    griffin.writes(
      '2026-10-08 13:09',
      `Your remote cache served us another company's binaries. Not a joke. Pulled \`//api:server\` at 12:51 MDT and got a jar with package names of some insurer in it. We can read their code. I assume they can read ours.

org slatepeak, cachet CLI 1.9.0, Bazel 7.3.1, Ubuntu 22.04.

3 out of 40 pulls this morning were foreign. Digest mismatch showed up as "CAS entry does not match requested digest (CX-40)" on 2 of them, the third went through silently.

cachet purge --all: foreign artifacts came back within 10 min.
Rotated both cache tokens: no change.
--remote_cache= (empty): clean builds, 50 minutes each.

I want a human on this within the hour. Legal has been told.`,
    ),
    marit.replies(
      '2026-10-08 21:31',
      `Griffin, I'm the human. Incident declared at 21:25 CEST. We took the shared tier out of service for everyone four minutes ago. Keep the remote cache off for now. Could you mail security@ the three digests?`,
    ),
    griffin.writes(
      '2026-10-08 13:44',
      `Sent. Pulled 200 targets with the cache on just to see. Zero foreign. Also all misses, naturally.`,
    ),
    marit.notes(
      '2026-10-08 23:10',
      `IC: Marit. Sharding key collision, 16 of 64 bits used since Oct 6 deploy. 11 orgs saw foreign blobs. Per-org salt deployed 23:05. DPO has 72 h from 21:25 today.`,
    ),
    marit.replies(
      '2026-10-08 23:18',
      `The cause is found: two organizations could end up with the same shard. Each one now has a key of its own. Please purge once and pull with the cache on. A written statement for your counsel will reach you tomorrow by 17:00 CEST.`,
    ),
    griffin.writes(
      '2026-10-08 16:20',
      `Purged, 3 full builds, hit rate normal, all digests verify. We are still evaluating whether we stay.`,
    ),
  ],
  gold: [
    observed(1, "Your remote cache served us another company's binaries"),
    cue(1, 'exposure', 'We can read their code. I assume they can read ours'),
    optional(cue(1, 'exposure', "Your remote cache served us another company's binaries")),
    optional(cue(1, 'vulnerability', "Your remote cache served us another company's binaries")),
    optional(error(1, 'timestamp', '12:51 MDT')),
    environment(1, ['workspace', 'account'], 'org slatepeak', 'slatepeak'),
    environment(1, ['app', 'sdk'], 'cachet CLI 1.9.0'),
    environment(1, ['app', 'sdk'], 'Bazel 7.3.1'),
    environment(1, 'system', 'Ubuntu 22.04'),
    affected(1, '3 out of 40 pulls this morning were foreign', 3, ['records', 'other']),
    error(1, 'text', 'CAS entry does not match requested digest (CX-40)'),
    error(1, 'code', 'CX-40'),
    optional(affected(1, 'on 2 of them', 2, ['records', 'other'])),
    attempt(1, 'cachet purge --all', 'purge', 'customer', 'failed'),
    attempt(1, 'Rotated both cache tokens', 'tokens', 'customer', 'failed'),
    attempt(1, '--remote_cache= (empty)', 'remote_cache', 'customer', ['worked', 'partly']),
    deadline(1, 'a human on this within the hour', '2026-10-08', 'support'),
    cue(1, 'legal', 'Legal has been told'),
    attempt(
      2,
      'We took the shared tier out of service for everyone',
      'tier',
      'support',
      ['worked', 'partly'],
      [3, 'Zero foreign. Also all misses'],
    ),
    attempt(3, 'Pulled 200 targets with the cache on just to see', 'pulled', 'customer', [
      'worked',
      'partly',
    ]),
    affected(4, '11 orgs saw foreign blobs', 11, 'customers'),
    optional(cue(4, 'exposure', '11 orgs saw foreign blobs')),
    attempt(4, 'Per-org salt deployed', 'salt', 'support', 'worked', [6, 'all digests verify']),
    deadline(4, 'DPO has 72 h from 21:25 today', '2026-10-11', 'support'),
    optional(cue(4, 'legal', 'DPO has 72 h')),
    optional(cue(5, 'legal', 'A written statement for your counsel')),
    optional(
      attempt(5, 'Each one now has a key of its own', 'key', 'support', 'worked', [6, 'all digests verify']),
    ),
    attempt(5, 'purge once and pull with the cache on', 'purge', 'customer', 'worked', [
      6,
      'Purged, 3 full builds, hit rate normal',
    ]),
    deadline(
      5,
      'A written statement for your counsel will reach you tomorrow by 17:00 CEST',
      '2026-10-09',
      'support',
    ),
    cue(6, 'leaving', 'We are still evaluating whether we stay'),
  ],
});
