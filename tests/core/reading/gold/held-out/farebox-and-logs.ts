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

const tama = customer('Tama Rewi', 'Pacific/Auckland');
const lucia = agent('Lucia Ferro', 'Europe/Rome');

/** A table of depots, and two of them with different causes. */
export const depotOffload = conversation({
  id: 'depot-offload',
  language: 'en',
  subject: 'Fareboxes not offloading at depots',
  messages: [
    tama.writes(
      '2026-06-09 16:30',
      `Kia ora team

Ticket machines aren't offloading at end of shift, so our takings are short. By depot, as at 4 pm:

Depot        | Machines | Not offloading
Porirua      | 42       | 38
Tawa         | 18       | 0
Upper Hutt   | 27       | 26
Masterton    | 9        | 1

Masterton is probably just a flat battery.

Machines are FareBox 900, build 4.0.55. The depot router is a Kordo R2 on 7.6. Driver sees "Offload waiting for depot (D04)" and walks off.

What's been done
- rebooted the router in Porirua, nil
- drove a Porirua bus over to Tawa: offloaded in 20 seconds
- typed the wifi password in afresh on three machines at Upper Hutt, nil
- pulled the trips by USB stick on six, good but 15 min each and a ladder

Finance closes the week Friday noon. And the machines overwrite after 5 days, so the oldest trips go on Saturday.

Tama`,
    ),
    lucia.replies(
      '2026-06-09 09:50',
      `Ciao Tama,

the table is a great help. Tawa is the only one that still has our collector's old address. I have put the old address back as an alias for your fleet (WLG-NORTH). Restart a few machines in Porirua and in Upper Hutt and let us see. If Upper Hutt stays as it is, try setting the router's DNS to 9.9.9.9.

As for the 5 days: I can stretch them to 14 with one command, you'd only have to say yes.

Lucia`,
    ),
    tama.writes(
      '2026-06-10 07:15',
      `Morena. Porirua: restarted three, all came right, so the early crew did the lot and 37 of the 38 have offloaded. Upper Hutt: restarted three, not one. Changed the DNS there at quarter to seven, still D04. 14 of the drivers up there couldn't sign off last night.

And yes to the fortnight, go for your life.`,
    ),
    lucia.replies(
      '2026-06-09 22:05',
      `Done, 14 days is active on all your machines. About Upper Hutt: its router comes from an address that we have been blocking since 1 June. I lifted the block. Could someone look within the hour? A permanent rule will be in by Thursday.`,
    ),
    tama.writes(
      '2026-06-10 08:25',
      `They all dumped at once, you could hear the fans. Upper Hutt's green as. Masterton was the battery like I said, swapped it and she's away. Just need the takings rerun for the 8th and 9th before Finance get in on Friday.`,
    ),
  ],
  gold: [
    observed(1, `Ticket machines aren't offloading at end of shift`),
    optional(observed(1, 'our takings are short')),
    affected(1, 'Porirua      | 42       | 38', 38, 'other'),
    affected(1, 'Upper Hutt   | 27       | 26', 26, 'other'),
    affected(1, 'Masterton    | 9        | 1', 1, 'other'),
    environment(1, 'device', 'FareBox 900'),
    environment(1, ['app', 'system'], 'build 4.0.55', '4.0.55', 'FareBox 900, build 4.0.55'),
    environment(1, 'device', 'Kordo R2'),
    environment(1, ['app', 'system'], '7.6', 'Kordo R2 on 7.6', 'Kordo R2 7.6'),
    error(1, 'text', 'Offload waiting for depot (D04)'),
    error(1, 'code', 'D04'),
    attempt(1, 'rebooted the router in Porirua', 'rebooted', 'customer', 'failed'),
    attempt(1, 'drove a Porirua bus over to Tawa', 'drove', 'customer', ['worked', 'partly']),
    attempt(1, 'typed the wifi password in afresh on three machines', 'password', 'customer', 'failed'),
    attempt(1, 'pulled the trips by USB stick on six', 'pulled', 'customer', ['worked', 'partly']),
    deadline(1, 'Finance closes the week Friday noon', '2026-06-12', 'support'),
    deadline(1, 'the oldest trips go on Saturday', '2026-06-13', 'support'),
    optional(cue(1, 'data-loss', 'the machines overwrite after 5 days, so the oldest trips go on Saturday')),
    environment(2, ['account', 'workspace'], 'WLG-NORTH', 'fleet (WLG-NORTH)'),
    attempt(2, 'I have put the old address back as an alias', 'address', 'support', 'partly', [
      3,
      'all came right, so the early crew did the lot',
    ]),
    attempt(2, 'Restart a few machines in Porirua and in Upper Hutt', 'restart', 'customer', 'partly', [
      3,
      'Upper Hutt: restarted three, not one',
    ]),
    optional(
      attempt(3, 'Porirua: restarted three, all came right', 'restarted', 'customer', ['worked', 'partly']),
    ),
    optional(attempt(3, 'Upper Hutt: restarted three, not one', 'restarted', 'customer', 'failed')),
    attempt(2, `setting the router's DNS to 9.9.9.9`, 'DNS', 'customer', 'failed', [
      3,
      'Changed the DNS there at quarter to seven, still D04',
    ]),
    optional(
      attempt(
        2,
        'I can stretch them to 14 with one command',
        'stretch',
        'support',
        ['worked', 'unknown'],
        [4, '14 days is active on all your machines'],
      ),
    ),
    affected(3, `14 of the drivers up there couldn't sign off last night`, 14, 'users'),
    attempt(4, 'I lifted the block', 'lifted', 'support', 'worked', [5, 'They all dumped at once']),
    deadline(4, 'Could someone look within the hour', '2026-06-09', 'customer'),
    deadline(4, 'A permanent rule will be in by Thursday', '2026-06-11', 'support'),
    attempt(5, `swapped it and she's away`, 'swapped', 'customer', 'worked'),
    optional(deadline(5, 'before Finance get in on Friday', '2026-06-12', 'support')),
  ],
});

