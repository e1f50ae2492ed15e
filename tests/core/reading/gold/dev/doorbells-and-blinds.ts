import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const wiktor = customer('Wiktor Sobol', 'Europe/Warsaw');
const dunja = agent('Dunja Maric', 'Europe/Zagreb');

export const doorbellAtDusk = conversation({
  id: 'doorbell-at-dusk',
  language: 'en',
  subject: 'doorbell offline',
  messages: [
    wiktor.writes(
      '2026-12-09 17:31',
      `doorbell goes offline every evening about 5 pm and comes back when i wake up. DB-2 Pro, firmware 2.41, app 11.3 on Android 14`,
    ),
    dunja.replies('2026-12-09 17:40', `Hi Wiktor! What is the LED ring doing at that moment?`),
    wiktor.writes(
      '2026-12-09 17:58',
      `orange, 3 blinks. app writes "Device unreachable (W-17)". i moved the router closer to door, is same. i took the old chime out of the circuit, same also. lady next door has this bell too and hers is also orange since saturday`,
    ),
    dunja.replies(
      '2026-12-09 18:10',
      `Three orange blinks mean low supply: cold weather plus night vision. Could you set night vision to "eco" and give it this one night?`,
    ),
    wiktor.writes('2026-12-10 07:40', `it stayed until 21:30 and then died. so better, not good`),
    dunja.replies(
      '2026-12-10 09:15',
      `Then it wants the stronger transformer; some 300 bells of your series have dropped out since the frost came. One is in the post, free of charge, it should be at your door by Saturday. Fit it, please, and let me know how it went no later than Monday.`,
    ),
    wiktor.writes('2026-12-13 10:05', `came already on friday. fitted, 2 nights no problem 👍 you can close`),
  ],
  gold: [
    observed(1, 'doorbell goes offline every evening about 5 pm'),
    environment(1, 'device', 'DB-2 Pro'),
    environment(1, ['app', 'system'], 'firmware 2.41', '2.41'),
    environment(1, 'app', 'app 11.3', '11.3'),
    environment(1, 'system', 'Android 14'),
    optional(observed(3, 'orange, 3 blinks')),
    error(3, 'text', 'Device unreachable (W-17)'),
    error(3, 'code', 'W-17'),
    attempt(3, 'i moved the router closer to door', 'router', 'customer', 'failed'),
    attempt(3, 'i took the old chime out of the circuit', 'chime', 'customer', 'failed'),
    affected(3, 'lady next door has this bell too and hers is also orange', 1, [
      'users',
      'customers',
      'other',
    ]),
    attempt(4, 'set night vision to "eco"', 'night', 'customer', 'partly', [
      5,
      'it stayed until 21:30 and then died. so better, not good',
    ]),
    optional(deadline(4, 'this one night', ['2026-12-09', '2026-12-10'], 'customer')),
    affected(6, 'some 300 bells of your series have dropped out', 300, ['other', 'customers']),
    deadline(6, 'it should be at your door by Saturday', '2026-12-12', 'support'),
    attempt(6, 'Fit it, please', 'fit', 'customer', 'worked', [7, 'fitted, 2 nights no problem']),
    deadline(6, 'let me know how it went no later than Monday', '2026-12-14', 'customer'),
  ],
});

const alasdair = customer('Alasdair Munro', 'America/Halifax');
const mieke = agent('Mieke Achterberg', 'America/Vancouver');

export const southBlinds = conversation({
  id: 'south-blinds',
  language: 'en',
  subject: 'Blinds on the south side, since the update of November 10',
  messages: [
    alasdair.writes(
      '2026-11-16 09:05',
      `Dear Sir or Madam,

I am 81, my wife is in a wheelchair, and for six days the blinds on our south windows have not gone up. The hub took an update in the night of the 10th; before that it had been faultless for four years.

  Hub            LumaHub 2, serial LH2-5530917
  Hub software   6.0.2
  Blinds         11 x Rollo R40
  Worked from    an iPad Air (iPadOS 26.1) and two wall switches

Seven of the eleven react to nothing at all. The log page in the hub reads

  11-10 02:33:07 radio: node 14 no ack, retry 5/5
  11-10 02:33:12 radio: node 15 no ack, retry 5/5

I have put fresh batteries into all seven, without the slightest result. I have held the pairing button for ten seconds as the booklet says; two woke and moved, and on the following day they were as deaf as before. Carrying the hub into the living room changed nothing whatever.

Our daughter flies in on the 20th and I should not like her to find us in the dark.

Yours faithfully,
Alasdair Munro`,
    ),
    mieke.replies(
      '2026-11-16 08:50',
      `Dear Mr. Munro, that is the clearest report I've had this month. Release 6.0 speaks on another radio channel, and older R40s don't follow by themselves. I have put your hub back on channel 15 from here. Kindly press "up" once on each wall switch and count who moves.`,
    ),
    alasdair.writes(
      '2026-11-16 13:20',
      `Dear Ms. Achterberg, five move, two do not: kitchen and stairs. My wife says thank you for the light.`,
    ),
    mieke.replies(
      '2026-11-16 09:41',
      `Those two have lost their key. A fitter from Dartmouth calls on you this Wednesday between ten and noon, at our expense, and I shall telephone the day after to hear whether all is well.`,
    ),
    alasdair.writes(
      '2026-11-18 12:15',
      `The young man put new boards into both motors and all eleven obey. Most civil of you.`,
    ),
  ],
  gold: [
    observed(1, 'the blinds on our south windows have not gone up'),
    optional(error(1, 'timestamp', 'in the night of the 10th')),
    environment(1, 'device', 'LumaHub 2'),
    environment(1, ['device', 'account'], 'LH2-5530917', 'serial LH2-5530917'),
    environment(1, ['app', 'system'], '6.0.2', 'Hub software   6.0.2', 'Hub software 6.0.2'),
    environment(1, 'device', 'Rollo R40', 'R40'),
    environment(1, 'device', 'iPad Air'),
    environment(1, 'system', 'iPadOS 26.1'),
    optional(environment(1, 'device', 'two wall switches', 'wall switches')),
    affected(1, 'Seven of the eleven react to nothing at all', 7, 'other'),
    optional(observed(1, 'Seven of the eleven react to nothing at all')),
    error(
      1,
      'log',
      `11-10 02:33:07 radio: node 14 no ack, retry 5/5
  11-10 02:33:12 radio: node 15 no ack, retry 5/5`,
    ),
    attempt(1, 'I have put fresh batteries into all seven', 'batteries', 'customer', 'failed'),
    attempt(1, 'I have held the pairing button for ten seconds', 'pairing', 'customer', ['partly', 'failed']),
    attempt(1, 'Carrying the hub into the living room', 'hub', 'customer', 'failed'),
    deadline(1, 'Our daughter flies in on the 20th', '2026-11-20', 'support'),
    attempt(2, 'I have put your hub back on channel 15', 'channel', 'support', 'partly', [
      3,
      'five move, two do not',
    ]),
    optional(
      attempt(2, 'press "up" once on each wall switch', 'press', 'customer', 'partly', [
        3,
        'five move, two do not',
      ]),
    ),
    affected(3, 'two do not', 2, 'other'),
    deadline(4, 'this Wednesday between ten and noon', '2026-11-18', 'support'),
    deadline(4, 'I shall telephone the day after', '2026-11-19', 'support'),
    attempt(5, 'The young man put new boards into both motors', 'boards', 'support', 'worked'),
  ],
});
