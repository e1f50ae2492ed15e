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
  step,
} from '../write.ts';

const pieter = customer('Pieter Vos', 'Europe/Amsterdam');
const hannah = agent('Hannah Steele', 'Europe/Dublin');

export const oneCent = conversation({
  id: 'one-cent',
  language: 'en',
  subject: 'VAT calculated wrong with discount',
  messages: [
    pieter.writes(
      '2026-01-12 10:20',
      `Dear support,

Since your update of last week the VAT on our invoices is calculated wrong when there is a discount. It is only a cent, but the systems of our customers reject such invoices automatically. 17 invoices have come back up to now, and four customers have phoned us about it.

To reproduce:
- create an invoice with 3 lines
- give a discount of 12.5% on every line
- choose 21% VAT and save

I expect that the VAT is calculated over the total, like before the update.

What I tried: rounding per invoice instead of per line in the settings (no effect), the discount on the total instead of on the lines (correct VAT, but our contracts say per line), making the invoice in the app on my phone (also wrong).

Administration number: 81-2207
Plan: Pro
At the bottom of the page it says version 2026.1.2. Phone: Android 16, app 3.40.1.

On Thursday we have to send 96 invoices, please help us before then.

Kind regards,
Pieter Vos`,
    ),
    hannah.replies(
      '2026-01-12 10:05',
      `Hi Pieter,

Thanks for the example, it shows exactly the same on our end. The cause is the new tax engine. I have moved your administration back to the old engine (tax_engine_v2 is off now). Could you please recalculate one of the invoices and let me know the total?

Kind regards,
Hannah`,
    ),
    pieter.writes(
      '2026-01-12 11:50',
      `Hi Hannah, I recalculated a draft and it is right to the cent. For the 17 invoices that we already sent it is not possible, the button "Recalculate" is grey there.`,
    ),
    hannah.replies(
      '2026-01-12 12:20',
      `Hi Pieter,

Sent invoices are locked, that is by design. I can unlock them for you if you confirm that none of them has been paid or reported yet. Our developers plan to ship the corrected engine on 26 January, and I will let you know before it is switched on for you.

Kind regards,
Hannah`,
    ),
    pieter.writes(
      '2026-01-12 13:45',
      `I confirm that none of them is paid or in a VAT return. Please unlock them today, then we credit and resend them tomorrow.`,
    ),
    hannah.replies('2026-01-12 14:02', `Done, all 17 are unlocked.`),
  ],
  gold: [
    observed(1, 'the VAT on our invoices is calculated wrong when there is a discount'),
    optional(observed(1, 'the systems of our customers reject such invoices automatically')),
    affected(1, '17 invoices have come back up to now', 17, 'records'),
    affected(1, 'four customers have phoned us about it', 4, ['customers', 'users']),
    step(1, 'create an invoice with 3 lines'),
    step(1, 'give a discount of 12.5% on every line'),
    step(1, 'choose 21% VAT and save'),
    expected(1, 'I expect that the VAT is calculated over the total, like before the update'),
    attempt(1, 'rounding per invoice instead of per line', 'rounding', 'customer', 'failed'),
    attempt(1, 'the discount on the total instead of on the lines', 'discount', 'customer', [
      'partly',
      'worked',
    ]),
    attempt(1, 'making the invoice in the app on my phone', 'app', 'customer', 'failed'),
    environment(1, ['account', 'workspace'], 'Administration number: 81-2207', '81-2207'),
    environment(1, 'plan', 'Plan: Pro', 'Pro'),
    environment(1, 'app', 'version 2026.1.2', '2026.1.2'),
    environment(1, 'system', 'Android 16'),
    environment(1, 'app', 'app 3.40.1', '3.40.1'),
    deadline(1, 'On Thursday we have to send 96 invoices', '2026-01-15', 'either'),
    attempt(
      2,
      'I have moved your administration back to the old engine',
      'moved engine',
      'support',
      ['partly', 'worked'],
      [3, 'I recalculated a draft and it is right to the cent'],
    ),
    environment(2, 'flag', 'tax_engine_v2'),
    optional(
      attempt(
        2,
        'recalculate one of the invoices',
        'recalculate',
        'customer',
        ['worked', 'partly'],
        [3, 'I recalculated a draft and it is right to the cent'],
      ),
    ),
    observed(3, 'the button "Recalculate" is grey there'),
    optional(affected(3, 'For the 17 invoices that we already sent it is not possible', 17, 'records')),
    deadline(4, 'plan to ship the corrected engine on 26 January', '2026-01-26', 'support'),
    deadline(5, 'Please unlock them today', '2026-01-12', 'support'),
    deadline(5, 'we credit and resend them tomorrow', '2026-01-13', 'either'),
    optional(attempt(6, 'Done, all 17 are unlocked', 'unlocked', 'support', ['unknown', 'worked'])),
  ],
});

