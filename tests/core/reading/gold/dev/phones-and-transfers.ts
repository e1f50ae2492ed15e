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

const gareth = customer('Gareth Lowndes', 'Europe/London');
const nadia = agent('Nadia Farouk', 'Europe/London');

export const newPhone = conversation({
  id: 'new-phone',
  language: 'en',
  subject: 'Cannot approve payments since changing my phone',
  messages: [
    gareth.writes(
      '2026-12-08 09:31',
      `Hi,

I replaced my phone on Saturday and I can't approve payments in your app any more. I can log in and see the balance, but every approval ends with "Device not trusted. Please verify your identity. (SEC-208)".

New phone: Samsung Galaxy S25, Android 16
App version: 8.3.0
Customer number: 90-55312

I've been through the verification five times, uninstalled the app and installed it again, and switched from wifi to mobile data. None of it has made any difference.

We have 11 supplier payments waiting, two suppliers are chasing us already, and the wages need to go out on Thursday. Please can you look into this?

Regards,
Gareth Lowndes
Lowndes Joinery Ltd`,
    ),
    nadia.replies(
      '2026-12-08 10:02',
      `Good morning Gareth,

Thank you for your message. For your security I can't change anything on the device before we have checked your identity again. Please record a selfie video under Profile > Security > New device. We will check it within two hours.

Nadia
Business Support`,
    ),
    gareth.writes(
      '2026-12-08 10:40',
      `Done the selfie video and it was accepted. Approving a payment still gives me the same message though.`,
    ),
    nadia.notes(
      '2026-12-08 11:15',
      `ID ok. His old S21 was still registered as the primary device. Removed it, new one is primary now.`,
    ),
    nadia.replies(
      '2026-12-08 11:20',
      `Gareth, I have removed your old phone from the account. Could you please log out, log in again and approve one small payment?`,
    ),
    gareth.writes(
      '2026-12-08 11:52',
      `That did it, the first payment has gone through. But now I have a daily limit of £500. It should be £10,000.`,
    ),
    nadia.replies(
      '2026-12-08 12:05',
      `New devices start with a lower limit. I have requested the higher one for you, and it will be in place by tomorrow, 10 am.`,
    ),
  ],
  gold: [
    observed(1, `I can't approve payments in your app any more`),
    error(1, 'text', 'Device not trusted. Please verify your identity. (SEC-208)'),
    error(1, 'code', 'SEC-208'),
    environment(1, 'device', 'Samsung Galaxy S25'),
    environment(1, 'system', 'Android 16'),
    environment(1, 'app', 'App version: 8.3.0', '8.3.0'),
    environment(1, ['account', 'workspace'], 'Customer number: 90-55312', '90-55312'),
    attempt(1, `I've been through the verification five times`, 'verification', 'customer', 'failed'),
    attempt(1, 'uninstalled the app and installed it again', 'uninstalled', 'customer', 'failed'),
    attempt(1, 'switched from wifi to mobile data', 'mobile data', 'customer', 'failed'),
    affected(1, 'We have 11 supplier payments waiting', 11, 'records'),
    affected(1, 'two suppliers are chasing us already', 2, ['customers', 'other', 'users']),
    deadline(1, 'the wages need to go out on Thursday', '2026-12-10', 'either'),
    attempt(
      2,
      'record a selfie video',
      'selfie',
      'customer',
      ['failed', 'partly'],
      [3, 'Approving a payment still gives me the same message though'],
    ),
    optional(environment(4, 'device', 'S21')),
    deadline(2, 'We will check it within two hours', '2026-12-08', 'support'),
    attempt(
      4,
      'Removed it, new one is primary now',
      'removed',
      'support',
      ['worked', 'partly'],
      [6, 'That did it, the first payment has gone through'],
    ),
    optional(
      attempt(5, 'I have removed your old phone from the account', 'removed', 'support', [
        'worked',
        'partly',
      ]),
    ),
    optional(
      attempt(5, 'log out, log in again and approve one small payment', 'log', 'customer', 'worked', [
        6,
        'That did it',
      ]),
    ),
    observed(6, 'now I have a daily limit of £500'),
    expected(6, 'It should be £10,000'),
    optional(attempt(7, 'I have requested the higher one for you', 'requested', 'support', 'unknown')),
    deadline(7, 'it will be in place by tomorrow, 10 am', '2026-12-09', 'support'),
  ],
});

