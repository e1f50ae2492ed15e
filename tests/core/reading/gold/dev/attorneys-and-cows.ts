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
} from '../write.ts';

const ingrid = customer('Ingrid Solheim-Bates', 'America/Chicago');
const quentin = agent('Quentin Rao', 'America/New_York');

export const timeEntriesVanished = conversation({
  id: 'time-entries-vanished',
  language: 'en',
  subject: 'Where is our time???',
  messages: [
    ingrid.writes(
      '2026-03-30 08:22',
      `Quentin, the weekend migration ate our time. Everything the litigation group entered between the 16th and the 27th has vanished from Docketly. By my count that's 9 attorneys and 2,316 entries. The banner on top of everybody's calendar reads "Sync partially completed, see DK-3002", as if. And it gets worse: Mr. Harlan opened a matter this morning and was looking at the billing notes of a different firm. That is privileged material!!!

Month-end invoices go to clients tomorrow. No entries, no invoices.

I have: refreshed, obviously. Run the Recover Deleted report (comes up empty). Had Luis restore from the cache of his Outlook add-in, and that brought back his own 140, nobody else's.

Docketly Cloud build 9.0.417, Outlook add-in 2.6, Edge.
Ingrid`,
    ),
    quentin.replies(
      '2026-03-30 09:40',
      `Ingrid, I've got our on-call engineers on both, at the highest priority. The matter view is switched off for every firm for the moment, so nobody sees anybody's notes. Do I have your OK to roll your tenant, ten-harlan-04, back to Friday's snapshot? Whatever was typed since then goes with it.`,
    ),
    ingrid.writes('2026-03-30 08:49', `Do it, I've told everyone to stay out.`),
    quentin.replies('2026-03-30 12:15', `Rolled back to the snapshot of Friday 23:00. Please check.`),
    ingrid.writes(
      '2026-03-30 11:52',
      `Litigation is complete, I compared it with their paper sheets. Real Estate is short 58 entries from Saturday, those will be typed in again. Our managing partner demands to know in writing who looked at OUR matters. I need that by noon Wednesday, because we may have to notify clients under the bar rules.`,
    ),
    quentin.notes(
      '2026-03-30 13:20',
      `Access log: 2 foreign views, 7 min in total. Audit letter goes out Tue EOD, Dana signs. No figures to cust until then.`,
    ),
  ],
  gold: [
    observed(
      1,
      'Everything the litigation group entered between the 16th and the 27th has vanished from Docketly',
    ),
    cue(1, 'data-loss', 'Everything the litigation group entered between the 16th and the 27th has vanished'),
    optional(cue(1, 'data-loss', 'the weekend migration ate our time')),
    affected(1, `that's 9 attorneys`, 9, 'users'),
    affected(1, '2,316 entries', 2316, 'records'),
    error(1, 'text', 'Sync partially completed, see DK-3002'),
    error(1, 'code', 'DK-3002'),
    optional(observed(1, 'Mr. Harlan opened a matter this morning and was looking at the billing notes')),
    cue(1, 'exposure', 'was looking at the billing notes of a different firm'),
    optional(cue(1, 'exposure', 'That is privileged material')),
    deadline(1, 'Month-end invoices go to clients tomorrow', '2026-03-31', 'either'),
    attempt(1, 'refreshed, obviously', 'refreshed', 'customer', 'failed'),
    attempt(1, 'Run the Recover Deleted report', 'recover', 'customer', 'failed'),
    attempt(1, 'Had Luis restore from the cache of his Outlook add-in', 'restore', 'customer', 'partly'),
    environment(1, 'app', 'Docketly Cloud build 9.0.417', 'build 9.0.417', '9.0.417'),
    environment(1, ['app', 'sdk'], 'Outlook add-in 2.6'),
    environment(1, 'browser', 'Edge'),
    optional(
      attempt(2, 'The matter view is switched off for every firm', 'matter view', 'support', [
        'worked',
        'partly',
        'unknown',
      ]),
    ),
    environment(2, ['account', 'workspace'], 'ten-harlan-04'),
    optional(cue(2, 'data-loss', 'Whatever was typed since then goes with it')),
    attempt(
      4,
      'Rolled back to the snapshot of Friday 23:00',
      'rolled back',
      'support',
      ['worked', 'partly'],
      [5, 'Litigation is complete, I compared it with their paper sheets'],
    ),
    affected(5, 'Real Estate is short 58 entries from Saturday', 58, 'records'),
    optional(cue(5, 'data-loss', 'Real Estate is short 58 entries from Saturday')),
    cue(5, 'executive', 'Our managing partner demands to know in writing'),
    deadline(5, 'I need that by noon Wednesday', '2026-04-01', 'support'),
    cue(5, 'legal', 'we may have to notify clients under the bar rules'),
    optional(cue(6, 'exposure', '2 foreign views')),
    deadline(6, 'Audit letter goes out Tue EOD', '2026-03-31', 'support'),
  ],
});

