import { attempt, optional } from '../../write.ts';
import { said, snippets } from '../snippets.ts';

export const sawmillsAndSonnets = snippets('sawmills-and-sonnets', 'attempt', [
  said(
    'customer',
    `The moisture probe reads 0 on every board. Earthing the saw bench, which took two men the whole of Tuesday, has not cured it.`,
    attempt(1, 'Earthing the saw bench', 'earthing', 'customer', 'failed'),
  ),
  said(
    'customer',
    `I had HR change her e-mail back to the old one, at which the invite arrived within seconds.`,
    attempt(1, 'I had HR change her e-mail back to the old one', 'HR', 'customer', 'worked'),
  ),
  said(
    'customer',
    `update from the poetry slam: swapped the hdmi for the long one from the bar, beamer sees us now, crisis over`,
    attempt(1, 'swapped the hdmi for the long one from the bar', 'hdmi', 'customer', 'worked'),
  ),
  said('customer', `How long should I wait after adding the DNS record before I click Verify?`),
  said(
    'agent',
    `After a restart of the print service on our side two of your five salons print again. I'm looking into the remaining three.`,
    attempt(1, 'After a restart of the print service on our side', 'restart', 'support', 'partly'),
  ),
  said(
    'customer',
    `Even with all extensions off the editor eats every second space.`,
    attempt(1, 'with all extensions off', 'extensions', 'customer', 'failed'),
  ),
  said(
    'customer',
    `I had hoped that changing the password might stir it into life. It did not, and now I have one more thing to forget.`,
    attempt(1, 'changing the password', 'password', 'customer', 'failed'),
  ),
  said(
    'customer',
    `Can't you just reset it on your side? It worked the last time somebody did, according to my predecessor's notes.`,
    optional(attempt(1, 'reset it on your side', 'reset', 'support', 'worked')),
  ),
  said(
    'customer',
    `Reading the docs again I noticed "scopes" and added offline_access to ours. Tokens refresh now, but only for users created after the change.`,
    attempt(1, 'added offline_access to ours', 'offline_access', 'customer', 'partly'),
  ),
  said(
    'agent',
    `I removed the stale lock from your payroll run this morning, which unfortunately has not released it.`,
    attempt(1, 'I removed the stale lock from your payroll run', 'lock', 'support', 'failed'),
  ),
  said(
    'customer',
    `Your docs mention offline_access in passing. Is it needed for refresh tokens, or only for the mobile SDK?`,
  ),
  said(
    'customer',
    `Every quarter we archive the closed projects, and every quarter I ask where they went. Sorry.`,
  ),
  said(
    'note',
    `Me: cleared her lockout, she's in. Took 2 min. Asked her to set up 2FA.`,
    attempt(1, `cleared her lockout, she's in`, 'lockout', 'support', 'worked'),
  ),
  said(
    'agent',
    `To rule out the template, please duplicate the form, strip it down to one field and submit it. Let me know what you get.`,
  ),
  said(
    'customer',
    `As advised on the 24th, we let the tanks settle, recalibrated at 12 degrees and logged for 48 hours. The drift is what it was.`,
    attempt(1, 'recalibrated at 12 degrees', 'recalibrated', 'customer', 'failed'),
    optional(attempt(1, 'we let the tanks settle', 'settle', 'customer', 'failed')),
    optional(attempt(1, 'logged for 48 hours', 'logged', 'customer', ['failed', 'unknown'])),
  ),
  said(
    'customer',
    `Ordering as a guest goes through. With my account: spinner, forever.`,
    attempt(1, 'Ordering as a guest goes through', 'guest', 'customer', ['worked', 'partly']),
  ),
  said(
    'customer',
    `Guess what, the blinds go down if I stand on the balcony with the phone and don't if I'm on the sofa. Four metres!`,
    attempt(1, 'the blinds go down if I stand on the balcony with the phone', 'balcony', 'customer', [
      'worked',
      'partly',
    ]),
  ),
  said(
    'customer',
    `I'm told that you moved the data centre over the weekend. From here the app has become slow as treacle.`,
  ),
  said(
    'customer',
    `Guess what the fitter said: stand on the balcony with the phone. In March. I told him where he could stand.`,
  ),
  said(
    'customer',
    `Had we not switched the tachograph reader off on Friday, would Monday's data be there? Asking for a nervous transport manager.`,
  ),
  said(
    'customer',
    `The tacho reader got a different USB port, a different PC and eventually a different building. It reads the card from Skoda vans, it does not from MAN trucks, anywhere.`,
    attempt(1, 'a different USB port', 'port', 'customer', ['failed', 'partly']),
    attempt(1, 'a different PC', 'PC', 'customer', ['failed', 'partly']),
    attempt(1, 'a different building', 'building', 'customer', ['failed', 'partly']),
  ),
  said(
    'agent',
    `Thank you for the video. I see that the mask slider jumps back each time. Our engineers will want to replace the build on your headset once they have read the log.`,
  ),
  said(
    'agent',
    `I've switched your headset to the beta channel. With that build the slider stays put in my hands; please see whether it does in yours.`,
    attempt(1, `I've switched your headset to the beta channel`, 'beta', 'support', ['unknown', 'worked']),
  ),
  said(
    'customer',
    `Unhooked everything: scale, drawer, pole display. Hooked them up one by one. It's the drawer, without it the till boots.`,
    attempt(
      1,
      'Unhooked everything: scale, drawer, pole display. Hooked them up one by one',
      'unhooked',
      'customer',
      ['worked', 'partly'],
    ),
    optional(attempt(1, 'without it the till boots', 'without', 'customer', ['worked', 'partly'])),
  ),
  said(
    'customer',
    `If it helps, I could ask the night porter to take the box off the mains at 3, he's bored anyway.`,
  ),
  said(
    'customer',
    `The night porter took the box off the mains for a quarter of an hour at 3. Guests in the annexe report no keys working, same as yesterday.`,
    attempt(1, 'The night porter took the box off the mains', 'mains', 'customer', 'failed'),
  ),
  said(
    'customer',
    `Before you ask: yes, it's plugged in. No, nobody has dropped it. And the toner was changed in February, as always.`,
  ),
]);
