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

const marlon = customer('Marlon Etienne', 'America/New_York');
const bea = agent('Bea Holloway', 'America/Chicago');

export const deadAir = conversation({
  id: 'silence-at-noon',
  language: 'en',
  subject: 'DEAD AIR',
  messages: [
    marlon.writes(
      '2026-10-20 21:14',
      `48 seconds of silence, third time since supper. Playout just stops between cart and next song, sits there grey, then wakes up like nothing happened. We're 94.1 FM plus the stream so roughly 12,000 listeners hear NOTHING and my phone is on fire. One of them already clipped it and put it on TikTok.

AirDeck 3.3 build 9917, Windows 11 23H2, soundcard is an Axion PCIe-8.

from airdeck.log
21:09:51.204 WARN  buffer underrun dev=2 (x14)
21:10:02.660 ERROR engine stalled, watchdog pending, code=AE-70
21:10:39.118 INFO  watchdog restarted engine

Moved the carts off the NAS onto the local SSD – helped for an hour, then again. New playlist from scratch – nope. Unplugged the streaming encoder. nope.

Election night is two weeks from today & we carry the count live. If this happens then, we're off AirDeck for good. And I want this month's fee back.`,
    ),
    bea.replies(
      '2026-10-20 20:31',
      `Hi Marlon, I'd be furious too. Set the buffer of device 2 from 256 to 1024 samples, please, and disable the Wi-Fi adapter in Device Manager while you're at it. No restart needed for either.`,
    ),
    marlon.writes(
      '2026-10-20 22:50',
      `buffer done: stalled once more, 22:31. Wifi off: clean for 15 min, too early to tell`,
    ),
    bea.notes(
      '2026-10-20 22:02',
      `His log has MoUsoCoreWorker eating the disk at each stall = Windows Update. Not our engine. Their IT guy (Jude) paused updates for 7d at 21:58. Call them b4 the morning show.`,
    ),
    marlon.writes(
      '2026-10-21 07:40',
      `Clean all night. Not one stall since Jude paused the updates. The wifi I switched back on hours ago, makes no odds.`,
    ),
    bea.replies(
      '2026-10-21 08:05',
      `So glad. I'd like us to do a dry run together ahead of the election: does Thursday next week suit? Billing has your request about the fee, and you'll hear from them by the end of the week.`,
    ),
  ],
  gold: [
    observed(1, 'Playout just stops between cart and next song'),
    optional(observed(1, '48 seconds of silence, third time since supper')),
    affected(1, 'roughly 12,000 listeners hear NOTHING', 12000, ['users', 'customers', 'other']),
    cue(1, 'public', 'One of them already clipped it and put it on TikTok'),
    environment(1, 'app', 'AirDeck 3.3 build 9917', 'AirDeck 3.3', '3.3 build 9917'),
    environment(1, 'system', 'Windows 11 23H2'),
    environment(1, 'device', 'Axion PCIe-8'),
    error(
      1,
      'log',
      `21:09:51.204 WARN  buffer underrun dev=2 (x14)
21:10:02.660 ERROR engine stalled, watchdog pending, code=AE-70
21:10:39.118 INFO  watchdog restarted engine`,
    ),
    error(1, 'code', 'AE-70'),
    attempt(1, 'Moved the carts off the NAS onto the local SSD', 'carts', 'customer', ['partly', 'failed']),
    attempt(1, 'New playlist from scratch', 'playlist', 'customer', 'failed'),
    attempt(1, 'Unplugged the streaming encoder', 'encoder', 'customer', 'failed'),
    deadline(1, 'Election night is two weeks from today', '2026-11-03', 'either'),
    cue(1, 'leaving', `we're off AirDeck for good`),
    cue(1, 'refund', `I want this month's fee back`),
    attempt(2, 'Set the buffer of device 2 from 256 to 1024 samples', 'buffer', 'customer', 'failed', [
      3,
      'buffer done: stalled once more',
    ]),
    attempt(
      2,
      'disable the Wi-Fi adapter in Device Manager',
      'Wi-Fi',
      'customer',
      ['unknown', 'failed'],
      [3, 'Wifi off: clean for 15 min, too early to tell'],
    ),
    optional(error(3, 'timestamp', '22:31')),
    attempt(4, 'Their IT guy (Jude) paused updates for 7d', 'updates', 'customer', 'worked', [
      5,
      'Not one stall since Jude paused the updates',
    ]),
    deadline(4, 'Call them b4 the morning show', '2026-10-21', 'support'),
    optional(
      attempt(5, 'The wifi I switched back on hours ago', 'wifi', 'customer', [
        'failed',
        'unknown',
        'worked',
      ]),
    ),
    optional(deadline(6, 'does Thursday next week suit', '2026-10-29', 'either')),
    optional(cue(6, 'refund', 'Billing has your request about the fee')),
    deadline(6, `you'll hear from them by the end of the week`, ['2026-10-23', '2026-10-25'], 'support'),
  ],
});

const delphine = customer('Delphine Okwu-Barnes', 'Europe/London');
const hamish = agent('Hamish Lorne', 'Europe/London');

