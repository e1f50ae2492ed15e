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

const maeve = customer('Maeve Kinsella', 'Europe/Dublin');
const tobias = agent('Tobias Ekdahl', 'Europe/Stockholm');

/** Dictated into a phone between two dogs. */
export const bloodResultsMissing = conversation({
  id: 'blood-results-missing',
  language: 'en',
  subject: 'bloods not coming across',
  messages: [
    maeve.writes(
      '2026-03-12 13:05',
      `hi there dictating this between two dogs so forgive the spelling the blood results from the analyser are not landing on the patients since this morning the machine is a Vetra Chem 5 it says sent on its little screen but in paw chart the results tab is empty that is eleven animals up to now and one of them is a cat with kidneys that I cannot treat without her numbers

I have turned the analyser off and on and I pulled the network cable out and put it back and then Fiona our nurse reset the bridge box the small white one none of that made any odds what does work is typing the values in by hand but that takes ten minutes per animal

paw chart has version 12.6 at the bottom and the PC is on windows 11 the bridge has a sticker saying VB 2 and a red light on it

I have a surgery list at two o'clock and some of those need bloods so would somebody ring thanks Maeve`,
    ),
    tobias.replies(
      '2026-03-12 14:25',
      `Hi Maeve, I rang you twice and it was engaged. A red light on the VB 2 means it has no certificate. I've issued a new one for your clinic (practice 30418). Please hold the button on its back till the light goes blue. Then, in PawChart under Setup, Devices, choose "Pull missing results". Should that not be enough, there is a USB cable in the lid of the analyser, with which it can talk to the PC directly.`,
    ),
    maeve.writes(
      '2026-03-12 15:48',
      `right so I held the button and the light is blue and new ones come in by themselves now pull missing results brought back nine and the cat and a greyhound called Duchess are still not there it says sample expired LX-31 I did not bother with the cable

surgery went ahead except for Duchess I put her off to Monday morning so I need her results by then`,
    ),
    tobias.replies(
      '2026-03-12 17:20',
      `Great to hear! The expired ones I can restore from the memory of the bridge, you'll have them by tomorrow lunchtime. So that this doesn't happen again we turn on automatic renewal for every VB 2, that is planned for the end of March.`,
    ),
    maeve.writes(
      '2026-03-13 12:40',
      `both there now Duchess and the cat thank you her creatinine is dreadful but that is not your fault`,
    ),
  ],
  gold: [
    observed(1, 'the blood results from the analyser are not landing on the patients'),
    optional(observed(1, 'in paw chart the results tab is empty')),
    affected(1, 'eleven animals up to now', 11, ['records', 'other', 'customers']),
    optional(affected(1, 'one of them is a cat', 1, ['records', 'other', 'customers'])),
    environment(1, 'device', 'Vetra Chem 5'),
    environment(
      1,
      'app',
      'paw chart has version 12.6',
      'paw chart version 12.6',
      'version 12.6',
      'paw chart 12.6',
      '12.6',
    ),
    environment(1, 'system', 'windows 11'),
    environment(1, 'device', 'VB 2'),
    attempt(1, 'I have turned the analyser off and on', 'analyser', 'customer', 'failed'),
    attempt(1, 'I pulled the network cable out and put it back', 'cable', 'customer', 'failed'),
    attempt(1, 'Fiona our nurse reset the bridge box', 'reset', 'customer', 'failed'),
    attempt(1, 'what does work is typing the values in by hand', 'typing', 'customer', ['worked', 'partly']),
    deadline(1, `I have a surgery list at two o'clock`, '2026-03-12', 'support'),
    attempt(
      2,
      `I've issued a new one for your clinic`,
      'issued',
      'support',
      ['worked', 'partly'],
      [3, 'new ones come in by themselves now'],
    ),
    environment(2, ['account', 'workspace'], 'practice 30418', '30418'),
    attempt(
      2,
      'hold the button on its back till the light goes blue',
      'button',
      'customer',
      ['worked', 'partly'],
      [3, 'I held the button and the light is blue and new ones come in by themselves now'],
    ),
    attempt(2, 'choose "Pull missing results"', 'pull missing', 'customer', 'partly', [
      3,
      'pull missing results brought back nine and the cat and a greyhound called Duchess are still not there',
    ]),
    affected(3, 'the cat and a greyhound called Duchess are still not there', 2, [
      'records',
      'other',
      'customers',
    ]),
    error(3, 'text', 'sample expired LX-31'),
    error(3, 'code', 'LX-31'),
    deadline(3, 'I put her off to Monday morning so I need her results by then', '2026-03-16', 'support'),
    attempt(
      4,
      'The expired ones I can restore from the memory of the bridge',
      'restore',
      'support',
      'worked',
      [5, 'both there now'],
    ),
    deadline(4, `you'll have them by tomorrow lunchtime`, '2026-03-13', 'support'),
    deadline(4, 'planned for the end of March', '2026-03-31', 'support'),
  ],
});

const nuala = customer('Nuala Hendry', 'Europe/London');
const jomo = agent('Jomo Kariuki', 'Africa/Nairobi');

