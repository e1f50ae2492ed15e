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

const lindiwe = customer('Lindiwe Mahlangu', 'Africa/Johannesburg');
const teodor = agent('Teodor Ilic', 'Europe/Belgrade');

export const immutableCopies = conversation({
  id: 'immutable-copies',
  language: 'en',
  subject: 'Quarterly restore test unsuccessful',
  messages: [
    lindiwe.writes(
      '2026-08-24 09:12',
      `Dear Support

Kindly assist urgently. We carried out our quarterly restore test on Saturday, 22 August 2026 at 21:15 and it failed for two of the three virtual machines. FIN-SQL02 and FIN-FILE01 both stop at "Validating chain", after which the console reports:

Restore point is incomplete: 3 of 41 increments unavailable (error 0x80042F17)

HR-APP01 was restored in full.

Our setup is as follows.
Console: Vaultmarch 7.4 (build 7.4.0.1188)
Hosts: VMware ESXi 8.0 U3
Target: object storage in region af-south-1, immutability 30 days
Support ID: 55-20417

The following has been done to date:
a) the test was repeated from the restore point of 15 August, which completed;
b) the backup chain was rescanned, without any change;
c) a new full backup of FIN-FILE01 was made and restored on Sunday, without any difficulty. For FIN-SQL02 this is not feasible, as it is 9 TB and the window is too short.

The external auditors arrive on Thursday. They will require proof of a successful restore of both machines, and the certificate must reach them not later than Friday at 12:00. Should the three increments be lost, we shall have to report it to the Registrar in terms of our licence.

Yours faithfully
Lindiwe Mahlangu`,
    ),
    teodor.replies(
      '2026-08-24 10:30',
      `Dear Lindiwe, the increments aren't lost, they have got stuck: the immutability date ran out one hour before the chain was sealed, so the console refuses to trust them. Please run vmx-verify --reseal on the chain of FIN-SQL02. You will have my summary for the auditors tomorrow by 16:00.`,
    ),
    lindiwe.writes(
      '2026-08-24 15:05',
      `Dear Teodor. The reseal was started at 13:00 and stopped after 6% with "Access Denied" and HTTP 403 from the storage.`,
    ),
    teodor.replies(
      '2026-08-24 15:50',
      `That is a missing permission, s3:PutObjectRetention. Please give the backup user that permission and start once more.`,
    ),
    lindiwe.writes(
      '2026-08-25 08:20',
      `Permission added last night. The chain was sealed at 02:40 and this morning FIN-SQL02 was restored from Friday's point, without an error. I await your summary.`,
    ),
  ],
  gold: [
    error(1, 'timestamp', 'Saturday, 22 August 2026 at 21:15'),
    observed(1, 'it failed for two of the three virtual machines'),
    optional(observed(1, 'FIN-SQL02 and FIN-FILE01 both stop at "Validating chain"')),
    optional(error(1, 'text', 'Validating chain')),
    affected(1, 'two of the three virtual machines', 2, 'other'),
    error(1, 'text', 'Restore point is incomplete: 3 of 41 increments unavailable (error 0x80042F17)'),
    error(1, 'code', '0x80042F17'),
    optional(affected(1, '3 of 41 increments unavailable', 3, ['records', 'other'])),
    environment(1, 'app', 'Vaultmarch 7.4 (build 7.4.0.1188)', 'Vaultmarch 7.4', 'build 7.4.0.1188'),
    environment(1, ['system', 'app'], 'VMware ESXi 8.0 U3', 'ESXi 8.0 U3'),
    environment(1, 'region', 'region af-south-1', 'af-south-1'),
    environment(1, ['account', 'workspace'], 'Support ID: 55-20417', '55-20417'),
    optional(environment(1, 'device', 'FIN-SQL02')),
    optional(environment(1, 'device', 'FIN-FILE01')),
    attempt(1, 'the test was repeated from the restore point of 15 August', 'repeated', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'the backup chain was rescanned', 'rescanned', 'customer', 'failed'),
    attempt(1, 'a new full backup of FIN-FILE01 was made', 'backup', 'customer', ['worked', 'partly']),
    deadline(1, 'The external auditors arrive on Thursday', '2026-08-27', 'support'),
    deadline(1, 'the certificate must reach them not later than Friday at 12:00', '2026-08-28', 'either'),
    optional(cue(1, 'data-loss', 'Should the three increments be lost')),
    optional(cue(1, 'legal', 'we shall have to report it to the Registrar')),
    attempt(2, 'run vmx-verify --reseal on the chain of FIN-SQL02', 'reseal', 'customer', 'failed', [
      3,
      'The reseal was started at 13:00 and stopped after 6%',
    ]),
    deadline(2, 'You will have my summary for the auditors tomorrow by 16:00', '2026-08-25', 'support'),
    error(3, 'text', 'Access Denied'),
    optional(observed(3, 'stopped after 6%')),
    error(3, 'http-status', '403', 'HTTP 403'),
    attempt(4, 'give the backup user that permission', 'permission', 'customer', 'worked', [
      5,
      'Permission added last night. The chain was sealed at 02:40',
    ]),
    optional(attempt(5, 'this morning FIN-SQL02 was restored', 'restored', 'customer', 'worked')),
  ],
});

