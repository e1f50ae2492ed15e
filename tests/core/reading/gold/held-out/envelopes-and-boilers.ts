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

const shanelle = customer('Shanelle Bourque', 'America/Halifax');
const pieter = agent('Pieter Vos', 'Europe/Amsterdam');

export const envelopeBudget = conversation({
  id: 'envelope-budget',
  language: 'en',
  subject: 'EVERYTHING IS GONE',
  messages: [
    shanelle.writes(
      '2026-01-30 08:40',
      `hi so I opened Envelopes this morning and every single category I made is GONE. four years of budgets. It just says "Welcome! Let's set up your first envelope" like I'm new??

I didnt touch anything, went to bed with it working, phone updated itself overnight I think. iPhone SE 3, iOS 26.2, app is 7.0.1. I pay for Family so my husband is in there too and HIS phone (Galaxy S23) is empty as well, so that's two of us with no clue what's left for groceries.

did: deleted app and put it back, no. logged in on the website, also empty. logged in with the OTHER email I sometimes use - nope it says "No account found". restored my phone from icloud backup of wed which took 3 hrs and the app still came up blank

I need this by sunday because rent goes out and I have no idea what's in which envelope. if you cant get it back I want my $89 back and I'll say so in the app store believe me`,
    ),
    pieter.replies(
      '2026-01-30 14:30',
      `Hi Shanelle, I can imagine the fright. Nothing is deleted: 7.0.1 made a second, empty budget and opened that. Tap your name at the top, then Switch budget. Do you see "Bourque home" there?`,
    ),
    shanelle.writes(
      '2026-01-30 10:02',
      `omg yes its there!! but when I tap it it spins and then "Could not open budget. ENV-1140"`,
    ),
    pieter.replies(
      '2026-01-30 16:10',
      `That means it's locked by the conversion that started last night. I've released the lock on our side. Try once more, please.`,
    ),
    shanelle.writes('2026-01-30 11:25', `opens on mine, all 31 envelopes there. husbands still empty`),
    pieter.replies(
      '2026-01-30 16:45',
      `Same place on his phone: name, Switch budget. And your Family year is on us, I'm sending the $89 back today.`,
    ),
    shanelle.writes('2026-01-30 12:03', `his works now. ok you guys are decent`),
  ],
  gold: [
    observed(1, 'every single category I made is GONE'),
    cue(1, 'data-loss', 'every single category I made is GONE. four years of budgets'),
    optional(error(1, 'text', `Welcome! Let's set up your first envelope`)),
    environment(1, 'device', 'iPhone SE 3', 'iPhone SE'),
    environment(1, 'system', 'iOS 26.2'),
    environment(1, 'app', 'app is 7.0.1', '7.0.1'),
    environment(1, 'plan', 'Family'),
    environment(1, 'device', 'Galaxy S23'),
    affected(1, `that's two of us with no clue`, 2, 'users'),
    attempt(1, 'deleted app and put it back', 'deleted', 'customer', 'failed'),
    attempt(1, 'logged in on the website', 'website', 'customer', 'failed'),
    attempt(1, 'logged in with the OTHER email', 'email', 'customer', 'failed'),
    error(1, 'text', 'No account found'),
    attempt(1, 'restored my phone from icloud backup of wed', 'restored', 'customer', 'failed'),
    deadline(1, 'I need this by sunday', '2026-02-01', 'support'),
    cue(1, 'refund', 'I want my $89 back'),
    cue(1, 'public', `I'll say so in the app store`),
    attempt(
      2,
      'Tap your name at the top, then Switch budget',
      'tap',
      'customer',
      ['partly', 'failed'],
      [3, 'when I tap it it spins'],
    ),
    optional(observed(3, 'when I tap it it spins')),
    error(3, 'text', 'Could not open budget. ENV-1140'),
    error(3, 'code', 'ENV-1140'),
    attempt(
      4,
      `I've released the lock on our side`,
      'lock',
      'support',
      ['partly', 'worked'],
      [5, 'opens on mine, all 31 envelopes there. husbands still empty'],
    ),
    optional(observed(5, 'husbands still empty')),
    attempt(6, 'Same place on his phone: name, Switch budget', 'Switch', 'customer', 'worked', [
      7,
      'his works now',
    ]),
    deadline(6, `I'm sending the $89 back today`, '2026-01-30', 'support'),
    optional(cue(6, 'refund', `I'm sending the $89 back today`)),
  ],
});

const zbigniew = customer('Zbigniew Pawlak', 'Europe/London');
const carys = agent('Carys Merrick', 'Europe/London');

