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

const perpetua = customer('Perpetua Quinlan', 'America/Toronto');
const ivo = agent('Ivo Marchetti', 'Europe/Rome');

export const gradebookColumns = conversation({
  id: 'gradebook-columns',
  language: 'en',
  subject: 'Gradebook is giving zeros to kids who handed stuff in :(',
  messages: [
    perpetua.writes(
      '2026-10-21 12:12',
      `Hi MarkMate folks! Grade 8 teacher + accidental tech lead here, writing on my lunch, so bear with me.

Here's what our gradebook shows vs. what Classroom has:

Class | Submitted | Shown as 0
8A    | 27        | 11
8B    | 25        | 14
8C    | 26        | 0

So 25 submissions look like they never happened. 8C is Mr. Obi's and he's the one person who still uses the old template, make of that what you will!

To see it:
1. Open any unit with a rubric
2. Click Sync now
3. Scroll to the kids with two last names

What I've done so far: unlinked 8A and linked it up again (zeros came straight back), renamed one kid to a single last name (his mark popped up!!), and tried it on a Chromebook rather than my MacBook, which was no different. I'm on Chrome 140, macOS 15.6.

I figured marks would come over for anybody who handed something in. The sync page says "Completed with warnings: 25 rows skipped [W-310]".

Report cards lock on Friday the 30th, and parent interviews are the Wednesday before, where I'd really rather not show anyone a zero.

Perpetua`,
    ),
    ivo.replies(
      '2026-10-22 09:15',
      `Hi Perpetua! What a lovely bug report. Could I trouble you to move one unit of 8B to the old template, the one Mr. Obi has, and sync it?`,
    ),
    perpetua.writes(
      '2026-10-22 08:03',
      `Moved the Fractions unit over and all of 8B's marks are there! But it wiped the comments I'd typed in that unit, which stings a bit.`,
    ),
    ivo.replies(
      '2026-10-22 15:30',
      `Ouch, I'm sorry. I brought your comments back out of last night's backup just now. Please leave the other units as they are: the new template gets its repair on Monday, and I'll tell you as soon as it's in.`,
    ),
    perpetua.writes('2026-10-22 11:48', `Comments are back, every last one. Grazie!`),
    ivo.notes(
      '2026-10-26 10:05',
      `Name matcher fix live, forced a full sync for the school (org 3090-TO): 0 skipped. 4 other schools had W-310 too, done as well.`,
    ),
  ],
  gold: [
    observed(1, '25 submissions look like they never happened'),
    affected(1, '25 submissions look like they never happened', 25, 'records'),
    step(1, 'Open any unit with a rubric'),
    step(1, 'Click Sync now'),
    step(1, 'Scroll to the kids with two last names'),
    attempt(1, 'unlinked 8A and linked it up again', 'unlinked', 'customer', 'failed'),
    attempt(1, 'renamed one kid to a single last name', 'renamed', 'customer', ['worked', 'partly']),
    attempt(1, 'tried it on a Chromebook rather than my MacBook', 'chromebook', 'customer', 'failed'),
    environment(1, 'device', 'Chromebook'),
    environment(1, 'device', 'MacBook'),
    environment(1, 'browser', 'Chrome 140'),
    environment(1, 'system', 'macOS 15.6'),
    expected(1, 'I figured marks would come over for anybody who handed something in'),
    error(1, 'text', 'Completed with warnings: 25 rows skipped [W-310]'),
    error(1, 'code', 'W-310'),
    optional(affected(1, '25 rows skipped', 25, 'records')),
    deadline(1, 'Report cards lock on Friday the 30th', '2026-10-30', 'either'),
    deadline(1, 'parent interviews are the Wednesday before', '2026-10-28', 'either'),
    attempt(
      2,
      'move one unit of 8B to the old template',
      'move',
      'customer',
      ['worked', 'partly'],
      [3, "Moved the Fractions unit over and all of 8B's marks are there!"],
    ),
    cue(3, 'data-loss', "it wiped the comments I'd typed in that unit"),
    optional(observed(3, "it wiped the comments I'd typed in that unit")),
    attempt(4, "I brought your comments back out of last night's backup", 'comments', 'support', 'worked', [
      5,
      'Comments are back, every last one',
    ]),
    deadline(4, 'the new template gets its repair on Monday', '2026-10-26', 'support'),
    environment(6, ['account', 'workspace'], 'org 3090-TO', '3090-TO'),
    attempt(6, 'forced a full sync for the school', 'sync', 'support', 'worked'),
    optional(attempt(6, 'Name matcher fix live', 'matcher', 'support', ['worked', 'unknown'])),
    affected(6, '4 other schools had W-310 too', 4, ['customers', 'sites', 'users']),
  ],
});

const assumpta = customer('Assumpta Geraghty', 'Europe/Dublin');
const lachlan = agent('Lachlan Voss', 'Europe/London');

