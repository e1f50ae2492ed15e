import { attempt } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const stillEatingInSilence = snippets('still-eating-in-silence', 'attempt', [
  said(
    'customer',
    'Have been round all four speakers with the pairing pin. Guests are still eating in silence.',
    attempt(1, 'Have been round all four speakers with the pairing pin', 'speakers', 'customer', 'failed'),
  ),
  said(
    'customer',
    'Guests prefer eating in silence on Sundays, so I go round and mute all four speakers. Can that be scheduled?',
  ),
  said(
    'customer',
    'cleared cookies. same circus',
    attempt(1, 'cleared cookies. same circus', 'cookies', 'customer', 'failed'),
  ),
  said('customer', 'same circus every spring with the clock change, we know the drill'),
  said(
    'customer',
    'One new toner drum later and I am looking at exactly the same stripe.',
    attempt(1, 'One new toner drum later', 'drum', 'customer', 'failed'),
  ),
  said('customer', 'One new toner drum a month is what we get through with all those worksheets.'),
  said(
    'customer',
    'swapped hdmi for displayport on the scoreboard and yessss goals',
    attempt(1, 'swapped hdmi for displayport on the scoreboard', 'displayport', 'customer', 'worked'),
  ),
  said('customer', 'scoreboard has hdmi and displayport, whichever comes first wins'),
  said(
    'customer',
    "Mrs Tanaka couldn't get in, so I gave her a new login; she hasn't been back at my desk since, which I take as a good sign.",
    attempt(1, 'I gave her a new login', 'login', 'customer', ['worked', 'unknown']),
  ),
  said(
    'customer',
    'Mrs Tanaka starts on Monday, so I gave her a login and put her in the maths group. Does she count as a seat already?',
  ),
  said(
    'customer',
    'Deleted the app, got it again from the store, and here we are writing to you.',
    attempt(1, 'Deleted the app, got it again from the store', 'app', 'customer', 'failed'),
  ),
  said('customer', 'We got your app from the store because a colleague at the zoo swears by it.'),
  said(
    'customer',
    'Tightened the antenna and fed the collar a new battery, and it did sing for an hour.',
    attempt(1, 'Tightened the antenna', 'antenna', 'customer', 'partly'),
    attempt(1, 'fed the collar a new battery', 'battery', 'customer', 'partly'),
  ),
  said('agent', "Fed with a new battery the collar sings for a minute, that is how you can tell it's alive."),
  said(
    'customer',
    'The card is dead at every door. The spare key fob? Opens like butter.',
    attempt(1, 'The spare key fob? Opens like butter.', 'fob', 'customer', 'worked'),
  ),
  said('customer', "The spare key fob? Kept at the porter's, and nobody may have it."),
  said(
    'customer',
    'I dialled in over the bypass number you gave to my secretary, and had the pleasure of listening to three minutes of hiss.',
    attempt(
      1,
      'I dialled in over the bypass number you gave to my secretary',
      'bypass',
      'customer',
      'failed',
    ),
  ),
  said('customer', 'Over which number would I have to dial in, should the usual one be engaged?'),
  said(
    'customer',
    "We took the new version off two of the vans. Those two drivers have stopped ringing me; the other five haven't.",
    attempt(1, 'We took the new version off two of the vans', 'version', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    'Two of the vans took the new version on Monday, the other five get it when they are in for service.',
  ),
  said(
    'agent',
    'I gave the queue a nudge from our side, and your orders of the night are trickling through.',
    attempt(1, 'I gave the queue a nudge from our side', 'queue', 'support', ['worked', 'partly']),
  ),
  said('agent', 'Give the queue a little time, orders from the night trickle through one after the other.'),
  said(
    'customer',
    'Put the clocks right in the BIOS. One and a half days of peace, and now the certificates shout again.',
    attempt(1, 'Put the clocks right in the BIOS', 'clocks', 'customer', 'partly'),
  ),
  said(
    'customer',
    "Why yes, of course, I'll just put a second server in the broom cupboard. Anything else I can do for you?",
  ),
  said(
    'customer',
    'Cousin Beppe blew out the dust with his compressor, we all clapped, the fan did not.',
    attempt(1, 'Cousin Beppe blew out the dust with his compressor', 'dust', 'customer', 'failed'),
  ),
  said(
    'customer',
    "It's a cement works, so somebody blows the dust out of the boxes on the first of every month.",
  ),
  said(
    'note',
    're-issued cert for her, green padlock now',
    attempt(1, 're-issued cert for her, green padlock now', 'cert', 'support', 'worked'),
  ),
]);