export const boilerQuotes = conversation({
  id: 'boiler-quotes',
  language: 'en',
  subject: 'Call from Z. Pawlak: photos missing in quotes',
  messages: [
    carys.notes(
      '2026-03-17 07:58',
      `ZP called 07:50, on a roof, bad line. TradeTab drops photos when he saves a quote, cust gets PDF w/ grey boxes. Samsung XCover 6, TradeTab 2.3.1. 8 quotes gone out like it this wk. rebooted phone - no change. Needs it sorted bfr he quotes the care home job, Thurs 10am.`,
    ),
    carys.replies(
      '2026-03-17 08:05',
      `Hi Zbigniew, good to talk just now, even with the wind. As promised in writing: please go to Settings > Photos and choose "Medium" instead of "Original". I think your pictures are too large for the new PDF maker. Could you also tell me what Android you have?`,
    ),
    zbigniew.writes(
      '2026-03-17 12:40',
      `hello carys i did the medium it is working for one photo but when is more than four photos they are again grey boxes android is 13 and on top is written upload error 413 i tried also with my sons phone the same i tried on wifi in the cafe the same`,
    ),
    carys.replies(
      '2026-03-17 13:15',
      `Very helpful, thank you. I've put your account (TT-66120) on the old PDF maker, that one doesn't mind. Please make a quote with six photos and send it to yourself.`,
    ),
    zbigniew.writes(
      '2026-03-17 15:20',
      `six photos all there very nice but now the price is written with two comma like 1,200,00 customer will laugh`,
    ),
    carys.replies(
      '2026-03-17 15:45',
      `Ah. That's the language of your phone, the old maker follows it. Set the app language to English (UK) under Profile, that should cure it. The real fix comes with 2.3.2, which goes to the Play Store a week today.`,
    ),
    zbigniew.writes(
      '2026-03-18 07:10',
      `i changed language to english uk and it is 1,200.00 good thanks tomorrow i go to care home with it`,
    ),
    carys.notes(
      '2026-03-18 08:35',
      `sent the 8 grey PDFs out again from the new queue 08:30, ZP informed by txt. cb him Fri.`,
    ),
  ],
  gold: [
    observed(1, 'TradeTab drops photos when he saves a quote'),
    optional(observed(1, 'cust gets PDF w/ grey boxes')),
    environment(1, 'device', 'Samsung XCover 6', 'XCover 6'),
    environment(1, 'app', 'TradeTab 2.3.1'),
    affected(1, '8 quotes gone out like it this wk', 8, ['records', 'other']),
    attempt(1, 'rebooted phone', 'rebooted', 'customer', 'failed'),
    deadline(1, 'sorted bfr he quotes the care home job, Thurs 10am', '2026-03-19', 'support'),
    attempt(2, 'choose "Medium" instead of "Original"', 'Medium', 'customer', 'partly', [
      3,
      'i did the medium it is working for one photo',
    ]),
    optional(observed(3, 'when is more than four photos they are again grey boxes')),
    environment(3, 'system', 'android is 13', 'android 13'),
    error(3, 'text', 'upload error 413'),
    error(3, ['http-status', 'code'], '413'),
    attempt(3, 'i tried also with my sons phone', 'phone', 'customer', 'failed'),
    attempt(3, 'i tried on wifi in the cafe', 'wifi', 'customer', 'failed'),
    environment(4, 'account', 'account (TT-66120)', 'TT-66120'),
    attempt(
      4,
      `I've put your account (TT-66120) on the old PDF maker`,
      'PDF',
      'support',
      ['partly', 'worked'],
      [5, 'six photos all there very nice'],
    ),
    optional(attempt(4, 'make a quote with six photos', 'photos', 'customer', ['worked', 'partly'])),
    optional(observed(5, 'now the price is written with two comma like 1,200,00')),
    attempt(6, 'Set the app language to English (UK)', 'language', 'customer', 'worked', [
      7,
      'i changed language to english uk and it is 1,200.00 good',
    ]),
    deadline(6, 'goes to the Play Store a week today', '2026-03-24', 'support'),
    optional(deadline(7, 'tomorrow i go to care home with it', '2026-03-19', 'customer')),
    attempt(8, 'sent the 8 grey PDFs out again', 'sent', 'support', ['unknown', 'worked']),
    deadline(8, 'cb him Fri', '2026-03-20', 'support'),
    optional(affected(8, 'the 8 grey PDFs', 8, ['records', 'other'])),
  ],
});
