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

const orla = customer('Orla Finnegan', 'Europe/Dublin');
const pete = agent('Pete Vance', 'America/New_York');

export const theaterTicketsRefund = conversation({
  id: 'theater-tickets-refund',
  language: 'en',
  subject: 'Seat map sold the same seats twice',
  messages: [
    orla.writes(
      '2026-02-24 11:15',
      `Dear team,

Row F and row G of our Saturday performance were sold twice. In all 26 seats, so 26 people will stand in the foyer with a valid ticket and no seat. One couple has already put it on Instagram with our name in it.

Seat map editor version 2.7, account SLG-204. I noticed it in Chrome, but that can't matter I suppose.

I blocked both rows by hand, which stopped further sales.

Please cancel the second set of tickets and refund those buyers by Thursday noon, I can't do it from my side: the button answers "Refund not permitted for this role (RF-12)".

Orla Finnegan
Box office, Slieve Gallen Playhouse`,
    ),
    pete.replies(
      '2026-02-24 08:02',
      `Hi Orla,

What a mess, I'm sorry. I've given your user the refund role so you don't have to wait for us. Log out and in again, then the button should work.

Meanwhile I'm asking our engineers how one seat can be sold twice. Expect an answer from me tomorrow.

Pete`,
    ),
    orla.writes(
      '2026-02-24 14:20',
      `Logged out and in: 19 refunds went through. For the other seven it says "Payment older than 30 days".`,
    ),
    pete.notes(
      '2026-02-24 09:40',
      `The 7 are early birds, need finance. Double sale: two editors saved the map within a second of each other, optimistic lock is missing since 2.7. Engineering confirms.`,
    ),
    pete.replies(
      '2026-02-25 11:10',
      `Hi Orla, two people saved the seat map in the same second and our system took both, which it must not. A lock will be back in the next release, planned for March 10. Finance will refund the last seven today.`,
    ),
    orla.writes('2026-02-25 18:31', `They've arrived. Thanks Pete, see you in row F some day.`),
  ],
  gold: [
    observed(1, 'Row F and row G of our Saturday performance were sold twice'),
    affected(1, 'so 26 people will stand in the foyer with a valid ticket and no seat', 26, [
      'users',
      'customers',
    ]),
    optional(affected(1, 'In all 26 seats', 26, ['records', 'other'])),
    cue(1, 'public', 'One couple has already put it on Instagram'),
    environment(1, ['app', 'sdk'], 'Seat map editor version 2.7'),
    environment(1, 'account', 'SLG-204'),
    environment(1, 'browser', 'Chrome'),
    attempt(
      1,
      'I blocked both rows by hand, which stopped further sales',
      'blocked rows',
      'customer',
      'worked',
    ),
    deadline(1, 'refund those buyers by Thursday noon', '2026-02-26', 'support'),
    cue(1, 'refund', 'refund those buyers'),
    error(1, 'text', 'Refund not permitted for this role (RF-12)'),
    error(1, 'code', 'RF-12'),
    attempt(2, "I've given your user the refund role", 'given role', 'support', 'partly', [
      3,
      '19 refunds went through. For the other seven it says',
    ]),
    optional(attempt(3, 'Logged out and in: 19 refunds went through', 'logged', 'customer', 'partly')),
    deadline(2, 'Expect an answer from me tomorrow', '2026-02-25', 'support'),
    error(3, 'text', 'Payment older than 30 days'),
    optional(affected(3, 'For the other seven', 7, ['records', 'customers'])),
    optional(environment(4, ['app', 'sdk'], '2.7')),
    deadline(5, 'A lock will be back in the next release, planned for March 10', '2026-03-10', 'support'),
    deadline(5, 'Finance will refund the last seven today', '2026-02-25', 'support'),
    optional(cue(5, 'refund', 'Finance will refund the last seven today')),
    optional(affected(5, 'the last seven', 7, ['records', 'customers'])),
  ],
});
