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

const dexter = customer('Dexter Hale', 'America/Chicago');
const yara = agent('Yara Costa', 'America/Sao_Paulo');

export const mailboxRestore = conversation({
  id: 'mailbox-restore',
  language: 'en',
  subject: 'RE: Restore of mailbox finished with warnings',
  messages: [
    dexter.writes(
      '2026-01-05 08:12',
      `Happy new year I guess. The restore of our CFO's mailbox "finished with warnings" on Friday and folders are missing: everything under /Inbox/Audit 2024 and /Inbox/Audit 2025. About 6,400 messages. They are in the backup, I can browse them. So they're not lost, they're just not coming back.

Job 11873, agent 4.6.0 (build 20260) on Windows Server 2022, region US-Central.

From the job log:
[02-Jan 22:14:51] WARN  item skipped: folder path exceeds 255 (MBX-0x4F)
[02-Jan 22:14:51] WARN  item skipped: folder path exceeds 255 (MBX-0x4F)
[02-Jan 22:20:03] INFO  job finished, 6412 skipped

The paths are nowhere near 255 characters, longest one is 61.

I re-ran the restore into a new mailbox, exact same thing. Ran it again with "flatten folders", that did get the messages back but all in one pile, which is no use to an auditor.

CFO has the auditors in on the 12th. She needs her folders by the 9th.

-Dex

Dexter Hale, MCSE, CISSP
"There is no cloud, it's just someone else's computer"
On vacation Jan 19–23!`,
    ),
    yara.replies(
      '2026-01-05 13:20',
      `Hi Dex,

Happy new year! I believe you about the paths. The length is counted in bytes of an internal name, and 4.6.0 builds that name wrongly for folders with a year in them.

Can you put the registry value HKLM\\Software\\VaultMail\\LegacyNames = 1 on that server and run it again into the new mailbox?

Yara`,
    ),
    dexter.writes(
      '2026-01-05 11:47',
      `On Mon, Jan 5, 2026 at 10:20 AM Yara Costa wrote:
> Can you put the registry value HKLM\\Software\\VaultMail\\LegacyNames = 1 on
> that server and run it again into the new mailbox?

Done. Audit 2024 is back complete. Audit 2025 is still missing 211 messages, now with a different code:

[05-Jan 11:31:18] ERROR item failed: attachment stream closed (MBX-0x51)

Closer.`,
    ),
    yara.notes(
      '2026-01-05 15:10',
      `0x51 is the known one with attachments over 64 MB, there is a private build (4.6.0 HF3). Dev lead says ok to hand it out.`,
    ),
    yara.replies(
      '2026-01-05 15:25',
      `Much closer! I've uploaded a hotfix build for you, HF3. Please install it and restore only Audit 2025. I'm here until 6 pm my time, and tomorrow from 8.`,
    ),
    dexter.writes(
      '2026-01-06 09:02',
      `HF3 did it. All 6,412 are back where they belong. You saved my January.`,
    ),
  ],
  gold: [
    observed(1, 'folders are missing: everything under /Inbox/Audit 2024 and /Inbox/Audit 2025'),
    affected(1, 'About 6,400 messages', 6400, 'records'),
    environment(1, ['app', 'sdk'], 'agent 4.6.0 (build 20260)', 'agent 4.6.0'),
    optional(environment(1, ['app', 'sdk'], 'build 20260')),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, 'region', 'US-Central'),
    error(
      1,
      'log',
      `[02-Jan 22:14:51] WARN  item skipped: folder path exceeds 255 (MBX-0x4F)
[02-Jan 22:14:51] WARN  item skipped: folder path exceeds 255 (MBX-0x4F)
[02-Jan 22:20:03] INFO  job finished, 6412 skipped`,
    ),
    error(1, 'code', 'MBX-0x4F'),
    optional(error(1, 'text', 'finished with warnings')),
    optional(error(1, 'request-id', 'Job 11873')),
    optional(affected(1, '6412 skipped', 6412, 'records')),
    optional(cue(1, 'executive', "our CFO's mailbox")),
    optional(cue(1, 'executive', 'CFO has the auditors in on the 12th')),
    attempt(1, 'I re-ran the restore into a new mailbox, exact same thing', 'restore', 'customer', 'failed'),
    attempt(
      1,
      'Ran it again with "flatten folders", that did get the messages back but all in one pile',
      'flatten',
      'customer',
      'partly',
    ),
    optional(deadline(1, 'CFO has the auditors in on the 12th', '2026-01-12', 'either')),
    deadline(1, 'She needs her folders by the 9th', '2026-01-09', 'support'),
    optional(environment(2, ['app', 'sdk'], '4.6.0')),
    attempt(
      2,
      'put the registry value HKLM\\Software\\VaultMail\\LegacyNames = 1 on that server',
      'registry',
      'customer',
      'partly',
      [3, 'Audit 2024 is back complete. Audit 2025 is still missing 211 messages'],
    ),
    affected(3, 'still missing 211 messages', 211, 'records'),
    error(3, 'log', '[05-Jan 11:31:18] ERROR item failed: attachment stream closed (MBX-0x51)'),
    error(3, 'code', 'MBX-0x51'),
    optional(error(4, 'code', '0x51')),
    optional(environment(4, ['app', 'sdk'], '4.6.0 HF3')),
    attempt(5, 'Please install it and restore only Audit 2025', 'install', 'customer', 'worked', [
      6,
      'HF3 did it',
    ]),
  ],
});
