import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const ductsAndDahlias = snippets('ducts-and-dahlias', 'attempt', [
  said(
    'customer',
    `Label printer in the cold store is still spitting out blanks. A fresh roll changed nothing, and neither did wiping the head with the little alcohol pen.`,
    attempt(1, 'A fresh roll changed nothing', 'roll', 'customer', 'failed'),
    attempt(1, 'wiping the head with the little alcohol pen', 'wiping', 'customer', 'failed'),
  ),
  said(
    'customer',
    `Every evening we wipe down the scanner heads and dock them. This morning the third one was flat although its light had been green all night.`,
  ),
  said(
    'customer',
    `We disabled conditional access for one test user and the SSO loop is gone for that user. Obviously we can't leave it like that.`,
    attempt(1, 'We disabled conditional access for one test user', 'conditional', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said(
    'customer',
    `Only once I'd pulled the blue lead out of socket 2 and pushed it into socket 4 did the damper start answering. So that's one mystery less.`,
    attempt(
      1,
      `I'd pulled the blue lead out of socket 2 and pushed it into socket 4`,
      'lead',
      'customer',
      'worked',
    ),
  ),
  said(
    'note',
    `Bumped her sync worker to 2 GB, job finished 09:41. Root cause still open.`,
    attempt(1, 'Bumped her sync worker to 2 GB', 'worker', 'support', 'worked'),
  ),
  said(
    'customer',
    `Our security team turned on enforced 2FA last Thursday. Since then none of the API users can get a token.`,
  ),
  said(
    'customer',
    `Dear Sirs, our organist, who is handy with such things, was good enough to connect the tablet by cable rather than over the air. The hymn numbers have appeared on the boards ever since.`,
    attempt(1, 'connect the tablet by cable rather than over the air', 'cable', 'customer', 'worked'),
  ),
  said(
    'customer',
    `Nope. Held the button for ten seconds like the booklet says, held it for thirty, same amber blink.`,
    attempt(1, 'Held the button for ten seconds like the booklet says', 'button', 'customer', 'failed'),
    optional(attempt(1, 'held it for thirty', 'held', 'customer', 'failed')),
  ),
  said(
    'customer',
    `Cleared cookies, incognito window, VPN off. Still thrown back to /login every single time.`,
    attempt(1, 'Cleared cookies', 'cookies', 'customer', 'failed'),
    attempt(1, 'incognito window', 'incognito', 'customer', 'failed'),
    attempt(1, 'VPN off', 'VPN', 'customer', 'failed'),
  ),
  said(
    'customer',
    `The booklet says hold the button for ten seconds but on ours there is no button, only a pinhole. What do I press?`,
  ),
  said(
    'customer',
    `My daughter in law put the app on her own phone, signed in as me, and there the whole herd is, all 212. On mine it's an empty list.`,
    attempt(1, 'My daughter in law put the app on her own phone', 'phone', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    `Do I need to reinstall the connector after the server move or will it find the new address?`,
  ),
  said(
    'customer',
    `we had opened the port range 5000-5100 on the firewall bcs of another thread here. calls connect now but still no audio from the far end`,
    attempt(1, 'we had opened the port range 5000-5100 on the firewall', 'port', 'customer', 'partly'),
  ),
  said(
    'agent',
    `I have just regenerated the pass for your swimmers' gate from our end. The turnstile may need a minute to pick it up.`,
    attempt(
      1,
      `I have just regenerated the pass for your swimmers' gate`,
      'regenerated',
      'support',
      'unknown',
    ),
  ),
  said(
    'agent',
    `If clearing the cache doesn't help, please send us a screenshot of the browser console together with the time.`,
  ),
  said(
    'agent',
    `The turnstile regenerates its passes by itself at 4 in the morning, so there is nothing for you to do.`,
  ),
  said(
    'customer',
    `A neighbour swears by re-soldering the antenna but I am not putting an iron to something I pay rent on.`,
  ),
  said('customer', `I created the user, gave him the role Editor and sent the invite. He never got it.`),
  said(
    'customer',
    `Tried: other browser (nada), phone hotspot (nada), her login instead of mine - that one opens.`,
    attempt(1, 'other browser (nada)', 'browser', 'customer', 'failed'),
    attempt(1, 'phone hotspot (nada)', 'hotspot', 'customer', 'failed'),
    attempt(1, 'her login instead of mine - that one opens', 'login', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    `She logs in with her own account, me with mine, and the lad has none at all. Is that how it's meant?`,
  ),
  said(
    'customer',
    `I've been restarting my phone every Sunday for three years, it's a habit, and never had a problem with the bank sync until last week.`,
  ),
  said(
    'customer',
    `Since I renewed the certificate on Monday the booking page refuses every card. Before that it took them happily.`,
  ),
  said(
    'customer',
    `Is there any point in me taking the battery out and putting it back? I haven't, because the thing is sealed with your sticker.`,
  ),
  said(
    'customer',
    `I don't want to reset the integration as we'd lose the mapping of 200 fields. Is there another way?`,
  ),
  said(
    'customer',
    `Well, that was an hour wasted: your colleague on the phone had me retype all 46 seat prices, and the balcony is still selling at stalls money.`,
    attempt(
      1,
      'your colleague on the phone had me retype all 46 seat prices',
      'retype',
      'customer',
      'failed',
    ),
  ),
  said(
    'agent',
    `For the balcony you would normally retype the prices under Seats and then press Publish. Nothing is sold at the new price before that.`,
  ),
  said(
    'customer',
    `When the mesh node on the upper deck is unplugged, the till in the galley goes through at once. We left it unplugged for lunch.`,
    attempt(1, 'When the mesh node on the upper deck is unplugged', 'node', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    `Yesterday somebody hoovering unplugged the mesh node on the upper deck, and that is when the galley till went quiet.`,
  ),
]);
