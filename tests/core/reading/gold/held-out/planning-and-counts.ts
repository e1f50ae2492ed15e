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

const tarja = customer('Tarja Heikkonen', 'Europe/Helsinki');
const dominic = agent('Dominic Vale', 'Europe/London');

export const mrpDoubles = conversation({
  id: 'mrp-doubles',
  language: 'en',
  subject: 'MRP makes double planned orders',
  messages: [
    tarja.writes(
      '2026-02-09 10:35',
      `Hello,

MRP run of last weekend has made planned orders two times for same demand. I see it in material 40-2217 first, demand is 600 pcs for March and system proposes 1200. Then I made a list: 318 materials have double proposals. Before the update we have never had this.

Our purchasers can not convert anything, there are six of them, and they do the orders now by hand from Excel.

System: Orvanta ERP 2026.1 patch 3, database SQL Server 2022. It is plants 1200 and 1300. In plant 1400 is all ok, it has not the new planning profile.

Job log from Sunday:
2026-02-08 03:12:44 W PLN-0612 netting horizon overlaps for profile P2
2026-02-08 03:12:45 W PLN-0612 netting horizon overlaps for profile P2
2026-02-08 03:40:10 I run 88120 ended with warnings

What I have done already
1. Deleted planned orders and run MRP again with "regenerative". Again double.
2. Run it only for one material, 40-2217. Then result is correct!
3. Changed the lot size from EX to FX in test system, did not have influence.

Steel must be ordered until Wednesday 12 o'clock, because our supplier closes his rolling plan then. Can somebody look today?

Best regards
Tarja Heikkonen
Production planning`,
    ),
    dominic.replies(
      '2026-02-09 09:50',
      `Hi Tarja, thanks for the log, it tells us nearly everything. PLN-0612 comes up when two profiles cover one period. Could you open profile P2 and set the netting horizon to 90 days instead of 999, then run for plant 1200 only?

I am also going to check with development whether patch 3 changed the default, and will write to you before I leave at 18:00.`,
    ),
    tarja.writes(
      '2026-02-09 14:20',
      `Hi Dominic, the horizon was really 999, we did not put it. With 90 the plant 1200 gives single proposals. But plant 1300 I do not dare before I know that the firmed orders stay. Do they?`,
    ),
    dominic.notes(
      '2026-02-09 13:05',
      `dev confirms: patch 3 resets horizon to 999 on profiles w/o a saved value. 4 more tenants with the same warning in their logs. hotfix due thu.`,
    ),
    dominic.replies(
      '2026-02-09 16:40',
      `Firmed orders are not touched, Tarja. I tried it on a copy of your plant 1300 and all 77 of them were still there afterwards. So go ahead. The hotfix is planned for Thursday, until then please do not save the profile again.`,
    ),
    tarja.writes(
      '2026-02-10 08:15',
      `Good morning, I run both plants in the night with the new horizon. No doubles, steel is ordered. Thank you for quick help!`,
    ),
  ],
  gold: [
    observed(1, 'MRP run of last weekend has made planned orders two times for same demand'),
    optional(observed(1, 'demand is 600 pcs for March and system proposes 1200')),
    optional(expected(1, 'Before the update we have never had this')),
    affected(1, '318 materials have double proposals', 318, ['records', 'other']),
    affected(1, 'Our purchasers can not convert anything, there are six of them', 6, 'users'),
    environment(1, 'app', 'Orvanta ERP 2026.1 patch 3', 'Orvanta ERP 2026.1'),
    environment(1, ['system', 'app'], 'SQL Server 2022'),
    optional(environment(1, ['workspace', 'account'], 'plants 1200 and 1300')),
    error(
      1,
      'log',
      `2026-02-08 03:12:44 W PLN-0612 netting horizon overlaps for profile P2
2026-02-08 03:12:45 W PLN-0612 netting horizon overlaps for profile P2
2026-02-08 03:40:10 I run 88120 ended with warnings`,
    ),
    error(1, 'code', 'PLN-0612'),
    optional(error(1, 'request-id', '88120', 'run 88120')),
    attempt(1, 'Deleted planned orders and run MRP again', 'planned orders', 'customer', 'failed'),
    attempt(1, 'Run it only for one material', 'material', 'customer', ['worked', 'partly']),
    attempt(1, 'Changed the lot size from EX to FX', 'lot', 'customer', 'failed'),
    deadline(1, `Steel must be ordered until Wednesday 12 o'clock`, '2026-02-11', 'either'),
    deadline(1, 'Can somebody look today?', '2026-02-09', 'support'),
    attempt(
      2,
      'set the netting horizon to 90 days instead of 999',
      'horizon',
      'customer',
      ['worked', 'partly'],
      [3, 'With 90 the plant 1200 gives single proposals'],
    ),
    deadline(2, 'will write to you before I leave at 18:00', '2026-02-09', 'support'),
    affected(4, '4 more tenants with the same warning', 4, 'customers'),
    deadline(4, 'hotfix due thu', '2026-02-12', 'support'),
    attempt(5, 'I tried it on a copy of your plant 1300', 'copy', 'support', 'worked'),
    optional(deadline(5, 'The hotfix is planned for Thursday', '2026-02-12', 'support')),
    optional(
      attempt(6, 'I run both plants in the night with the new horizon', 'plants', 'customer', 'worked'),
    ),
  ],
});

