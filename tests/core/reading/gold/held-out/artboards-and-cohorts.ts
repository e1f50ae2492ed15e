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

const odalys = customer('Odalys Brandvold', 'America/Los_Angeles');
const wim = agent('Wim Terpstra', 'Europe/Amsterdam');

export const overprintLost = conversation({
  id: 'overprint-lost',
  language: 'en',
  subject: 'Inklet eats overprints',
  messages: [
    odalys.writes(
      '2026-11-03 16:22',
      `hey folks. so, Inklet 22.1 loses my overprints, and a run of cereal boxes nearly went to press with white holes where the text should be. our prepress guy caught it with ten minutes to spare.

how to get there:
1. put 100K text on top of a spot color
2. tick Overprint Fill
3. Export > PDF/X-4
4. look at the separations in any viewer

text should sit on top of the spot. it gets knocked out of it. 22.0 was ok, i checked the september files.

this is a MacBook Pro M3 on macOS 26.1. exporting PDF/X-1a instead comes out right, only the printer in Fresno wants X-4, so that's not much use. fresh user profile, no dice. unticking "Flatten smart" gets me a correct file that's 2.3 gigs instead of 18 MB, and their upload chokes on it.

two more boxes are due in Fresno thursday noon. no pressure 🙃`,
    ),
    wim.replies(
      '2026-11-04 09:10',
      `Hi Odalys, please give your prepress colleague a coffee from us. It's the same here on Windows 11 and on macOS 15.6, so your machine is innocent. I think 22.1 stumbles over a slash in the name of a spot color. What is yours called? If there's a slash in it, rename the swatch and export as X-4 once more.`,
    ),
    odalys.writes(
      '2026-11-04 08:05',
      `its "Barnyard Red / 03" so bingo. called it BarnyardRed03 and the overprint's back. BUT the printer matches inks by name and bounced the file with "Unknown separation BarnyardRed03". lol`,
    ),
    wim.replies(
      '2026-11-04 17:40',
      `Ha, fair. Then please try last night's build, 22.1.1-n1104. You'll find it among your downloads, and it installs beside 22.1, so nothing of yours is touched.`,
    ),
    odalys.writes(
      '2026-11-04 09:31',
      `ran both boxes through the nightly with the real ink name and the plates look perfect. sent em off a day early even 😎 when's the proper 22.1.1 out?`,
    ),
    wim.replies('2026-11-04 18:45', `Planned for the 12th. Enjoy the coffee!`),
  ],
  gold: [
    observed(1, 'Inklet 22.1 loses my overprints'),
    optional(observed(1, 'it gets knocked out of it')),
    environment(1, 'app', 'Inklet 22.1'),
    optional(environment(1, 'app', '22.0')),
    step(1, 'put 100K text on top of a spot color'),
    step(1, 'tick Overprint Fill'),
    step(1, 'Export > PDF/X-4'),
    step(1, 'look at the separations in any viewer'),
    expected(1, 'text should sit on top of the spot'),
    optional(attempt(1, 'i checked the september files', 'checked', 'customer', ['worked', 'unknown'])),
    environment(1, 'device', 'MacBook Pro M3'),
    environment(1, 'system', 'macOS 26.1'),
    attempt(1, 'exporting PDF/X-1a instead comes out right', 'exporting', 'customer', ['partly', 'worked']),
    attempt(1, 'fresh user profile', 'profile', 'customer', 'failed'),
    attempt(1, 'unticking "Flatten smart"', 'unticking', 'customer', ['partly', 'worked']),
    deadline(1, 'two more boxes are due in Fresno thursday noon', '2026-11-05', 'either'),
    environment(2, 'system', 'Windows 11'),
    environment(2, 'system', 'macOS 15.6'),
    attempt(
      2,
      'rename the swatch and export as X-4 once more',
      'rename',
      'customer',
      ['partly', 'worked'],
      [3, `called it BarnyardRed03 and the overprint's back`],
    ),
    error(3, 'text', 'Unknown separation BarnyardRed03'),
    attempt(4, `try last night's build, 22.1.1-n1104`, 'build', 'customer', 'worked', [
      5,
      'ran both boxes through the nightly with the real ink name and the plates look perfect',
    ]),
    deadline(6, 'Planned for the 12th', '2026-11-12', 'support'),
  ],
});

const callum = customer('Callum Strachan', 'Europe/London');
const shreya = agent('Shreya Nambiar', 'Asia/Kolkata');

