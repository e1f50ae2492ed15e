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
} from '../write.ts';

const linnea = customer('Linnea Brockway', 'Europe/London');
const otto = agent('Otto Ramm', 'Europe/Berlin');

/** A lettings firm: a cabinet that gave keys to the wrong person. */
export const keyCabinets = conversation({
  id: 'key-cabinets',
  language: 'en',
  subject: 'URGENT key cabinet opened for somebody who left us',
  messages: [
    linnea.writes(
      '2026-12-03 08:22',
      `Morning,

At 21:14 last night the key cabinet in our Ludlow office opened to the fob of a lettings negotiator we let go in October. He'd been removed in KeyWarden the day he left. He walked off with keys to three tenanted houses. Police are involved. The locksmith has changed all three locks, so nobody is at risk tonight, but that's £540 I never budgeted for.

The cabinet is a Tressel 48, controller firmware 2.2.6, KeyWarden web in Firefox 147. The other two offices have the bigger Tressel 96 and refuse his fob, I drove round with it and tried.

I deleted him a second time, waited, held the fob to Ludlow: click, open. Disabled the fob number instead of the person: click, open. Only pulling the network lead out of the thing locked him out, and of course everyone else along with him, so 11 staff are sharing one spare set from the safe.

I want in writing how this could happen, by Monday, because our insurer is asking.

Linnea`,
    ),
    otto.replies(
      '2026-12-03 10:05',
      `Dear Linnea,

I understand how serious this is. It seems the Ludlow cabinet has not taken a list of persons from us since 9 October: it says SYNC-61 in our log and goes on with the old list. Please do the following, in this order:

1. Plug the network lead back in.
2. Open the cabinet with the master key, find the blue button above the hinge, and press it for three seconds.
3. Watch the little lamp. It should go from amber to green.

Then try the fob.

Otto Ramm`,
    ),
    linnea.writes(
      '2026-12-03 09:50',
      `Lamp went amber, red, amber. Not green, and on its display for a second NO TRUST 0x2F. His fob still opens it. Lead's out again.`,
    ),
    otto.replies(
      '2026-12-03 11:20',
      `Thank you for being so quick. I have given the cabinet a new certificate from our side, the old one ran out on 9 October. May I ask you for the same three steps once more?`,
    ),
    linnea.writes(
      '2026-12-03 10:41',
      `Green. Fob gets a rude beep, my own one opens, and the staff are getting their keys again. I still want that letter, and you can take the £540 off our next invoice or we'll be talking to the competition.`,
    ),
    otto.notes(
      '2026-12-03 12:15',
      `Expired cert = list frozen, no alarm raised. 17 more Tressel 48 in the same state, on 12 customers! Renewing all today. Letter: Jutta drafts it, legal reads it Fri, out Mon a.m.`,
    ),
  ],
  gold: [
    observed(
      1,
      'the key cabinet in our Ludlow office opened to the fob of a lettings negotiator we let go in October',
    ),
    optional(error(1, 'timestamp', '21:14 last night')),
    cue(1, 'unauthorised-access', 'opened to the fob of a lettings negotiator we let go in October'),
    optional(cue(1, 'legal', 'Police are involved')),
    affected(1, 'three tenanted houses', 3, ['sites', 'other']),
    attempt(1, 'The locksmith has changed all three locks', 'locks', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'Tressel 48'),
    environment(1, ['app', 'system'], 'controller firmware 2.2.6', 'firmware 2.2.6', '2.2.6'),
    environment(1, 'browser', 'Firefox 147'),
    optional(environment(1, 'device', 'Tressel 96')),
    optional(
      attempt(1, 'I drove round with it and tried', 'tried', 'customer', ['worked', 'unknown', 'failed']),
    ),
    attempt(1, 'I deleted him a second time', 'deleted', 'customer', 'failed'),
    attempt(1, 'Disabled the fob number instead of the person', 'disabled fob', 'customer', 'failed'),
    attempt(1, 'pulling the network lead out of the thing', 'lead', 'customer', ['partly', 'worked']),
    affected(1, '11 staff are sharing one spare set', 11, 'users'),
    deadline(1, 'by Monday', '2026-12-07', 'support'),
    optional(cue(1, 'legal', 'our insurer is asking')),
    error(2, 'code', 'SYNC-61'),
    attempt(
      2,
      'find the blue button above the hinge, and press it for three seconds',
      'button',
      'customer',
      'failed',
      [3, 'Lamp went amber, red, amber. Not green'],
    ),
    optional(
      attempt(2, 'Plug the network lead back in', 'lead', 'customer', [
        'failed',
        'unknown',
        'worked',
        'partly',
      ]),
    ),
    optional(attempt(2, 'Then try the fob', 'fob', 'customer', 'failed', [3, 'His fob still opens it'])),
    error(3, 'text', 'NO TRUST 0x2F'),
    error(3, 'code', '0x2F'),
    attempt(4, 'I have given the cabinet a new certificate', 'certificate', 'support', 'worked', [
      5,
      'Green. Fob gets a rude beep',
    ]),
    optional(attempt(4, 'the same three steps once more', 'steps', 'customer', 'worked', [5, 'Green'])),
    cue(5, 'refund', 'you can take the £540 off our next invoice'),
    cue(5, 'leaving', `we'll be talking to the competition`),
    optional(deadline(5, 'I still want that letter', '2026-12-07', 'support')),
    affected(6, '17 more Tressel 48 in the same state', 17, 'other'),
    affected(6, '12 customers', 12, 'customers'),
    optional(environment(6, 'device', 'Tressel 48')),
    deadline(6, 'Renewing all today', '2026-12-03', 'support'),
    deadline(6, 'legal reads it Fri', '2026-12-04', 'support'),
    deadline(6, 'out Mon a.m.', '2026-12-07', 'support'),
  ],
});
