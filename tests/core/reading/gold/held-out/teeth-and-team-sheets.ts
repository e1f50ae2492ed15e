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

const farah = customer('Farah Siddiq', 'America/Toronto');
const owen = agent('Owen MacIsaac', 'America/Halifax');
const keiko = agent('Keiko Tanabe', 'Asia/Tokyo');

/** Two tiers talk to each other between the answers. */
export const wrongFamilyReminders = conversation({
  id: 'wrong-family-reminders',
  language: 'en',
  subject: 'Reminders went to wrong patients',
  messages: [
    farah.writes(
      '2026-08-27 09:05',
      `Hello,

Reminder texts went out to the wrong families this morning. One mother got the appointment of a boy she's never heard of, with his birth date and "extraction, lower left". Five parents have called about it so far. Texts we send one at a time from the chart are fine.

We're on the Practice tier of Molarly, and the front desk is Chrome 139 on a Dell OptiPlex. I took the tick off "auto send", so nothing goes out tomorrow. I also emptied the queue, but it filled itself up again within minutes.

Dr. Osei, who owns the practice, says we have to notify the privacy commissioner within 72 hours, so please get us a full list of who received what by Saturday.

Farah`,
    ),
    owen.replies(
      '2026-08-27 10:40',
      `Hi Farah, I take this very seriously. You'll have the list tomorrow by end of day. Could you export this morning's log for me under Messages > Sent?`,
    ),
    owen.notes(
      '2026-08-27 10:55',
      `@Keiko T2: prac 6120, job rem-88f20c. Recipients + bodies off by one, guess: a duplicate dropped from one list only. Flag sms_dedupe_v3 went to 10% of practices Tue night. Pls tell me today how many others.`,
    ),
    keiko.notes(
      '2026-08-27 23:50',
      `No guess any more. 17 practices, no new ones since. I turned sms_dedupe_v3 off for everyone, a re-run of the job on staging now pairs them right. Purged the queues too, but in 2 practices the queue refills regardless (both log QUEUE_DRIFT), will write to those tmrw AM. 6120 had 61 misdirected texts.`,
    ),
    owen.replies(
      '2026-08-27 13:10',
      `Hi Farah, it was a fault of ours, and we've found it. The list is attached, a day early: 61 texts. Would you send a reminder to your own number from the batch screen, and if it's right, tick "auto send" again?`,
    ),
    farah.writes(
      '2026-08-27 15:30',
      `Sent a reminder to me and one to Priti, both right. I left auto send alone, I'd rather phone people for now. Please confirm in writing by Monday noon that our data went to no other clinic. One father says he'll go to the newspaper.`,
    ),
  ],
  gold: [
    observed(1, 'Reminder texts went out to the wrong families this morning'),
    cue(1, 'exposure', `One mother got the appointment of a boy she's never heard of`),
    optional(affected(1, 'One mother got the appointment of a boy', 1, ['customers', 'users'])),
    affected(1, 'Five parents have called about it so far', 5, ['customers', 'users']),
    environment(1, 'plan', 'Practice tier', 'Practice'),
    environment(1, 'browser', 'Chrome 139'),
    environment(1, 'device', 'Dell OptiPlex'),
    attempt(1, 'I took the tick off "auto send"', 'tick', 'customer', ['worked', 'partly', 'unknown']),
    attempt(1, 'I also emptied the queue', 'emptied', 'customer', ['failed', 'partly']),
    optional(cue(1, 'executive', 'Dr. Osei, who owns the practice')),
    cue(1, 'legal', 'we have to notify the privacy commissioner'),
    deadline(1, 'within 72 hours', '2026-08-30', 'either'),
    deadline(1, 'a full list of who received what by Saturday', '2026-08-29', 'support'),
    deadline(2, `You'll have the list tomorrow by end of day`, '2026-08-28', 'support'),
    environment(3, ['account', 'workspace'], 'prac 6120', '6120'),
    error(3, ['request-id', 'code'], 'rem-88f20c'),
    environment(3, 'flag', 'sms_dedupe_v3'),
    deadline(3, 'tell me today how many others', '2026-08-27', 'support'),
    affected(4, '17 practices, no new ones since', 17, ['customers', 'sites'], false),
    attempt(4, 'I turned sms_dedupe_v3 off for everyone', 'turned', 'support', ['worked', 'partly']),
    optional(attempt(4, 'a re-run of the job on staging', 're-run', 'support', 'worked')),
    attempt(4, 'Purged the queues too', 'purged', 'support', ['partly', 'failed']),
    affected(4, 'in 2 practices the queue refills regardless', 2, ['customers', 'sites']),
    error(4, 'code', 'QUEUE_DRIFT'),
    deadline(4, 'will write to those tmrw AM', '2026-08-28', 'support'),
    affected(4, '61 misdirected texts', 61, 'records'),
    optional(affected(5, '61 texts', 61, 'records')),
    attempt(5, 'send a reminder to your own number from the batch screen', 'reminder', 'customer', 'worked', [
      6,
      'Sent a reminder to me and one to Priti, both right',
    ]),
    deadline(6, 'by Monday noon', '2026-08-31', 'support'),
    cue(6, 'public', `he'll go to the newspaper`),
  ],
});