const paulette = customer('Paulette Dacosta', 'America/Toronto');
const reid = agent('Reid Sommers', 'America/Vancouver');

export const strangeTransfers = conversation({
  id: 'strange-transfers',
  language: 'en',
  subject: 'URGENT: transfers we did not make',
  messages: [
    paulette.writes(
      '2026-09-21 10:47',
      `Hello,

This morning I noticed two transfers from our business account that nobody in our company made: $2,450 and $1,980, both on Saturday, to "KL Trading". Only my husband and I have access. In the app's list of devices there is an iPhone 12 which is not ours.

I have frozen both cards, changed my password and removed the unknown iPhone from the list, but it was there again an hour later. I also called your hotline and was on hold for 40 minutes until the line dropped.

Client number: 3307715
My phone: iPhone 14 Pro with iOS 26.3, app 12.4.1

I want this money back, and I need a written confirmation by tomorrow noon for our insurance. If this is not dealt with properly, we are moving our accounts to another bank.

Paulette Dacosta
Dacosta Flooring Inc.`,
    ),
    reid.replies(
      '2026-09-21 08:20',
      `Dear Paulette,

Thank you for letting us know, and I am sorry that you were not able to get through to us by phone. I have blocked outgoing transfers on your account and revoked every device, including your own. Could you please sign in again with your card reader and tell me whether the iPhone 12 is still listed?

Reid Sommers
Fraud Prevention`,
    ),
    paulette.writes(
      '2026-09-21 11:58',
      `I have signed in again. The list only shows my phone and my husband's now. How did they get in?`,
    ),
    reid.notes(
      '2026-09-21 09:10',
      `First login of the iPhone 12: 2026-09-18 21:14 ET, SMS code was right → SIM swap? Recall of both transfers requested from the receiving bank.`,
    ),
    reid.replies(
      '2026-09-22 08:10',
      `Dear Paulette,

The written confirmation is attached. The receiving bank has returned $1,980. The rest had already been withdrawn there; our team will decide on reimbursing you within 5 business days.

Reid Sommers`,
    ),
    paulette.writes(
      '2026-09-22 13:30',
      `Thank you, that is a start. You will get the police report from us by Thursday.`,
    ),
  ],
  gold: [
    observed(1, 'two transfers from our business account that nobody in our company made'),
    cue(1, 'unauthorised-access', 'two transfers from our business account that nobody in our company made'),
    optional(cue(1, 'unauthorised-access', 'an iPhone 12 which is not ours')),
    optional(affected(1, 'two transfers from our business account', 2, 'records')),
    optional(environment(1, 'device', 'iPhone 12')),
    attempt(1, 'I have frozen both cards', 'cards', 'customer', ['failed', 'unknown']),
    attempt(1, 'changed my password', 'password', 'customer', ['failed', 'unknown']),
    attempt(1, 'removed the unknown iPhone from the list', 'removed', 'customer', ['failed', 'partly']),
    optional(attempt(1, 'I also called your hotline', 'called', 'customer', 'failed')),
    environment(1, ['account', 'workspace'], 'Client number: 3307715', '3307715'),
    environment(1, 'device', 'iPhone 14 Pro'),
    environment(1, 'system', 'iOS 26.3'),
    environment(1, 'app', 'app 12.4.1', '12.4.1'),
    cue(1, 'refund', 'I want this money back'),
    deadline(1, 'I need a written confirmation by tomorrow noon', '2026-09-22', 'support'),
    cue(1, 'leaving', 'we are moving our accounts to another bank'),
    attempt(2, 'I have blocked outgoing transfers on your account', 'blocked', 'support', [
      'worked',
      'unknown',
    ]),
    attempt(2, 'revoked every device, including your own', 'revoked', 'support', 'worked', [
      3,
      `The list only shows my phone and my husband's now`,
    ]),
    optional(cue(3, 'unauthorised-access', 'How did they get in?')),
    optional(error(4, 'timestamp', '2026-09-18 21:14 ET')),
    attempt(4, 'Recall of both transfers requested from the receiving bank', 'recall', 'support', 'partly', [
      5,
      'The receiving bank has returned $1,980',
    ]),
    optional(cue(5, 'refund', 'our team will decide on reimbursing you')),
    deadline(5, 'our team will decide on reimbursing you within 5 business days', '2026-09-29', 'support'),
    deadline(6, 'You will get the police report from us by Thursday', '2026-09-24', 'customer'),
  ],
});