/** What the attendant wrote to the office, forwarded. */
export const wrongRoomTalks = conversation({
  id: 'wrong-room-talks',
  language: 'en',
  subject: 'Fwd: audio guides AGAIN',
  messages: [
    nuala.writes(
      '2026-05-11 09:20',
      `Hello,

Please see below from our front of house. I may add that the Director has had two letters about it already, and that the summer exhibition opens to the press on 21 May, with a tour on these very handsets. We have your Culture Plus plan, venue 0562.

With kind regards
Nuala Hendry
Digital Collections

-------- Forwarded message --------
From: Euan Sproul
To: Nuala Hendry
Date: Sun, 10 May 2026 17:52
Subject: audio guides AGAIN

Nuala, the guides are a shambles. You key in the number and the wrong room talks: 14 gives you the Egyptian dog, 15 says "Content not on this device". 63 of the 80 are doing it. I handed back money for 40-odd hires at four pound each.

They are the SM-20 handsets, screen says OS 5.2.1 and content pack 2026.04b.
 - Charged them all from flat to full. No change.
 - Put five in the rack by the lift instead of the desk rack. They were right on Sunday morning and wrong again by noon.
 - Loaded the old pack (2026.03) on one: right numbers, but no Gaelic.
The dock flashes SYNC ERR 9 at ten past every hour.

Euan`,
    ),
    jomo.replies(
      '2026-05-11 14:05',
      `Good afternoon Nuala, and thanks to Euan for the detail. Two content packs are fighting over one index.

Could Euan take one dock off the network and see if its handsets stay right? If they do, delete the pack called "temp-april" in the portal under Venue > Packs. And only if there are spare hands: reset a handset by holding star and hash.

I've paused your hourly sync for the time being.`,
    ),
    nuala.writes(
      '2026-05-13 10:15',
      `Thank you. Euan took dock 2 off the network on Monday afternoon and its handsets have been right ever since. I then deleted temp-april myself; this morning 71 of the 80 speak in the right room. To the star-and-hash business he has not got round.

The nine others all sit in dock 4 and have a blank screen that says "PACK CRC"; some thirty visitors a day complain of that at the desk. As our patrons' evening is tomorrow, could these be seen to today?`,
    ),
    jomo.notes(
      '2026-05-13 12:40',
      `dock 4 still on fw 1.0.8, can't do packs > 2 GB. OTA to 1.1.2 pushed to dock 4 at 12:35. Sync stays off till Nuala OKs. Ask Priya re goodwill by Fri.`,
    ),
    jomo.replies(
      '2026-05-13 12:50',
      `Nuala, dock 4 had an older firmware. Please have the nine handsets seated there for fifteen minutes.`,
    ),
    nuala.writes(
      '2026-05-13 16:30',
      `Euan has just telephoned: all nine were seated and came back speaking, Gaelic included. We should be glad to have the hourly sync on again no later than Monday 18 May, when the new labels come in. I would also ask that the 160 pounds be credited to us.`,
    ),
  ],
  gold: [
    cue(1, 'executive', 'the Director has had two letters about it already'),
    deadline(1, 'the summer exhibition opens to the press on 21 May', '2026-05-21', 'support'),
    environment(1, 'plan', 'Culture Plus plan', 'Culture Plus'),
    environment(1, ['account', 'workspace'], 'venue 0562', '0562'),
    observed(1, 'You key in the number and the wrong room talks'),
    error(1, 'text', 'Content not on this device'),
    affected(1, '63 of the 80 are doing it', 63, 'other'),
    affected(1, '40-odd hires', 40, ['customers', 'users', 'records', 'other']),
    optional(cue(1, 'refund', 'I handed back money for 40-odd hires')),
    environment(1, 'device', 'SM-20'),
    environment(1, ['system', 'app'], 'OS 5.2.1', '5.2.1'),
    environment(1, ['app', 'system', 'sdk'], 'content pack 2026.04b', '2026.04b', 'pack 2026.04b'),
    attempt(1, 'Charged them all from flat to full', 'charged', 'customer', 'failed'),
    attempt(1, 'Put five in the rack by the lift', 'rack', 'customer', ['partly', 'failed']),
    attempt(1, 'Loaded the old pack (2026.03) on one', 'loaded', 'customer', ['worked', 'partly']),
    optional(environment(1, ['app', 'system', 'sdk'], '2026.03')),
    error(1, ['text', 'code'], 'SYNC ERR 9'),
    attempt(
      2,
      'take one dock off the network',
      'dock',
      'customer',
      ['worked', 'partly'],
      [3, 'Euan took dock 2 off the network on Monday afternoon and its handsets have been right ever since'],
    ),
    attempt(
      2,
      'delete the pack called "temp-april"',
      'delete',
      'customer',
      ['partly', 'worked'],
      [3, 'I then deleted temp-april myself; this morning 71 of the 80 speak in the right room'],
    ),
    attempt(2, `I've paused your hourly sync`, 'paused', 'support', ['unknown', 'partly', 'worked']),
    affected(3, 'The nine others', 9, 'other'),
    optional(observed(3, 'The nine others all sit in dock 4 and have a blank screen')),
    affected(3, 'some thirty visitors a day complain', 30, ['customers', 'users']),
    error(3, ['text', 'code'], 'PACK CRC'),
    deadline(3, `our patrons' evening is tomorrow`, '2026-05-14', 'support'),
    deadline(3, 'could these be seen to today', '2026-05-13', 'support'),
    environment(4, ['app', 'system'], 'fw 1.0.8', '1.0.8'),
    optional(environment(4, ['app', 'system'], '1.1.2')),
    attempt(4, 'OTA to 1.1.2 pushed to dock 4', 'pushed', 'support', 'worked', [6, 'came back speaking']),
    deadline(4, 'Ask Priya re goodwill by Fri', '2026-05-15', 'support'),
    attempt(5, 'have the nine handsets seated there for fifteen minutes', 'seated', 'customer', 'worked', [
      6,
      'all nine were seated and came back speaking',
    ]),
    deadline(6, 'no later than Monday 18 May', '2026-05-18', 'support'),
    cue(6, 'refund', 'I would also ask that the 160 pounds be credited to us'),
  ],
});