const kendra = customer('Kendra Ballard', 'America/Phoenix');
const joaquin = agent('Joaquin Reyes', 'America/Los_Angeles');

export const doubleBookings = conversation({
  id: 'double-bookings',
  language: 'en',
  subject: 'Double bookings after adding second calendar',
  messages: [
    kendra.writes(
      '2026-02-18 09:12',
      `Hello,

Our booking page is letting people book slots that are already taken. It started on Monday after we connected a second Google calendar for our advisors. We've had 9 double bookings so far, and 5 clients had to be sent home. I'd expect a busy event in either calendar to block the slot.

Things I've tried:
* disconnected and reconnected both calendars: still double-booking
* set the buffer to 15 minutes: didn't help
* unchecked "Show as free" on the events: that fixed it for the ones I edited, but we can't do that for every single event

We're on the Teams plan, organization ballard-tax. Everyone here uses Chrome on Chromebooks (ChromeOS 132).

Tax season is in full swing and our advisors are upset. To be honest, if there's no solution by the end of this week, we will have to go back to our old scheduler.

Thank you,
Kendra Ballard
Office Manager`,
    ),
    joaquin.replies(
      '2026-02-18 09:30',
      `Hi Kendra,

I'm sorry for the trouble this has caused. Could you go to Settings > Check for conflicts and make sure that both calendars are ticked there? A calendar that was added later isn't included automatically.

Thanks,
Joaquin`,
    ),
    kendra.writes(
      '2026-02-18 10:55',
      `The second one wasn't ticked for most of us! I ticked it for everybody, and the taken slots are gone from our pages. Only Ramon's page still offers them.`,
    ),
    joaquin.replies(
      '2026-02-18 10:20',
      `Good to hear that it's better. For Ramon I can see an error on the connection: "Insufficient permission: calendar.readonly (GC-403)". Please have him reconnect his calendar and accept both permissions.`,
    ),
    kendra.writes(
      '2026-02-19 08:40',
      `Ramon did that last night and now his page is fine too. Could you tell me which of the upcoming appointments overlap? I'd like to call those clients before noon tomorrow.`,
    ),
    joaquin.replies(
      '2026-02-19 09:15',
      `Happy to help with that, Kendra. I'll send you a list by the end of the day.`,
    ),
  ],
  gold: [
    observed(1, 'Our booking page is letting people book slots that are already taken'),
    affected(1, `We've had 9 double bookings so far`, 9, ['records', 'other']),
    affected(1, '5 clients had to be sent home', 5, ['customers', 'users']),
    expected(1, `I'd expect a busy event in either calendar to block the slot`),
    attempt(1, 'disconnected and reconnected both calendars', 'calendars', 'customer', 'failed'),
    attempt(1, 'set the buffer to 15 minutes', 'buffer', 'customer', 'failed'),
    attempt(1, 'unchecked "Show as free" on the events', 'unchecked', 'customer', ['partly', 'worked']),
    environment(1, 'plan', 'Teams plan', 'Teams'),
    environment(1, ['account', 'workspace'], 'organization ballard-tax', 'ballard-tax'),
    environment(1, 'browser', 'Chrome'),
    environment(1, 'device', 'Chromebooks'),
    environment(1, 'system', 'ChromeOS 132'),
    deadline(1, `if there's no solution by the end of this week`, ['2026-02-20', '2026-02-22'], 'support'),
    cue(1, 'leaving', 'we will have to go back to our old scheduler'),
    attempt(2, 'make sure that both calendars are ticked there', 'ticked', 'customer', 'partly', [
      3,
      `I ticked it for everybody, and the taken slots are gone from our pages. Only Ramon's page still offers them`,
    ]),
    optional(affected(3, `Only Ramon's page still offers them`, 1, ['users', 'other'])),
    error(4, 'text', 'Insufficient permission: calendar.readonly (GC-403)'),
    error(4, 'code', 'GC-403'),
    attempt(
      4,
      'have him reconnect his calendar and accept both permissions',
      'reconnect',
      'customer',
      'worked',
      [5, 'Ramon did that last night and now his page is fine too'],
    ),
    deadline(5, `I'd like to call those clients before noon tomorrow`, '2026-02-20', 'either'),
    deadline(6, `I'll send you a list by the end of the day`, '2026-02-19', 'support'),
  ],
});
