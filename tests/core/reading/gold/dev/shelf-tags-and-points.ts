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

const kayleigh = customer('Kayleigh Broom', 'Europe/London');
const anselm = agent('Anselm Okonjo', 'Europe/London');

/** A chat from behind the till, on a phone. */
export const shelfTags = conversation({
  id: 'labels-aisle-four',
  language: 'en',
  subject: 'Live chat',
  messages: [
    kayleigh.writes(
      '2026-06-19 08:03',
      `hiya store 0417 here, our shelf labels are all showing yesterdays prices. every single one in aisles 3 to 6 so like 900 odd labels. customers kicking off at the till cos offers r wrong`,
    ),
    anselm.replies(
      '2026-06-19 08:04',
      `Hi Kayleigh! Is there a light on the base station above aisle 4? And have you done anything with it yet?`,
    ),
    kayleigh.writes(
      '2026-06-19 08:09',
      `its blinking orange. pressed the little button w a pin, blinks the same. steve turned it off n on at the breaker, nothing. on the handheld (zebra TC52, tagboss 5.1.7) i get "Base station unreachable E-2207" when i push em`,
    ),
    anselm.replies(
      '2026-06-19 08:11',
      `Got you. Can you unplug its network cable and use the second socket next to it?`,
    ),
    kayleigh.writes(
      '2026-06-19 08:20',
      `omg green!! aisle 3 n 4 are changing now. 5 n 6 not yet. and the milk fridge says 0.00 lol, 14 labels like that`,
    ),
    anselm.replies(
      '2026-06-19 08:23',
      `Nearly there then. I've queued a full redraw for 5, 6 and the fridge from here, give it ten minutes.`,
    ),
    kayleigh.writes(
      '2026-06-19 08:41',
      `5 n 6 done. fridge still 0.00. area managers here at 10 so if u could do it b4 he walks in thatd be fab x`,
    ),
    anselm.replies(
      '2026-06-19 08:52',
      `The fridge labels had lost their group, so I put the 14 back in "Chilled" by hand. How do they look?`,
    ),
    kayleigh.writes('2026-06-19 08:57', `£1.55 👌 ur a star. do we get the dodgy socket fixed tho?`),
    anselm.replies(
      '2026-06-19 08:59',
      `Yes, an electrician is booked for Monday, he'll ring you the day before.`,
    ),
  ],
  gold: [
    environment(1, ['workspace', 'account'], 'store 0417', '0417'),
    observed(1, 'our shelf labels are all showing yesterdays prices'),
    affected(1, '900 odd labels', 900, ['other', 'records']),
    optional(affected(1, 'customers kicking off at the till', null, ['customers', 'users'])),
    attempt(3, 'pressed the little button w a pin', 'button', 'customer', 'failed'),
    attempt(3, 'steve turned it off n on at the breaker', 'breaker', 'customer', 'failed'),
    environment(3, 'device', 'zebra TC52', 'TC52'),
    environment(3, 'app', 'tagboss 5.1.7'),
    error(3, 'text', 'Base station unreachable E-2207'),
    error(3, 'code', 'E-2207'),
    attempt(
      4,
      'unplug its network cable and use the second socket next to it',
      'cable',
      'customer',
      ['partly', 'worked'],
      [5, 'omg green!! aisle 3 n 4 are changing now. 5 n 6 not yet'],
    ),
    optional(observed(5, 'the milk fridge says 0.00')),
    affected(5, '14 labels like that', 14, ['other', 'records']),
    attempt(6, "I've queued a full redraw for 5, 6 and the fridge from here", 'redraw', 'support', 'partly', [
      7,
      '5 n 6 done. fridge still 0.00',
    ]),
    optional(deadline(6, 'give it ten minutes', '2026-06-19', 'support')),
    deadline(7, 'area managers here at 10', '2026-06-19', 'support'),
    optional(deadline(7, 'if u could do it b4 he walks in', '2026-06-19', 'support')),
    attempt(8, 'I put the 14 back in "Chilled" by hand', 'chilled', 'support', 'worked', [
      9,
      '£1.55 👌 ur a star',
    ]),
    deadline(10, 'an electrician is booked for Monday', '2026-06-22', 'support'),
    optional(deadline(10, "he'll ring you the day before", '2026-06-21', 'support')),
  ],
});

const vaughn = customer('Vaughn Ellery-Pike', 'America/New_York');
const saoirse = agent('Saoirse Delahunt', 'Europe/Dublin');