export const conversionsMissing = conversation({
  id: 'conversions-missing',
  language: 'en',
  subject: 'Fwd: October numbers',
  messages: [
    callum.writes(
      '2026-11-05 13:30',
      `Hi,

See below from our marketing director. In short: for October Lumeline shows 4,102 conversions where our order table has 6,377. The gap opens on the 14th.

Tracker is lumeline-js 3.8.0. As far as I can tell it's only Safari that goes missing, on iOS 26 as well as on the Mac; Chrome is within 1 %. An event that disappears is answered with

{"accepted":0,"rejected":1,"reason":"consent_unknown","trace":"lm-5d0e-77ab"}

Since yesterday I've had the Irish shop pinned to 3.7.4, and its numbers agree again. I also replayed one day of raw events through the import API: every one of them rejected, same reason.

Callum

---------- Forwarded message ----------
From: Isobel Rennie
Date: Thu, 5 Nov 2026 at 11:58
Subject: October numbers
To: Callum Strachan

Callum, I'm in front of the board on the 10th and I won't stand there with figures that are a third short. If Lumeline can't tell us what happened, I want to see what else is on the market. And will they credit us for October?

Isobel`,
    ),
    shreya.replies(
      '2026-11-05 20:15',
      `Hi Callum,

I get it too, in Safari 26.1: version 3.8.0 reads the consent cookie before the browser has finished writing it. The rejected events are all kept, none of them is gone. Would you set consentWait to 500 in your container and watch it for an hour?

Shreya`,
    ),
    callum.writes(
      '2026-11-05 17:20',
      `Set at four. In the hour since then Safari had 88 conversions to 91 orders, where it used to be forty-odd. So most of the way there.`,
    ),
    shreya.replies(
      '2026-11-06 11:40',
      `That's decent for a stopgap. 3.8.1, which does without, is out on Monday. I have also begun to replay your rejected October events from our end; you should have all of them by Sunday night.`,
    ),
    callum.writes(
      '2026-11-09 09:02',
      `October now reads 6,371. Six adrift I can live with, and so can Isobel. She'd still like an answer about the credit.`,
    ),
  ],
  gold: [
    cue(1, 'executive', 'our marketing director'),
    optional(cue(1, 'executive', `I'm in front of the board`)),
    observed(1, 'for October Lumeline shows 4,102 conversions where our order table has 6,377'),
    optional(observed(1, `it's only Safari that goes missing`)),
    optional(observed(1, 'figures that are a third short')),
    environment(1, 'sdk', 'lumeline-js 3.8.0', '3.8.0'),
    environment(1, 'browser', 'Safari'),
    environment(1, 'system', 'iOS 26'),
    optional(environment(1, ['system', 'device'], 'the Mac', 'Mac')),
    optional(environment(1, 'browser', 'Chrome')),
    error(
      1,
      ['log', 'text'],
      '{"accepted":0,"rejected":1,"reason":"consent_unknown","trace":"lm-5d0e-77ab"}',
    ),
    error(1, 'code', 'consent_unknown'),
    error(1, 'request-id', 'lm-5d0e-77ab'),
    attempt(1, `I've had the Irish shop pinned to 3.7.4`, 'pinned', 'customer', ['worked', 'partly']),
    optional(environment(1, 'sdk', '3.7.4')),
    attempt(1, 'I also replayed one day of raw events', 'replayed', 'customer', 'failed'),
    optional(affected(1, 'every one of them rejected', null, 'records')),
    deadline(1, `I'm in front of the board on the 10th`, '2026-11-10', 'support'),
    cue(1, 'leaving', 'I want to see what else is on the market'),
    cue(1, 'refund', 'will they credit us for October'),
    environment(2, 'browser', 'Safari 26.1'),
    optional(
      observed(2, 'version 3.8.0 reads the consent cookie before the browser has finished writing it'),
    ),
    attempt(2, 'set consentWait to 500 in your container', 'consentWait', 'customer', 'partly', [
      3,
      'So most of the way there',
    ]),
    deadline(4, '3.8.1, which does without, is out on Monday', '2026-11-09', 'support'),
    attempt(
      4,
      'I have also begun to replay your rejected October events',
      'replay',
      'support',
      ['worked', 'partly'],
      [5, 'October now reads 6,371'],
    ),
    deadline(4, 'you should have all of them by Sunday night', '2026-11-08', 'support'),
    optional(cue(5, 'refund', `She'd still like an answer about the credit`)),
  ],
});
