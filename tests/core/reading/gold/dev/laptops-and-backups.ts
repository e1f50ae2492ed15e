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

const priti = customer('Priti Ramsbottom', 'Europe/London');
const alec = agent('Alec Drummond', 'Europe/London');

export const tunnelAfterSleep = conversation({
  id: 'tunnel-after-sleep',
  language: 'en',
  subject: 'Always-On: no tunnel after sleep',
  messages: [
    priti.writes(
      '2026-01-08 08:31',
      `Morning,

Since your client updated itself on Tuesday, the tunnel won't come back on laptops that have been asleep. You open the lid, the tray icon spins for a minute and then it's "Tunnel negotiation failed: no proposal chosen (TNL-29)". A reboot clears it until the next nap, so that's what folk do, and they ring me first.

Tunnelwright 6.0.2, Windows 11 24H2, nearly all Dell Latitude 5450. Licence: Business 500. 230-odd out of our 410 laptops play up so far.

On my own machine I have:
 - unticked "allow the computer to turn off this device" on the Wi-Fi card. Makes no odds
 - put 6.0.1 from my downloads folder over the top: sleeps and wakes like a lamb
 - switched IKEv2 fragmentation off. Nope
 - used the dock's ethernet for a morning. Nope

Is it safe to push 6.0.1 to everybody? Councillors are on it all day from Monday for budget week and I'd like them not to learn my extension.

Priti`,
    ),
    alec.replies(
      '2026-01-08 09:10',
      `Morning Priti, yes, quite safe, same signature. Or spare yourself the push: there's a policy setting, ResumeRekey, which you'd put to 0. Fancy trying that on two or three?`,
    ),
    priti.writes(
      '2026-01-08 11:52',
      `Policy it is. ResumeRekey to 0 for five machines in Finance, lids shut over elevenses, every one of them back inside ten seconds. I rolled it out to the whole estate at half eleven and, bar the odd straggler that hasn't polled yet, it's gone quiet.`,
    ),
    alec.notes(
      '2026-01-08 12:15',
      `PR: 2 other orgs down with TNL-29 since breakfast. Eng has it on a Surface Laptop 6 as well. 6.0.3 to beta ring Fri 9th, GA end of the month.`,
    ),
    alec.replies(
      '2026-01-08 12:30',
      `Cracking. Leave the policy where it is and I'll drop you a line on the 30th, when 6.0.3 should be out.`,
    ),
  ],
  gold: [
    observed(1, `the tunnel won't come back on laptops that have been asleep`),
    error(1, 'text', 'Tunnel negotiation failed: no proposal chosen (TNL-29)'),
    error(1, 'code', 'TNL-29'),
    attempt(1, 'A reboot clears it until the next nap', 'reboot', 'customer', ['partly', 'worked']),
    environment(1, 'app', 'Tunnelwright 6.0.2'),
    environment(1, 'system', 'Windows 11 24H2'),
    environment(1, 'device', 'Dell Latitude 5450'),
    environment(1, 'plan', 'Business 500'),
    affected(1, '230-odd out of our 410 laptops play up', 230, 'other'),
    attempt(
      1,
      'unticked "allow the computer to turn off this device" on the Wi-Fi card',
      'unticked',
      'customer',
      'failed',
    ),
    attempt(1, 'put 6.0.1 from my downloads folder over the top', '6.0.1', 'customer', 'worked'),
    optional(environment(1, 'app', '6.0.1')),
    attempt(1, 'switched IKEv2 fragmentation off', 'fragmentation', 'customer', 'failed'),
    attempt(1, `used the dock's ethernet for a morning`, 'ethernet', 'customer', 'failed'),
    deadline(1, 'Councillors are on it all day from Monday', '2026-01-12', 'support'),
    attempt(2, `ResumeRekey, which you'd put to 0`, 'ResumeRekey', 'customer', 'worked', [
      3,
      'ResumeRekey to 0 for five machines in Finance',
    ]),
    attempt(3, 'I rolled it out to the whole estate', 'rolled', 'customer', ['worked', 'partly']),
    affected(4, '2 other orgs down with TNL-29', 2, 'customers'),
    optional(error(4, 'code', 'TNL-29')),
    environment(4, 'device', 'Surface Laptop 6'),
    deadline(4, '6.0.3 to beta ring Fri 9th', '2026-01-09', 'support'),
    deadline(4, 'GA end of the month', '2026-01-31', 'support'),
    deadline(5, `I'll drop you a line on the 30th`, '2026-01-30', 'support'),
  ],
});

const gunilla = customer('Gunilla Sandelin', 'Europe/Stockholm');
const bram = agent('Bram Oosterveld', 'Europe/Amsterdam');

