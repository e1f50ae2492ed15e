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

const nell = customer('Nell Abara', 'Europe/London');
const graham = agent('Graham Tully', 'Europe/London');

export const wrongLetter = conversation({
  id: 'wrong-letter',
  language: 'en',
  subject: 'Mr Tolland',
  messages: [
    nell.writes(
      '2026-09-04 07:40',
      `I signed in to CareHub this morning to look up my appointment and was shown the biopsy result of a Mr J. Tolland, date of birth and all. I am not Mr Tolland. I have never met Mr Tolland. I now know more about Mr Tolland than his children do.

I signed out and in again: his letter, under MY name. That is on a MacBook with Safari 26.0. I then looked on my tablet, a Lenovo M10, and there it is my own.

So who is reading mine? I expect an answer from a human being by noon, and the Information Commissioner hears of this either way.`,
    ),
    graham.replies(
      '2026-09-04 08:31',
      `Ms Abara, I am the duty manager, and human. At 8:05 we took the cache that muddled the letters out of service. Would you delete the website data for carehub.example in Safari, sign in once more, and tell me whose name is on top?`,
    ),
    nell.writes('2026-09-04 08:50', `Deleted. Mine, both letters. You have not told me who has seen them.`),
    graham.notes(
      '2026-09-04 09:35',
      `CDN (Varnish 7.4) held /letters/current for 90 s. 38 pts were served s.o. else's letter 06:50-08:05. Hers went to one acct, 2210457. Med director told. ICO report is due within 72 h, IG writes it.`,
    ),
    graham.replies(
      '2026-09-04 10:12',
      `Ms Abara, one person opened your letter of 2 September, at 7:31 today, and has been asked to forget it. You'll have all this in writing, by recorded post, on Tuesday. Our medical director would like to ring you this afternoon, if you'll have that.`,
    ),
  ],
  gold: [
    observed(1, 'was shown the biopsy result of a Mr J. Tolland'),
    cue(1, 'exposure', 'was shown the biopsy result of a Mr J. Tolland'),
    attempt(1, 'I signed out and in again', 'signed', 'customer', 'failed'),
    environment(1, ['device', 'system'], 'MacBook'),
    environment(1, 'browser', 'Safari 26.0'),
    attempt(1, 'I then looked on my tablet, a Lenovo M10', 'tablet', 'customer', ['worked', 'partly']),
    optional(environment(1, 'device', 'Lenovo M10')),
    optional(cue(1, 'exposure', 'who is reading mine')),
    deadline(1, 'I expect an answer from a human being by noon', '2026-09-04', 'support'),
    cue(1, 'legal', 'the Information Commissioner hears of this either way'),
    attempt(2, 'we took the cache that muddled the letters out of service', 'cache', 'support', 'worked', [
      3,
      'Mine, both letters',
    ]),
    attempt(2, 'delete the website data for carehub.example', 'delete', 'customer', 'worked', [
      3,
      'Deleted. Mine, both letters',
    ]),
    optional(cue(3, 'exposure', 'who has seen them')),
    environment(4, ['app', 'sdk', 'system'], 'Varnish 7.4'),
    affected(4, `38 pts were served s.o. else's letter`, 38, ['users', 'customers']),
    optional(cue(4, 'exposure', `38 pts were served s.o. else's letter`)),
    optional(environment(4, 'account', '2210457', 'acct, 2210457')),
    optional(error(4, 'timestamp', '06:50-08:05')),
    optional(cue(4, 'executive', 'Med director told')),
    deadline(4, 'ICO report is due within 72 h', '2026-09-07', 'support'),
    optional(cue(4, 'legal', 'ICO report is due within 72 h')),
    optional(cue(5, 'exposure', 'one person opened your letter')),
    optional(error(5, 'timestamp', '7:31 today')),
    deadline(5, 'by recorded post, on Tuesday', '2026-09-08', 'support'),
    optional(cue(5, 'executive', 'Our medical director would like to ring you')),
    deadline(5, 'ring you this afternoon', '2026-09-04', 'support'),
  ],
});

