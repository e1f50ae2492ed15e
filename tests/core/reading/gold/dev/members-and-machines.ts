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

const celia = customer('Celia Drummond', 'America/Phoenix');
const otis = agent('Otis Grange', 'America/Phoenix');

export const gymDoors = conversation({
  id: 'gym-doors',
  language: 'en',
  subject: 'members locked out',
  messages: [
    celia.writes(
      '2026-08-03 06:20',
      `Members with the mobile key can't get in at our Mesa and Tempe gyms; key fobs work. At least 25 people were standing outside at 5 am, and we get calls by the minute.

* app: 3.14.1 on iPhone, 3.14.0 on Android
* message on the reader: "Key expired"
* we rebooted both door controllers: no change
* re-issued the key for one member: she got in
* account no. 77-1203

This needs fixing TODAY. If not I want a refund of this month's fee.`,
    ),
    otis.replies(
      '2026-08-03 06:45',
      `Hi Celia, we've re-issued all keys for Mesa and Tempe. Members need to open the app once to receive them.`,
    ),
    celia.writes('2026-08-03 07:30', `Mesa ok, Tempe still locked for most`),
    otis.replies('2026-08-03 07:41', `Looking into Tempe right now, I'll call you within the hour.`),
  ],
  gold: [
    observed(1, `Members with the mobile key can't get in`),
    affected(1, 'At least 25 people were standing outside', 25, 'users'),
    environment(1, 'app', 'app: 3.14.1', '3.14.1'),
    environment(1, ['device', 'system'], 'iPhone'),
    environment(1, 'app', '3.14.0'),
    environment(1, 'system', 'Android'),
    error(1, 'text', 'Key expired'),
    attempt(1, 'we rebooted both door controllers', 'rebooted', 'customer', 'failed'),
    attempt(1, 're-issued the key for one member', 're-issued key', 'customer', 'worked'),
    environment(1, 'account', '77-1203', 'account no. 77-1203'),
    deadline(1, 'This needs fixing TODAY', '2026-08-03', 'support'),
    cue(1, 'refund', `I want a refund of this month's fee`),
    attempt(2, `we've re-issued all keys for Mesa and Tempe`, 're-issued keys', 'support', 'partly', [
      3,
      'Mesa ok, Tempe still locked for most',
    ]),
    deadline(4, `I'll call you within the hour`, '2026-08-03', 'support'),
  ],
});

const bex = customer('Bex Tolland', 'Europe/London');
const hari = agent('Hari Menon', 'Europe/London');

export const breweryLabels = conversation({
  id: 'brewery-labels',
  language: 'en',
  subject: 'label designer eats my changes',
  messages: [
    bex.writes(
      '2026-09-08 10:10',
      `Every time I save a label the batch number goes back to the old one. Only started with Monday's update. So far I've had to scrap two and a half thousand labels, and a whole pallet went out with the wrong best-before date.

I thought it might be the browser so I switched from Brave to Chrome: no change. Then I logged out and back in. Same again. Duplicating the label and editing the copy does work, weirdly.

We're bottling on Thursday, so I'd really need an answer before then.`,
    ),
    hari.replies(
      '2026-09-08 11:00',
      `Hi Bex, thanks. Does the number stick if you untick "Inherit from recipe"?`,
    ),
    bex.writes('2026-09-08 11:20', `It does indeed! Bit of a pain to do on 60 labels but fine.`),
    hari.replies('2026-09-08 11:31', `Great. We'll put a proper fix out by the end of the month.`),
  ],
  gold: [
    observed(1, 'Every time I save a label the batch number goes back to the old one'),
    affected(1, 'two and a half thousand labels', 2500, 'records'),
    optional(affected(1, 'a whole pallet', 1, ['records', 'other'])),
    attempt(1, 'I switched from Brave to Chrome', 'Brave Chrome', 'customer', 'failed'),
    optional(environment(1, 'browser', 'Brave')),
    environment(1, 'browser', 'Chrome'),
    attempt(1, 'I logged out and back in', 'logged', 'customer', 'failed'),
    attempt(1, 'Duplicating the label and editing the copy', 'label copy', 'customer', 'worked'),
    deadline(1, `We're bottling on Thursday`, '2026-09-10', 'support'),
    attempt(2, 'you untick "Inherit from recipe"', 'Inherit recipe', 'customer', 'worked', [
      3,
      'It does indeed',
    ]),
    deadline(4, 'by the end of the month', '2026-09-30', 'support'),
  ],
});

const kofi = customer('Kofi Asante', 'Africa/Accra');
const jude = agent('Jude Marlow', 'Europe/London');

export const schoolFees = conversation({
  id: 'school-fees',
  language: 'en',
  subject: 'Fee receipts not sent',
  messages: [
    kofi.writes(
      '2026-09-14 09:30',
      `Good morning. Parents who pay by mobile money do not receive their receipts. That's nearly a third of our parents, 180 families, and by now the whole accounts office is busy answering the phone. Parents who pay by card get theirs.

I went through your help article "Receipts not sent" step by step and it didn't get me anywhere. We asked one parent to use another e-mail address: nothing arrived there either. Sending the receipt manually from the payment screen is OK.

FeeDesk 3.20, Opera 118. Kindly respond not later than tomorrow morning.`,
    ),
    jude.replies(
      '2026-09-14 11:10',
      `Good morning Kofi, we changed the sender address of your receipts to the verified one. Can you check whether new receipts arrive?`,
    ),
    kofi.writes('2026-09-14 15:05', `The new ones do arrive. The 180 old ones have yet to be sent.`),
    jude.replies('2026-09-14 16:30', `I will send them in bulk overnight and confirm tomorrow by 10:00.`),
  ],
  gold: [
    observed(1, 'Parents who pay by mobile money do not receive their receipts'),
    affected(1, '180 families', 180, ['users', 'customers']),
    affected(1, 'the whole accounts office is busy', null, ['users', 'sites']),
    attempt(1, 'I went through your help article', 'article', 'customer', 'failed'),
    attempt(1, 'We asked one parent to use another e-mail address', 'address', 'customer', 'failed'),
    attempt(
      1,
      'Sending the receipt manually from the payment screen',
      'receipt manually',
      'customer',
      'worked',
    ),
    environment(1, 'app', 'FeeDesk 3.20'),
    environment(1, 'browser', 'Opera 118'),
    deadline(1, 'not later than tomorrow morning', '2026-09-15', 'support'),
    attempt(
      2,
      'we changed the sender address of your receipts',
      'changed address',
      'support',
      ['worked', 'partly'],
      [3, 'The new ones do arrive'],
    ),
    optional(affected(3, 'The 180 old ones', 180, ['records', 'other', 'users'])),
    deadline(4, 'I will send them in bulk overnight', ['2026-09-14', '2026-09-15'], 'support'),
    deadline(4, 'confirm tomorrow by 10:00', '2026-09-15', 'support'),
  ],
});