const marlene = customer('Marlene Tutt', 'America/Denver');
const kofi = agent('Kofi Darko', 'America/New_York');

export const binCounts = conversation({
  id: 'bin-counts',
  language: 'en',
  subject: 'guns wont upload, HELP',
  messages: [
    marlene.writes(
      '2026-05-27 08:35',
      `Hey Kofi, it's me again, sorry. We're in the middle of our year-end count and the handhelds quit uploading. They scan fine, you hit Submit and get "Batch rejected: bin locked by another user" and nobody else is in that bin, I walked over and looked.

Six of our 14 Zebra TC52s do it. Shelfwise Go 8.3.1 on Android 11. The two TC22 we bought in April are good, same app.

About 1,100 counts are sitting on the guns right now. I'm scared to death of them getting wiped.

So far I have turned the wifi off and on, signed everyone out, and released the locks from the admin screen. The first two did nothing, the last one bought me maybe ten minutes, then they locked up all over again.

Auditor walks the floor Friday morning and I need clean numbers before she gets here. Help!!`,
    ),
    kofi.replies(
      '2026-05-27 11:12',
      `Nothing gets wiped, Marlene, they keep a local copy for thirty days. I cleared the stale sessions for warehouse 02 on the server at 11:05 and asked engineering to take a peek. Mind submitting from one gun? If it balks, open Settings > Sync and flip on "Queue mode", that stacks up the batches and sends them one by one.`,
    ),
    marlene.writes(
      '2026-05-27 09:50',
      `Gun 4 balked, same message. Flipped Queue mode on for that one and its 140 counts marched right in!! Doing the other five after lunch`,
    ),
    marlene.writes(
      '2026-05-27 15:40',
      `Update: four of five are in. Gun 11 says "Queue mode requires a newer version". How the heck is that one on 8.2, the rest have had 8.3.1 since April`,
    ),
    kofi.replies(
      '2026-05-27 17:52',
      `Love it. For gun 11: hold the side button and pull down to update it by hand, takes five minutes. Engineering's permanent fix is in next Tuesday's release.`,
    ),
    marlene.writes(
      '2026-05-28 08:10',
      `11 updated and emptied itself out. All counts in, audit ready. Owe you a beer`,
    ),
  ],
  gold: [
    observed(1, 'the handhelds quit uploading'),
    error(1, 'text', 'Batch rejected: bin locked by another user'),
    affected(1, 'Six of our', 6, 'other'),
    environment(1, 'device', 'Zebra TC52', 'Zebra TC52s'),
    environment(1, 'app', 'Shelfwise Go 8.3.1'),
    environment(1, 'system', 'Android 11'),
    optional(environment(1, 'device', 'TC22')),
    affected(1, 'About 1,100 counts are sitting on the guns', 1100, ['records', 'other']),
    optional(cue(1, 'data-loss', 'scared to death of them getting wiped')),
    attempt(1, 'turned the wifi off and on', 'wifi', 'customer', 'failed'),
    optional(attempt(1, 'I walked over and looked', 'looked', 'customer', ['failed', 'unknown'])),
    attempt(1, 'signed everyone out', 'signed', 'customer', 'failed'),
    attempt(1, 'released the locks from the admin screen', 'locks', 'customer', ['partly', 'failed']),
    deadline(1, 'Auditor walks the floor Friday morning', '2026-05-29', 'support'),
    attempt(2, 'I cleared the stale sessions for warehouse 02', 'cleared', 'support', 'failed', [
      3,
      'Gun 4 balked, same message',
    ]),
    optional(environment(2, ['workspace', 'account'], 'warehouse 02')),
    optional(attempt(2, 'Mind submitting from one gun', 'gun', 'customer', 'failed', [3, 'Gun 4 balked'])),
    attempt(
      2,
      'flip on "Queue mode"',
      'Queue',
      'customer',
      ['worked', 'partly'],
      [3, 'Flipped Queue mode on for that one'],
    ),
    deadline(3, 'Doing the other five after lunch', '2026-05-27', 'customer'),
    error(4, 'text', 'Queue mode requires a newer version'),
    environment(4, 'app', '8.2'),
    attempt(5, 'update it by hand', 'update', 'customer', 'worked', [6, '11 updated and emptied itself out']),
    deadline(5, `permanent fix is in next Tuesday's release`, '2026-06-02', 'support'),
  ],
});
