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
  step,
} from '../write.ts';

const fern = customer('Fern Calloway', 'America/Denver');
const abe = agent('Abe Zielinski', 'America/New_York');

/** A studio that fires for others; suggestions pile up before they are answered. */
export const studioKilns = conversation({
  id: 'studio-kilns',
  language: 'en',
  subject: 'Kiln 2 keeps bailing on glaze firings',
  messages: [
    fern.writes(
      '2026-03-16 07:58',
      `Hello good people of KilnKeeper!

So kiln 2 (the big oval) quits its glaze program at around 1,900 °F and leaves me with "FIRING ABORTED: RATE LOW (F4)". It's a KK-Touch 300 controller, firmware 5.5.12, and I watch it from the phone app, 2.8 on an iPhone 13.

Saturday's load is ruined, 112 pieces from the kids' class, and the same again Sunday with 60 of the restaurant bowls. Kiln 1 has the same controller on 5.4 and fires like an angel.

How you'd see it:
1. Load program "Glaze 6 slow"
2. Set a 15-minute hold
3. Press Start and wait about seven hours

New elements in January, so it ain't those. I measured the wall voltage under load and got 238, which is what it should be. I've had the thermocouple out and wiggled and back in, F4 again.

The restaurant opens the first weekend of April and their bowls have to be in their hands the Wednesday before.

Fern`,
    ),
    abe.replies(
      '2026-03-16 11:20',
      `Hi Fern, I'm so sorry about the kids' pieces. I pulled your firing curve: the climb drops under 40 °F an hour right when the third relay should join in. Would you do a relay test (Service > Outputs > 3) and tell me if you hear a clunk?`,
    ),
    abe.replies(
      '2026-03-16 11:34',
      `One more from our kiln guy: lower "minimum rate" in the program to 25. It's no cure but it may carry you through a firing.`,
    ),
    fern.writes(
      '2026-03-17 08:15',
      `Minimum rate at 25 and last night's firing got to cone 6! Took eleven hours instead of eight and a half, so my electric bill says ouch. Relay thing I'll do this afternoon when she's cool enough to touch.`,
    ),
    abe.replies(
      '2026-03-17 10:40',
      `Glad you have a way to fire. I put firmware 5.5.13 on kiln 2 for you over the air, it drives the third output a bit longer. Let's see what a normal rate does with it.`,
    ),
    fern.writes(
      '2026-03-18 07:30',
      `Clunk is there on 3, loud and proud. And with 5.5.13 at the normal rate she aborted again at 1,880, another 45 bowls. Abe I love you but I'd like those three loads credited, they weren't cheap.`,
    ),
    abe.replies(
      '2026-03-18 10:05',
      `Fair, I'll pass the credit on to billing today. A clunk with no heat means the contacts are burnt. A new relay board ships this afternoon, overnight, so it's with you tomorrow. You don't need an electrician, three screws.`,
    ),
    fern.writes(
      '2026-03-20 06:55',
      `Board's in, eight hours twenty to cone 6 at full rate, and the prettiest bowls I ever made. All's forgiven.`,
    ),
  ],
  gold: [
    observed(1, 'kiln 2 (the big oval) quits its glaze program at around 1,900 °F'),
    error(1, 'text', 'FIRING ABORTED: RATE LOW (F4)'),
    error(1, 'code', 'F4'),
    environment(1, 'device', 'KK-Touch 300'),
    environment(1, ['app', 'system'], 'firmware 5.5.12', '5.5.12'),
    optional(environment(1, ['app', 'system'], '5.4')),
    optional(environment(1, 'app', 'phone app, 2.8', '2.8')),
    optional(environment(1, 'device', 'iPhone 13')),
    affected(1, '112 pieces', 112, ['other', 'records']),
    affected(1, '60 of the restaurant bowls', 60, ['other', 'records']),
    step(1, 'Load program "Glaze 6 slow"'),
    step(1, 'Set a 15-minute hold'),
    step(1, 'Press Start and wait about seven hours'),
    optional(attempt(1, 'New elements in January', 'elements', 'customer', ['failed', 'unknown'])),
    attempt(1, 'I measured the wall voltage under load', 'voltage', 'customer', [
      'failed',
      'unknown',
      'worked',
    ]),
    attempt(1, `I've had the thermocouple out and wiggled and back in`, 'thermocouple', 'customer', 'failed'),
    deadline(1, 'their bowls have to be in their hands the Wednesday before', '2026-04-01', 'either'),
    optional(
      deadline(1, 'The restaurant opens the first weekend of April', ['2026-04-04', '2026-04-05'], 'either'),
    ),
    attempt(
      2,
      'do a relay test (Service > Outputs > 3)',
      'relay',
      'customer',
      ['worked', 'failed', 'unknown'],
      [6, 'Clunk is there on 3, loud and proud'],
    ),
    attempt(
      3,
      'lower "minimum rate" in the program to 25',
      'minimum rate',
      'customer',
      ['worked', 'partly'],
      [4, `Minimum rate at 25 and last night's firing got to cone 6`],
    ),
    deadline(4, `Relay thing I'll do this afternoon`, '2026-03-17', 'customer'),
    attempt(5, 'I put firmware 5.5.13 on kiln 2 for you', '5.5.13', 'support', 'failed', [
      6,
      'with 5.5.13 at the normal rate she aborted again',
    ]),
    environment(6, ['app', 'system'], '5.5.13'),
    affected(6, 'another 45 bowls', 45, ['other', 'records']),
    cue(6, 'refund', `I'd like those three loads credited`),
    optional(cue(7, 'refund', `I'll pass the credit on to billing today`)),
    deadline(7, `I'll pass the credit on to billing today`, '2026-03-18', 'support'),
    deadline(7, `A new relay board ships this afternoon`, '2026-03-18', 'support'),
    deadline(7, `so it's with you tomorrow`, '2026-03-19', 'support'),
    attempt(8, `Board's in`, 'board', 'customer', 'worked'),
  ],
});

