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

const lena = customer('Lena Brockway', 'America/New_York');
const marc = agent('Marc Delisle', 'America/Toronto');

export const timeOff = conversation({
  id: 'time-off',
  language: 'en',
  subject: 'PTO balances off',
  messages: [
    lena.writes(
      '2026-01-05 09:40',
      `Happy new year! After the year-end rollover the PTO balances are wrong for roughly a third of our staff - 61 people out of 190 have negative days. Carry-over should have been capped at 5 days, it was set to 0 instead.

I re-ran the rollover for one person and it came out the same. Editing the balance manually sticks, but I'm not doing that 61 times.

We're on the Professional plan, company ID 20418, and I use Firefox 147 on a Mac.

Managers approve vacation requests on Wednesdays, so ideally this is sorted before this Wednesday.`,
    ),
    marc.replies(
      '2026-01-05 10:15',
      `Hi Lena, happy new year! Thanks for flagging. I've corrected the carry-over rule in your policy. Can you run the rollover for two or three people again?`,
    ),
    lena.writes('2026-01-05 11:02', `Ran it for Tom and Aisha. Tom has his 5 days now, Aisha's still at -3.`),
    marc.replies(
      '2026-01-05 11:20',
      `Aisha has a custom policy. I'll get engineering to look at hers, expect an update by noon tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'the PTO balances are wrong for roughly a third of our staff'),
    affected(1, '61 people out of 190', 61, 'users'),
    optional(affected(1, 'roughly a third of our staff', null, 'users')),
    expected(1, 'Carry-over should have been capped at 5 days'),
    attempt(1, 'I re-ran the rollover for one person', 're-ran rollover', 'customer', 'failed'),
    attempt(1, 'Editing the balance manually', 'balance manually', 'customer', ['worked', 'partly']),
    environment(1, 'plan', 'Professional plan', 'Professional'),
    environment(1, 'account', 'company ID 20418', '20418'),
    environment(1, 'browser', 'Firefox 147'),
    optional(environment(1, ['system', 'device'], 'Mac')),
    deadline(1, 'before this Wednesday', '2026-01-07', 'support'),
    attempt(2, `I've corrected the carry-over rule`, 'corrected rule', 'support', 'partly', [
      3,
      `Tom has his 5 days now, Aisha's still at -3`,
    ]),
    deadline(4, 'expect an update by noon tomorrow', '2026-01-06', 'support'),
  ],
});

const rolf = customer('Rolf Aune', 'Europe/Oslo');
const gemma = agent('Gemma Hale', 'Europe/London');

export const weighbridge = conversation({
  id: 'weighbridge',
  language: 'en',
  subject: 'Weighbridge not sending weights',
  messages: [
    rolf.writes(
      '2026-02-16 06:20',
      `- weighbridge sends no weights to TruckFlow since 05:00
- 14 lorries queueing at the gate
- terminal: Mettler IND570, TruckFlow Client 7.4.3 on Win Server 2019
- COM3 opens, but log says: 2026-02-16 05:01:12 WARN SerialPort: frame dropped, checksum 0x3F
- cable swapped: no
- other COM port: no
- baud rate 4800 instead of 9600: weights come but garbage
- reinstalled client: no
- old laptop with client 7.3.9: works

NEED THIS BEFORE THE EVENING SHIFT, 14:00!!`,
    ),
    gemma.replies(
      '2026-02-16 06:05',
      `Hi Rolf, quick one: can you roll the client on the terminal back to 7.3.9 for now?`,
    ),
    rolf.writes('2026-02-16 07:40', `Done. Weights are coming in. Queue is gone.`),
    gemma.replies('2026-02-16 07:02', `Phew. 7.4.4 with a fix is going to be released on 24 February.`),
  ],
  gold: [
    observed(1, 'weighbridge sends no weights to TruckFlow since 05:00'),
    affected(1, '14 lorries queueing at the gate', 14, ['other', 'users']),
    environment(1, 'device', 'Mettler IND570'),
    environment(1, 'app', 'TruckFlow Client 7.4.3', 'Client 7.4.3'),
    environment(1, 'system', 'Win Server 2019'),
    error(1, 'log', '2026-02-16 05:01:12 WARN SerialPort: frame dropped, checksum 0x3F'),
    attempt(1, 'cable swapped', 'cable', 'customer', 'failed'),
    attempt(1, 'other COM port', 'COM port', 'customer', 'failed'),
    attempt(1, 'baud rate 4800 instead of 9600', 'baud', 'customer', ['partly', 'failed']),
    attempt(1, 'reinstalled client', 'reinstalled', 'customer', 'failed'),
    attempt(1, 'old laptop with client 7.3.9', 'laptop', 'customer', 'worked'),
    optional(environment(1, 'app', 'client 7.3.9')),
    deadline(1, 'BEFORE THE EVENING SHIFT, 14:00', '2026-02-16', 'support'),
    attempt(2, 'roll the client on the terminal back to 7.3.9', 'roll client', 'customer', 'worked', [
      3,
      'Weights are coming in',
    ]),
    deadline(4, 'going to be released on 24 February', '2026-02-24', 'support'),
  ],
});

