import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const oneHelpedOneDidNot = snippets('one-helped-one-did-not', 'attempt', [
  said(
    'customer',
    'Proofer alarm: new probe no, longer cable no, moving the hub off the freezer yes.',
    attempt(1, 'new probe no', 'probe', 'customer', 'failed'),
    attempt(1, 'longer cable no', 'cable', 'customer', 'failed'),
    attempt(1, 'moving the hub off the freezer yes', 'hub', 'customer', 'worked'),
  ),
  said('customer', 'Which of the three is it likely to be, the probe, the cable or where the hub sits?'),
  said(
    'customer',
    "Whereas a restart did bring the lens catalogue back on reception's computer, the one in the test room stayed empty until we had put the whole program on again.",
    attempt(1, "a restart did bring the lens catalogue back on reception's computer", 'restart', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'we had put the whole program on again', 'program', 'customer', 'worked'),
  ),
  said(
    'agent',
    'After a restart the lens catalogue takes a minute to fill, so do not be alarmed if it looks empty at first.',
  ),
  said(
    'customer',
    'turnstile: cleaned the reader = nothing, rebooted controller = worked till lunch, yanked the ethernet and let it run offline = fine but no headcount',
    attempt(1, 'cleaned the reader = nothing', 'reader', 'customer', 'failed'),
    attempt(1, 'rebooted controller = worked till lunch', 'controller', 'customer', 'partly'),
    attempt(1, 'yanked the ethernet and let it run offline = fine but no headcount', 'ethernet', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said(
    'customer',
    'turnstile spec: reader cleans itself w/ uv, controller reboots weekly, offline mode holds 5000 members',
  ),
  said(
    'customer',
    'Audio guides: a full charge revived the blue ones and did zilch for the red ones, so onto those we loaded the tour afresh, with the same non-result.',
    attempt(
      1,
      'a full charge revived the blue ones and did zilch for the red ones',
      'charge',
      'customer',
      'partly',
    ),
    attempt(
      1,
      'onto those we loaded the tour afresh, with the same non-result',
      'tour',
      'customer',
      'failed',
    ),
  ),
  said(
    'customer',
    'The guides get a full charge each night, and the tour was loaded afresh for the new season in February.',
  ),
  said(
    'customer',
    'I had more luck with the older tablet: there at least the cutting list opened, even if it took an age.',
    attempt(1, 'I had more luck with the older tablet', 'tablet', 'customer', ['worked', 'partly']),
  ),
  said('customer', 'With some luck the new tablets arrive before the cutting season.'),
  said(
    'customer',
    'Three things done since we spoke: browser extensions disabled (it loads!), dictionary re-imported (half of it missing), font cache flushed (not looked yet).',
    attempt(1, 'browser extensions disabled (it loads!)', 'extensions', 'customer', 'worked'),
    attempt(1, 'dictionary re-imported (half of it missing)', 'dictionary', 'customer', 'partly'),
    attempt(1, 'font cache flushed (not looked yet)', 'font', 'customer', 'unknown'),
  ),
  said(
    'customer',
    'Three things I wish for: a bigger font, a dictionary that can be re-imported, fewer extensions.',
  ),
  said(
    'customer',
    'On the 2nd I lowered the sampling rate to 10 s, and the gaps shrank; on the 3rd I went down to 30 s, and they were gone.',
    attempt(1, 'I lowered the sampling rate to 10 s, and the gaps shrank', 'sampling', 'customer', 'partly'),
    attempt(1, 'I went down to 30 s, and they were gone', '30', 'customer', 'worked'),
  ),
  said(
    'customer',
    'Lowering the sampling rate is out of the question, as the licence from the water board prescribes 5 s.',
  ),
  said(
    'note',
    'Per cust: incognito ok, normal window not ok. After extn purge normal ok too.',
    attempt(1, 'incognito ok', 'incognito', 'customer', 'worked'),
    attempt(1, 'After extn purge normal ok too', 'purge', 'customer', 'worked'),
  ),
  said('note', 'Per cust: never uses incognito, IT policy. Extn purge not allowed either.'),
  said(
    'agent',
    "Neither my regenerating the PDF nor my sending it from a different mailbox got past your bank's filter; printing it to a flat image did.",
    attempt(1, 'my regenerating the PDF', 'regenerating', 'support', 'failed'),
    attempt(1, 'my sending it from a different mailbox', 'mailbox', 'support', 'failed'),
    attempt(1, 'printing it to a flat image did', 'image', 'support', 'worked'),
  ),
  said(
    'agent',
    "Banks' filters dislike PDFs with forms in them, so we print statements to flat images from May on.",
  ),
  said(
    'customer',
    'airplane mode on off → jobs come on phone 1, nix on phone 2. new sim in phone 2 → jobs come',
    attempt(
      1,
      'airplane mode on off → jobs come on phone 1, nix on phone 2',
      'airplane',
      'customer',
      'partly',
    ),
    attempt(1, 'new sim in phone 2 → jobs come', 'sim', 'customer', 'worked'),
  ),
  said('customer', 'phone 1 has airplane mode on during prayers so jobs go to phone 2, thats how we want it'),
  said(
    'customer',
    "The app won't have me. It let me in through the old link, but not through the QR code on the door and not through the address you texted me.",
    attempt(1, 'It let me in through the old link', 'link', 'customer', 'worked'),
    attempt(1, 'not through the QR code on the door', 'QR', 'customer', 'failed'),
    attempt(1, 'not through the address you texted me', 'address', 'customer', 'failed'),
  ),
  said('customer', 'Guests get in through the old link, the app, or the QR code on the door.'),
  said(
    'customer',
    'Honest answer? We shouted at it for ten minutes, and then someone turned up the gain and it heard us.',
    optional(attempt(1, 'We shouted at it for ten minutes', 'shouted', 'customer', 'failed')),
    attempt(1, 'someone turned up the gain and it heard us', 'gain', 'customer', 'worked'),
  ),
  said(
    'agent',
    "Kiosks in loud halls hear people better with the gain turned up, but please don't go beyond eight.",
  ),
  said(
    'agent',
    'Of the two changes I made this morning, the longer timeout had no bearing on the crashes, while trimming the photo sizes halved them.',
    attempt(1, 'the longer timeout had no bearing on the crashes', 'timeout', 'support', 'failed'),
    attempt(1, 'trimming the photo sizes halved them', 'photo', 'support', 'partly'),
  ),
  said('agent', 'Two changes are waiting for your approval: the longer timeout and the trimmed photos.'),
]);
