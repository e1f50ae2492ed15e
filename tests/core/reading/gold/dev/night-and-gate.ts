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

const dawn = customer('Dawn Ollerton', 'Europe/London');
const pete = agent('Pete Szymański', 'Europe/London');

/** A night shift types between two trailers. */
export const voicePicking = conversation({
  id: 'voice-picking',
  language: 'en',
  subject: 'headsets sending pickers to wrong aisle',
  messages: [
    dawn.writes(
      '2026-10-14 22:47',
      `Evening. Nights at Doncaster. Headsets are reading out the wrong aisle tonight, you stand in 14 and it sends you to 41. Eleven of my pickers have got it, rest are right as rain. Its all the new blue units, Vocali V7, the old greys dont do it.

ive had them log out and back in, nowt. took the batterys out for a minute, nowt. gave Kev a grey one and hes spot on so it isnt Kev. did him a fresh voice template an all cause thats what it was last year, still 41

got 9 trailers to get out the gate by 5 in the morning and im behind already so RING me dont email me. Dawn`,
    ),
    pete.replies(
      '2026-10-14 23:05',
      `Dawn, rang your mobile twice and got voicemail. What's it say under About on one of the blue ones? I've got you down as profile DON-N2.`,
    ),
    dawn.writes(
      '2026-10-14 23:19',
      `sorry no signal up on the mezz. About says VocaLink 8.3.0.77, pack en-GB 12 and "digits: degraded". 13 of them with it now`,
    ),
    pete.replies(
      '2026-10-14 23:31',
      `That pack came out on Monday and the blue units helped themselves to it. I've put DON-N2 back on pack 11. Dock three of them, takes about two minutes, and tell me what you hear.`,
    ),
    dawn.writes('2026-10-14 23:44', `docked 3, 14 is 14 on all of em. rest at break`),
    pete.notes(
      '2026-10-15 00:02',
      `DON: pack 12 swaps digits on 2-digit aisles. Withdrew it for all tenants. Language team on it from 8 this morning, RCA due Fri. I ring Dawn 0430 re trailers.`,
    ),
    dawn.writes('2026-10-15 05:12', `all 9 gone, last one 4.51. ta`),
  ],
  gold: [
    observed(1, 'Headsets are reading out the wrong aisle'),
    affected(1, 'Eleven of my pickers have got it', 11, 'users'),
    environment(1, 'device', 'Vocali V7'),
    attempt(1, 'ive had them log out and back in', 'log', 'customer', 'failed'),
    attempt(1, 'took the batterys out for a minute', 'batterys', 'customer', 'failed'),
    attempt(1, 'gave Kev a grey one', 'grey', 'customer', 'worked'),
    attempt(1, 'did him a fresh voice template', 'template', 'customer', 'failed'),
    deadline(1, 'by 5 in the morning', '2026-10-15', 'either'),
    optional(affected(1, '9 trailers to get out the gate', 9, 'other')),
    optional(environment(2, ['workspace', 'account'], 'DON-N2', 'profile DON-N2')),
    environment(3, 'app', 'VocaLink 8.3.0.77'),
    optional(environment(3, ['app', 'sdk'], 'pack en-GB 12', 'en-GB 12')),
    error(3, 'text', 'digits: degraded'),
    affected(3, '13 of them with it now', 13, ['users', 'other']),
    attempt(4, `I've put DON-N2 back on pack 11`, 'pack', 'support', 'worked', [5, '14 is 14 on all of em']),
    optional(
      attempt(4, 'Dock three of them', 'dock', 'customer', 'worked', [5, 'docked 3, 14 is 14 on all of em']),
    ),
    attempt(6, 'Withdrew it for all tenants', 'Withdrew', 'support', ['unknown', 'worked']),
    deadline(6, 'Language team on it from 8 this morning', '2026-10-15', 'support'),
    deadline(6, 'RCA due Fri', '2026-10-16', 'support'),
    deadline(6, 'I ring Dawn 0430 re trailers', '2026-10-15', 'support'),
  ],
});