const chidi = customer('Chidi Eze', 'Africa/Lagos');
const mona = agent('Mona Fischer', 'Europe/Berlin');

export const walletTopUps = conversation({
  id: 'wallet-top-ups',
  language: 'en',
  subject: 'Top ups deducted but not credited',
  messages: [
    chidi.writes(
      '2026-03-09 10:00',
      `Good day,

Please our customers are debited but their wallet is not credited. As at this morning 340 transactions are hanging, and the figure keeps rising, it was 200 on Saturday. The API answers HTTP 504 and sometimes

{"status":"error","code":"WLT_TIMEOUT","message":"Upstream ledger did not answer","trace_id":"5f2c9b7e11a0"}

We upgraded to php-sdk 5.1.0 yesterday and we even went back to 5.0.7, no way. We raised the timeout to 60 seconds and the errors reduced but did not stop. Kindly do the needful before close of work today else we refund everybody.

Merchant ID: MCH-00871`,
    ),
    mona.replies(
      '2026-03-09 10:30',
      `Good morning Chidi, we have identified a stuck ledger node and taken it out of rotation at 10:20 CET. New top-ups should go through. Could you check?`,
    ),
    chidi.writes('2026-03-09 11:15', `New ones are crediting at once. But the 340 are still hanging.`),
    mona.replies(
      '2026-03-09 12:00',
      `We'll replay those 340 by 5 pm today and send you the list tomorrow morning.`,
    ),
  ],
  gold: [
    observed(1, 'our customers are debited but their wallet is not credited'),
    affected(1, '340 transactions are hanging', 340, 'records', true),
    optional(affected(1, 'it was 200 on Saturday', 200, 'records')),
    error(1, 'http-status', 'HTTP 504'),
    error(1, 'code', 'WLT_TIMEOUT'),
    error(1, 'text', 'Upstream ledger did not answer'),
    error(1, 'request-id', '5f2c9b7e11a0'),
    environment(1, 'sdk', 'php-sdk 5.1.0'),
    optional(environment(1, 'sdk', '5.0.7')),
    attempt(1, 'we even went back to 5.0.7', '5.0.7', 'customer', 'failed'),
    optional(attempt(1, 'We upgraded to php-sdk 5.1.0', 'upgraded', 'customer', 'failed')),
    attempt(1, 'We raised the timeout to 60 seconds', 'raised timeout', 'customer', 'partly'),
    deadline(1, 'before close of work today', '2026-03-09', 'support'),
    optional(cue(1, 'refund', 'else we refund everybody')),
    environment(1, 'account', 'MCH-00871', 'Merchant ID: MCH-00871'),
    attempt(2, 'taken it out of rotation', 'taken rotation', 'support', 'partly', [
      3,
      'New ones are crediting at once. But the 340 are still hanging',
    ]),
    optional(affected(3, 'the 340 are still hanging', 340, 'records')),
    deadline(4, `We'll replay those 340 by 5 pm today`, '2026-03-09', 'support'),
    deadline(4, 'send you the list tomorrow morning', '2026-03-10', 'support'),
  ],
});

