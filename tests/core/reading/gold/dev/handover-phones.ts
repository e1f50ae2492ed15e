import {
  affected,
  agent,
  attempt,
  conversation,
  cue,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
  step,
} from '../write.ts';

const bryce = customer('Bryce Tolhurst', 'Australia/Brisbane');
const noor = agent('Noor Halvorsen', 'Australia/Brisbane');

export const handoverNotes = conversation({
  id: 'handover-notes',
  language: 'en',
  subject: 'Fwd: handover app',
  messages: [
    bryce.writes(
      '2026-08-13 08:31',
      `G'day, see below from our NUM on 6B. Same story from 5A, so two wards so far. My own phone does it as well (Galaxy S23, Android 14, HandoverPro 3.19.2).

Bryce, Digital Health

---------- Forwarded message ----------
From: Leanne Dwyer
Date: Thu, 13 Aug 2026 at 06:52
Subject: handover app

Bryce the app eats my notes. I type up bed 14, lock the phone to do obs, unlock and the lot is blank. Happened to 9 of my girls on nights. I deleted it off my iPhone 13 and put it back on, did sweet nothing. Set my autolock to never and then it holds on to them but the phones are meant to lock, thats policy. It did say once "Draft could not be restored (D17)". Has to be right by Saturday, agency staff start then and they can't do paper`,
    ),
    noor.replies(
      '2026-08-13 09:40',
      `Hi Bryce, thanks for passing that on. Is screen lock enforced through Intune there? And could one of the 6B nurses switch off "Encrypt drafts" in the app's settings and then lock and unlock again?`,
    ),
    bryce.writes(
      '2026-08-13 11:15',
      `Intune, yes. Leanne switched it off on hers: notes survive being locked for a minute or so, longer than that they're gone. I've bumped the grace period to 15 min for a test group of four, and not one lost note in the last hour. Security won't let me keep that beyond tomorrow though. Also put one of them on the beta, 3.20.0-b2, blank just the same.`,
    ),
    noor.replies(
      '2026-08-13 14:05',
      `Much appreciated, that nails it: the key is thrown away after a cold unlock. A fixed build goes to both stores tonight. I'll message you first thing tomorrow with where it's at.`,
    ),
  ],
  gold: [
    affected(1, 'two wards so far', 2, ['sites', 'other']),
    environment(1, 'device', 'Galaxy S23'),
    environment(1, 'system', 'Android 14'),
    environment(1, 'app', 'HandoverPro 3.19.2'),
    observed(1, 'the app eats my notes'),
    optional(observed(1, 'unlock and the lot is blank')),
    optional(cue(1, 'data-loss', 'the app eats my notes')),
    optional(step(1, 'I type up bed 14, lock the phone to do obs, unlock')),
    affected(1, '9 of my girls on nights', 9, 'users'),
    environment(1, 'device', 'iPhone 13'),
    attempt(1, 'I deleted it off my iPhone 13 and put it back on', 'deleted', 'customer', 'failed'),
    attempt(1, 'Set my autolock to never', 'autolock', 'customer', ['worked', 'partly']),
    error(1, 'text', 'Draft could not be restored (D17)'),
    error(1, 'code', 'D17'),
    deadline(1, 'Has to be right by Saturday', '2026-08-15', 'support'),
    attempt(
      2,
      'switch off "Encrypt drafts" in the app',
      'switch',
      'customer',
      ['partly', 'failed'],
      [
        3,
        "Leanne switched it off on hers: notes survive being locked for a minute or so, longer than that they're gone",
      ],
    ),
    attempt(3, "I've bumped the grace period to 15 min", 'grace', 'customer', ['worked', 'partly']),
    optional(deadline(3, "Security won't let me keep that beyond tomorrow", '2026-08-14', 'either')),
    attempt(3, 'put one of them on the beta, 3.20.0-b2', 'beta', 'customer', 'failed'),
    environment(3, 'app', 'beta, 3.20.0-b2', '3.20.0-b2'),
    deadline(4, 'A fixed build goes to both stores tonight', '2026-08-13', 'support'),
    deadline(4, "I'll message you first thing tomorrow", '2026-08-14', 'support'),
  ],
});
