import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const carolyn = customer('Carolyn Mbeki', 'Africa/Johannesburg');
const stuart = agent('Stuart Lowe', 'Europe/London');

export const saleAgreement = conversation({
  id: 'sale-agreement',
  language: 'en',
  subject: 'Client unable to sign - urgent',
  messages: [
    carolyn.writes(
      '2026-04-22 10:05',
      `Good day,

One of our clients is unable to sign a sale agreement that we sent through your service on Monday. When she taps on the link in the email she gets "This document is no longer available. Please contact the sender. [ENV-410]". On our side the envelope is still open and doesn't expire before June. Since yesterday two other clients have reported the same.

Account number: 660128
Plan: Business Pro
She uses an iPad (9th generation) with iPadOS 18.4.

I have resent the envelope, asked her to use a private window, and finally voided it and created a new one. She also borrowed her husband's laptop. She gets the same message every time.

The bank must have the signed agreement by close of business on Friday, otherwise the bond offer lapses. You will understand that everyone is rather nervous.

Kind regards,
Carolyn Mbeki
Conveyancing Secretary`,
    ),
    stuart.replies(
      '2026-04-22 10:15',
      `Hi Carolyn,

Thank you for contacting us. I've looked at the history of this envelope, and the signing link seems to be opened by an email security scanner before your client can open it, which uses it up. I've turned on "Confirm before opening" for your account, so a scanner can't do that any more. Please send the envelope once more and ask your client to use the newest email.

Best wishes,
Stuart`,
    ),
    carolyn.writes(
      '2026-04-22 12:30',
      `Dear Stuart,

The new link opens, thank you. She got as far as the signature, but when she presses "Finish" the spinner keeps turning. We waited for 15 minutes and nothing happened.`,
    ),
    stuart.notes(
      '2026-04-22 11:50',
      `Drawn signature on iPadOS 18.4, upload never ends. Typed ones go through. Bug is known, fix planned.`,
    ),
    stuart.replies(
      '2026-04-22 11:55',
      `Hi Carolyn,

Could she select "Type" instead of "Draw" for her signature? There is a problem with drawn signatures on the latest iPadOS, which we are going to fix by the end of April.

Best wishes,
Stuart`,
    ),
    carolyn.writes(
      '2026-04-22 14:20',
      `She typed it and it's signed. What a relief! I'll forward it to the bank this afternoon. The other two will sign tomorrow morning.`,
    ),
  ],
  gold: [
    observed(1, 'One of our clients is unable to sign a sale agreement'),
    affected(1, 'One of our clients is unable to sign', 1, ['customers', 'users']),
    error(1, 'text', 'This document is no longer available. Please contact the sender. [ENV-410]'),
    error(1, 'code', 'ENV-410'),
    affected(1, 'two other clients have reported the same', 2, ['customers', 'users']),
    environment(1, ['account', 'workspace'], 'Account number: 660128', '660128'),
    environment(1, 'plan', 'Plan: Business Pro', 'Business Pro'),
    environment(1, 'device', 'iPad (9th generation)'),
    environment(1, 'system', 'iPadOS 18.4'),
    attempt(1, 'I have resent the envelope', 'resent', 'customer', 'failed'),
    attempt(1, 'asked her to use a private window', 'private', 'customer', 'failed'),
    attempt(1, 'finally voided it and created a new one', 'voided', 'customer', 'failed'),
    attempt(1, `She also borrowed her husband's laptop`, 'laptop', 'customer', 'failed'),
    deadline(1, 'by close of business on Friday', '2026-04-24', 'either'),
    attempt(2, `I've turned on "Confirm before opening" for your account`, 'turned', 'support', 'partly', [
      3,
      'The new link opens, thank you. She got as far as the signature, but',
    ]),
    optional(
      attempt(2, 'Please send the envelope once more', 'send envelope', 'customer', 'partly', [
        3,
        'The new link opens',
      ]),
    ),
    observed(3, 'when she presses "Finish" the spinner keeps turning'),
    optional(observed(4, 'upload never ends')),
    attempt(5, 'select "Type" instead of "Draw" for her signature', 'type', 'customer', 'worked', [
      6,
      `She typed it and it's signed`,
    ]),
    deadline(5, 'which we are going to fix by the end of April', '2026-04-30', 'support'),
    deadline(6, `I'll forward it to the bank this afternoon`, '2026-04-22', 'customer'),
    optional(affected(6, 'The other two', 2, ['customers', 'users'])),
    deadline(6, 'The other two will sign tomorrow morning', '2026-04-23', 'customer'),
  ],
});