const aoife = customer('Aoife Brennan', 'Europe/Dublin');
const stu = agent('Stu Mercer', 'Europe/London');

export const calendarInvites = conversation({
  id: 'calendar-invites',
  language: 'en',
  subject: 'Fw: invites land an hour late',
  messages: [
    aoife.writes(
      '2026-03-30 08:15',
      `Hi folks

Ever since the clocks changed on Sunday every invite we send out of MeetMinder shows up an hour late in people's Outlook. Seven client meetings got missed this morning and our MD is livid.

What I've checked:
* time zone in MeetMinder: correct (Dublin)
* toggled daylight saving off and on in the profile. Zero effect
* made a fresh meeting in the web version: same
* Google Calendar guests: those get the proper time

Outlook 365 version 2602, MeetMinder add-in 3.9.

There's a board meeting with 40 attendees tomorrow at 2, I'd really like that one not to be a disaster.

Aoife`,
    ),
    stu.notes(
      '2026-03-30 08:40',
      `Repro'd on add-in 3.9 + Outlook 2602, not on 3.8. @Ivana confirmed: known regression MM-7719, DST offset taken from organizer's cached TZ. Fix in review, deploy slot Tue 31 Mar 07:00.`,
    ),
    stu.replies(
      '2026-03-30 08:55',
      `Hi Aoife, so sorry. Until we deploy the fix tomorrow at 7 am, please install add-in 3.8 from the link in our article (https://help.meetminder.example/addin-38) and resend one invite as a test.`,
    ),
    aoife.writes(
      '2026-03-30 10:05',
      `3.8 does the job, the invite is spot on. I'll get IT to push it out to the rest by lunchtime.`,
    ),
  ],
  gold: [
    observed(1, `every invite we send out of MeetMinder shows up an hour late in people's Outlook`),
    affected(1, 'Seven client meetings got missed', 7, ['records', 'other', 'customers']),
    attempt(1, 'toggled daylight saving off and on', 'toggled daylight', 'customer', 'failed'),
    attempt(1, 'made a fresh meeting in the web version', 'meeting web', 'customer', 'failed'),
    optional(
      attempt(1, 'time zone in MeetMinder: correct', 'time zone', 'customer', [
        'failed',
        'unknown',
        'worked',
      ]),
    ),
    optional(attempt(1, 'Google Calendar guests', 'Google', 'customer', ['worked', 'unknown'])),
    environment(1, 'app', 'Outlook 365 version 2602', 'version 2602', 'Outlook 365'),
    optional(environment(1, 'app', 'Outlook 365')),
    environment(1, 'app', 'MeetMinder add-in 3.9', 'add-in 3.9'),
    deadline(1, `There's a board meeting with 40 attendees tomorrow at 2`, '2026-03-31', 'support'),
    optional(environment(2, 'app', 'add-in 3.9')),
    optional(environment(2, 'app', 'Outlook 2602')),
    optional(error(2, 'code', 'MM-7719')),
    deadline(2, 'deploy slot Tue 31 Mar 07:00', '2026-03-31', 'support'),
    deadline(3, 'Until we deploy the fix tomorrow at 7 am', '2026-03-31', 'support'),
    attempt(3, 'install add-in 3.8', 'install add-in', 'customer', 'worked', [4, '3.8 does the job']),
    deadline(4, `I'll get IT to push it out to the rest by lunchtime`, '2026-03-30', 'customer'),
  ],
});
