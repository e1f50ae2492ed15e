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

const lionel = customer('Lionel Abara', 'Europe/London');
const mieke = agent('Mieke Vandamme', 'Europe/Brussels');

/** The agent proposes several things, and the answers come a day later, in another order. */
export const flyTower = conversation({
  id: 'fly-tower',
  language: 'en',
  subject: 'Bar 14 stops mid-cue',
  messages: [
    lionel.writes(
      '2026-10-06 23:41',
      `Evening. Writing this from the fly floor after a tech rehearsal I'd rather forget.

Bar 14 (the moon) halts at about 3.2 m on cue 61 and the desk shows FOLLOWING ERROR AX14. Reset it, run the cue again, and it halts again, same height give or take a hand. Bars 15 and 16 joined in during Act 2. The rest of the flying is sweet as anything.

Kit: Corvus 3 desk, software 11.4 SP2, winches are your ZW-250s.

We halved the speed of the cue: bar 14 arrives, but the moon's twelve seconds late and the director threw a biscuit. Swapped 14 and 13 over at the patch as well, and 14 misbehaves on 13's channel, so to me it's the winch end.

First preview is a week on Thursday. There's no show without the moon.

Lionel
Head flyman`,
    ),
    mieke.replies(
      '2026-10-07 09:15',
      `Hello Lionel,

My sympathies to the director. A few suggestions, in the order in which I'd do them:

- open the brake test page and let it run for bar 14
- put the load cell of 14 back to its factory tare
- take SP2 off the desk and go back to SP1

If your brake test comes out above 40 N, stop there and call me, please.

Mieke`,
    ),
    lionel.writes('2026-10-07 12:20', `In the theatre from two, will do. Cheers.`),
    mieke.notes(
      '2026-10-07 14:02',
      `3 houses with SP2 on ZW-250 report AX following errs. R&D suspects torque limit table. Asked them for a param file by tomorrow evening.`,
    ),
    lionel.writes(
      '2026-10-07 22:58',
      `Right. Brake test says 22 N so we're safe. SP1 on the desk: no better, if anything it stopped 10 cm lower. Taring the cell did something though, 15 and 16 behave now (did them too while I was up there), only 14 goes on halting. This is what the desk wrote at its last try:

22:41:09 AX14 E2210 lag 48 mm > 40 mm, drive inhibited

I'd expect a bar at 60 % load to run its cue at full speed without any bother, that's what we bought.`,
    ),
    mieke.replies(
      '2026-10-08 17:10',
      `Thank you, that narrows it down. Our developers made a parameter file with a higher torque limit and I loaded it into your desk at 16:45, for axis 14 only. If it holds you'll have the proper service pack, SP3, on Tuesday. Please log the motor temperature for me during tomorrow's run.`,
    ),
    lionel.writes(
      '2026-10-09 16:25',
      `The moon rises! Six times out of six, full speed. Temperature log's attached, 51 degrees at worst.`,
    ),
  ],
  gold: [
    observed(1, 'Bar 14 (the moon) halts at about 3.2 m on cue 61'),
    error(1, 'text', 'FOLLOWING ERROR AX14'),
    optional(error(1, 'code', 'AX14')),
    optional(affected(1, 'joined in during Act 2', 2, 'other')),
    environment(1, 'device', 'Corvus 3 desk', 'Corvus 3'),
    environment(1, ['app', 'system'], 'software 11.4 SP2', '11.4 SP2'),
    environment(1, 'device', 'ZW-250s', 'ZW-250'),
    attempt(1, 'Reset it, run the cue again', 'reset', 'customer', 'failed'),
    attempt(1, 'We halved the speed of the cue', 'halved speed', 'customer', 'partly'),
    attempt(1, 'Swapped 14 and 13 over at the patch', 'swapped patch', 'customer', 'failed'),
    deadline(1, 'First preview is a week on Thursday', ['2026-10-15'], 'support'),
    attempt(
      2,
      'open the brake test page and let it run for bar 14',
      'brake test',
      'customer',
      ['worked', 'unknown', 'failed'],
      [5, 'Brake test says 22 N'],
    ),
    attempt(2, 'put the load cell of 14 back to its factory tare', 'cell', 'customer', 'partly', [
      5,
      'Taring the cell did something though, 15 and 16 behave now',
    ]),
    attempt(2, 'take SP2 off the desk and go back to SP1', 'SP1', 'customer', 'failed', [
      5,
      'SP1 on the desk: no better',
    ]),
    optional(environment(2, ['app', 'system'], 'SP2')),
    optional(environment(2, ['app', 'system'], 'SP1')),
    optional(environment(5, ['app', 'system'], 'SP1')),
    optional(deadline(3, 'In the theatre from two, will do', '2026-10-07', 'customer')),
    affected(4, '3 houses with SP2 on ZW-250 report AX following errs', 3, ['customers', 'sites']),
    optional(environment(4, 'device', 'ZW-250')),
    optional(environment(4, ['app', 'system'], 'SP2')),
    deadline(4, 'Asked them for a param file by tomorrow evening', '2026-10-08', 'support'),
    error(5, ['log', 'text'], '22:41:09 AX14 E2210 lag 48 mm > 40 mm, drive inhibited'),
    error(5, 'code', 'E2210'),
    optional(error(5, 'code', 'AX14')),
    expected(5, `I'd expect a bar at 60 % load to run its cue at full speed without any bother`),
    attempt(6, 'I loaded it into your desk at 16:45', 'loaded', 'support', 'worked', [
      7,
      'The moon rises! Six times out of six',
    ]),
    deadline(6, `you'll have the proper service pack, SP3, on Tuesday`, '2026-10-13', 'support'),
    deadline(6, `log the motor temperature for me during tomorrow's run`, '2026-10-09', 'customer'),
  ],
});