const bryn = customer('Bryn Sadowski', 'America/Denver');
const mio = agent('Mio Kanda', 'Asia/Tokyo');

export const warmCache = conversation({
  id: 'warm-cache',
  language: 'en',
  subject: 'cache restore -> 416',
  messages: [
    bryn.writes(
      '2026-04-21 10:15',
      `Cache restore is broken for us as of last night's runner update.

Runner image ubuntu-24.04-r88, CLI 5.11.0, Gradle 8.13, JDK 21.0.6. Plan: Team. Org slug: ridgeline-games.

Every job logs this and then builds from scratch, so 9 min became 41:

[cache] key=gradle-9f21c0 size=2.1GiB
[cache] GET https://cache.buildyard.example/v2/blobs/9f21c0 -> 416
[cache] warn: range not satisfiable, falling back to cold

43 pipelines today, all cold.

Repro:
1. run \`by cache save -k test\` in any job
2. run \`by cache restore -k test\` in the next one

Expected: hit in a few secs. Actual: the 416.

Stuff I tried:
* bumped the key suffix: first restore hit, every later one 416
* CLI pinned to 5.10.3: hits!! but 5.10.3 can't do test splitting, so we can't stay there
* BY_CACHE_PARALLEL=1: no dice

Milestone build goes to the publisher Thursday noon, and at 41 mins a pop I can't see us making it.`,
    ),
    mio.replies(
      '2026-04-22 08:40',
      `Hi Bryn, good morning from Tokyo. r88 moved blobs over 2 GiB to multi-part and the CLI asks for a range too far. I turned multi-part off for ridgeline-games ten minutes ago. Old entries stay broken, so please save under a fresh key and tell me what you get.`,
    ),
    bryn.writes(
      '2026-04-21 17:58',
      `fresh key, 11 restores in a row, all hits. Windows jobs still cold though, 6 of them (image win-2022-r88)`,
    ),
    mio.replies(
      '2026-04-22 09:20',
      `Windows runners read that setting at boot. I recycled the Windows pool just now.`,
    ),
    bryn.writes('2026-04-21 18:31', `aaand warm. 8m50s. Leave that setting alone til Friday pls :)`),
    mio.replies(
      '2026-04-22 09:38',
      `I won't touch it. CLI 5.11.1 with the real fix lands on the 28th, and I'll ping you first.`,
    ),
  ],
  gold: [
    observed(1, 'Cache restore is broken for us'),
    environment(1, ['system', 'app'], 'Runner image ubuntu-24.04-r88', 'ubuntu-24.04-r88', 'ubuntu-24.04'),
    environment(1, ['sdk', 'app'], 'CLI 5.11.0'),
    environment(1, ['app', 'sdk'], 'Gradle 8.13'),
    environment(1, ['sdk', 'system', 'app'], 'JDK 21.0.6'),
    environment(1, 'plan', 'Plan: Team', 'Team'),
    environment(1, ['workspace', 'account'], 'Org slug: ridgeline-games', 'ridgeline-games'),
    optional(observed(1, 'builds from scratch, so 9 min became 41')),
    error(
      1,
      'log',
      `[cache] key=gradle-9f21c0 size=2.1GiB
[cache] GET https://cache.buildyard.example/v2/blobs/9f21c0 -> 416
[cache] warn: range not satisfiable, falling back to cold`,
    ),
    error(1, 'http-status', '416'),
    affected(1, '43 pipelines today, all cold', 43, ['records', 'other']),
    step(1, 'run `by cache save -k test` in any job'),
    step(1, 'run `by cache restore -k test` in the next one'),
    expected(1, 'hit in a few secs'),
    optional(observed(1, 'the 416')),
    attempt(1, 'bumped the key suffix', 'key', 'customer', ['partly', 'failed']),
    attempt(1, 'CLI pinned to 5.10.3', '5.10.3', 'customer', ['worked', 'partly']),
    optional(environment(1, ['sdk', 'app'], '5.10.3', 'CLI pinned to 5.10.3')),
    attempt(1, 'BY_CACHE_PARALLEL=1', 'BY_CACHE_PARALLEL', 'customer', 'failed'),
    optional(environment(1, 'flag', 'BY_CACHE_PARALLEL=1', 'BY_CACHE_PARALLEL')),
    deadline(1, 'Milestone build goes to the publisher Thursday noon', '2026-04-23', 'either'),
    attempt(
      2,
      'I turned multi-part off for ridgeline-games',
      'multi-part',
      'support',
      ['partly', 'worked'],
      [3, 'Windows jobs still cold though'],
    ),
    attempt(
      2,
      'save under a fresh key',
      'fresh key',
      'customer',
      ['worked', 'partly'],
      [3, 'fresh key, 11 restores in a row, all hits'],
    ),
    optional(observed(3, 'Windows jobs still cold')),
    affected(3, 'Windows jobs still cold though, 6 of them', 6, ['records', 'other']),
    environment(3, ['system', 'app'], 'image win-2022-r88', 'win-2022-r88'),
    attempt(4, 'I recycled the Windows pool', 'recycled', 'support', 'worked', [5, 'aaand warm']),
    optional(deadline(5, 'Leave that setting alone til Friday', '2026-04-24', 'support')),
    deadline(6, 'CLI 5.11.1 with the real fix lands on the 28th', '2026-04-28', 'support'),
  ],
});