const eamon = customer('Eamon Duggan', 'Europe/Dublin');
const marit = agent('Marit Haugen', 'Europe/Oslo');

export const milkingRobot = conversation({
  id: 'milking-robot',
  language: 'en',
  subject: 'robot 2 down',
  messages: [
    eamon.writes(
      '2026-05-09 05:48',
      `Robot 2 wont let any cow in since 4. Gate shut, screen says ATTACH FAIL E-117 and beeps. 65 cows queueing & theyre roaring. hosed down the camera, same thing. held in reset 10 secs, same. Rebooted the router coz ye said that last time, waste of time. Robot 1 flying it. Need it goin by evening milking or theyll get mastitis`,
    ),
    marit.replies(
      '2026-05-09 07:02',
      `Good morning Eamon. What is on the sticker inside the left door, model and software? And what does the pressure gauge show?`,
    ),
    eamon.writes('2026-05-09 06:10', `Lactera MX3, sw 8.40.1-r2. pressure is 4.1`),
    marit.replies(
      '2026-05-09 07:16',
      `There we have it, it needs 6 at least. Close the red valve at the compressor, wait until you read 7 bar and open it slowly. If it is not enough, put the robot in manual and attach by hand, so that the worst ones get relief.`,
    ),
    eamon.writes(
      '2026-05-09 06:44',
      `did the valve. went up to 5.8 and stuck there, still E-117. in manual i can get them milked, slow but grand`,
    ),
    marit.replies(
      '2026-05-09 07:55',
      `Then the compressor's membrane is gone. Our mechanic Sean is in Mullingar and will be with you before 2 pm with a new one. I phone you tomorrow to hear how it went.`,
    ),
    eamon.writes(
      '2026-05-09 15:20',
      `Sean put in the new membrane, 7.2 bar now & the girls walk in like nothing happened. sound`,
    ),
  ],
  gold: [
    observed(1, 'Robot 2 wont let any cow in since 4'),
    optional(environment(1, 'device', 'Robot 2')),
    error(1, 'text', 'ATTACH FAIL E-117'),
    error(1, 'code', 'E-117'),
    affected(1, '65 cows queueing', 65, 'other'),
    attempt(1, 'hosed down the camera', 'camera', 'customer', 'failed'),
    attempt(1, 'held in reset 10 secs', 'reset', 'customer', 'failed'),
    attempt(1, 'Rebooted the router', 'router', 'customer', 'failed'),
    deadline(1, 'Need it goin by evening milking', '2026-05-09', 'support'),
    environment(3, 'device', 'Lactera MX3'),
    environment(3, ['app', 'system'], 'sw 8.40.1-r2', '8.40.1-r2', '8.40.1'),
    attempt(
      4,
      'Close the red valve at the compressor',
      'valve',
      'customer',
      ['failed', 'partly'],
      [5, 'did the valve. went up to 5.8 and stuck there, still E-117'],
    ),
    attempt(
      4,
      'put the robot in manual and attach by hand',
      'manual',
      'customer',
      ['worked', 'partly'],
      [5, 'in manual i can get them milked, slow but grand'],
    ),
    deadline(
      6,
      'Our mechanic Sean is in Mullingar and will be with you before 2 pm',
      '2026-05-09',
      'support',
    ),
    deadline(6, 'I phone you tomorrow', '2026-05-10', 'support'),
    attempt(7, 'Sean put in the new membrane', 'membrane', 'support', 'worked'),
  ],
});
