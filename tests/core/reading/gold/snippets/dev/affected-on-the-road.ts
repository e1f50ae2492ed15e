import { affected } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const affectedOnTheRoad = snippets('affected-on-the-road', 'affected', [
  said(
    'customer',
    'Eleven vans vanished from the map at about six. The other thirty show up as they should.',
    affected(1, 'Eleven vans vanished from the map', 11, 'other'),
  ),
  said(
    'customer',
    "We're running 41 vans out of two depots and I'd like them in groups by postcode. Where's that setting?",
  ),
  said(
    'customer',
    'I am driver in the night. The app is working by all colleagues, only by me not.',
    affected(1, 'only by me not', 1, 'users'),
  ),
  said(
    'customer',
    'Took the ferry at 7, three hours on a rolling deck, then forty minutes with your chat robot. Please just tell me where the invoice is.',
  ),
  said(
    'customer',
    'Why do a third of our stops arrive without a house number?',
    affected(1, 'a third of our stops arrive without a house number', null, ['records', 'sites', 'other']),
  ),
  said(
    'agent',
    'Just so I understand: do the drivers in Hull see it too, or is it all of them from one depot only?',
  ),
  said(
    'customer',
    'the boards on the tram line show dashes. nine displays now and its spreading',
    affected(1, 'nine displays now and its spreading', 9, 'other', true),
  ),
  said(
    'customer',
    "In the storm last November we lost tracking on 60 trailers for two days. All long sorted; I'd only like the report of it for the insurer.",
  ),
  said(
    'note',
    'Tel. w/ dispatcher (Rhona): 2 of 19 cabs w/o jobs, tablets identical. Rest OK.',
    affected(1, '2 of 19 cabs w/o jobs', 2, ['other', 'users']),
  ),
  said(
    'agent',
    "I'm sorry for the morning you've had. What I found: 19 drivers without a valid token, one depot, Ghent, whose clock is an hour off.",
    affected(1, '19 drivers without a valid token', 19, 'users'),
    affected(1, 'one depot, Ghent, whose clock is an hour off', 1, 'sites'),
  ),
  said(
    'customer',
    'Signatures. Roughly one in eight drop-offs comes back from the handhelds without, and the consignees then refuse to pay.',
    affected(1, 'Roughly one in eight drop-offs comes back from the handhelds without', null, 'records'),
  ),
  said(
    'customer',
    'Could all 140 tachograph cards be read at once, or is it one after the other like with the old box?',
  ),
  said(
    'customer',
    "Dictating from the cab so excuse errors comma the lads can't open their sheets full stop none of the six can full stop",
    affected(1, "the lads can't open their sheets full stop none of the six can", 6, 'users'),
  ),
  said('agent', 'I tested with three handhelds here, twenty deliveries each, and every one went through.'),
  said(
    'agent',
    "You're right, Mr Kowal: 212 parcels from this morning's Rotterdam run were filed under the wrong customs code.",
    affected(
      1,
      "212 parcels from this morning's Rotterdam run were filed under the wrong customs code",
      212,
      'records',
    ),
  ),
  said(
    'customer',
    'Starting in April some 25 owner-drivers will come over from the other firm. Do I import them or invite them?',
  ),
  said(
    'customer',
    "The ambulance in the end bay gets no alarms. Just that one vehicle, thank heavens, but it's the one that's meant to be out.",
    affected(1, 'The ambulance in the end bay gets no alarms. Just that one vehicle', 1, 'other'),
  ),
  said(
    'customer',
    'Of the 33 gates at our car parks not one has given any trouble since you changed the loop timing, so you may close this.',
  ),
  said(
    'agent',
    "Our new routing comes to 10 % of all fleets this week and to everybody by the end of March, yours included. You needn't do a thing.",
  ),
  said(
    'customer',
    "Season-ticket holders are being turned away at the barrier: 58 by ten o'clock, and going up with each train.",
    affected(1, "58 by ten o'clock, and going up with each train", 58, ['customers', 'users'], true),
  ),
  said(
    'agent',
    "Vehicles that haven't reported for 72 hours are greyed out and leave the list after 30 days. This goes for every fleet.",
  ),
  said(
    'customer',
    'As of today, everyone who joined after Christmas is shown as "unlicensed" and may not be given a lorry.',
    affected(1, 'everyone who joined after Christmas is shown as "unlicensed"', null, 'users'),
  ),
  said('note', 'Fleet: 75 rigid, 12 artics, 4 depots. Contract until 06/27. Asked for a 3rd admin seat.'),
  said(
    'customer',
    'Nearly 80 % of the fuel receipts have the litres in the euro column',
    affected(1, 'Nearly 80 % of the fuel receipts have the litres in the euro column', null, 'records'),
  ),
  said(
    'customer',
    'two lorries in the ditch and a driver with a broken wrist, that was our week with the ice. so sorry for answering late, the login thing is fine since your fix',
  ),
  said(
    'customer',
    'The school runs have lost their return leg, meaning that sixty-two kids currently have no bus home on paper.',
    affected(1, 'sixty-two kids currently have no bus home on paper', 62, ['customers', 'users']),
  ),
  said(
    'customer',
    'The trip took 9 hours and 612 kilometres, 4 of them on the hard shoulder, and the app was right to the metre. Well done.',
  ),
  said(
    'note',
    "Should > 5 vans drop off the map at once, call depot mgr, don't mail. He prefers that in general.",
  ),
]);
