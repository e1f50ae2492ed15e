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

const kerensa = customer('Kerensa Jago', 'Europe/London');
const phil = agent('Phil Arkwright', 'Europe/London');
const lucja = agent('Lucja Maj', 'Europe/Warsaw');

/** Options A, B and C: one is refused, one done at once, one later. */
export const poolDosing = conversation({
  id: 'pool-dosing',
  language: 'en',
  subject: 'POOL SHUT - doser not dosing',
  messages: [
    kerensa.writes(
      '2026-01-12 06:35',
      `Morning all, main pool's shut. The doser (AquaDose Pro 2, panel fw 3.6.1) won't inject chlorine, we're at 0.3 and falling. There's a red banner, "DOSING INHIBITED - FLOW", but the flow's fine, I can hear it! Baby pool has a doser of its own and is OK. 26 kids from the 7 o'clock squad have been sent home and the aqua mums at nine will be next.

Night duty already: changed the fuse, primed the pump by hand (pumps as long as you hold the button, stops when you let go), swapped the flow switch with the one off the baby pool. Banner didn't budge.

The inspectors come to test the water on Friday and the county gala is on Saturday. Help!!`,
    ),
    phil.replies(
      '2026-01-12 07:10',
      `Morning Kerensa. Couple of options:
A - menu 7, Inputs, flip the flow input from NC to NO
B - a jumper across terminals 14 and 15, and only while somebody's stood there
C - power the panel down at the isolator for a full five minutes, not just the reset button
Which have you got hands for?`,
    ),
    kerensa.writes(
      '2026-01-12 07:25',
      `B I'm not doing, sorry, our safety officer would have my head. Dez is on his way to do C.`,
    ),
    phil.replies(
      '2026-01-12 07:31',
      `Quite right too. Meanwhile I've reset your setpoints in the cloud, they looked odd (chlorine target 0.0).`,
    ),
    kerensa.writes(
      '2026-01-12 08:02',
      `C done, banner's back as soon as it boots, and there's an FI-204 in its event page now. Setpoint reads 1.5 now, for all the good that does, still inhibited. A will have to wait for Dez to find his reading glasses.`,
    ),
    phil.notes(
      '2026-01-12 08:15',
      `L2 pls! LC-0771 (Premium, so dosing by 18:00 today or we pay). Third pool since Fri w/ FLOW inhibit, all had 3.6.1 OTA. Power cycle + setpoints no good, option A outstanding.`,
    ),
    kerensa.writes(
      '2026-01-12 09:40',
      `A: flipped to NO. It DOSES. But when I shut the valve to check, it carries on dosing, which it must never do, so I've turned it back and the pool stays shut.`,
    ),
    lucja.replies(
      '2026-01-12 12:15',
      `Hello Kerensa, Lucja from second line. 3.6.1 reads the flow input upside down, which is why A seemed to cure it. I rolled your panel back to 3.5.9 a minute ago. Please leave the input on NC and repeat your check with the valve. I'd be glad of your chlorine readings tomorrow morning; a corrected firmware I will try out together with you on Wednesday, not before.`,
    ),
    kerensa.writes(
      '2026-01-13 07:50',
      `Valve shut, it stops. Valve open, it doses. 1.6 this morning, squad's in, mums are in, I'm having a bacon roll. There's £312 of yesterday's takings I had to give back though and I'd like that reimbursed.`,
    ),
  ],
  gold: [
    environment(1, 'device', 'AquaDose Pro 2'),
    environment(1, ['app', 'system'], 'panel fw 3.6.1', 'fw 3.6.1', '3.6.1'),
    observed(1, `The doser (AquaDose Pro 2, panel fw 3.6.1) won't inject chlorine`),
    error(1, 'text', 'DOSING INHIBITED - FLOW'),
    affected(1, `26 kids from the 7 o'clock squad have been sent home`, 26, ['customers', 'users']),
    attempt(1, 'changed the fuse', 'fuse', 'customer', 'failed'),
    attempt(1, 'primed the pump by hand', 'primed pump', 'customer', ['partly', 'failed']),
    attempt(
      1,
      'swapped the flow switch with the one off the baby pool',
      'swapped switch',
      'customer',
      'failed',
    ),
    deadline(1, 'The inspectors come to test the water on Friday', '2026-01-16', 'support'),
    deadline(1, 'the county gala is on Saturday', '2026-01-17', 'support'),
    attempt(
      2,
      'flip the flow input from NC to NO',
      'NO',
      'customer',
      ['partly', 'worked'],
      [7, 'flipped to NO. It DOSES. But when I shut the valve to check, it carries on dosing'],
    ),
    attempt(
      2,
      'power the panel down at the isolator for a full five minutes',
      'power panel',
      'customer',
      'failed',
      [5, `C done, banner's back as soon as it boots`],
    ),
    attempt(4, `I've reset your setpoints in the cloud`, 'reset setpoints', 'support', 'failed', [
      5,
      'Setpoint reads 1.5 now, for all the good that does, still inhibited',
    ]),
    error(5, 'code', 'FI-204'),
    environment(6, ['account', 'workspace'], 'LC-0771'),
    environment(6, 'plan', 'Premium'),
    deadline(6, 'dosing by 18:00 today', '2026-01-12', 'support'),
    optional(affected(6, 'Third pool since Fri', 3, ['sites', 'customers', 'other'])),
    optional(environment(6, ['app', 'system'], '3.6.1')),
    optional(attempt(6, 'Power cycle + setpoints no good', 'power', 'customer', 'failed')),
    optional(observed(7, 'when I shut the valve to check, it carries on dosing')),
    optional(expected(7, 'which it must never do')),
    optional(attempt(7, 'I shut the valve to check', 'valve', 'customer', ['failed', 'unknown'])),
    optional(environment(8, ['app', 'system'], '3.6.1')),
    optional(environment(8, ['app', 'system'], '3.5.9')),
    attempt(8, 'I rolled your panel back to 3.5.9', 'rolled 3.5.9', 'support', 'worked', [
      9,
      'Valve shut, it stops. Valve open, it doses',
    ]),
    optional(
      attempt(8, 'repeat your check with the valve', 'valve', 'customer', 'worked', [
        9,
        'Valve shut, it stops. Valve open, it doses',
      ]),
    ),
    deadline(8, `I'd be glad of your chlorine readings tomorrow morning`, '2026-01-13', 'customer'),
    deadline(
      8,
      'a corrected firmware I will try out together with you on Wednesday',
      '2026-01-14',
      'support',
    ),
    cue(
      9,
      'refund',
      `There's £312 of yesterday's takings I had to give back though and I'd like that reimbursed`,
    ),
  ],
});