const janis = customer('Jānis Ozols', 'Europe/Riga');
const gwen = agent('Gwen Tate', 'Europe/London');

/** Few words, and no articles. */
export const logDiameters = conversation({
  id: 'log-diameters',
  language: 'en',
  subject: 'line 2 wrong',
  messages: [
    janis.writes(
      '2026-04-21 07:35',
      `hello. line 2 scanner give wrong diameter of log. real is 31 cm, LogEye say 13 or 52. saw make wrong boards, yesterday 86 logs to firewood. line 1 ok
scanner LE-3D, soft 6.1 SP2, PC with Win 10 LTSC
message "Contour incomplete, fallback used" many many times
we clean glass with alcohol, little better for 1 hour
we change laser 2 with laser 4, no better
truck for Sweden load thursday morning, 140 m3, buyer measure every board`,
    ),
    gwen.replies(
      '2026-04-21 06:02',
      `Morning Jānis. Which line ID is that, and do you see 0x1F or 0x2A in the service tab?`,
    ),
    janis.writes('2026-04-21 08:10', `ID is RZ-L2. there is 0x2A, first time 20.04. 14:20`),
    gwen.replies(
      '2026-04-21 06:20',
      `0x2A is the encoder on the chain, the scanner thinks the log moves faster than it does. One after the other: tighten the encoder wheel (10 mm spanner), then run Calibrate > Chain. There is also a parameter file for you in the portal, le3d_rz_l2.par, import it only if the calibration refuses.`,
    ),
    janis.writes(
      '2026-04-21 09:55',
      `wheel was loose like tooth of grandmother. tighten it, now 31 is 29 or 30. calibrate, it say "Chain speed out of range 1.84". import file, then calibrate go through. but after coffee pause speed is 1.84 again and 52 cm log come back. two men stand with no work`,
    ),
    gwen.notes(
      '2026-04-21 08:10',
      `RZ-L2: speed jumps back at every stop, PLC overwrites it. Same at 4 other mills since SP2. Asked Arvid (fw), answer due 1pm.`,
    ),
    gwen.replies(
      '2026-04-21 13:30',
      `It's a fault in SP2. You get SP2a by 5 pm your time today. Until then please stop the chain only when no log is under the scanner.`,
    ),
    janis.writes(
      '2026-04-22 07:20',
      `I put SP2a in at 16:40. 300 log in night, all good, 20 I measure with own hand. truck can come tomorrow. but who pay 86 logs? is 4 thousand euro, I want answer this week`,
    ),
  ],
  gold: [
    observed(1, 'line 2 scanner give wrong diameter of log'),
    optional(observed(1, 'saw make wrong boards')),
    optional(expected(1, 'real is 31 cm')),
    affected(1, '86 logs to firewood', 86, ['other', 'records']),
    environment(1, 'device', 'LE-3D', 'scanner LE-3D'),
    environment(1, ['app', 'system'], 'soft 6.1 SP2', '6.1 SP2', '6.1'),
    environment(1, 'system', 'Win 10 LTSC', 'Win 10'),
    error(1, 'text', 'Contour incomplete, fallback used'),
    attempt(1, 'we clean glass with alcohol', 'clean', 'customer', 'partly'),
    attempt(1, 'we change laser 2 with laser 4', 'laser', 'customer', 'failed'),
    deadline(1, 'truck for Sweden load thursday morning', '2026-04-23', 'support'),
    environment(3, ['device', 'workspace', 'account'], 'RZ-L2'),
    error(3, 'code', '0x2A'),
    error(3, 'timestamp', '20.04. 14:20'),
    attempt(4, 'tighten the encoder wheel', 'tighten', 'customer', 'partly', [
      5,
      'tighten it, now 31 is 29 or 30',
    ]),
    attempt(
      4,
      'run Calibrate > Chain',
      'calibrate',
      'customer',
      ['failed', 'partly'],
      [5, 'calibrate, it say "Chain speed out of range 1.84"'],
    ),
    attempt(
      4,
      'import it only if the calibration refuses',
      'import',
      'customer',
      ['partly', 'failed'],
      [5, 'import file, then calibrate go through. but after coffee pause speed is 1.84 again'],
    ),
    affected(5, 'two men stand with no work', 2, 'users'),
    error(5, 'text', 'Chain speed out of range 1.84'),
    affected(6, 'Same at 4 other mills since SP2', 4, ['sites', 'customers']),
    deadline(6, 'answer due 1pm', '2026-04-21', 'support'),
    deadline(7, 'You get SP2a by 5 pm your time today', '2026-04-21', 'support'),
    attempt(8, 'I put SP2a in at 16:40', 'SP2a', 'customer', 'worked'),
    optional(attempt(8, '20 I measure with own hand', 'measure', 'customer', ['worked', 'unknown'])),
    optional(deadline(8, 'truck can come tomorrow', '2026-04-23', 'support')),
    optional(cue(8, 'refund', 'who pay 86 logs? is 4 thousand euro')),
    deadline(8, 'I want answer this week', ['2026-04-24', '2026-04-26'], 'support'),
  ],
});