const dean = customer('Dean Fallow', 'Europe/London');
const ifeoma = agent('Ifeoma Bright', 'Africa/Lagos');

/** Cross, on a phone, and in the end content. */
export const teamSheets = conversation({
  id: 'team-sheets',
  language: 'en',
  subject: 'TEAM SHEETS AGAIN',
  messages: [
    dean.writes(
      '2026-11-12 19:48',
      `third time ive written. TEAM SHEETS WONT SUBMIT. press send, wheel goes round, then "Something's gone offside! (TS-55)" which isnt even funny. league fines us £40 a go, thats 3 sheets so £120 and i want it back off you
u12s u14s and the ladies all the same
tried the wifes ipad instead of my phone (oppo find x5, android 15). tried with 16 names instead of 18. logged in as the chairman. NOTHING. only thing that went was copying last weeks sheet but it keeps the old date on
its been like this since 7.0.1 came out monday
sheet for the ladies cup game has to be in 9pm tomorrow or we forfeit, and if that happens we are off to TeamMatey, had their bloke on the phone already`,
    ),
    ifeoma.replies(
      '2026-11-12 21:15',
      `Hi Dean, I'm sorry, and I have read the two before as well. The new app refuses a sheet with any player whose registration ended in October. Ways round it, quickest first:

- take the names with a star out and submit without them
- fill in the sheet in a browser rather than in the app

I have also put your club (ref FALL-HT) back on the older check as a stopgap, so you might restart the app before anything else.`,
    ),
    dean.writes('2026-11-12 20:41', `restarted it, same`),
    dean.writes(
      '2026-11-12 20:58',
      `took the 2 with stars out and it went!! cant add em back tho, Amendments is greyed out`,
    ),
    ifeoma.replies(
      '2026-11-12 22:10',
      `That's something. Amendments opens once the league has named a referee. Have you had a chance to use the browser?`,
    ),
    dean.writes(
      '2026-11-13 12:20',
      `chairmans lad did it in the browser on his mac, all 18 went through first time inc the star ones. so thats the ladies done. u12s and u14s still to do, theirs have to be in sunday 6pm. and the 120 quid?`,
    ),
    ifeoma.replies(
      '2026-11-13 14:05',
      `For those two, 7.0.2 will be in the app stores on Saturday morning. And I've just put £120 on your account.`,
    ),
    dean.writes(
      '2026-11-15 16:30',
      `put 7.0.2 on, u12s sheet in no bother. u14s said TS-56 but thats me giving two lads the same shirt, changed one and thats in too. ladies won 3 nil`,
    ),
  ],
  gold: [
    observed(1, 'TEAM SHEETS WONT SUBMIT'),
    optional(observed(1, 'press send, wheel goes round')),
    error(1, 'text', `Something's gone offside! (TS-55)`),
    error(1, 'code', 'TS-55'),
    affected(1, 'thats 3 sheets', 3, ['records', 'other']),
    cue(1, 'refund', 'i want it back off you'),
    optional(affected(1, 'and the ladies all the same', null, ['users', 'other'])),
    attempt(1, 'tried the wifes ipad instead of my phone', 'ipad', 'customer', 'failed'),
    environment(1, 'device', 'ipad'),
    environment(1, 'device', 'oppo find x5'),
    environment(1, 'system', 'android 15'),
    attempt(1, 'tried with 16 names instead of 18', 'names', 'customer', 'failed'),
    attempt(1, 'logged in as the chairman', 'logged', 'customer', 'failed'),
    attempt(1, 'copying last weeks sheet', 'copying', 'customer', ['worked', 'partly']),
    environment(1, 'app', '7.0.1'),
    deadline(1, 'has to be in 9pm tomorrow', '2026-11-13', 'either'),
    cue(1, 'leaving', 'we are off to TeamMatey'),
    attempt(
      2,
      'take the names with a star out',
      'star',
      'customer',
      ['worked', 'partly'],
      [4, 'took the 2 with stars out and it went!!'],
    ),
    attempt(2, 'fill in the sheet in a browser', 'browser', 'customer', 'worked', [
      6,
      'chairmans lad did it in the browser on his mac, all 18 went through first time',
    ]),
    environment(2, ['account', 'workspace'], 'ref FALL-HT', 'FALL-HT'),
    attempt(
      2,
      'I have also put your club (ref FALL-HT) back on the older check',
      'check',
      'support',
      'failed',
      [3, 'restarted it, same'],
    ),
    attempt(2, 'restart the app', 'restart', 'customer', 'failed', [3, 'restarted it, same']),
    optional(observed(4, 'Amendments is greyed out')),
    optional(environment(6, 'device', 'mac')),
    deadline(6, 'theirs have to be in sunday 6pm', '2026-11-15', 'either'),
    optional(cue(6, 'refund', 'and the 120 quid?')),
    deadline(7, 'on Saturday morning', '2026-11-14', 'support'),
    optional(cue(7, 'refund', `I've just put £120 on your account`)),
    attempt(8, 'put 7.0.2 on', '7.0.2', 'customer', 'worked'),
    optional(environment(8, 'app', '7.0.2')),
    error(8, 'code', 'TS-56'),
    attempt(8, 'changed one and thats in too', 'changed', 'customer', 'worked'),
  ],
});