const luann = customer('Luann Petrakis', 'America/Chicago');
const dev = agent('Dev Sandoval', 'America/New_York');

export const truckGate = conversation({
  id: 'truck-gate',
  language: 'en',
  subject: 'GATE 2 DOWN - trucks on the frontage road',
  messages: [
    luann.writes(
      '2026-06-24 06:41',
      `Gate 2 is at a standstill y'all. The kiosk takes the driver's load number and then just sits there on "Assigning door…" forever.

What we know
* began Wed Jun 24 5:03 AM, right after the sync
* 27 trucks in line as of 6:30, more rolling in by the minute
* Gate 1 is fine
* kiosk is a GateMate GM2, ChromeOS 126, YardPilot 2026.6.1
* F12 on it gives POST /v3/door-assignments 504, x-trace 7b1e-55c0-aa91

What we did
* power cycled the kiosk - same
* logged in on it as the Gate 1 user - works!
* brand new user for Gate 2 - hangs
* assigning doors by hand from the office - trucks do move, 4 minutes apiece

Carriers start billing us detention at 8:41, that's two hours. I need a human on this. It's the third time this quarter, and if there's a fourth we are pulling YardPilot out.

Luann`,
    ),
    dev.replies(
      '2026-06-24 08:02',
      `Hi Luann, human here. The sync brought in a door group named "GATE2 " with a blank at the end and everything on your gate looks for its doors in there. I deleted that group. Have the next driver try it?`,
    ),
    luann.writes(
      '2026-06-24 07:11',
      `Next driver got door 31 in a second. You're a lifesaver. 2 loads that were mid check-in are still spinning, 448120 and 448133.`,
    ),
    dev.replies(
      '2026-06-24 08:20',
      `I canceled both check-ins, they can punch in again. Our integrations folks will trim names in this sprint, which ends July 3, and you get my write-up by COB tomorrow.`,
    ),
    luann.writes('2026-06-24 07:52', `Both are through. Line's down to 6.`),
  ],
  gold: [
    observed(1, `The kiosk takes the driver's load number and then just sits there`),
    optional(observed(1, 'Gate 2 is at a standstill')),
    optional(error(1, 'text', 'Assigning door…')),
    error(1, 'timestamp', 'Wed Jun 24 5:03 AM'),
    affected(1, '27 trucks in line as of 6:30, more rolling in by the minute', 27, 'other', true),
    environment(1, 'device', 'GateMate GM2'),
    environment(1, 'system', 'ChromeOS 126'),
    environment(1, 'app', 'YardPilot 2026.6.1'),
    error(1, 'http-status', '504'),
    optional(error(1, ['text', 'log'], 'POST /v3/door-assignments 504')),
    error(1, 'request-id', '7b1e-55c0-aa91'),
    attempt(1, 'power cycled the kiosk', 'power cycled', 'customer', 'failed'),
    attempt(1, 'logged in on it as the Gate 1 user', 'Gate 1', 'customer', 'worked'),
    attempt(1, 'brand new user for Gate 2', 'new user', 'customer', 'failed'),
    attempt(1, 'assigning doors by hand from the office', 'hand', 'customer', ['worked', 'partly']),
    cue(1, 'leaving', 'we are pulling YardPilot out'),
    deadline(1, 'Carriers start billing us detention at 8:41', '2026-06-24', 'support'),
    attempt(
      2,
      'I deleted that group',
      'deleted group',
      'support',
      ['partly', 'worked'],
      [3, 'Next driver got door 31 in a second'],
    ),
    affected(3, '2 loads that were mid check-in are still spinning', 2, ['records', 'other']),
    attempt(4, 'I canceled both check-ins', 'canceled', 'support', 'worked', [5, 'Both are through']),
    deadline(4, 'in this sprint, which ends July 3', '2026-07-03', 'support'),
    deadline(4, 'you get my write-up by COB tomorrow', '2026-06-25', 'support'),
    optional(affected(5, `Line's down to 6`, 6, 'other')),
  ],
});
