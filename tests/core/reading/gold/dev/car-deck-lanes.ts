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

const morag = customer('Morag Tulloch', 'Europe/London');
const deniz = agent('Deniz Aksu', 'Europe/Berlin');

/** A table of harbours, and a correction to it. */
export const carDeckLanes = conversation({
  id: 'car-deck-lanes',
  language: 'en',
  subject: 'Lane cameras misreading plates, 4 harbours',
  messages: [
    morag.writes(
      '2026-10-14 17:48',
      `Hello

LanePilot has been putting cars in the wrong lanes ever since the clocks on the cameras were changed on Monday. A plate is read correctly but the booking it's matched to is the one from the sailing before, so it thinks everybody is late and sends them to standby.

Harbour     Cameras   Firmware     Cars sent to standby (since Mon)
Uskness     4         LC 2.11.0    71
Hamarvoe    2         LC 2.11.0    26
Sandgarth   2         LC 2.9.4     0
Bruray      1         LC 2.11.0    (crew use a clipboard)

The cameras are all Orvik LC-90. At the desk it's LanePilot Desk 6.2 on Windows 11.

Our marshals at Hamarvoe restarted the lane server on Monday night and that was no use whatsoever. The master of the Uskness boat set the camera clocks back an hour by hand, that's held at Uskness on Tuesday morning but by dinner time they'd jumped forward again. Telling the desk to ignore booking times entirely did let folk on, at the cost of the freight lorries losing their reserved space.

It ought to match a car to the next sailing its booking is good for, as it did all summer.

The autumn holiday starts on Friday afternoon and we've 1,900 vehicles booked over that weekend. Two passengers have asked for their fare back and frankly I'd give it them.

Morag Tulloch
Port operations`,
    ),
    deniz.replies(
      '2026-10-15 08:30',
      `Good morning Morag,

your table makes it easy. Sandgarth with the old firmware is fine, so the new one reads the time from our server as local when it's UTC. I switched the time source of the two cameras at Hamarvoe to the harbour's own clock.

If you don't mind: (a) tell me tonight whether Hamarvoe's afternoon boat loaded properly; (b) at Bruray, go into the camera's page and untick "Daylight saving".

Deniz`,
    ),
    morag.writes(
      '2026-10-15 19:20',
      `(a) Every car went where it belonged on the half four boat. (b) Young Erlend unticked it at Bruray and the camera now shows the right time, but it still matches to the earlier sailing, so that's not it.

I have to correct myself as well: Uskness is 76 to standby, not 71. I'd left out the motorhomes.`,
    ),
    deniz.notes(
      '2026-10-15 20:35',
      `LC 2.11.0 = regression, ticket w/ firmware team. Log on Uskness cam 3: "TZ_MISMATCH src=ntp off=+3600". 2.11.1 expected Mon 19th. Workaround (local clock) to be rolled out at Uskness + Bruray before the first boat tomorrow.`,
    ),
    deniz.replies(
      '2026-10-16 06:10',
      `Morag, all cameras at Uskness and Bruray run on the harbour clock since 5:50. The repaired firmware comes on Monday.`,
    ),
    morag.writes('2026-10-16 11:02', `Three boats away, not a car astray. You've saved my holiday weekend.`),
  ],
  gold: [
    observed(1, 'LanePilot has been putting cars in the wrong lanes'),
    optional(observed(1, `the booking it's matched to is the one from the sailing before`)),
    environment(1, ['app', 'system'], 'LC 2.11.0'),
    optional(environment(1, ['app', 'system'], 'LC 2.9.4')),
    environment(1, 'device', 'Orvik LC-90'),
    environment(1, 'app', 'LanePilot Desk 6.2'),
    environment(1, 'system', 'Windows 11'),
    affected(1, 'Hamarvoe    2         LC 2.11.0    26', 26, ['other', 'records', 'customers']),
    optional(attempt(1, 'crew use a clipboard', 'clipboard', 'customer', ['worked', 'partly', 'unknown'])),
    attempt(1, 'restarted the lane server on Monday night', 'restarted server', 'customer', 'failed'),
    attempt(1, 'set the camera clocks back an hour by hand', 'camera clocks', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'Telling the desk to ignore booking times entirely', 'ignore booking', 'customer', [
      'partly',
      'worked',
    ]),
    expected(1, 'It ought to match a car to the next sailing its booking is good for'),
    deadline(1, 'The autumn holiday starts on Friday afternoon', '2026-10-16', 'support'),
    optional(affected(1, `1,900 vehicles booked`, 1900, ['other', 'records'])),
    optional(cue(1, 'refund', 'Two passengers have asked for their fare back')),
    attempt(
      2,
      `I switched the time source of the two cameras at Hamarvoe to the harbour's own clock`,
      'time source',
      'support',
      'worked',
      [3, 'Every car went where it belonged on the half four boat'],
    ),
    deadline(
      2,
      `tell me tonight whether Hamarvoe's afternoon boat loaded properly`,
      '2026-10-15',
      'customer',
    ),
    attempt(2, 'untick "Daylight saving"', 'untick', 'customer', 'failed', [
      3,
      'Young Erlend unticked it at Bruray and the camera now shows the right time, but it still matches',
    ]),
    affected(3, 'Uskness is 76 to standby', 76, ['other', 'records', 'customers']),
    optional(environment(4, ['app', 'system'], 'LC 2.11.0')),
    error(4, ['log', 'text'], 'TZ_MISMATCH src=ntp off=+3600'),
    error(4, 'code', 'TZ_MISMATCH'),
    deadline(4, '2.11.1 expected Mon 19th', '2026-10-19', 'support'),
    deadline(
      4,
      'to be rolled out at Uskness + Bruray before the first boat tomorrow',
      '2026-10-16',
      'support',
    ),
    attempt(
      5,
      'all cameras at Uskness and Bruray run on the harbour clock',
      'harbour clock',
      'support',
      'worked',
      [6, 'Three boats away, not a car astray'],
    ),
    optional(deadline(5, 'The repaired firmware comes on Monday', '2026-10-19', 'support')),
  ],
});
