import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedAtTheCounter = snippets('affected-at-the-counter', 'affected', [
  said(
    'customer',
    "Three out of our five branches can't ring up anything with a barcode since the shutters went up. Camden and Ealing are merrily selling.",
    affected(1, "Three out of our five branches can't ring up anything", 3, 'sites'),
  ),
  said(
    'customer',
    "We're a family bakery with six shops, 31 staff and two ovens that are older than me. Which plan would you put us on?",
  ),
  said(
    'customer',
    `Card reader at the flower stall says "pairing" and nothing else. It's only mine, my sister's two next door are ok.`,
    affected(1, "It's only mine", 1, ['other', 'users']),
  ),
  said(
    'agent',
    "Thank you, that's clear now. Is it every till in the shop that freezes, or just the one by the entrance?",
  ),
  said(
    'customer',
    'both tills frozen, queue out to the door, pls hurry',
    affected(1, 'both tills frozen', 2, 'other'),
  ),
  said(
    'customer',
    'Of the 640 price labels sent to the shelves last night, some 90 still carry the old price.',
    affected(1, 'some 90 still carry the old price', 90, ['records', 'other']),
  ),
  said(
    'customer',
    "I've now entered the 14-digit code four times, on two phones, and waited twenty minutes on your line. What a way to spend a Tuesday.",
  ),
  said(
    'customer',
    'Not a soul in the pharmacy gets past the PIN screen this morning.',
    affected(1, 'Not a soul in the pharmacy gets past the PIN screen', null, 'users'),
  ),
  said(
    'customer',
    "Yesterday's hiccup is over: all eleven shops have been printing receipts again since half past four.",
  ),
  said(
    'note',
    'Spoke to Mr Adeyemi (butcher). Scales: 1 of 3 not syncing. No urgency.',
    affected(1, '1 of 3 not syncing', 1, 'other'),
  ),
  said(
    'customer',
    'Loyalty points vanish at checkout, which has cost forty-odd regulars their balance so far, with more of them every hour.',
    affected(
      1,
      'has cost forty-odd regulars their balance so far, with more of them every hour',
      40,
      ['customers', 'users'],
      true,
    ),
  ),
  said(
    'customer',
    'Would the 2,300 people in our loyalty club all get a mail if I pressed Publish, or only those who opted in?',
  ),
  said(
    'agent',
    'Thanks for the photos. I can see the wrong allergen icons on four of the sandwiches, and the two soups have none at all.',
    affected(1, 'four of the sandwiches', 4, ['other', 'records']),
    affected(1, 'the two soups have none at all', 2, ['other', 'records']),
  ),
  said(
    'agent',
    'From our side it looks as if every second receipt from the Harbour Street shop is missing its VAT line.',
    affected(1, 'every second receipt from the Harbour Street shop is missing its VAT line', null, 'records'),
  ),
  said(
    'customer',
    'We sell about 400 sourdough loaves on a Saturday, so a report by product would be ever so handy.',
  ),
  said(
    'customer',
    'The scanner gun thing hates Doreen. Everybody else scans away happily, poor Doreen types the codes by hand.',
    affected(
      1,
      'hates Doreen. Everybody else scans away happily, poor Doreen types the codes by hand',
      1,
      'users',
    ),
  ),
  said(
    'agent',
    'Each till can hold up to 50 parked sales; the 51st is refused with a beep. That is by design and the same for all customers.',
  ),
  said(
    'customer',
    `Since the update gift vouchers are refused.
Where: all 8 stores
Since: Monday, opening time`,
    affected(1, 'all 8 stores', 8, 'sites'),
  ),
  said(
    'customer',
    "In 2024 you had that weekend when none of our shops could take cards, and I've not forgotten the seven hours. Today is only a question about fonts.",
  ),
  said(
    'customer',
    'half a dozen pre-orders for mothering sunday have lost their pickup time. names are there, cakes are there, time is blank',
    affected(1, 'half a dozen pre-orders for mothering sunday have lost their pickup time', 6, 'records'),
  ),
  said('note', 'Cust. runs 22 kiosks / 60 operators / Retail Plus. Wants quote for 10 more kiosks from May.'),
  said(
    'customer',
    'Prices with a comma come out a hundred times too high, but solely at the cheese counter in Lyon, nowhere else.',
    affected(1, 'solely at the cheese counter in Lyon, nowhere else', 1, ['sites', 'other']),
  ),
  said('customer', "Nobody has been overcharged, I checked the whole morning roll. It's simply ugly."),
  said(
    'agent',
    "I've looked through the journal: 17 refunds of last night never reached the bank.",
    affected(1, '17 refunds of last night never reached the bank', 17, 'records'),
  ),
  said(
    'agent',
    "Please don't reset more than one till at a time; three of them at once would empty the shared drawer log.",
  ),
  said(
    'customer',
    'If the till in the cellar bar went down on a Friday, would the other three keep a copy of its tabs?',
  ),
  said(
    'customer',
    'My entire early shift stood there this morning with no way of clocking in and is still writing its hours on a paper bag.',
    affected(1, 'My entire early shift stood there this morning with no way of clocking in', null, 'users'),
  ),
  said(
    'customer',
    "Oh wonderful, a third pop-up about your anniversary. All ten of my staff now know that you're twelve years old.",
  ),
]);
