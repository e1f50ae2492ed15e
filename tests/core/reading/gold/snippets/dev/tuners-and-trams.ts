import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const tunersAndTrams = snippets('tuners-and-trams', 'attempt', [
  said(
    'customer',
    "On my own phone the map of my customers stays white. I had a go with my daughter's old Samsung and there it comes up at once.",
    attempt(1, "I had a go with my daughter's old Samsung", 'Samsung', 'customer', 'worked'),
  ),
  said('customer', 'I have tried to describe it as well as I can, forgive my English.'),
  said(
    'customer',
    'Depot 2, cab displays: new SD cards fitted overnight in 14 trams. 11 boot. 3 stuck on the logo.',
    attempt(
      1,
      'new SD cards fitted overnight in 14 trams. 11 boot. 3 stuck on the logo.',
      'SD',
      'customer',
      'partly',
    ),
  ),
  said(
    'customer',
    'Each quarter fourteen trams are fitted with new displays, which we activate through your portal.',
  ),
  said(
    'customer',
    'bumped the client to 4.0.2, pinned openssl, cleared the token cache — handshake still dies at the same byte',
    attempt(1, 'bumped the client to 4.0.2', 'client', 'customer', 'failed'),
    attempt(1, 'pinned openssl', 'openssl', 'customer', 'failed'),
    attempt(1, 'cleared the token cache', 'token', 'customer', 'failed'),
  ),
  said('customer', 'Is 4.0.2 known to cure the handshake, or do we have to pin openssl as well?'),
  said(
    'customer',
    'Our till was wiped and set up from scratch by my son-in-law, who does this for a living. Guess what greets me this morning: the same grey screen.',
    attempt(1, 'Our till was wiped and set up from scratch by my son-in-law', 'till', 'customer', 'failed'),
  ),
  said(
    'customer',
    "I was this close to smashing it when the screen came back all by itself. No idea, and I don't care.",
  ),
  said(
    'note',
    'Told by phone: force-close + reopen. Cust says list complete now.',
    attempt(
      1,
      'Told by phone: force-close + reopen. Cust says list complete now.',
      'force',
      'customer',
      'worked',
    ),
  ),
  said('note', "Told by phone how to force-close; she'll do it when the surgery is over."),
  said(
    'customer',
    'Scanner 4 wont read wristbands. Rubbed the window with alcohol, it read two patients, then back to bleeping.',
    attempt(
      1,
      'Rubbed the window with alcohol, it read two patients, then back to bleeping',
      'window',
      'customer',
      'partly',
    ),
  ),
  said(
    'customer',
    "We rub down every scanner with alcohol between two patients, that's the rule on this ward.",
  ),
  said(
    'customer',
    "I have twice submitted the charity's return through the other gateway, as your help page suggests, and on both occasions it was accepted.",
    attempt(
      1,
      "I have twice submitted the charity's return through the other gateway",
      'gateway',
      'customer',
      'worked',
    ),
  ),
  said(
    'customer',
    'For eleven years I have submitted this return every quarter, and every quarter the form looks different.',
  ),
  said(
    'customer',
    'the pump controller gets its time from the phone, so changing the phones time changes the pump',
  ),
  said(
    'customer',
    'set the phones time by hand to match the pump, they agreed for a day and drifted apart again',
    attempt(1, 'set the phones time by hand to match the pump', 'time', 'customer', 'partly'),
  ),
  said(
    'agent',
    'I switched your campsite over to the second booking server at quarter past nine. Do the arrivals show up now?',
    attempt(1, 'I switched your campsite over to the second booking server', 'server', 'support', 'unknown'),
  ),
  said(
    'agent',
    'We are going to switch all campsites over to the second booking server during the night to Friday.',
  ),
  said('customer', 'Switching to the annual plan went smoothly, thank you. Now where do I find the receipt?'),
  said(
    'customer',
    "Neither a different class nor a different pupil's laptop changes anything about the blank worksheet.",
    attempt(1, 'a different class', 'class', 'customer', 'failed'),
    attempt(1, "a different pupil's laptop", 'laptop', 'customer', 'failed'),
  ),
  said(
    'agent',
    'May I ask which laptops were handed out, and whether anybody has had the sheet open on a different one?',
  ),
  said(
    'customer',
    'I held the button in for the count of twenty like it says on the sticker and the little green fella came back on. Cheers.',
    attempt(1, 'I held the button in for the count of twenty', 'button', 'customer', 'worked'),
  ),
  said('customer', 'It says on the sticker to hold the button in for the count of twenty. Which button?'),
  said(
    'customer',
    'no joy with the charger from the other van either',
    attempt(1, 'no joy with the charger from the other van either', 'charger', 'customer', 'failed'),
  ),
  said('customer', "No joy for us in this year's calendar: not one bank holiday falls into the season."),
]);