const hemi = customer('Hemi Parata', 'Pacific/Auckland');
const lucy = agent('Lucy Tran', 'Australia/Sydney');

export const bankFeed = conversation({
  id: 'bank-feed',
  language: 'en',
  subject: 'Bank feed stopped for a client',
  messages: [
    hemi.writes(
      '2026-07-08 11:50',
      `Hi,

The bank feed of our client Kauri Cafes stopped on 1 July and no transactions have come in since. When I hit Refresh, it says "Your bank needs you to reauthorise this connection". That's 3 bank accounts and roughly 460 transactions missing by now.

I've reauthorised four times and am back at the same message within seconds. I deleted one of the feeds and set it up from scratch, which brought in two days and then it stopped again. My colleague Mere had a go with her own login and got the same. As a stopgap I've imported the statements as CSV files; that works, but the bank reference gets cut off, so our rules don't match.

Organisation number: 5520-871
Subscription: Practice Plus
Chrome 138, macOS Sonoma 14.6

The GST return is due on 28 July, and the client's bank wants the June figures by next Wednesday.

Cheers,
Hemi Parata
Bookkeeper`,
    ),
    lucy.replies(
      '2026-07-08 10:40',
      `Hi Hemi,

Thanks for getting in touch. The bank moved to a new consent on that day, and old connections have to be replaced. Could you please disconnect all of the accounts, wait for 10 minutes and connect them again in one go?

Regards,
Lucy`,
    ),
    hemi.writes(
      '2026-07-08 14:15',
      `Did that. Two of the three are up to date now. The credit card comes back with "Account type not supported (BF-1190)".`,
    ),
    lucy.replies(
      '2026-07-08 13:05',
      `Thanks, Hemi. Credit cards were missing from the new consent, so I've switched them on for this client. Could you add the card once more?`,
    ),
    hemi.writes(
      '2026-07-08 15:40',
      `Card's in and it's pulling transactions. It only starts on 4 July though, so 26 transactions are missing.`,
    ),
    lucy.replies(
      '2026-07-08 14:10',
      `I've asked our bank team for a backfill of those days. You should have them by Friday, and I'll check with you then before I close the case.`,
    ),
  ],
  gold: [
    observed(1, 'The bank feed of our client Kauri Cafes stopped on 1 July'),
    optional(observed(1, 'no transactions have come in since')),
    error(1, 'text', 'Your bank needs you to reauthorise this connection'),
    affected(1, `That's 3 bank accounts`, 3, ['records', 'other', 'customers']),
    affected(1, 'roughly 460 transactions missing by now', 460, 'records'),
    attempt(1, `I've reauthorised four times`, 'reauthorised', 'customer', 'failed'),
    attempt(1, 'I deleted one of the feeds and set it up from scratch', 'deleted', 'customer', 'partly'),
    attempt(1, 'My colleague Mere had a go with her own login', 'login', 'customer', 'failed'),
    attempt(1, `I've imported the statements as CSV files`, 'imported', 'customer', ['partly', 'worked']),
    optional(observed(1, 'the bank reference gets cut off')),
    environment(1, ['account', 'workspace'], 'Organisation number: 5520-871', '5520-871'),
    environment(1, 'plan', 'Subscription: Practice Plus', 'Practice Plus'),
    environment(1, 'browser', 'Chrome 138'),
    environment(1, 'system', 'macOS Sonoma 14.6'),
    deadline(1, 'The GST return is due on 28 July', '2026-07-28', 'either'),
    deadline(1, `the client's bank wants the June figures by next Wednesday`, '2026-07-15', 'either'),
    attempt(
      2,
      'disconnect all of the accounts, wait for 10 minutes and connect them again',
      'disconnect',
      'customer',
      'partly',
      [3, 'Did that. Two of the three are up to date now'],
    ),
    optional(affected(3, 'The credit card comes back with', 1, ['records', 'other', 'customers'])),
    error(3, 'text', 'Account type not supported (BF-1190)'),
    error(3, 'code', 'BF-1190'),
    attempt(
      4,
      `I've switched them on for this client`,
      'switched',
      'support',
      ['partly', 'worked'],
      [5, `Card's in and it's pulling transactions. It only starts on 4 July though`],
    ),
    affected(5, '26 transactions are missing', 26, 'records'),
    optional(attempt(6, `I've asked our bank team for a backfill`, 'backfill', 'support', 'unknown')),
    deadline(6, 'You should have them by Friday', '2026-07-10', 'support'),
    optional(deadline(6, `I'll check with you then`, '2026-07-10', 'support')),
  ],
});