const hemi = customer('Hemi Paewai', 'Pacific/Auckland');
const ginny = agent('Ginny Straker', 'Australia/Melbourne');

export const frostSensors = conversation({
  id: 'frost-sensors',
  language: 'en',
  subject: 'Fwd: sensors up the hill',
  messages: [
    hemi.writes(
      '2026-10-12 15:30',
      `Kia ora, need this sorted fast, there's a frost forecast for tomorrow night. 23 of our 60 leaf sensors went silent after the gateway update on Saturday, and the wind machines start off those numbers. Below is from Shaz, who was up there at lunch.

---------- Forwarded message ----------
From: Shaz Waititi
Date: Mon, 12 Oct 2026
Subject: sensors up the hill

gateway in the shed is the GX-8, fw 1.12.0, green light. the dead ones are all Leafnode mk2, every mk3 is good as gold. pulled the batts on four of them and two came back, for an hour. then I hung up our spare gateway and all the mk2 in reach of it answered, nine of them! log off the bad one

[12/10 06:41:55] lorawan: join-request DevNonce replay, dropped (dev 70B3-0C14)
[12/10 06:42:25] lorawan: join-request DevNonce replay, dropped (dev 70B3-0C19)`,
    ),
    ginny.replies(
      '2026-10-12 14:05',
      `Hemi, Shaz is a star. I've sent 1.11.3 back down to the shed gateway, it should be on in twenty minutes. After that the mk2s may want a nudge: hold the magnet on the dot for five seconds. Could she do a handful in block C?`,
    ),
    hemi.writes(
      '2026-10-12 18:20',
      `1.11.3 is on. 14 of the 23 woke up on their own. she did the magnet on five in C, all five up. leaves four at the top we can't get to in the dark, she'll do those at first light`,
    ),
    ginny.replies(
      '2026-10-12 16:44',
      `Sweet. I've pinned you to 1.11.3 so it won't update behind your back. 1.12.1, with the join fix in it, ships on 4 November. I'll be up tomorrow night as well, call me if anything drops.`,
    ),
    hemi.writes('2026-10-14 07:05', `minus 1.8 last night, every machine kicked in, not a bud lost. legends`),
  ],
  gold: [
    deadline(1, `there's a frost forecast for tomorrow night`, '2026-10-13', 'support'),
    observed(1, '23 of our 60 leaf sensors went silent'),
    affected(1, '23 of our 60 leaf sensors went silent', 23, 'other'),
    environment(1, 'device', 'GX-8'),
    environment(1, ['app', 'system'], 'fw 1.12.0', '1.12.0'),
    environment(1, 'device', 'Leafnode mk2'),
    optional(environment(1, 'device', 'mk3')),
    attempt(1, 'pulled the batts on four of them', 'batts', 'customer', 'partly'),
    attempt(1, 'I hung up our spare gateway', 'gateway', 'customer', ['worked', 'partly']),
    error(
      1,
      'log',
      `[12/10 06:41:55] lorawan: join-request DevNonce replay, dropped (dev 70B3-0C14)
[12/10 06:42:25] lorawan: join-request DevNonce replay, dropped (dev 70B3-0C19)`,
    ),
    attempt(2, `I've sent 1.11.3 back down to the shed gateway`, 'gateway', 'support', 'partly', [
      3,
      '14 of the 23 woke up on their own',
    ]),
    optional(deadline(2, 'it should be on in twenty minutes', '2026-10-12', 'support')),
    attempt(
      2,
      'hold the magnet on the dot for five seconds',
      'magnet',
      'customer',
      ['worked', 'partly'],
      [3, 'she did the magnet on five in C, all five up'],
    ),
    optional(environment(3, ['app', 'system'], '1.11.3')),
    affected(3, 'leaves four at the top', 4, 'other'),
    deadline(3, `she'll do those at first light`, '2026-10-13', 'customer'),
    optional(attempt(4, `I've pinned you to 1.11.3`, 'pinned', 'support', ['worked', 'unknown'])),
    deadline(4, 'ships on 4 November', '2026-11-04', 'support'),
    deadline(4, `I'll be up tomorrow night as well`, '2026-10-13', 'support'),
  ],
});
