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
} from '../write.ts';

const gerry = customer('Gerry Nakamura', 'Pacific/Honolulu');
const flo = agent('Flo Jansen', 'Europe/Amsterdam');

export const payrollForwarded = conversation({
  id: 'payroll-forwarded',
  language: 'en',
  subject: 'Fwd: Overtime not calculated',
  messages: [
    gerry.writes(
      '2026-01-19 15:30',
      `Passing this on from payroll, please help them, I'm only the admin. They said the deadline for the bank file is Thursday noon.

Mahalo
Gerry

Begin forwarded message:

From: Kalani Ho <kalani@aloha-freight.example>
Subject: Overtime not calculated
Date: January 19, 2026 at 2:51:07 PM HST
To: Gerry Nakamura

Hi Gerry,

Overtime for the week of Jan 5 is zero for all of our drivers, 132 people. The timesheets have the hours. When I press Recalculate I get "Rule set OT-HI not found (PR-4404)".

I logged out and back in, and I asked Leona to do it on her computer, same for her. Chrome on both, v131.

Kalani`,
    ),
    flo.replies(
      '2026-01-20 09:15',
      `Dear Gerry and Kalani,

Thank you for forwarding. The rule set was renamed with our January update and your company still points to the old name. I have corrected the reference for company 20-7714. Kalani, would you press Recalculate again?

Kind regards,
Flo Jansen

PayWell B.V. – KvK 12345678 – Confidentiality notice: the contents of this message are intended for the addressee only. If you received it in error, call +31 20 555 0111 within 2 days.`,
    ),
    gerry.writes(
      '2026-01-20 08:22',
      `Kalani says: recalculated, 129 of the 132 have their overtime now. Three are still zero, all of them started on Jan 7.

G

> The rule set was renamed with our January update and your company still
> points to the old name.`,
    ),
    flo.replies(
      '2026-01-21 09:40',
      `Dear both,

People who start in the middle of a week need a start balance. I have added it for those three. You can expect them to be right after tonight's run, and I will check it myself tomorrow morning.

Flo Jansen`,
    ),
    gerry.writes('2026-01-21 13:05', `All 132 good and the bank file went out. Thanks from all of us.`),
  ],
  gold: [
    deadline(1, 'the deadline for the bank file is Thursday noon', '2026-01-22', 'either'),
    observed(1, 'Overtime for the week of Jan 5 is zero for all of our drivers'),
    affected(1, 'all of our drivers, 132 people', 132, 'users'),
    error(1, 'text', 'Rule set OT-HI not found (PR-4404)'),
    error(1, 'code', 'PR-4404'),
    attempt(1, 'I logged out and back in', 'logged out', 'customer', 'failed'),
    attempt(1, 'I asked Leona to do it on her computer, same for her', 'Leona', 'customer', 'failed'),
    environment(1, 'browser', 'Chrome on both, v131'),
    environment(2, ['account', 'workspace'], 'company 20-7714'),
    attempt(
      2,
      'I have corrected the reference for company 20-7714',
      'corrected reference',
      'support',
      'partly',
      [3, '129 of the 132 have their overtime now. Three are still zero'],
    ),
    affected(3, 'Three are still zero', 3, 'users'),
    attempt(4, 'I have added it for those three', 'added', 'support', 'worked', [5, 'All 132 good']),
    deadline(4, "right after tonight's run", '2026-01-21', 'support'),
    deadline(4, 'I will check it myself tomorrow morning', '2026-01-22', 'support'),
  ],
});
