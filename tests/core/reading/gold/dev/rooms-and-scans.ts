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

const dafydd = customer('Dafydd Pryce', 'Europe/London');
const nuria = agent('Nuria Falcó', 'Europe/Lisbon');

export const guesthouseOverbooked = conversation({
  id: 'guesthouse-overbooked',
  language: 'en',
  subject: 'Room 4 sold three times over',
  messages: [
    dafydd.writes(
      '2026-05-21 14:40',
      `Right. I've a couple from Utrecht standing in my hall with their suitcases and no bed, because your calendar feed sold room 4 to three different parties. The feed to my own website hasn't pulled a thing since Monday.

Property 60218, StayBridge Connect 2.7, and the BookNest plugin 5.4.1 on WordPress 6.8.

Already done: made a new iCal link, no change. Interval down from hourly to 15 minutes, no change. Threw out room 4's mapping and built it again, which mended 4 and knocked out 2 and 3.

6 bookings overlap as I write and from tomorrow it's the bank holiday weekend. My web lad dug this out of the site:

{"job":"ical_pull","property":60218,"http":410,"msg":"feed token retired","ref":"sb-91c0e2"}

If I have to turn one more guest away I'm off your platform, and the local paper will read why.`,
    ),
    nuria.replies(
      '2026-05-21 15:02',
      `Mr Pryce, I'm sorry about the two in your hall. This week old feed tokens were retired, and yours was wrongly among them, like those of eleven other houses. I've issued you another and pushed it into the plugin. Could you hit "Pull now" and see whether rooms 2, 3 and 4 agree with us?`,
    ),
    dafydd.writes(
      '2026-05-21 15:21',
      `2 and 4 agree. 3 shows a Mr Falk until Sunday, who cancelled in March.`,
    ),
    nuria.replies(
      '2026-05-21 15:30',
      `He lives on in the plugin's own store. Empty it under BookNest > Tools > Local store and he ought to check out.`,
    ),
    dafydd.writes(
      '2026-05-21 15:48',
      `Emptied, and he's gone, all three right. The Utrecht pair are at my sister's. I'd want the commission on those bookings back, mind.`,
    ),
    nuria.replies(
      '2026-05-21 16:05',
      `Fair enough. I put it to our accounts people first thing tomorrow, and I'll keep half an eye on your feed over the weekend.`,
    ),
  ],
  gold: [
    observed(1, 'your calendar feed sold room 4 to three different parties'),
    optional(affected(1, `a couple from Utrecht standing in my hall`, 2, ['customers', 'users'])),
    optional(affected(1, 'three different parties', 3, ['customers', 'users'])),
    observed(1, `The feed to my own website hasn't pulled a thing since Monday`),
    environment(1, ['account', 'workspace'], 'Property 60218', '60218'),
    environment(1, ['app', 'sdk'], 'StayBridge Connect 2.7', 'Connect 2.7'),
    environment(1, ['app', 'sdk'], 'BookNest plugin 5.4.1', 'plugin 5.4.1', '5.4.1'),
    environment(1, ['app', 'sdk', 'system'], 'WordPress 6.8'),
    attempt(1, 'made a new iCal link', 'iCal', 'customer', 'failed'),
    attempt(1, 'Interval down from hourly to 15 minutes', 'Interval', 'customer', 'failed'),
    attempt(1, `Threw out room 4's mapping and built it again`, 'mapping', 'customer', 'partly'),
    affected(1, '6 bookings overlap as I write', 6, 'records'),
    deadline(1, `from tomorrow it's the bank holiday weekend`, '2026-05-22', 'support'),
    error(
      1,
      ['log', 'text'],
      '{"job":"ical_pull","property":60218,"http":410,"msg":"feed token retired","ref":"sb-91c0e2"}',
    ),
    error(1, 'http-status', '410'),
    error(1, ['request-id', 'code'], 'sb-91c0e2'),
    optional(error(1, 'text', 'feed token retired')),
    cue(1, 'leaving', `I'm off your platform`),
    cue(1, 'public', 'the local paper will read why'),
    attempt(2, `I've issued you another and pushed it into the plugin`, 'issued', 'support', 'partly', [
      3,
      '2 and 4 agree. 3 shows a Mr Falk until Sunday',
    ]),
    optional(
      attempt(
        2,
        'hit "Pull now"',
        'Pull',
        'customer',
        ['partly', 'worked'],
        [3, '2 and 4 agree. 3 shows a Mr Falk until Sunday'],
      ),
    ),
    affected(2, 'those of eleven other houses', 11, ['customers', 'sites', 'records', 'other']),
    observed(3, '3 shows a Mr Falk until Sunday, who cancelled in March'),
    attempt(4, 'Empty it under BookNest > Tools > Local store', 'Empt', 'customer', 'worked', [
      5,
      `Emptied, and he's gone, all three right`,
    ]),
    cue(5, 'refund', `I'd want the commission on those bookings back`),
    deadline(6, 'I put it to our accounts people first thing tomorrow', '2026-05-22', 'support'),
    optional(
      deadline(6, 'over the weekend', ['2026-05-22', '2026-05-23', '2026-05-24', '2026-05-25'], 'support'),
    ),
  ],
});

