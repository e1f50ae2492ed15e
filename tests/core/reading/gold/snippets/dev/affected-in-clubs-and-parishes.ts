import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedInClubsAndParishes = snippets('affected-in-clubs-and-parishes', 'affected', [
  said(
    'customer',
    'I regret to report that twenty-three members have been debited their subscription twice.',
    affected(1, 'twenty-three members have been debited their subscription twice', 23, [
      'customers',
      'users',
    ]),
  ),
  said(
    'customer',
    'The society counts 23 full members, four honorary ones and a dog. What would the smallest plan come to?',
  ),
  said(
    'customer',
    'None of the choir can hear the tenor track.',
    affected(1, 'None of the choir can hear the tenor track', null, 'users'),
  ),
  said(
    'customer',
    'My thanks to everyone on your team, all of whom were patience itself with an old man. It prints.',
  ),
  said(
    'customer',
    "One of the three parishes in the benefice, St Brannock's, has lost its gift aid declarations.",
    affected(
      1,
      "One of the three parishes in the benefice, St Brannock's, has lost its gift aid declarations",
      1,
      ['sites', 'other'],
    ),
  ),
  said('agent', "Is it the whole committee who can't vote, or perhaps just those who joined this year?"),
  said(
    'customer',
    'library cards beginning with 07 get rejected, thats some 1400 borrowers',
    affected(1, 'thats some 1400 borrowers', 1400, ['customers', 'users', 'records']),
  ),
  said(
    'customer',
    "We lend 52,000 books a year to 1,400 borrowers with two and a half librarians, and I've counted every one.",
  ),
  said(
    'agent',
    'The statement you attached shows it nicely: ten lane fees are doubled.',
    affected(1, 'ten lane fees are doubled', 10, 'records'),
  ),
  said(
    'note',
    'Allotment soc. (Mr Pym, 80+). 9 plots shown as vacant, are not.',
    affected(1, '9 plots shown as vacant, are not', 9, ['records', 'other', 'sites']),
  ),
  said(
    'customer',
    "Under-11s: every kid's emergency contact has turned into the coach's number. Mine.",
    affected(1, "every kid's emergency contact has turned into the coach's number", null, [
      'records',
      'users',
      'customers',
    ]),
  ),
  said(
    'customer',
    'If it rains on the 21st and we cancel, do all 180 ticket holders get their money back by themselves?',
  ),
  said(
    'customer',
    "The audio guides went silent in the Roman wing first. By now it's six rooms, another one each half hour or so.",
    affected(1, "By now it's six rooms, another one each half hour", 6, ['sites', 'other'], true),
  ),
  said(
    'agent',
    "I've been through your ledger, Canon Whitby: a pair of standing orders, both from the Hendry family, weren't picked up.",
    affected(1, "a pair of standing orders, both from the Hendry family, weren't picked up", 2, 'records'),
  ),
  said(
    'customer',
    "Back in the autumn thirty people got the wrong raffle mail; we've apologised, they've laughed, it's done. I only mention it since you ask for our experience.",
  ),
  said(
    'customer',
    'Donors from abroad (there are a good few) all see the page in Welsh.',
    affected(1, 'Donors from abroad (there are a good few) all see the page in Welsh', null, [
      'customers',
      'users',
    ]),
  ),
  said(
    'customer',
    "I've sent the form three times to two addresses and have had one reply, which was in Danish.",
  ),
  said(
    'agent',
    "Last year's mix-up with the 140 ballots has nothing to do with this, I promise; you asked how to add a column, and it's under Fields.",
  ),
  said(
    'customer',
    "Only Gwen's key card is dead, and of course she's the one who opens the hall.",
    affected(1, "Only Gwen's key card is dead", 1, ['users', 'other']),
  ),
  said(
    'agent',
    'A ballot closes by itself as soon as 100 % have voted or 14 days have passed, whichever comes first.',
  ),
  said(
    'customer',
    'the subs page spins for ever. its 17 players so far cant pay',
    affected(1, 'its 17 players so far cant pay', 17, ['users', 'customers']),
  ),
  said(
    'customer',
    "Our museum owns 11,300 objects. About a third are photographed, the rest I'd like to import by spring.",
  ),
  said(
    'customer',
    'Since the switch, gymnasts whose surname has a hyphen are missing from the start lists, eight girls in total.',
    affected(1, 'are missing from the start lists, eight girls in total', 8, [
      'users',
      'records',
      'customers',
    ]),
  ),
  said('note', 'Rowing club renewal, 65 seats > 80. Chair says all v. happy, no open issues.'),
  said(
    'note',
    'Treasurer rang. 60 envelopes, 2 pens, 1 cat on the keyboard. No bug, told him how to unlock it.',
  ),
  said(
    'customer',
    'A good half of the hymn sheets come out with verse 2 printed over verse 1.',
    affected(1, 'A good half of the hymn sheets come out with verse 2 printed over verse 1', null, [
      'records',
      'other',
    ]),
  ),
  said(
    'customer',
    'No, no, the bell ringers are fine, all eight of them. I was only wondering about the colour.',
  ),
  said(
    'agent',
    'As far as I can tell the wrong fee was shown to each of your 46 junior members and is still on their page.',
    affected(1, 'the wrong fee was shown to each of your 46 junior members', 46, ['users', 'customers']),
  ),
  said(
    'customer',
    'Every member gets a number, every number gets a locker, and there are 212 lockers. Could the app draw lots?',
  ),
]);
