import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const ourItMan = snippets('our-it-man', 'attempt', [
  said(
    'customer',
    'Our IT man put us on a cable instead of the wireless on Tuesday and the scales have not skipped a beat since.',
    attempt(
      1,
      'Our IT man put us on a cable instead of the wireless on Tuesday',
      'cable',
      'customer',
      'worked',
    ),
  ),
  said('customer', 'Our IT man is off until Monday, so anything with cables has to wait.'),
  said(
    'customer',
    'The electrician ran a separate earth to the cabinet, charged us two hundred quid, and the panel flickers just as merrily.',
    attempt(1, 'The electrician ran a separate earth to the cabinet', 'earth', 'customer', 'failed'),
  ),
  said(
    'agent',
    'An electrician is welcome to run a separate earth to the cabinet, though the warranty does not ask for one.',
  ),
  said(
    'customer',
    'Your colleague on the phone, a very patient young man, talked me through emptying the cache, whereupon all my recipes came back.',
    attempt(
      1,
      'talked me through emptying the cache, whereupon all my recipes came back',
      'cache',
      'customer',
      'worked',
    ),
  ),
  said(
    'customer',
    'Your colleague on the phone wanted to talk me through something with a cache but I had a queue at the counter.',
  ),
  said(
    'customer',
    'my flatmate whos good w computers deleted some folder called appdata and now it opens but all my settings r gone',
    attempt(1, 'my flatmate whos good w computers deleted some folder called appdata', 'folder', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said('customer', 'my flatmate says deleting the appdata folder helps, is that safe??'),
  said(
    'customer',
    'A technician from the X-ray firm came out, reseated the detector board and left satisfied. An hour later the images were white again.',
    attempt(
      1,
      'A technician from the X-ray firm came out, reseated the detector board',
      'board',
      'customer',
      ['partly', 'failed'],
    ),
  ),
  said(
    'customer',
    'A technician from the X-ray firm comes out once a year to calibrate the detector, last time in January.',
  ),
  said(
    'customer',
    'Head office had the regional guy reimage all six of our handhelds. Four scan, two just vibrate.',
    attempt(
      1,
      'Head office had the regional guy reimage all six of our handhelds',
      'reimage',
      'customer',
      'partly',
    ),
  ),
  said('customer', 'Head office reimages the handhelds every January, whether they need it or not.'),
  said(
    'customer',
    'Courtesy of our internet provider we now own a brand-new modem, yet the lobby screens go black at noon like clockwork.',
    attempt(
      1,
      'Courtesy of our internet provider we now own a brand-new modem',
      'modem',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    "Our internet provider blames you, you blame our internet provider. I've tried to stay out of it.",
  ),
  said(
    'customer',
    "Mum's carer pressed the pendant while I watched the app from work, and the alarm came through. So it is only at night that it fails.",
    attempt(1, "Mum's carer pressed the pendant while I watched the app from work", 'pendant', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said('customer', "Mum's carer presses the pendant each Sunday, as agreed with the council."),
  said(
    'customer',
    "It was the landlord's plumber, of all people, who spotted the tripped fuse and pushed it back in. Heating's on, app's green.",
    attempt(1, 'spotted the tripped fuse and pushed it back in', 'fuse', 'customer', 'worked'),
  ),
  said('customer', "If you ask the landlord's plumber, somebody ought to have changed that fuse years ago."),
  said(
    'agent',
    "According to your caretaker, the lift's gateway was power cycled from the basement at eight; on our side it never reappeared.",
    attempt(
      1,
      "the lift's gateway was power cycled from the basement at eight",
      'gateway',
      'customer',
      'failed',
    ),
  ),
  said(
    'agent',
    'Could your caretaker please power cycle the gateway from the basement when he has a minute?',
  ),
  said(
    'customer',
    'The lad from the till company did some firmware thing which he swore would cure it, and I must say he was right.',
    attempt(1, 'The lad from the till company did some firmware thing', 'firmware', 'customer', 'worked'),
  ),
  said(
    'customer',
    'The lad from the till company swears a firmware thing would cure it, but wants ninety euro for coming out.',
  ),
  said(
    'customer',
    'a sysadmin of ours opened 8883 outbound at my request, telemetry trickles in now at about a tenth of the usual rate',
    attempt(1, 'a sysadmin of ours opened 8883 outbound at my request', '8883', 'customer', 'partly'),
  ),
  said('customer', 'Port 8883 has been open outbound ever since we became customers.'),
  said(
    'note',
    "Landlord's handyman already swapped the shutter's mainboard last wk acc. to cust, still won't close.",
    attempt(
      1,
      "Landlord's handyman already swapped the shutter's mainboard last wk acc. to cust, still won't close.",
      'mainboard',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    'Three neighbours have the same doorbell, put up by the same electrician, and theirs all ring.',
  ),
]);
