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

const moira = customer('Moira Pettigrew', 'Europe/London');
const anand = agent('Anand Kulkarni', 'Europe/London');

export const trialBalanceOut = conversation({
  id: 'trial-balance-out',
  language: 'en',
  subject: 'Trial balance out since the move to the new ledger',
  messages: [
    moira.writes(
      '2026-11-16 08:52',
      `Hello,

I do the books for four garden centres, and since you moved us to the new ledger on Friday the trial balance no longer agrees. It is out by £1,284.60 on the VAT control account in two of the four companies (Alderbrook and Finch Lane); the other two balance to the penny.

Before writing I ran the Recalculate Balances routine, which made no difference whatsoever, and I re-posted the November journal by hand in Alderbrook. That brought the gap there down to £310.15 but did not close it.

When I open the audit trail for Finch Lane I am shown a red strip, "Period 8 is locked by another process (LDG-2207)". There is no other process that I know of.

I use Tallybird Desktop 14.2.1 on Windows 11 Pro.

The VAT return itself is due on 7 December, but our accountant wants the figures from me a week today and I would rather not send her guesses.

Kind regards
Moira Pettigrew`,
    ),
    anand.replies(
      '2026-11-16 10:20',
      `Hi Moira,

Thanks for setting that out so clearly. The lock was left behind by the migration, and I cleared it for both companies at ten past ten. Could you open the Finch Lane audit trail again and, if it loads, run the VAT reconciliation report with "Include superseded postings" ticked?

Anand`,
    ),
    moira.writes(
      '2026-11-16 11:47',
      `Thank you, Anand. The audit trail opens now. I ran the report as you suggested and there they are: 23 purchase invoices from October, posted twice. How do I get rid of the duplicates without touching a period that has been filed?`,
    ),
    anand.notes(
      '2026-11-16 15:36',
      `Migration job was retried after a timeout, hence the dupes. Tested the reversal script on a copy of her ledger: balances agree afterwards. Need Priya's ok before prod.`,
    ),
    anand.replies(
      '2026-11-17 09:05',
      `Morning Moira,

You don't, we do. I'll run the reversal on both companies tonight, and you'll have a list of everything it touched by Wednesday lunchtime.

Anand`,
    ),
    moira.writes(
      '2026-11-18 08:31',
      `Good morning Anand. Your reversal has done the trick, both companies agree to the penny and the list is with me already. I am most grateful.`,
    ),
  ],
  gold: [
    observed(1, 'the trial balance no longer agrees'),
    optional(observed(1, 'It is out by £1,284.60 on the VAT control account')),
    affected(1, 'two of the four companies', 2, ['other', 'sites', 'customers', 'records']),
    attempt(1, 'I ran the Recalculate Balances routine', 'Recalculate', 'customer', 'failed'),
    attempt(1, 'I re-posted the November journal by hand in Alderbrook', 'journal', 'customer', 'partly'),
    error(1, 'text', 'Period 8 is locked by another process (LDG-2207)'),
    error(1, 'code', 'LDG-2207'),
    environment(1, 'app', 'Tallybird Desktop 14.2.1', '14.2.1'),
    environment(1, 'system', 'Windows 11 Pro', 'Windows 11'),
    deadline(1, 'The VAT return itself is due on 7 December', '2026-12-07', 'either'),
    deadline(1, 'our accountant wants the figures from me a week today', '2026-11-23', 'either'),
    attempt(2, 'I cleared it for both companies', 'cleared', 'support', 'worked', [
      3,
      'The audit trail opens now',
    ]),
    attempt(
      2,
      'run the VAT reconciliation report with "Include superseded postings" ticked',
      'report',
      'customer',
      ['worked', 'partly', 'unknown'],
      [3, 'I ran the report as you suggested and there they are'],
    ),
    optional(
      attempt(2, 'open the Finch Lane audit trail again', 'open', 'customer', 'worked', [
        3,
        'The audit trail opens now',
      ]),
    ),
    affected(3, '23 purchase invoices from October, posted twice', 23, 'records'),
    attempt(4, 'Tested the reversal script on a copy of her ledger', 'reversal', 'support', 'worked'),
    deadline(5, `I'll run the reversal on both companies tonight`, '2026-11-17', 'support'),
    deadline(5, 'by Wednesday lunchtime', '2026-11-18', 'support'),
    attempt(5, `I'll run the reversal on both companies`, 'reversal', 'support', 'worked', [
      6,
      'Your reversal has done the trick',
    ]),
  ],
});

const deshawn = customer('Deshawn Pruitt', 'America/New_York');
const freya = agent('Freya Lindholm', 'Europe/Stockholm');