export const permitsNotIssued = conversation({
  id: 'permits-not-issued',
  language: 'en',
  subject: `Residents' permits`,
  messages: [
    delphine.writes(
      '2026-02-24 11:02',
      `Dear Sir or Madam

Further to my telephone call of this morning. Since Friday 20 February at approximately 17:40, residents who pay for a parking permit are charged but get no permit. They are shown a page which reads "We could not create your permit (ref. PMT-E-0312)". To date one hundred and eighty-six residents have paid for nothing, and two thirds of them have telephoned us. A handful have been ticketed.

Particulars

Service: PermitLine Self-Service, version 12.1 SR2
Region: UK South
Seen in: Safari on iPhone; Chrome; the kiosk in our foyer (Elo touchscreen)
Cards: all

Steps taken by our own IT section
(a) the payment provider's callback address was re-entered – without effect;
(b) the zone "Castle Street" was closed and re-opened – without effect;
(c) a permit was issued by hand from the back office – this succeeds, at about nine minutes apiece.

We would have expected a payment to be reversed automatically where no permit results. I must ask you to refund the residents or to issue their permits no later than Monday, 2 March, when enforcement begins. The matter is before our Chief Executive, and our solicitor has been asked whether the Council is in breach of its own traffic order.

Yours faithfully
D. Okwu-Barnes
Stour Vale Council`,
    ),
    hamish.replies(
      '2026-02-24 14:37',
      `Dear Ms Okwu-Barnes

Thank you for the clear account, and I am sorry. The certificate which our issuing service presents to the payment service had expired. I renewed it at 14:20 today. Would you kindly make one payment yourself and tell me whether the permit arrives?

The missing permits will be created from the payments by a script, which I hope to run by close of business tomorrow.

Hamish Lorne`,
    ),
    delphine.writes(
      '2026-02-24 15:20',
      `I paid for a visitor permit in Chrome at the counter. It arrived within seconds. A colleague repeated this on the kiosk, and there it still fails with the same reference.`,
    ),
    hamish.replies(
      '2026-02-25 09:05',
      `The kiosk keeps a copy of the old certificate. Please have somebody power it down fully, wait a minute and start it; a mere reload of the page will not do.`,
    ),
    delphine.writes(
      '2026-02-25 10:48',
      `That has cured it. As to the residents, eleven turn out to have paid twice; these need their money returned and not a second permit.`,
    ),
    hamish.notes(
      '2026-02-25 16:50',
      `175 permits created, job log clean. The 11 dupes -> Finance, they do runs Wed only so 4 Mar. Will tell her tmrw a.m.`,
    ),
  ],
  gold: [
    optional(error(1, 'timestamp', 'Friday 20 February at approximately 17:40')),
    observed(1, 'residents who pay for a parking permit are charged but get no permit'),
    error(1, 'text', 'We could not create your permit (ref. PMT-E-0312)'),
    error(1, 'code', 'PMT-E-0312'),
    affected(1, 'one hundred and eighty-six residents have paid for nothing', 186, ['users', 'customers']),
    optional(affected(1, 'two thirds of them have telephoned us', null, ['users', 'customers'])),
    affected(1, 'A handful have been ticketed', null, ['users', 'customers', 'other']),
    environment(1, 'app', 'PermitLine Self-Service, version 12.1 SR2', '12.1 SR2', 'version 12.1 SR2'),
    environment(1, 'region', 'UK South'),
    environment(1, 'browser', 'Safari'),
    environment(1, 'device', 'iPhone'),
    environment(1, 'browser', 'Chrome'),
    environment(1, 'device', 'Elo touchscreen'),
    attempt(1, `the payment provider's callback address was re-entered`, 'callback', 'customer', 'failed'),
    attempt(1, 'the zone "Castle Street" was closed and re-opened', 'zone', 'customer', 'failed'),
    attempt(1, 'a permit was issued by hand from the back office', 'hand', 'customer', ['worked', 'partly']),
    expected(1, 'We would have expected a payment to be reversed automatically where no permit results'),
    cue(1, 'refund', 'I must ask you to refund the residents'),
    deadline(1, 'no later than Monday, 2 March', '2026-03-02', 'support'),
    cue(1, 'executive', 'The matter is before our Chief Executive'),
    cue(1, 'legal', 'our solicitor has been asked whether the Council is in breach of its own traffic order'),
    attempt(
      2,
      'I renewed it at 14:20 today',
      'renewed',
      'support',
      ['partly', 'worked'],
      [3, 'It arrived within seconds'],
    ),
    optional(
      attempt(
        2,
        'make one payment yourself',
        'payment',
        'customer',
        ['worked', 'partly'],
        [3, 'I paid for a visitor permit in Chrome at the counter'],
      ),
    ),
    deadline(2, 'by close of business tomorrow', '2026-02-25', 'support'),
    optional(attempt(3, 'A colleague repeated this on the kiosk', 'kiosk', 'customer', 'failed')),
    attempt(
      4,
      'have somebody power it down fully, wait a minute and start it',
      'power',
      'customer',
      'worked',
      [5, 'That has cured it'],
    ),
    affected(5, 'eleven turn out to have paid twice', 11, ['users', 'customers', 'records']),
    cue(5, 'refund', 'these need their money returned'),
    optional(attempt(6, '175 permits created', 'permits', 'support', 'worked')),
    deadline(6, 'they do runs Wed only so 4 Mar', '2026-03-04', 'support'),
    deadline(6, 'Will tell her tmrw a.m.', '2026-02-26', 'support'),
  ],
});
