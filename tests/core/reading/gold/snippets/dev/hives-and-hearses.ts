import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const hivesAndHearses = snippets('hives-and-hearses', 'attempt', [
  said(
    'customer',
    'My hive scales went quiet on Sunday, so I walked up to the orchard with fresh batteries. All nine report again, bless them.',
    attempt(
      1,
      'I walked up to the orchard with fresh batteries. All nine report again',
      'batteries',
      'customer',
      'worked',
    ),
  ),
  said(
    'customer',
    'The scales get new batteries every March, that is just part of our spring round and has nothing to do with this.',
  ),
  said(
    'customer',
    're-paired the label printer w/ the tablet 3x, prints one label then sulks again',
    attempt(
      1,
      're-paired the label printer w/ the tablet 3x, prints one label then sulks again',
      'printer',
      'customer',
      ['partly', 'failed'],
    ),
  ),
  said(
    'customer',
    'Following the advice of our stationer, we re-installed the driver for the chapel printer yesterday; regrettably the orders of service continue to come out in mirror writing.',
    attempt(1, 'we re-installed the driver for the chapel printer yesterday', 'driver', 'customer', 'failed'),
  ),
  said('customer', 'We would be most reluctant to re-install anything while a family is in the building.'),
  said(
    'customer',
    'Hop dryer gateway: took the aerial off the shed roof, stuck it on the oast. Signal now two bars instead of none, drops when it rains.',
    attempt(1, 'took the aerial off the shed roof, stuck it on the oast', 'aerial', 'customer', 'partly'),
  ),
  said('customer', 'what happens to my recordings if i factory reset the doorbell?'),
  said(
    'customer',
    'i am driving instructor and in my calendar all lesson are double. i have delete the google connection and made it new, but double is still double.',
    attempt(1, 'i have delete the google connection and made it new', 'google', 'customer', 'failed'),
  ),
  said(
    'customer',
    'At the end of each term I delete the old lessons and make the recurring ones new, because the list gets so long.',
  ),
  said(
    'agent',
    "I've rebuilt the search index for your parish archive a few minutes ago; baptisms before 1900 turn up again when I look for them here.",
    attempt(1, "I've rebuilt the search index for your parish archive", 'index', 'support', 'worked'),
  ),
  said(
    'agent',
    'Rebuilding the index of an archive as large as yours takes the program about four hours and happens at night.',
  ),
  said(
    'customer',
    'Ferry purser here. Logging out of the crew app and in again? Did that at the north pier, did that at the south pier, and the manifest is as empty as a Sunday bar.',
    attempt(
      1,
      'Logging out of the crew app and in again? Did that at the north pier, did that at the south pier',
      'crew',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'Do not tell me to log out and back in please, I have 300 cars to load.'),
  said(
    'note',
    'cust swapped PSU on lane 2 reader, reads tags again. lane 3 untouched.',
    attempt(1, 'cust swapped PSU on lane 2 reader, reads tags again', 'PSU', 'customer', 'worked'),
  ),
  said(
    'customer',
    'Even with the SIM moved to the second slot the tracker in the hearse shows us in the middle of the North Sea.',
    attempt(1, 'Even with the SIM moved to the second slot', 'SIM', 'customer', 'failed'),
  ),
  said(
    'customer',
    'Our choir has moved from the church hall to the school, so I changed the address in the profile. Do the invoices follow?',
  ),
  said(
    'customer',
    "We put the mixing desk's tablet onto the guest wifi and then onto the vestry's; the guest one froze after a verse, the vestry's has carried us through two services.",
    attempt(1, "We put the mixing desk's tablet onto the guest wifi", 'guest', 'customer', [
      'failed',
      'partly',
    ]),
    attempt(1, "then onto the vestry's", 'vestry', 'customer', 'worked'),
  ),
  said('customer', 'If turning it off and on were the answer, my nephew would have been my first call.'),
  said(
    'customer',
    'The nephew turned the router off and on, obviously, and that bought us half an hour of card payments.',
    attempt(1, 'The nephew turned the router off and on', 'router', 'customer', 'partly'),
  ),
  said(
    'customer',
    'Your recorded voice tells me to "unplug the base for thirty seconds" and then hangs up on me.',
  ),
  said(
    'customer',
    'Unplugged the base for the thirty seconds the voice asks for, twice. Nothing.',
    attempt(
      1,
      'Unplugged the base for the thirty seconds the voice asks for, twice. Nothing.',
      'base',
      'customer',
      'failed',
    ),
  ),
  said(
    'agent',
    "I've put the March fee on hold and replaced the card on file by the one ending in 12, as you asked.",
  ),
  said('agent', 'Would you mind taking the hive off the account and adding it once more?'),
  said(
    'customer',
    'My wife took the second hive off the account and added it once more, and would you believe it, there it is on the map.',
    attempt(
      1,
      'My wife took the second hive off the account and added it once more',
      'hive',
      'customer',
      'worked',
    ),
  ),
  said(
    'customer',
    "We haven't touched the firewall, nor has anybody been at the switch since the installation in 2022.",
  ),
  said(
    'customer',
    "Restoring last Friday's backup of the burial register gave us the names back but not the plot numbers.",
    attempt(1, "Restoring last Friday's backup of the burial register", 'backup', 'customer', 'partly'),
  ),
]);