/** A secretary who takes her time. */
export const schoolBusTexts = conversation({
  id: 'school-bus-texts',
  language: 'en',
  subject: 'Bus texts',
  messages: [
    assumpta.writes(
      '2026-09-08 16:52',
      `Hello there,

It's Assumpta in the office of Scoil Bhríde. I'm after having the phone going all day, so I said I'd sit down now that it's quiet and write to ye properly.

The texts that tell the parents where the bus is are arriving an hour late, and by then the child is standing at the gate or, God forbid, isn't. There were 62 families left guessing this morning. Route 3 (that's Paddy's) is the only one that's right, and Paddy's tablet is the old Lenovo; the other four buses got the new Samsung Tab A9 over the summer, with RouteBell 2.11 on them.

Now I'm no technician. My nephew came in and took the SIM out of Noreen's tablet and put it in again, which made no odds. Then he changed the clock on it from automatic to by hand, and wasn't the next text bang on time! But the morning after it was late again, so I don't know. He also tried a different SIM, Vodafone instead of Three, and that was no good at all. When Noreen opens the app there's a yellow strip with "Position queued – waiting for sync" in it.

We're off on the school tour Friday week with all five buses, and the principal, Mr Keane, has said if it isn't working for that he'll be looking at what the secondary school has.

God bless,
Assumpta

Scoil Bhríde NS | Roll no. 18814X | Tel. 090 555 0134
This e-mail is intended for the addressee only.`,
    ),
    lachlan.replies(
      '2026-09-09 09:20',
      `Hello Assumpta,

Thank you, your nephew is onto something. Would he mind switching the battery mode of Noreen's tablet from "Optimised" to "Unrestricted" for RouteBell? Nothing else, and then watch tomorrow's morning run.`,
    ),
    assumpta.writes(
      '2026-09-10 10:41',
      `He did what you said with the battery and Noreen's texts were on time this morning and yesterday evening both. He can't do the other three till the weekend because he's at work. They were late as ever today, 41 families.`,
    ),
    lachlan.replies(
      '2026-09-10 11:30',
      `That's grand news. No need to wait for him: I've sent the same setting out to the three from here. Let me know tomorrow how they did? I'll also have a one-page guide in the post to you by Tuesday.`,
    ),
    assumpta.writes(
      '2026-09-11 09:58',
      `Two came right, thanks be. Bus 5 was late still, the driver says the screen says "GPS permission missing (RB-14)". That's 13 families.`,
    ),
  ],
  gold: [
    observed(1, 'The texts that tell the parents where the bus is are arriving an hour late'),
    affected(1, '62 families left guessing this morning', 62, ['customers', 'users', 'other']),
    optional(affected(1, 'the other four buses', 4, 'other')),
    environment(1, 'device', 'Samsung Tab A9'),
    optional(environment(1, 'device', 'old Lenovo', 'Lenovo')),
    environment(1, 'app', 'RouteBell 2.11'),
    attempt(1, "took the SIM out of Noreen's tablet and put it in again", 'sim', 'customer', 'failed'),
    attempt(1, 'he changed the clock on it from automatic to by hand', 'clock', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'He also tried a different SIM', 'different', 'customer', 'failed'),
    error(1, 'text', 'Position queued – waiting for sync'),
    deadline(1, "We're off on the school tour Friday week", '2026-09-18', 'support'),
    cue(1, 'leaving', "he'll be looking at what the secondary school has"),
    optional(cue(1, 'executive', "the principal, Mr Keane, has said if it isn't working for that")),
    attempt(2, `switching the battery mode of Noreen's tablet`, 'battery', 'customer', 'worked', [
      3,
      "He did what you said with the battery and Noreen's texts were on time",
    ]),
    optional(deadline(2, "watch tomorrow's morning run", '2026-09-10', 'customer')),
    optional(
      deadline(
        3,
        "He can't do the other three till the weekend",
        ['2026-09-12', '2026-09-13', '2026-09-11'],
        'customer',
      ),
    ),
    affected(3, '41 families', 41, ['customers', 'users', 'other']),
    optional(affected(3, 'the other three', 3, 'other')),
    attempt(4, "I've sent the same setting out to the three from here", 'setting', 'support', 'partly', [
      5,
      'Two came right, thanks be. Bus 5 was late still',
    ]),
    deadline(4, 'Let me know tomorrow how they did?', '2026-09-11', 'customer'),
    deadline(4, 'a one-page guide in the post to you by Tuesday', '2026-09-15', 'support'),
    optional(affected(5, 'was late still', 1, 'other')),
    error(5, 'text', 'GPS permission missing (RB-14)'),
    error(5, 'code', 'RB-14'),
    affected(5, '13 families', 13, ['customers', 'users', 'other']),
  ],
});