export const loyaltyPoints = conversation({
  id: 'loyalty-points',
  language: 'en',
  subject: 'Loyalty: points granted twice on click-and-collect orders',
  messages: [
    vaughn.writes(
      '2026-07-14 10:31',
      `Hello,

I manage loyalty operations for Copperfield Home (36 stores). Starting with the release of July 11, click-and-collect orders earn points twice: once at checkout and again at pickup. As of this morning 8,214 orders carry the duplicate, with roughly 1,100 joining them every day.

A sample from the audit export:

order_id   | earned_at           | points | source
CF-220918  | 2026-07-13 14:02:51 | 340    | checkout
CF-220918  | 2026-07-13 17:45:09 | 340    | pickup

We are on plan Loyalty Enterprise, API version 2026-06, region us-east-2. POS build at the stores is 24.3.1190.

Steps we took on our own:

1. Disabled the "pickup bonus" campaign. Duplicates continued.
2. Set the dedupe window from 1 h to 24 h. This cut the duplicates by about half, namely those picked up on the same day.
3. Tried to reverse points in bulk via POST /v2/adjustments. Each batch comes back with HTTP 409 and "Ledger locked by another process", request id lyl-77d0-9ab3.

I would expect one earn event per order, irrespective of how many times its state changes.

Members are already posting screenshots on Reddit on how to double their points. Our quarter closes on July 31 and Finance must book the liability two business days ahead of it.

Regards,
Vaughn`,
    ),
    saoirse.replies(
      '2026-07-14 16:05',
      `Hello Vaughn,

Confirmed, and reproduced in our own sandbox on the same build. I have paused the pickup event for your programme from 16:00 Dublin time. The lock is a stuck export of ours. May I suggest you send the reversals in batches of 200 instead of 5,000? Those stay under the lock.

Saoirse`,
    ),
    vaughn.writes(
      '2026-07-15 09:12',
      `No new duplicates since 11 yesterday, thank you for that. Batches of 200 run, so 5,960 orders have been reversed overnight. 2,254 are rejected because the members have spent the points already. Who covers those? At our rate that is $3,380 and we want that credited to our next invoice.`,
    ),
    saoirse.notes(
      '2026-07-15 15:20',
      `Cust asks for $3,380. Acct mgr (Dermot) to decide by Fri. Root cause: idempotency key includes state. Patch in 24.3.1204, rollout Tue 21 Jul.`,
    ),
    saoirse.replies(
      '2026-07-15 15:41',
      `Good to read. Our account manager will come back to you on the credit by Friday, and the permanent repair is scheduled for Tuesday next week. Could you let me have the list of the rejected orders before then?`,
    ),
    vaughn.writes('2026-07-15 11:30', `You'll get it tomorrow. Note that our CEO is following this one.`),
  ],
  gold: [
    observed(1, 'click-and-collect orders earn points twice'),
    affected(
      1,
      '8,214 orders carry the duplicate, with roughly 1,100 joining them every day',
      8214,
      'records',
      true,
    ),
    optional(affected(1, 'roughly 1,100 joining them every day', 1100, 'records', true)),
    optional(error(1, 'timestamp', '2026-07-13 14:02:51')),
    optional(error(1, 'timestamp', '2026-07-13 17:45:09')),
    optional(error(1, 'request-id', 'CF-220918')),
    environment(1, 'plan', 'Loyalty Enterprise', 'plan Loyalty Enterprise'),
    environment(1, ['sdk', 'app'], 'API version 2026-06', 'API 2026-06'),
    environment(1, 'region', 'us-east-2'),
    environment(
      1,
      'app',
      'POS build at the stores is 24.3.1190',
      'POS build 24.3.1190',
      'POS 24.3.1190',
      '24.3.1190',
    ),
    attempt(1, 'Disabled the "pickup bonus" campaign', 'disabled', 'customer', 'failed'),
    attempt(1, 'Set the dedupe window from 1 h to 24 h', 'dedupe', 'customer', 'partly'),
    attempt(1, 'Tried to reverse points in bulk via POST /v2/adjustments', 'reverse', 'customer', 'failed'),
    error(1, 'http-status', '409', 'HTTP 409'),
    error(1, 'text', 'Ledger locked by another process'),
    error(1, 'request-id', 'lyl-77d0-9ab3'),
    expected(1, 'I would expect one earn event per order, irrespective of how many times its state changes'),
    cue(1, 'public', 'Members are already posting screenshots on Reddit'),
    deadline(1, 'Our quarter closes on July 31', '2026-07-31', 'either'),
    deadline(1, 'Finance must book the liability two business days ahead of it', '2026-07-29', 'either'),
    optional(attempt(2, 'reproduced in our own sandbox on the same build', 'sandbox', 'support', 'failed')),
    attempt(2, 'I have paused the pickup event for your programme', 'paused', 'support', 'worked', [
      3,
      'No new duplicates since 11 yesterday',
    ]),
    attempt(
      2,
      'send the reversals in batches of 200 instead of 5,000',
      '200',
      'customer',
      ['partly', 'worked'],
      [3, 'Batches of 200 run, so 5,960 orders have been reversed overnight'],
    ),
    affected(3, '2,254 are rejected', 2254, 'records'),
    cue(3, 'refund', 'we want that credited to our next invoice'),
    optional(cue(4, 'refund', 'Cust asks for $3,380')),
    deadline(4, 'Acct mgr (Dermot) to decide by Fri', '2026-07-17', 'support'),
    deadline(4, 'rollout Tue 21 Jul', '2026-07-21', 'support'),
    optional(deadline(5, 'come back to you on the credit by Friday', '2026-07-17', 'support')),
    optional(deadline(5, 'scheduled for Tuesday next week', '2026-07-21', 'support')),
    optional(
      deadline(5, 'the list of the rejected orders before then', ['2026-07-21', '2026-07-17'], 'customer'),
    ),
    deadline(6, "You'll get it tomorrow", '2026-07-16', 'customer'),
    cue(6, 'executive', 'our CEO is following this one'),
  ],
});
