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

const lena = customer('Lena Brandt-Olsen', 'Europe/Copenhagen');
const noah = agent('Noah Pryce', 'Europe/London');

/** What matters stands in the mail that is forwarded. */
export const forwardedFromStore = conversation({
  id: 'forwarded-from-store',
  language: 'en',
  subject: 'Fwd: stock counts wrong again',
  messages: [
    lena.writes(
      '2026-03-24 10:02',
      `Hi Noah, see below from our Aarhus store. Can you take it from here? They need it sorted before the stocktake on 31 March.

---------- Forwarded message ---------
From: Mikkel Storm
Date: Tue, 24 Mar 2026 at 09:31
Subject: stock counts wrong again
To: Lena Brandt-Olsen

Lena,
the hand terminals count every pallet twice again, 38 items are off since yesterday. Two of our three terminals do it, they are Zebra MC3300 with StockHand 4.0.9. I've put both back to factory settings and that made no difference, the third one has never been updated and counts right.
Mikkel`,
    ),
    noah.replies(
      '2026-03-24 09:40',
      `Hello Lena, thank you for passing that on. Could Mikkel switch "Fast scan" off on one of the two?`,
    ),
    lena.writes(
      '2026-03-24 14:10',
      `Mikkel says with fast scan off the count is right. He'd rather have it on though, it's much slower now.`,
    ),
    noah.notes(
      '2026-03-24 13:30',
      `Same as Wexford Foods and two other accounts after 4.0.9. QA could reproduce it on an MC3300.`,
    ),
    noah.replies(
      '2026-03-24 13:35',
      `Thanks both! A corrected version is on its way and should reach the terminals over the weekend.`,
    ),
  ],
  gold: [
    deadline(1, 'before the stocktake on 31 March', '2026-03-31', 'support'),
    observed(1, 'the hand terminals count every pallet twice again'),
    affected(1, '38 items are off', 38, 'records'),
    affected(1, 'Two of our three terminals do it', 2, 'other'),
    environment(1, 'device', 'Zebra MC3300'),
    environment(1, 'app', 'StockHand 4.0.9'),
    attempt(1, `I've put both back to factory settings`, 'factory', 'customer', 'failed'),
    attempt(
      2,
      'switch "Fast scan" off',
      'Fast scan',
      'customer',
      ['worked', 'partly'],
      [3, 'with fast scan off the count is right'],
    ),
    affected(4, 'two other accounts', 2, 'customers'),
    optional(environment(4, 'device', 'MC3300')),
    optional(environment(4, 'app', '4.0.9')),
    deadline(5, 'should reach the terminals over the weekend', ['2026-03-28', '2026-03-29'], 'support'),
  ],
});

const hugh = customer('Hugh Tennant', 'Europe/London');
const pria = agent('Pria Nair', 'Asia/Kolkata');
const sven = agent('Sven Aalto', 'Europe/Helsinki');

