import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const trish = customer('Trish Delacroix', 'Australia/Melbourne');
const minh = agent('Minh Carruthers', 'Australia/Melbourne');

/** The fields of a portal. */
export const tramValidators = conversation({
  id: 'tram-validators',
  language: 'en',
  subject: '[Portal] Validators on C-class trams',
  messages: [
    trish.writes(
      '2026-08-11 07:32',
      `Summary: Validators on C-class trams reject concession cards
Product / version: TapRide Validator OS 7.2.4 (build 7204.18), Depot Console 3.19
Hardware: VX-30 validators, two per tram
First noticed: 10/08/2026 16:55
Steps to reproduce:
1. Board any C-class tram out of Southbank depot
2. Touch on with a concession card (full fare cards are fine)
3. Touch the same card again
Expected result: green light and one beep
Actual result: red light, display reads "CARD NOT VALID - SEE STAFF", code V-207
Impact: 46 trams running without concession fares, authorised officers are writing down card numbers by hand. Roughly 1,300 passengers turned away since last night.
Troubleshooting done: Cold restarted the validators on tram 3018 (came good for about ten minutes, then red again). Pushed the fare table out a second time from the console, no change. Put a spare VX-30 with the old image 7.1.9 into 3011 and that one takes every card I touched.
Anything else: Show Day is Thursday week and we can't carry that crowd like this.`,
    ),
    minh.replies(
      '2026-08-11 08:20',
      `Morning Trish, that's gold, thank you. The concession table that came with 7.2.4 has its expiry typed as 10 August. I have republished the table with the right date, Southbank only for a start. How do the trams look?`,
    ),
    trish.writes(
      '2026-08-11 09:05',
      `3018 is green, both of its validators. 3025 is still red though, so the push hasn't got to all of them: by my count 15 trams haven't picked it up.`,
    ),
    minh.notes(
      '2026-08-11 09:15',
      `Table re-sent in batches of five, the depot modem chokes otherwise. ETA midday. 7.2.5 to QA tonight.`,
    ),
    minh.replies(
      '2026-08-11 12:40',
      `Every tram has the new table now. 7.2.5, which checks the date before it publishes anything, goes out on the 18th. Could you send me yesterday's two count sheets by Friday arvo so I can square the fares?`,
    ),
  ],
  gold: [
    observed(1, 'Validators on C-class trams reject concession cards'),
    optional(observed(1, 'red light, display reads "CARD NOT VALID - SEE STAFF"')),
    expected(1, 'green light and one beep'),
    step(1, 'Board any C-class tram out of Southbank depot'),
    step(1, 'Touch on with a concession card'),
    step(1, 'Touch the same card again'),
    environment(
      1,
      ['app', 'system'],
      'TapRide Validator OS 7.2.4 (build 7204.18)',
      'TapRide Validator OS 7.2.4',
      'Validator OS 7.2.4',
    ),
    environment(1, 'app', 'Depot Console 3.19'),
    environment(1, 'device', 'VX-30'),
    optional(environment(1, ['app', 'system'], 'image 7.1.9', '7.1.9')),
    error(1, 'timestamp', '10/08/2026 16:55'),
    error(1, 'text', 'CARD NOT VALID - SEE STAFF'),
    error(1, 'code', 'V-207'),
    affected(1, '46 trams running without concession fares', 46, 'other'),
    affected(1, 'Roughly 1,300 passengers turned away', 1300, ['users', 'customers']),
    attempt(1, 'Cold restarted the validators on tram 3018', 'restarted validators', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'Pushed the fare table out a second time', 'fare table', 'customer', 'failed'),
    attempt(1, 'Put a spare VX-30 with the old image 7.1.9 into 3011', 'spare', 'customer', 'worked'),
    deadline(1, 'Show Day is Thursday week', '2026-08-20', 'support'),
    optional(environment(2, ['app', 'system'], '7.2.4')),
    attempt(
      2,
      'I have republished the table with the right date',
      'republished table',
      'support',
      ['partly', 'worked'],
      [3, '3018 is green, both of its validators. 3025 is still red though'],
    ),
    affected(3, `15 trams haven't picked it up`, 15, 'other'),
    attempt(4, 'Table re-sent in batches of five', 'table', 'support', 'worked', [
      5,
      'Every tram has the new table now',
    ]),
    deadline(4, 'ETA midday', '2026-08-11', 'support'),
    deadline(4, '7.2.5 to QA tonight', '2026-08-11', 'support'),
    deadline(5, 'goes out on the 18th', '2026-08-18', 'support'),
    deadline(5, `send me yesterday's two count sheets by Friday arvo`, '2026-08-14', 'customer'),
  ],
});