const ferdinand = customer('Ferdinand Oyelaran', 'Europe/Dublin');
const aoibh = agent('Aoibh Gilmartin', 'Europe/Dublin');

/** The first message is spoken into a phone. */
export const mriSlots = conversation({
  id: 'mri-slots',
  language: 'en',
  subject: 'MRI for my wife comfort',
  messages: [
    ferdinand.writes(
      '2026-02-11 13:10',
      `Hello I am trying since Monday to book the MRI for my wife comfort on the care gate portal and every slot I press tells me somebody took it full stop it must be fifty slots now even one at six in the morning in three weeks. The words are this slot has just been taken please choose another. We have the letter from doctor Brannigan the scan has to be done before her operation on the twenty sixth. First I used my Huawei P30 then I went to the library for a computer that one is Windows 10 with Edge and it was the same story there. My daughter made a new login for me and with it I could choose a slot but at the end it said referral not found comma so no scan. Please it is urgent thank you Ferdinand`,
    ),
    aoibh.replies(
      '2026-02-11 14:25',
      `Dear Mr Oyelaran, we'll sort this out well ahead of the operation. Your first login carried a lock left over from a booking that broke off halfway, and the lock made every slot look taken. I lifted it a minute ago. Would you try one, any one, with that first login?`,
    ),
    ferdinand.writes(
      '2026-02-11 14:52',
      `I took the 17th at 8:20, it let me right up to the last page and there it stays white, no confirmation.`,
    ),
    aoibh.notes(
      '2026-02-11 15:20',
      `White page = letter service down at St Bride's. 112 pts caught since 14:00, climbing; 9 of them stuck at the front desk w/o a paper to show. Ops: letters flow again ~19:00 tonight. Booked his by hand, ref CGB-40771, shows confirmed.`,
    ),
    aoibh.replies(
      '2026-02-11 15:31',
      `Mr Oyelaran, your wife's scan is booked: Tuesday 17 February, 8:20, room MRI 2. The letter arrives on your phone this evening.`,
    ),
    ferdinand.writes('2026-02-11 20:14', `Letter is here. God bless you`),
  ],
  gold: [
    observed(1, 'every slot I press tells me somebody took it'),
    error(1, 'text', 'this slot has just been taken please choose another'),
    deadline(1, 'the scan has to be done before her operation on the twenty sixth', '2026-02-26', 'support'),
    environment(1, 'device', 'Huawei P30'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'browser', 'Edge'),
    attempt(1, 'then I went to the library for a computer', 'library', 'customer', 'failed'),
    attempt(1, 'My daughter made a new login for me', 'login', 'customer', ['partly', 'failed']),
    error(1, 'text', 'referral not found'),
    attempt(2, 'I lifted it a minute ago', 'lifted', 'support', 'partly', [
      3,
      'it let me right up to the last page and there it stays white',
    ]),
    observed(3, 'there it stays white, no confirmation'),
    optional(attempt(3, 'I took the 17th at 8:20', 'took', 'customer', ['partly', 'failed'])),
    optional(observed(4, `letter service down at St Bride's`)),
    affected(4, '112 pts caught since 14:00, climbing', 112, ['users', 'customers'], true),
    affected(4, '9 of them stuck at the front desk', 9, ['users', 'customers']),
    deadline(4, 'letters flow again ~19:00 tonight', '2026-02-11', 'support'),
    attempt(4, 'Booked his by hand', 'Booked', 'support', 'worked'),
    optional(deadline(5, 'Tuesday 17 February, 8:20', '2026-02-17', 'customer')),
    deadline(5, 'The letter arrives on your phone this evening', '2026-02-11', 'support'),
  ],
});