const chef = customer('Bea Montalto', 'America/Chicago');
const rory = agent('Rory Keane', 'America/Denver');

/** A kitchen in the middle of service. */
export const passScreens = conversation({
  id: 'pass-screens',
  language: 'en',
  subject: 'chat: kitchen screens',
  messages: [
    chef.writes('2026-11-20 18:04', `grill screen is showing tickets from YESTERDAY. pass + fryer too`),
    chef.writes('2026-11-20 18:04', `70 covers sat and im cooking off paper`),
    rory.replies('2026-11-20 17:06', `I'm with you Chef. What does it say bottom left on the grill screen?`),
    chef.writes(
      '2026-11-20 18:08',
      `LINECALL 3.18.0 / offline cache / queue err Q-77. unplugged the thing twice btw. came back with the same old tickets`,
    ),
    rory.replies(
      '2026-11-20 17:10',
      `Got it. Long-press the logo > Clear cache on the grill one. And while it's doing that, can you get somebody to flip the little white router behind the bar off and on?`,
    ),
    chef.writes(
      '2026-11-20 18:16',
      `cleared = now its EMPTY. no tickets at all. host kicked the router, card readers dropped for 2 min THANKS and the screens didnt care`,
    ),
    rory.replies(
      '2026-11-20 17:21',
      `Sorry about the card readers. I restarted your kitchen queue from here and sent tonight's 31 open tickets out again. Anything coming in?`,
    ),
    chef.writes(
      '2026-11-20 18:26',
      `grill yes fryer yes. pass still blank. i'll live. but fix it before saturday lunch or i'm ripping the lot out and going back to a printer`,
    ),
    rory.replies(
      '2026-11-20 17:30',
      `Understood. The pass tablet's certificate ran out, I'm going to swap it after you close tonight.`,
    ),
    rory.notes(
      '2026-11-20 17:44',
      `for nights: montalto pass tablet, TLS_EXPIRED on the broker since 11/20 03:15 CT, every pull = 401. cert swap ~23:30 CT, she closes at 11. grill/fryer leave alone.`,
    ),
  ],
  gold: [
    observed(1, 'grill screen is showing tickets from YESTERDAY'),
    optional(affected(2, '70 covers sat', 70, ['customers', 'users', 'other', 'records'])),
    optional(attempt(2, 'im cooking off paper', 'paper', 'customer', ['worked', 'partly', 'unknown'])),
    environment(4, 'app', 'LINECALL 3.18.0'),
    optional(error(4, 'text', 'queue err Q-77')),
    error(4, 'code', 'Q-77'),
    attempt(4, 'unplugged the thing twice', 'unplugged', 'customer', 'failed'),
    attempt(
      5,
      'Long-press the logo > Clear cache on the grill one',
      'cache',
      'customer',
      ['failed', 'partly'],
      [6, 'cleared = now its EMPTY. no tickets at all'],
    ),
    optional(observed(6, 'now its EMPTY. no tickets at all')),
    attempt(5, 'flip the little white router behind the bar off and on', 'router', 'customer', 'failed', [
      6,
      'host kicked the router, card readers dropped for 2 min THANKS and the screens didnt care',
    ]),
    attempt(7, 'I restarted your kitchen queue from here', 'restarted queue', 'support', 'partly', [
      8,
      'grill yes fryer yes. pass still blank',
    ]),
    attempt(7, `sent tonight's 31 open tickets out again`, 'tickets', 'support', 'partly', [
      8,
      'grill yes fryer yes. pass still blank',
    ]),
    optional(affected(7, `tonight's 31 open tickets`, 31, 'records')),
    optional(observed(8, 'pass still blank')),
    deadline(8, 'fix it before saturday lunch', '2026-11-21', 'support'),
    cue(8, 'leaving', `i'm ripping the lot out and going back to a printer`),
    deadline(9, `I'm going to swap it after you close tonight`, '2026-11-20', 'support'),
    error(10, 'code', 'TLS_EXPIRED'),
    error(10, 'timestamp', '11/20 03:15 CT'),
    error(10, 'http-status', '401', 'every pull = 401'),
    optional(deadline(10, 'cert swap ~23:30 CT', ['2026-11-20', '2026-11-21'], 'support')),
  ],
});