const gareth = customer('Gareth Pennock', 'Europe/London');
const oonagh = agent('Oonagh Reilly', 'Europe/Dublin');

/** A controller's mail is forwarded, with what was done since below it. */
export const trainAnnouncements = conversation({
  id: 'train-announcements',
  language: 'en',
  subject: 'FW: wrong station announcements',
  messages: [
    gareth.writes(
      '2026-11-23 14:37',
      `Hi both,

Passing this on from Control. I've had a look and can't explain it either, my own bits are underneath.

-----Original Message-----
From: Duty Controller
Sent: 23 November 2026 13:50
To: IT On-board
Subject: wrong station announcements

Three units (158712, 158715, 158720) are calling out the station AFTER the one they are stopping at. Guards are doing it by voice instead. One wheelchair user got off at Malton when she wanted Seamer, she was not impressed and neither am I. Get it sorted before the Christmas timetable on 13 December.

-----

Since then
1) reloaded the route file on 715 in the depot -> right for one diagram, wrong from the turnround at Hull
2) GPS aerial on 720 swapped: one ahead, as before
3) put 712 on manual trigger, where the guard presses the button: the right names come out

On-board unit is the Anncer OBU-4, image 22.10.1. Shoreside is FleetVoice 5.0, hosted by you, tenant "ridings". This is 715's log around the turnround:

13:07:44 WRN door release w/o odo reset (seq 8812)
13:07:45 ERR AV-415 stopIdx 9 > planIdx 8, skipping

Gareth`,
    ),
    oonagh.replies(
      '2026-11-23 15:20',
      `Thanks Gareth. The odometer reset goes missing if the doors are released before the brake's fully on, and at Hull the drivers do just that. I turned on strict reset for 715 from FleetVoice. When is it in Hull next?`,
    ),
    gareth.writes(
      '2026-11-24 11:10',
      `It went last night and twice this morning, and all three turnrounds were clean. The other two are waiting for the same treatment.`,
    ),
    oonagh.replies(
      '2026-11-24 11:32',
      `They've had it as well now. The unit software with the reset done properly, 22.10.2, will be in your test bench folder on 2 December.`,
    ),
    oonagh.notes(
      '2026-11-24 12:05',
      `Went through the base: 4 other operators on 22.10.1 throw AV-415, 60 OBUs all told. Bulletin to them by noon Thurs.`,
    ),
  ],
  gold: [
    observed(1, 'are calling out the station AFTER the one they are stopping at'),
    affected(1, 'Three units', 3, 'other'),
    optional(affected(1, 'One wheelchair user got off at Malton', 1, ['users', 'customers'])),
    optional(
      attempt(1, 'Guards are doing it by voice instead', 'voice', 'customer', [
        'worked',
        'partly',
        'unknown',
      ]),
    ),
    deadline(1, 'before the Christmas timetable on 13 December', '2026-12-13', 'support'),
    attempt(1, 'reloaded the route file on 715 in the depot', 'route file', 'customer', ['partly', 'failed']),
    attempt(1, 'GPS aerial on 720 swapped', 'aerial', 'customer', 'failed'),
    attempt(1, 'put 712 on manual trigger', 'manual', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'Anncer OBU-4', 'OBU-4'),
    environment(1, ['app', 'system'], 'image 22.10.1', '22.10.1'),
    environment(1, 'app', 'FleetVoice 5.0'),
    environment(1, ['workspace', 'account'], 'ridings', 'tenant "ridings"'),
    error(
      1,
      'log',
      `13:07:44 WRN door release w/o odo reset (seq 8812)
13:07:45 ERR AV-415 stopIdx 9 > planIdx 8, skipping`,
    ),
    error(1, 'code', 'AV-415'),
    attempt(2, 'I turned on strict reset for 715', 'strict reset', 'support', 'worked', [
      3,
      'all three turnrounds were clean',
    ]),
    optional(affected(3, 'The other two are waiting', 2, 'other')),
    optional(attempt(4, `They've had it as well now`, 'had', 'support', 'unknown')),
    deadline(4, 'will be in your test bench folder on 2 December', '2026-12-02', 'support'),
    affected(5, '4 other operators', 4, 'customers'),
    affected(5, '60 OBUs all told', 60, 'other'),
    optional(error(5, 'code', 'AV-415')),
    optional(environment(5, ['app', 'system'], '22.10.1')),
    deadline(5, 'Bulletin to them by noon Thurs', '2026-11-26', 'support'),
  ],
});