/** A call, told in a note. */
export const calledAboutFax = conversation({
  id: 'called-about-fax',
  language: 'en',
  subject: 'Call with Hugh Tennant',
  messages: [
    hugh.writes(
      '2026-04-09 08:50',
      `As just discussed on the phone: incoming faxes have not been delivered since 6 this morning. Please call me back.`,
    ),
    pria.notes(
      '2026-04-09 13:35',
      `Cust rang. Faxes not arriving at either of their 2 practices, approx 30 referrals lost so far and more every hour.
He's on the Professional plan, acct 55120-UK.
Cust restarted the fax gateway (FG-200, fw 2.7.1) twice: no go. Had him send a test fax to himself: didn't arrive. Had him forward the line to his mobile: rings fine, so the line itself is OK.
Promised a callback today before 5pm UK.`,
    ),
    sven.notes(
      '2026-04-09 12:10',
      `Carrier trunk LON-4 rejects with SIP 603 Decline. Moved his numbers to LON-2.`,
    ),
    pria.replies(
      '2026-04-09 15:05',
      `Hello Hugh, our engineers have moved your numbers to another trunk. Could you have someone send you a fax?`,
    ),
    hugh.writes(
      '2026-04-09 10:58',
      `Just got three in a row, so we're back in business. What about the lost ones? I'd expect an answer on that tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'incoming faxes have not been delivered since 6 this morning'),
    affected(2, 'either of their 2 practices', 2, ['sites', 'customers']),
    affected(2, 'approx 30 referrals lost so far and more every hour', 30, 'records', true),
    environment(2, 'plan', 'Professional plan', 'Professional'),
    environment(2, 'account', 'acct 55120-UK', '55120-UK'),
    environment(2, 'device', 'FG-200'),
    environment(2, ['app', 'system'], 'fw 2.7.1', '2.7.1'),
    attempt(2, 'Cust restarted the fax gateway', 'restarted gateway', 'customer', 'failed'),
    attempt(2, 'Had him send a test fax to himself', 'test fax', 'customer', 'failed'),
    attempt(2, 'Had him forward the line to his mobile', 'forward line', 'customer', 'worked'),
    deadline(2, 'Promised a callback today before 5pm UK', '2026-04-09', 'support'),
    error(3, ['code', 'text', 'http-status'], 'SIP 603 Decline', 'SIP 603 Decline'),
    attempt(3, 'Moved his numbers to LON-2', 'moved numbers', 'support', 'worked', [
      5,
      'Just got three in a row',
    ]),
    optional(attempt(4, 'our engineers have moved your numbers', 'moved numbers', 'support', 'worked')),
    deadline(5, `I'd expect an answer on that tomorrow`, '2026-04-10', 'support'),
  ],
});

const bjorn = customer('Bjorn Eide', 'Europe/Oslo');
const tess = agent('Tess Whelan', 'Europe/Dublin');

/** Quoted questions with answers below. */
export const answersInline = conversation({
  id: 'answers-inline',
  language: 'en',
  subject: 'Re: Camera feed black',
  messages: [
    bjorn.writes(
      '2026-05-19 09:00',
      `Camera feeds are black on the wall screen since the weekend. 16 of 24 cameras.`,
    ),
    tess.replies(
      '2026-05-19 08:30',
      `Hi Bjorn,

1. Which client version is on the wall PC?
2. Does the feed show on another machine?
3. Could you set the stream to H.264 on one camera?

Tess`,
    ),
    bjorn.writes(
      '2026-05-19 11:15',
      `> 1. Which client version is on the wall PC?
ViewPort Client 5.6.1, Windows 10 LTSC, graphics driver 552.44

> 2. Does the feed show on another machine?
yes, on my laptop everything is visible

> 3. Could you set the stream to H.264 on one camera?
did that on cam 7: picture is there, but stutters

Also downgraded the graphics driver to 551.23, all 24 came up. So that's your culprit I guess.`,
    ),
    tess.replies('2026-05-19 10:40', `That's it. NVIDIA say they'll have a new driver on June 2.`),
  ],
  gold: [
    observed(1, 'Camera feeds are black on the wall screen'),
    affected(1, '16 of 24 cameras', 16, 'other'),
    environment(3, 'app', 'ViewPort Client 5.6.1'),
    environment(3, 'system', 'Windows 10 LTSC', 'Windows 10'),
    environment(3, ['sdk', 'app'], 'graphics driver 552.44', 'driver 552.44'),
    optional(attempt(3, 'on my laptop everything is visible', 'laptop', 'customer', 'worked')),
    attempt(2, 'set the stream to H.264 on one camera', 'H.264', 'customer', 'partly', [
      3,
      'picture is there, but stutters',
    ]),
    attempt(3, 'downgraded the graphics driver to 551.23', 'downgraded driver', 'customer', 'worked'),
    optional(environment(3, ['sdk', 'app'], 'driver to 551.23', '551.23')),
    deadline(4, `they'll have a new driver on June 2`, '2026-06-02', 'support'),
  ],
});

const gwyn = customer('Gwyneth Pask', 'Europe/London');
const arlo = agent('Arlo Finch', 'Europe/London');

/** A reminder, a correction, and a customer who leaves. */
export const thirdReminder = conversation({
  id: 'third-reminder',
  language: 'en',
  subject: 'Third reminder: invoices to wrong recipients',
  messages: [
    gwyn.writes(
      '2026-06-01 09:10',
      `This is my third mail on this. Your system sent invoices of our clients to OTHER clients, at least 9 that we know of. I was told I'd have an answer by last Wednesday. I haven't.

I switched auto-send off myself, so it's not spreading. If I don't have a written statement by noon on Wednesday I'll report it to the ICO and move our 400 accounts elsewhere.`,
    ),
    arlo.replies(
      '2026-06-01 10:02',
      `Dear Ms Pask, I apologise. Our data protection officer will ring you today between 2 and 3 pm.`,
    ),
    gwyn.writes('2026-06-01 16:30', `He did ring. Correction to my mail: it was 11 invoices, not 9.`),
    arlo.replies('2026-06-01 16:45', `Thank you. The statement will be with you on Wednesday by 10 am.`),
  ],
  gold: [
    observed(1, 'Your system sent invoices of our clients to OTHER clients'),
    cue(1, 'exposure', 'Your system sent invoices of our clients to OTHER clients'),
    optional(affected(1, 'at least 9', 9, 'records')),
    attempt(1, 'I switched auto-send off myself', 'auto-send', 'customer', ['worked', 'partly']),
    deadline(1, 'by noon on Wednesday', '2026-06-03', 'support'),
    cue(1, 'leaving', 'move our 400 accounts elsewhere'),
    optional(cue(1, 'legal', `I'll report it to the ICO`)),
    deadline(2, 'will ring you today between 2 and 3 pm', '2026-06-01', 'support'),
    affected(3, 'it was 11 invoices', 11, 'records'),
    deadline(4, 'on Wednesday by 10 am', '2026-06-03', 'support'),
  ],
});
