import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedInOffices = snippets('affected-in-offices', 'affected', [
  said(
    'customer',
    'Seven matters opened this week have no client attached',
    affected(1, 'Seven matters opened this week have no client attached', 7, 'records'),
  ),
  said('customer', "We're 7 fee earners and 4 support staff and share 6 licences; is that allowed?"),
  said(
    'customer',
    "Payslips: a hundred and forty employees see last month's, the weekly-paid are right.",
    affected(1, "a hundred and forty employees see last month's", 140, 'users'),
  ),
  said(
    'customer',
    'Please cancel 12 of our 60 seats from 1 April, as a dozen colleagues are leaving us for the competition.',
  ),
  said(
    'customer',
    'Dear Sir or Madam, it would appear that no member of our Leeds office is able to sign documents.',
    affected(1, 'no member of our Leeds office is able to sign documents', null, 'users'),
  ),
  said(
    'agent',
    'I had a look with our colleagues in billing. Not one of your forty-two reminders went out on Monday.',
    affected(1, 'Not one of your forty-two reminders went out', 42, 'records'),
  ),
  said('agent', "To narrow it down, may I ask if the whole department is stuck, or if it's you alone?"),
  said(
    'customer',
    'apart from Jürgen nobody can book the meeting rooms anymore',
    affected(1, 'apart from Jürgen nobody can book the meeting rooms', null, 'users'),
  ),
  said(
    'customer',
    'I spent 2 hours, 3 coffees and 1 lunch on the VAT form. It balances now, to the penny: £18,402.77.',
  ),
  said(
    'note',
    'Housing assoc. 29 tenants got rent letters in wrong name. DPO informed. Caller: Ms Abara.',
    affected(1, '29 tenants got rent letters in wrong name', 29, ['customers', 'users', 'records']),
  ),
  said(
    'customer',
    'Claims with photos? Gone, the photos I mean, in 55 of the claims from the flood.',
    affected(1, 'Gone, the photos I mean, in 55 of the claims', 55, 'records'),
  ),
  said(
    'customer',
    'If one of the adjusters left without handing over, would the 55 open claims move to their stand-in?',
  ),
  said(
    'customer',
    'Our Porto and Bari offices are both cut off from the shared calendar.',
    affected(1, 'Our Porto and Bari offices are both cut off from the shared calendar', 2, 'sites'),
  ),
  said(
    'agent',
    'Having compared the two files I find 318 policies whose renewal date slipped by a year.',
    affected(1, '318 policies whose renewal date slipped by a year', 318, 'records'),
  ),
  said('agent', 'I compared 318 policies in the two files and found no difference in any of them.'),
  said(
    'customer',
    "It's Fennimore again. He alone is thrown out of the tax module after a minute or so.",
    affected(1, 'He alone is thrown out of the tax module', 1, 'users'),
  ),
  said(
    'agent',
    'You have 42 open reminders, the oldest from 2021. They go out the moment you tick the box, all of them.',
  ),
  said(
    'customer',
    'Last spring half the firm was without mail for a day because of your relay. This is not that, touch wood, merely a question about signatures.',
  ),
  said(
    'customer',
    "Invoices over 30 lines lose the last page, so it's basically anyone who bills by the hour.",
    affected(1, "it's basically anyone who bills by the hour", null, ['users', 'customers']),
  ),
  said(
    'customer',
    'Our auditors want a list of all 240 users with the date of their last login, preferably sorted.',
  ),
  said(
    'customer',
    "Number of people locked out at 9:15: 6. At 9:50: 19. I've stopped going to the kitchen.",
    optional(affected(1, 'Number of people locked out at 9:15: 6', 6, 'users')),
    affected(1, 'At 9:50: 19', 19, 'users'),
  ),
  said(
    'agent',
    "An approval goes to all three partners at the same time, and two of them have to say yes. It's meant to be that way.",
  ),
  said(
    'customer',
    "Translators get their jobs, but the revisers don't. There's five of those.",
    affected(1, "the revisers don't. There's five of those", 5, 'users'),
  ),
  said('note', 'Lead: notary chamber, ~900 offices, decision in autumn, budget 40k. Demo went well.'),
  said(
    'customer',
    'Every single lease signed before 2020 shows a rent of zero.',
    affected(1, 'Every single lease signed before 2020 shows a rent of zero', null, 'records'),
  ),
  said(
    'customer',
    'The letter runs to 4 pages and has 11 attachments, of which you need to read none. In short: we would like to renew.',
  ),
  said(
    'customer',
    "Our temps. Poor things. Thirteen of them with nothing to do, because the work queue doesn't fill.",
    affected(1, 'Thirteen of them with nothing to do', 13, 'users'),
  ),
  said(
    'customer',
    'Everybody in the office loves the new dark mode, even the partners, who are not known for love.',
  ),
  said(
    'note',
    'Seats 48/50 used. 2 inactive since Jan. Customer asks if they are billed for these. Told them yes.',
  ),
]);
