import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const asIWrite = snippets('as-i-write', 'attempt', [
  said(
    'customer',
    'The harbour is a white square, so I am fetching the map tiles anew as I write this. The bar stands at 11 per cent.',
    attempt(1, 'I am fetching the map tiles anew as I write this', 'tiles', 'customer', 'unknown'),
  ),
  said('customer', 'As I write this the lorry is backing up to the gate, so please hurry.'),
  said(
    'customer',
    'ok doing the reset now, phone says 8 min',
    attempt(1, 'ok doing the reset now, phone says 8 min', 'reset', 'customer', 'unknown'),
  ),
  said('customer', 'ok will do the reset when the kids are in bed'),
  said(
    'customer',
    "Against the dropouts we've hung a second access point over the loading bay; no shift has worked there since, so I can't tell you if it matters.",
    attempt(1, "we've hung a second access point over the loading bay", 'access', 'customer', 'unknown'),
  ),
  said('customer', 'The second access point over the loading bay was hung in 2023, when the bay was built.'),
  said(
    'agent',
    "I've just pushed the corrected price list to your tills. They poll every quarter of an hour, so let me know what you see after that.",
    attempt(1, "I've just pushed the corrected price list to your tills", 'price', 'support', 'unknown'),
  ),
  said('agent', "I'll push the corrected price list as soon as your manager has said yes."),
  said(
    'customer',
    "Milking robot's been put in manual and back in auto just this minute. The next cow is due at half past, we'll see what it makes of her.",
    attempt(
      1,
      "Milking robot's been put in manual and back in auto just this minute",
      'manual',
      'customer',
      'unknown',
    ),
  ),
  said('customer', 'Milking robot goes to manual on its own at the wash, and back in auto after.'),
  said(
    'customer',
    "The coffee machine is descaling right now, that's step 4 in your list; steps 2 and 3, the new hose and the gasket, left it exactly as leaky as before.",
    attempt(1, 'The coffee machine is descaling right now', 'descaling', 'customer', 'unknown'),
    attempt(1, 'the new hose', 'hose', 'customer', 'failed'),
    attempt(1, 'the gasket', 'gasket', 'customer', 'failed'),
  ),
  said(
    'agent',
    'Descaling is step 4 in the list, right after the hose and the gasket; the order does not matter much.',
  ),
  said(
    'note',
    'waiting on cust: upgraded to 9.4 overnight at our request, weekly report not due till Thu',
    attempt(1, 'upgraded to 9.4 overnight at our request', '9.4', 'customer', 'unknown'),
  ),
  said('note', "waiting on cust: needs their CAB's ok for upgrade to 9.4"),
  said(
    'customer',
    "I shall let you know the outcome; the files have at any rate been converted to the older format, as you proposed, and were sent to the printer's this morning.",
    attempt(
      1,
      'the files have at any rate been converted to the older format, as you proposed',
      'format',
      'customer',
      'unknown',
    ),
  ),
  said('customer', "I shall let you know whether the printer's could accept the older format at all."),
  said(
    'agent',
    "A new key has been generated for your weighbridge and is on its way to it; until it has phoned home there's no telling.",
    attempt(1, 'A new key has been generated for your weighbridge', 'key', 'support', 'unknown'),
  ),
  said('agent', 'A new key is generated for a weighbridge each time it phones home.'),
  said(
    'customer',
    'segfaults on start since 6.1. rebuilding the container from a clean base image atm, ci takes ~25 min',
    attempt(1, 'rebuilding the container from a clean base image atm', 'container', 'customer', 'unknown'),
  ),
  said(
    'customer',
    'our ci rebuilds the container from a clean base image nightly, last green run was tuesday',
  ),
  said(
    'customer',
    "Half of the classrooms have been given the beta against the freezing, and thus far nobody complains, but then it's the holidays.",
    attempt(1, 'Half of the classrooms have been given the beta against the freezing', 'beta', 'customer', [
      'unknown',
      'worked',
    ]),
  ),
  said(
    'customer',
    'Half of the classrooms were given the beta in autumn because the pupils like the colours.',
  ),
  said(
    'customer',
    'Bed 12s monitor got the spare cable 5 mins ago, fingers crossed',
    attempt(1, 'Bed 12s monitor got the spare cable 5 mins ago', 'cable', 'customer', 'unknown'),
  ),
  said(
    'customer',
    'Fingers crossed that the spare cable comes with the afternoon delivery, bed 12 is without.',
  ),
  said(
    'customer',
    'Tried the thing with the paper clip. What should happen now? It blinks.',
    attempt(1, 'Tried the thing with the paper clip', 'clip', 'customer', 'unknown'),
  ),
  said('customer', "What should happen if I did the thing with the paper clip? I'd rather not break it."),
]);