export const leaveCountedTwice = conversation({
  id: 'leave-counted-twice',
  language: 'en',
  subject: 'THIRD REQUEST - PTO balances wrong',
  messages: [
    deshawn.writes(
      '2026-11-12 17:48',
      `This is the third time I'm writing and I have yet to get a human. Approved PTO is being deducted twice. 61 of our people are now in the negative, up from 38 on Monday, and my inbox is on fire.

What's been done on our end, so nobody asks me to do it again:
- Dana in IT disconnected the PayHarbor connector and hooked it back up. Zero change.
- I corrected Luis Ferrer manually. It held for an hour and then flipped back to -16.
- Switched off the accrual policy for the Newark office. Stopped the bleeding in Newark, except that now nobody there earns any time at all.

Open enrollment closes November 20 and the portal won't let people with a negative balance in. My COO is asking me about it daily. If this isn't straight by Monday, the 2027 renewal goes to somebody else.`,
    ),
    freya.replies(
      '2026-11-13 09:15',
      `Deshawn, I'm sorry. Your first two tickets sat in a queue that nobody was watching, and that is on us. Here is a human: me.

PayHarbor sends every approval once as "approved" and once as "taken". I've set your tenant (pruitt-med-04) to ignore the second one. Would you recalculate one person and see whether the balance stays put over a couple of hours?`,
    ),
    deshawn.writes(
      '2026-11-13 11:32',
      `Did Ferrer. Back to +24 and still there two hours later. Fine. What about everybody else?`,
    ),
    freya.notes(
      '2026-11-13 19:25',
      `bulk recalc, dry run: 58 ok, 3 throw BAL-030 (all rehired this yr). payroll eng knows`,
    ),
    freya.replies(
      '2026-11-13 20:10',
      `The 58 straightforward ones will be done within the hour. The remaining three were rehired this year and need a change in our code, which ships on Tuesday. In the meantime I've put their balances right by hand.`,
    ),
    deshawn.writes(
      '2026-11-13 16:40',
      `Everyone's positive, those three included. I'll sit on the renewal thing for now.`,
    ),
  ],
  gold: [
    observed(1, 'Approved PTO is being deducted twice'),
    affected(1, '61 of our people are now in the negative, up from 38 on Monday', 61, 'users', true),
    optional(affected(1, 'up from 38 on Monday', 38, 'users')),
    attempt(
      1,
      'disconnected the PayHarbor connector and hooked it back up',
      'connector',
      'customer',
      'failed',
    ),
    attempt(1, 'I corrected Luis Ferrer manually', 'corrected', 'customer', ['partly', 'failed']),
    attempt(1, 'Switched off the accrual policy for the Newark office', 'accrual', 'customer', [
      'partly',
      'worked',
    ]),
    optional(affected(1, 'nobody there earns any time at all', null, 'users')),
    deadline(1, 'Open enrollment closes November 20', '2026-11-20', 'either'),
    optional(observed(1, `the portal won't let people with a negative balance in`)),
    optional(affected(1, 'people with a negative balance', null, 'users')),
    cue(1, 'executive', 'My COO is asking me about it daily'),
    deadline(1, `If this isn't straight by Monday`, '2026-11-16', 'support'),
    cue(1, 'leaving', 'the 2027 renewal goes to somebody else'),
    optional(observed(2, 'PayHarbor sends every approval once as "approved" and once as "taken"')),
    environment(2, ['workspace', 'account'], 'tenant (pruitt-med-04)', 'pruitt-med-04'),
    attempt(
      2,
      `I've set your tenant (pruitt-med-04) to ignore the second one`,
      'ignore',
      'support',
      'worked',
      [3, 'Back to +24 and still there two hours later'],
    ),
    optional(attempt(2, 'recalculate one person', 'recalculate', 'customer', 'worked', [3, 'Did Ferrer'])),
    attempt(4, 'bulk recalc, dry run: 58 ok, 3 throw', 'recalc', 'support', 'partly'),
    error(4, 'code', 'BAL-030'),
    optional(affected(4, '3 throw BAL-030', 3, ['records', 'users', 'other'])),
    deadline(5, 'will be done within the hour', '2026-11-13', 'support'),
    optional(attempt(5, 'The 58 straightforward ones will be done', '58', 'support', 'worked')),
    optional(affected(5, 'The remaining three', 3, ['records', 'users', 'other'])),
    deadline(5, 'which ships on Tuesday', '2026-11-17', 'support'),
    attempt(5, `I've put their balances right by hand`, 'balances', 'support', 'worked', [
      6,
      `Everyone's positive, those three included`,
    ]),
    optional(cue(6, 'leaving', `I'll sit on the renewal thing for now`)),
  ],
});
