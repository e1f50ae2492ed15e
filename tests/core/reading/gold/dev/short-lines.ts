import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  observed,
  optional,
} from '../write.ts';

const kofi = customer('Kofi Mensah', 'Africa/Accra');
const elle = agent('Elle Fournier', 'Europe/Paris');

/** Messaging: short lines, no punctuation, emoji. */
export const appCrashOnCamera = conversation({
  id: 'app-crash-on-camera',
  language: 'en',
  subject: 'Conversation with Kofi Mensah',
  messages: [
    kofi.writes('2026-02-18 13:02', `hey 👋`),
    kofi.writes('2026-02-18 13:02', `app closes every time i take a photo of the receipt 😩`),
    kofi.writes('2026-02-18 13:03', `samsung galaxy a54, android 14`),
    elle.replies(
      '2026-02-18 14:05',
      `Hi Kofi! Sorry about that. Which version of Tally do you have? You find it under Me > About.`,
    ),
    kofi.writes('2026-02-18 13:07', `9.11.2`),
    kofi.writes('2026-02-18 13:07', `already reinstalled it twice lol. same`),
    elle.replies(
      '2026-02-18 14:09',
      `Thanks 🙏 And if you choose a photo from the gallery instead of the camera?`,
    ),
    kofi.writes('2026-02-18 13:12', `gallery works 👍`),
    kofi.writes('2026-02-18 13:13', `but i have like 40 receipts from the trip and my boss wants them tmrw`),
    elle.replies(
      '2026-02-18 14:16',
      `Great, then please use the gallery for now. I have passed the crash on, our mobile team will look at it this week.`,
    ),
    kofi.writes('2026-02-18 13:17', `ok thx`),
  ],
  gold: [
    observed(2, 'app closes every time i take a photo of the receipt'),
    environment(3, 'device', 'samsung galaxy a54'),
    environment(3, 'system', 'android 14'),
    environment(5, 'app', '9.11.2'),
    attempt(6, 'already reinstalled it twice lol. same', 'reinstall', 'customer', 'failed'),
    attempt(
      7,
      'you choose a photo from the gallery instead of the camera',
      'photo gallery',
      'customer',
      'worked',
      [8, 'gallery works'],
    ),
    deadline(9, 'my boss wants them tmrw', '2026-02-19', 'either'),
    optional(affected(9, 'like 40 receipts', 40, 'records')),
    deadline(10, 'our mobile team will look at it this week', ['2026-02-20', '2026-02-22'], 'support'),
  ],
  swappable: [[2, 3]],
});

const bea = customer('Bea Lindgren', 'Europe/Stockholm');
const otto = agent('Otto Falk', 'Europe/Stockholm');

/** A question that is answered: nothing broken, nothing due. */
export const whereIsTheButton = conversation({
  id: 'where-is-the-button',
  language: 'en',
  subject: 'Conversation with Bea Lindgren',
  messages: [
    bea.writes('2026-02-19 10:00', `hi, where did the archive button go? 🤔`),
    otto.replies('2026-02-19 10:01', `Hi Bea! It moved into the ⋯ menu at the top right with version 4.`),
    bea.writes('2026-02-19 10:02', `ahh found it, tack!! 🎉`),
    otto.replies('2026-02-19 10:02', `Perfect. Anything else?`),
    bea.writes('2026-02-19 10:03', `no that was all, have a nice weekend when it comes 😄`),
  ],
  gold: [],
});
