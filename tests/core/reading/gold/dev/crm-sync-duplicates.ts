import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  observed,
  optional,
  robot,
} from '../write.ts';

const hollis = customer('Hollis Grant', 'America/Chicago');
const mei = agent('Mei Tanaka', 'America/New_York');
const rob = agent('Rob Castellano', 'America/New_York');
const away = robot('Hollis Grant (automatic reply)', 'America/Chicago');

export const crmSyncDuplicates = conversation({
  id: 'crm-sync-duplicates',
  language: 'en',
  subject: 'Duplicate contacts again',
  messages: [
    hollis.writes(
      '2026-04-13 15:22',
      `It's back.

You fixed this in February and now the Gmail sync is making duplicate contacts again. I count roughly 2,300 dupes in workspace "summit-sales" and it gets worse with every sync, every 15 minutes a few more. My six reps are calling the same people twice. Embarrassing!

What I did: turned the sync off and on, nothing. Merged the dupes by hand on Friday, by Saturday they were back.

You know we're up for renewal on April 30. Honestly if this isn't sorted by then I'm not signing. $38k a year for a phone book that prints everything twice.

Hollis`,
    ),
    mei.replies(
      '2026-04-13 17:05',
      `Hi Hollis,

I am so sorry this has come back. To stop the bleeding I have paused the sync for your workspace. Nothing will be created until we switch it on again.

Could you tell me what the "Source" column says for two or three of the duplicates?

Best,
Mei`,
    ),
    away.writes(
      '2026-04-13 16:06',
      `I am out of the office until Wednesday April 15 with limited access to email. For urgent matters please call Tammy at 312-555-0190. I will reply by Thursday.`,
    ),
    rob.notes(
      '2026-04-13 17:40',
      `Checked the job history. The February fix (dedupe by people id) was switched off with the flag contacts_v2_dedupe when we rolled back 2026.14. So E6b, regression. Nobody told us.`,
    ),
    hollis.writes(
      '2026-04-14 08:01',
      `Source says "Gmail (legacy)" for all that I checked.

Since you paused it there are no new ones. That part at least works.`,
    ),
    mei.replies(
      '2026-04-14 09:30',
      `Thank you Hollis, that matches. The protection from February was accidentally turned off last week. It will be on again tonight, and I will have the 2,300 duplicates removed by Friday. I will call you on Wednesday the 22nd to make sure that all is well before the 30th.

Mei`,
    ),
  ],
  gold: [
    observed(1, 'the Gmail sync is making duplicate contacts again'),
    affected(
      1,
      'I count roughly 2,300 dupes in workspace "summit-sales" and it gets worse with every sync',
      2300,
      'records',
      true,
    ),
    environment(1, 'workspace', 'summit-sales'),
    affected(1, 'My six reps are calling the same people twice', 6, 'users'),
    attempt(1, 'turned the sync off and on, nothing', 'turned sync', 'customer', 'failed'),
    attempt(1, 'Merged the dupes by hand on Friday, by Saturday they were back', 'merged', 'customer', [
      'failed',
      'partly',
    ]),
    deadline(
      1,
      "we're up for renewal on April 30. Honestly if this isn't sorted by then I'm not signing",
      '2026-04-30',
      'support',
    ),
    cue(1, 'leaving', "if this isn't sorted by then I'm not signing"),
    attempt(2, 'I have paused the sync for your workspace', 'paused sync', 'support', 'worked', [
      5,
      'Since you paused it there are no new ones',
    ]),
    environment(4, 'flag', 'contacts_v2_dedupe'),
    optional(environment(4, ['app', 'sdk'], '2026.14')),
    deadline(6, 'It will be on again tonight', '2026-04-14', 'support'),
    optional(affected(6, 'the 2,300 duplicates', 2300, 'records')),
    deadline(6, 'I will have the 2,300 duplicates removed by Friday', '2026-04-17', 'support'),
    deadline(6, 'I will call you on Wednesday the 22nd', '2026-04-22', 'support'),
    optional(deadline(6, 'before the 30th', '2026-04-30', 'support')),
  ],
  swappable: [[2, 3]],
});