export const backupGivesUp = conversation({
  id: 'backup-gives-up',
  language: 'en',
  subject: 'Backup stops in the night',
  messages: [
    gunilla.writes(
      '2026-02-17 07:50',
      `Hello,

the nightly backup of our file cluster gives up since three nights. First night after 80 percents, then 60, last night already after 12. It should be finished at 4 in the morning like always. Five departments of the town hall are without a complete backup since Friday.

Safevault Server 9.5.1, agent 9.5.0 on Debian 12. The storage is a Synology RS3621xs+ with DSM 7.2.

From this night:

02:14:07 [job 118] snapshot ok
02:31:52 [job 118] ERR block 0x7f11a0 crc mismatch (SV-330)
02:31:52 [job 118] ERR abort, 14812 files not processed

What we have done:
Sunday: jumbo frames turned off. No effect.
Monday: a new job from zero in place of the incremental one. Stopped at SV-330 also.
Monday: disk check on the Synology. It found no errors, and the backup stopped as usual.
Today: other agent machine with agent 9.4, there the test folder of 2 TB is saved without problem.

We have a rule that a backup may not be older than 7 days, so this Friday is for us a hard limit.

Gunilla Sandelin`,
    ),
    bram.replies(
      '2026-02-17 09:05',
      `Hej Gunilla, I suspect the inline deduplication, it's new in 9.5. Please untick it in the job and start that by hand, then we don't have to wait for the night. And would you upload the support bundle, ideally before lunch?`,
    ),
    gunilla.writes(
      '2026-02-17 14:40',
      `The bundle is up. The job without deduplication has passed the 80 percents now, about four hours more. I report tomorrow morning.`,
    ),
    gunilla.writes(
      '2026-02-18 07:30',
      `It went through at 18:55! But it takes now 61 TB in place of 38, so our storage will be full in some weeks.`,
    ),
    bram.replies(
      '2026-02-18 09:15',
      `Great that you're covered. The bundle shows it's a bug with agents that are older than the server. Update the agent to 9.5.1 and you can tick deduplication again.`,
    ),
    gunilla.writes(
      '2026-02-19 08:05',
      `Agent is updated, the job of this night was complete with deduplication, 38 TB. I come back only if something happens until Monday.`,
    ),
  ],
  gold: [
    observed(1, 'the nightly backup of our file cluster gives up'),
    expected(1, 'It should be finished at 4 in the morning'),
    affected(1, 'Five departments of the town hall are without a complete backup', 5, [
      'other',
      'sites',
      'customers',
    ]),
    environment(1, 'app', 'Safevault Server 9.5.1'),
    environment(1, ['app', 'sdk'], 'agent 9.5.0'),
    environment(1, 'system', 'Debian 12'),
    environment(1, 'device', 'Synology RS3621xs+'),
    environment(1, ['system', 'app'], 'DSM 7.2'),
    error(
      1,
      'log',
      `02:14:07 [job 118] snapshot ok
02:31:52 [job 118] ERR block 0x7f11a0 crc mismatch (SV-330)
02:31:52 [job 118] ERR abort, 14812 files not processed`,
    ),
    error(1, 'code', 'SV-330'),
    optional(affected(1, '14812 files not processed', 14812, ['records', 'other'])),
    attempt(1, 'jumbo frames turned off', 'jumbo', 'customer', 'failed'),
    attempt(1, 'a new job from zero in place of the incremental one', 'job', 'customer', 'failed'),
    attempt(1, 'disk check on the Synology', 'disk check', 'customer', 'failed'),
    attempt(1, 'other agent machine with agent 9.4', 'agent', 'customer', 'worked'),
    optional(environment(1, ['app', 'sdk'], 'agent 9.4')),
    deadline(1, 'this Friday is for us a hard limit', '2026-02-20', 'support'),
    optional(cue(1, 'legal', 'We have a rule that a backup may not be older than 7 days')),
    optional(environment(2, 'app', '9.5')),
    attempt(
      2,
      'untick it in the job and start that by hand',
      'job',
      'customer',
      ['worked', 'partly'],
      [4, 'It went through at 18:55! But it takes now 61 TB in place of 38'],
    ),
    deadline(2, 'upload the support bundle, ideally before lunch', '2026-02-17', 'customer'),
    deadline(3, 'I report tomorrow morning', '2026-02-18', 'customer'),
    attempt(5, 'Update the agent to 9.5.1', 'agent', 'customer', 'worked', [
      6,
      'Agent is updated, the job of this night was complete',
    ]),
    optional(environment(5, 'app', '9.5.1', 'agent to 9.5.1')),
    optional(deadline(6, 'until Monday', '2026-02-23', 'customer')),
  ],
});