const raj = customer('Raj Dhaliwal', 'Europe/London');
const nina = agent('Nina Corless', 'Europe/London');
const gus = agent('Gus Ferreira', 'Europe/London');

/** Mostly notes: first line to second line and back. */
export const rollerTester = conversation({
  id: 'roller-tester',
  language: 'en',
  subject: 'roller brake tester not sending results',
  messages: [
    raj.writes(
      '2026-09-22 08:03',
      `Bay 1 brake tester isnt sending results across to the test PC, we have to type every one in. Bay 2 ok. 14 MOTs booked for today and im already 3 behind. PC says "No handshake from RBT (HS-02)". Anyone?`,
    ),
    nina.notes(
      '2026-09-22 08:20',
      `cust = Dhaliwal Motors, acc 300817, Std plan. RBT model Torvik R9 in both bays. BenchLink 4.1.6 / W10. Rang him, talked him thru: serial lead reseated - nope. COM port in BenchLink changed 3>5 - nope, HS-02 still. Swapped bay 1 + bay 2 leads at PC end: now bay 2 goes through on the other port too, so PC side good. Passing to T2, told him cb before 10.`,
    ),
    gus.notes(
      '2026-09-22 09:05',
      `Good work. R9 serials < 4400 lost handshake w/ BenchLink 4.1.6 last wk, we've 7 garages on it. Turned "legacy handshake" flag on for 300817 at 09:02. Pls get him to restart BenchLink, not the whole PC.`,
    ),
    nina.replies(
      '2026-09-22 09:11',
      `Hi Raj, we've switched something on for you. Please close BenchLink on the bay 1 PC, open it again and run any car over the rollers.`,
    ),
    raj.writes(
      '2026-09-22 09:34',
      `did that. first car came over, second one didnt, third did. so 2 out of 3. cant trust it`,
    ),
    gus.notes(
      '2026-09-22 10:20',
      `Buffer overrun prob. Wants the 4.1.7 hotfix, I'll push it to him at 1 when they stop for lunch. Nina: he can go on typing until then, DVSA allows it.`,
    ),
    raj.writes(
      '2026-09-22 14:12',
      `whatever you did at dinner time its spot on. 5 cars 5 results. cheers both`,
    ),
    nina.replies(
      '2026-09-22 14:20',
      `Lovely to hear. I'll check your results log on Friday and close the ticket if it's clean. Could you send me the serial number off bay 2's tester by then, so it gets the same?`,
    ),
  ],
  gold: [
    observed(1, 'Bay 1 brake tester isnt sending results across to the test PC'),
    affected(1, 'im already 3 behind', 3, ['records', 'other', 'customers']),
    optional(affected(1, '14 MOTs booked for today', 14, ['records', 'other', 'customers'])),
    optional(attempt(1, 'we have to type every one in', 'type', 'customer', ['worked', 'partly', 'unknown'])),
    error(1, 'text', 'No handshake from RBT (HS-02)'),
    error(1, 'code', 'HS-02'),
    environment(2, 'account', 'acc 300817', '300817'),
    environment(2, 'plan', 'Std plan', 'Std', 'Standard'),
    environment(2, 'device', 'Torvik R9'),
    environment(2, 'app', 'BenchLink 4.1.6'),
    environment(2, 'system', 'W10', 'Windows 10'),
    attempt(2, 'serial lead reseated', 'lead', 'customer', 'failed'),
    attempt(2, 'COM port in BenchLink changed 3>5', 'COM port', 'customer', 'failed'),
    optional(error(2, 'code', 'HS-02')),
    attempt(2, 'Swapped bay 1 + bay 2 leads at PC end', 'swapped leads', 'customer', [
      'worked',
      'failed',
      'unknown',
      'partly',
    ]),
    deadline(2, 'told him cb before 10', '2026-09-22', 'support'),
    affected(3, `we've 7 garages on it`, 7, ['customers', 'sites']),
    optional(environment(3, 'device', 'R9')),
    optional(environment(3, 'app', 'BenchLink 4.1.6')),
    environment(3, 'flag', 'legacy handshake', '"legacy handshake" flag'),
    attempt(3, 'Turned "legacy handshake" flag on for 300817', 'legacy handshake', 'support', 'partly', [
      5,
      'first car came over, second one didnt, third did',
    ]),
    optional(attempt(4, `we've switched something on for you`, 'switched', 'support', 'partly')),
    attempt(4, 'close BenchLink on the bay 1 PC, open it again', 'BenchLink', 'customer', 'partly', [
      5,
      'did that. first car came over, second one didnt, third did',
    ]),
    optional(
      attempt(4, 'run any car over the rollers', 'car', 'customer', 'partly', [
        5,
        'first car came over, second one didnt, third did',
      ]),
    ),
    deadline(6, `I'll push it to him at 1 when they stop for lunch`, '2026-09-22', 'support'),
    attempt(6, `Wants the 4.1.7 hotfix, I'll push it to him at 1`, 'push', 'support', 'worked', [
      7,
      'whatever you did at dinner time its spot on',
    ]),
    deadline(8, `I'll check your results log on Friday`, '2026-09-25', 'support'),
    deadline(8, `send me the serial number off bay 2's tester by then`, '2026-09-25', 'customer'),
  ],
});
