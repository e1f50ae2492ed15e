import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedInHotelsAndHalls = snippets('affected-in-hotels-and-halls', 'affected', [
  said(
    'customer',
    "The desk can't code any keys, so I have 44 guests in the lobby in their slippers.",
    affected(1, '44 guests in the lobby in their slippers', 44, ['customers', 'users']),
  ),
  said('customer', 'We have 44 rooms, 12 with sea view, and the website says 45. Where do I change that?'),
  said(
    'customer',
    "About six hundred seats of the stalls appear as sold which aren't.",
    affected(1, 'About six hundred seats of the stalls appear as sold', 600, ['records', 'other']),
  ),
  said(
    'agent',
    'Our apologies to the night desk. Sixteen arrivals came through without a room number, three of the groups are missing altogether.',
    affected(1, 'Sixteen arrivals came through without a room number', 16, ['records', 'customers', 'users']),
    affected(1, 'three of the groups are missing altogether', 3, ['records', 'customers', 'users', 'other']),
  ),
  said('customer', "600 seats, 3 tiers, no lift: that's our theatre. Would your seat map cope?"),
  said(
    'customer',
    "Lift passes bought online don't open the turnstile. Skiers with paper ones glide through, the online crowd is stranded to a man.",
    affected(1, 'the online crowd is stranded to a man', null, ['customers', 'users']),
  ),
  said('agent', 'When you say that bookings have gone, are all of them gone or those of one room type?'),
  said(
    'customer',
    'Bonjour, two of the pitches by the lake is booked double for Easter, a Dutch family and a German family each time.',
    affected(1, 'two of the pitches by the lake is booked double', 2, ['records', 'sites', 'other']),
  ),
  said(
    'customer',
    'For Easter I expect 90 caravans, 30 tents and my mother-in-law. Any way to block a pitch for her?',
  ),
  said(
    'note',
    'Box office mgr: e-tickets w/o QR, est. 1,900 buyers. Doors 19:30!',
    affected(1, 'est. 1,900 buyers', 1900, ['customers', 'users']),
  ),
  said(
    'note',
    'Ski school (Flurin). All 14 instr. see wrong groups, paper lists out. CB at 11.',
    affected(1, 'All 14 instr. see wrong groups', 14, 'users'),
  ),
  said(
    'customer',
    "my spin class got deleted for the 5 people who'd paid with vouchers, everyone else is still on the list",
    affected(1, "got deleted for the 5 people who'd paid with vouchers", 5, ['customers', 'users']),
  ),
  said(
    'customer',
    'Suppose the headliner cancels. Can one mail all 1,900 buyers from the app, or must it be exported?',
  ),
  said(
    'customer',
    "The sauna's timer is the one thing in the whole building that ignores the schedule.",
    affected(
      1,
      "The sauna's timer is the one thing in the whole building that ignores the schedule",
      1,
      'other',
    ),
  ),
  said(
    'agent',
    'Looking at your bowling lanes, six of the twelve have been silent since the power cut.',
    affected(1, 'six of the twelve have been silent', 6, 'other'),
  ),
  said(
    'customer',
    'We had a burst pipe, nine rooms under water and forty towels gone. Nothing to do with you, I simply need those rooms out of sale.',
  ),
  said(
    'customer',
    'Hen parties! Any booking for more than ten heads is cut down to ten.',
    affected(1, 'Any booking for more than ten heads is cut down to ten', null, 'records'),
  ),
  said('customer', "I've rung you twice, mailed three times and lit one candle."),
  said(
    'customer',
    'Nope, not just me. Ravi, Ines, the whole bar staff, we all get "session ended" mid-order.',
    affected(1, 'Ravi, Ines, the whole bar staff, we all get "session ended" mid-order', null, 'users'),
  ),
  said(
    'agent',
    'A table is held for 15 minutes. After that it is offered to the next three parties on the list, in every restaurant that has the waiting list on.',
  ),
  said(
    'agent',
    "For a house of your size we'd suggest eight tablets, two per floor, and a spare for each kitchen.",
  ),
  said(
    'customer',
    "Out of 72 bikes on the rack, 15 report a flat battery though they've been charging since last night.",
    affected(1, '15 report a flat battery', 15, 'other'),
  ),
  said('customer', 'All seventy-two bikes are back on the map, cheers, even the one in the canal.'),
  said(
    'customer',
    "Bride's side got their invitations; the groom's side, all 83 of them, did not.",
    affected(1, "the groom's side, all 83 of them, did not", 83, ['customers', 'users']),
  ),
  said('note', 'Escape rooms, 5 venues, 4 langs. Upsell? Asked about gift cards, no complaints.'),
  said(
    'customer',
    "One corporate client of mine keeps receiving other people's menus and is beginning to sound corporate.",
    affected(1, "One corporate client of mine keeps receiving other people's menus", 1, [
      'customers',
      'users',
    ]),
  ),
  said(
    'customer',
    "Last summer's double bookings (17 of them) were my own doing and were dealt with then, I just want them out of the statistics.",
  ),
  said(
    'agent',
    "So far I count 9 conference rooms whose door signs are still on yesterday's agenda, and the figure isn't moving.",
    affected(
      1,
      "9 conference rooms whose door signs are still on yesterday's agenda, and the figure isn't moving",
      9,
      ['other', 'sites'],
      false,
    ),
  ),
  said('customer', 'Guests rate us 9.2 out of 10, and all five of the grumpy ones wanted thicker pancakes.'),
]);
