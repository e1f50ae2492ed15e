import { affected, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const headcountsInHangars = snippets('headcounts-in-hangars', 'affected', [
  said(
    'customer',
    `Ground handling here. Six bags tags out of ten print with the wrong gate, and in hangar 2 nobody gets a tag at all.`,
    affected(1, 'Six bags tags out of ten print with the wrong gate', null, ['records', 'other']),
    affected(1, 'in hangar 2 nobody gets a tag at all', null, 'users'),
  ),
  said(
    'customer',
    `Every new hire since the 1st, seven people, is locked out of the e-learning.`,
    affected(1, 'seven people, is locked out', 7, 'users'),
  ),
  said('customer', `Order 4482 has 6 items and was paid with two gift cards. Is it possible to split it?`),
  said(
    'note',
    `2 of 5 warehouses offline. Labels missing: 40 at 9:00, 95 now.`,
    affected(1, '2 of 5 warehouses offline', 2, 'sites'),
    affected(1, '95 now', 95, 'records', true),
    optional(affected(1, 'Labels missing: 40 at 9:00', 40, 'records')),
  ),
  said(
    'customer',
    `We are a small nursery, and fifty-two sets of parents had no pick-up code yesterday at four.`,
    affected(1, 'fifty-two sets of parents had no pick-up code', 52, ['customers', 'users']),
  ),
  said('note', `Acct: 85 seats, 4 admins, renews in June. Q is about invoice layout only.`),
  said(
    'note',
    `Impact so far: Leith + Granton depots, no manifests. Other 11 fine.`,
    affected(1, 'Leith + Granton depots, no manifests', 2, 'sites'),
  ),
  said(
    'customer',
    `Nearly all tickets that come in by email are missing their attachments.`,
    affected(1, 'Nearly all tickets that come in by email are missing their attachments', null, 'records'),
  ),
  said(
    'customer',
    `Only four of us ever open the statistics, so I'd rather hide them from the remaining sixty.`,
  ),
  said(
    'customer',
    `By my reckoning some two hundred and fifty hives report 0 kg, which even for March would be lean.`,
    affected(1, 'some two hundred and fifty hives', 250, ['other', 'records']),
  ),
  said('customer', `Luckily no customers have noticed so far, and I'd like to keep it that way.`),
  said(
    'customer',
    `Hello, our all customers in Poland cannot to pay, the button is grey. From other countries it goes.`,
    affected(1, 'our all customers in Poland cannot to pay', null, ['customers', 'users']),
  ),
  said('customer', `The report runs for 25 minutes and comes to 90 pages. Is there a short version?`),
  said(
    'customer',
    `Twice as many lessons as on Monday are missing from the diary, 38 when I last looked.`,
    affected(
      1,
      'Twice as many lessons as on Monday are missing from the diary, 38',
      38,
      ['records', 'other'],
      true,
    ),
  ),
  said('customer', `We're expecting 1,500 attendees in May and want to be sure that check-in works offline.`),
  said(
    'agent',
    `I see 1,204 messages held back in your outbox; they've not been lost, they are waiting for the certificate.`,
    affected(1, '1,204 messages held back in your outbox', 1204, 'records'),
  ),
  said(
    'agent',
    `You will find 30 articles on shipping rules in the help centre. The second one is about zones.`,
  ),
  said(
    'customer',
    `How many people would be cut off if we let the old licence lapse? I'd say about a dozen, but you'll know.`,
  ),
  said(
    'agent',
    `Your plan includes 1,204 messages a month because you bought it before the change. From the next one on, it is 1,000.`,
  ),
  said('customer', `Is anybody else having this or am I the only one?`),
  said(
    'customer',
    `Both our operating theatres are without the list this morning. The surgeons are reading it off my phone.`,
    affected(1, 'Both our operating theatres are without the list', 2, ['sites', 'other']),
    optional(affected(1, 'The surgeons are reading it off my phone', null, 'users')),
  ),
  said(
    'customer',
    `Both our operating theatres have the new screen now. The surgeons like it, the anaesthetist wants it larger.`,
  ),
  said(
    'customer',
    `I'm 74 and I have 3 grandchildren, 2 hips that aren't mine and 1 question: where has the big button gone?`,
  ),
  said(
    'customer',
    `The waiting room is full of people your kiosk refuses to check in, I can count fourteen from where I'm sat.`,
    affected(1, 'people your kiosk refuses to check in, I can count fourteen', 14, ['customers', 'users']),
  ),
  said(
    'customer',
    `On invoice 30711 you charge for 14 kiosks at 22.50. We have had 12 since the branch in Holt closed.`,
  ),
  said(
    'customer',
    `About a third of the sheep show up in a field we sold in 2019. As for the tups, all thirty of them are in the sea.`,
    affected(1, 'About a third of the sheep show up in a field we sold', null, ['other', 'records']),
    affected(1, 'all thirty of them are in the sea', 30, ['other', 'records']),
  ),
  said(
    'agent',
    `Thank you. Is anyone beyond the two of you unable to see the tender documents?`,
    optional(affected(1, 'the two of you unable to see the tender documents', 2, 'users')),
  ),
  said(
    'customer',
    `Every sixth entry on the mass spec run comes back as NaN, meaning 160 samples have to be shot again.`,
    optional(affected(1, 'Every sixth entry on the mass spec run comes back as NaN', null, 'records')),
    affected(1, '160 samples have to be shot again', 160, ['records', 'other']),
  ),
]);
