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

const dale = customer('Dale Ortiz', 'America/Denver');
const mimi = agent('Mimi Castellanos', 'America/Denver');

export const robotVacuum = conversation({
  id: 'robot-vacuum',
  language: 'en',
  subject: 'your $700 paperweight',
  messages: [
    dale.writes(
      '2026-05-06 18:22',
      `thing quits in the middle of the living room and says "Error 18. Please clean cliff sensors." cliff sensors ARE clean. ive wiped them with the cloth, with alcohol, with a q tip like in your video. still error 18 on every single run

factory reset = nothing. deleted the map and let it draw a new one, got a whole 10 minutes out of that before it gave up. my kid even laid white paper over the dark rug because reddit said so and yeah then it finishes but im not living on paper

model is RoboSweep Q9 plus, app 4.8.1 on a galaxy s23. two of my neighbors bought it in the same sale and theirs are doing it too. i want a working one or my money back`,
    ),
    mimi.replies(
      '2026-05-07 09:10',
      `Hi Dale,

Sorry you've had such a time with it. I see your Q9 is on firmware 3.2.7, which gets confused by very dark carpet, and some 300 robots are stopping because of it. I pushed 3.2.9 to it just now. Would you dock it, wait for the chime and run it on the bare rug? If it stops again, a replacement leaves our warehouse by Monday.

Mimi`,
    ),
    dale.writes(
      '2026-05-08 07:02',
      `chime came. first run 40 min no complaints, second run error 18 again under the couch. so no`,
    ),
    mimi.replies(
      '2026-05-08 10:30',
      `Then it's the sensor board. Your new one ships today and UPS has it at your door on 12 May. Please put the old one in the same box and drop it off within 14 days of that, otherwise the system bills you for it.`,
    ),
  ],
  gold: [
    observed(1, 'thing quits in the middle of the living room'),
    error(1, 'text', 'Error 18. Please clean cliff sensors.'),
    error(1, 'code', '18', 'Error 18'),
    attempt(1, 'ive wiped them with the cloth, with alcohol, with a q tip', 'wiped', 'customer', 'failed'),
    attempt(1, 'factory reset = nothing', 'factory reset', 'customer', 'failed'),
    attempt(1, 'deleted the map and let it draw a new one', 'map', 'customer', 'partly'),
    attempt(1, 'my kid even laid white paper over the dark rug', 'paper', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'RoboSweep Q9 plus'),
    environment(1, 'app', 'app 4.8.1', '4.8.1'),
    environment(1, 'device', 'galaxy s23'),
    affected(1, 'two of my neighbors bought it in the same sale and theirs are doing it too', 2, [
      'users',
      'customers',
      'other',
    ]),
    cue(1, 'refund', 'my money back'),
    environment(2, ['app', 'system', 'device'], 'firmware 3.2.7', '3.2.7'),
    attempt(
      2,
      'I pushed 3.2.9 to it',
      'pushed',
      'support',
      ['failed', 'partly'],
      [3, 'first run 40 min no complaints, second run error 18 again under the couch. so no'],
    ),
    optional(environment(2, ['app', 'system', 'device'], '3.2.9')),
    deadline(2, 'a replacement leaves our warehouse by Monday', '2026-05-11', 'support'),
    optional(
      attempt(2, 'dock it, wait for the chime and run it on the bare rug', 'run', 'customer', [
        'failed',
        'partly',
      ]),
    ),
    affected(2, 'some 300 robots are stopping because of it', 300, ['other', 'users', 'customers']),
    optional(observed(3, 'second run error 18 again under the couch')),
    deadline(4, 'Your new one ships today', '2026-05-08', 'support'),
    deadline(4, 'UPS has it at your door on 12 May', '2026-05-12', 'support'),
    deadline(4, 'drop it off within 14 days of that', '2026-05-26', 'customer'),
  ],
});

const imogen = customer('Imogen Farthing', 'Europe/London');
const kwabena = agent('Kwabena Asare', 'Europe/London');

/** A careful letter for somebody else. */
export const hearingAids = conversation({
  id: 'hearing-aids',
  language: 'en',
  subject: 'Auria 7: left instrument and the telephone',
  messages: [
    imogen.writes(
      '2026-06-09 10:05',
      `Dear Sir or Madam,

I am writing for my father, who is 88 and has worn your Auria 7 hearing aids since January. For about a week his left one has been dropping the connection with the telephone a few seconds after a call comes in, so that he hears the caller with one ear or with none. The app then displays "Left device not reachable. Code B-204". I gather from his audiologist that four more of her patients are in the same boat.

We have not been idle. She reseated the battery contacts and cleaned the receiver, neither to any effect. At her suggestion I removed both aids from the Bluetooth list and paired them afresh; for the rest of that afternoon he could telephone normally, and by the next morning the trouble was back. Lending him my old iPhone 12 did cure it, but I need that one for work.

His own telephone is an iPhone SE with iOS 19.1, and the app calls itself AuriaConnect 2.11 (build 2110).

My father goes into hospital on the 18th and we shall only be able to reach him by telephone there. I should be most grateful for a remedy before then.

Yours faithfully,
Imogen Farthing (Mrs)`,
    ),
    kwabena.replies(
      '2026-06-10 11:30',
      `Dear Mrs Farthing,

Thank you for such a clear description. Would you kindly go to Accessibility on his iPhone and change Audio Routing from "Automatic" to "Always Hearing Devices"? I should also like the two serial numbers, if at all possible by the end of the week.

Kind regards,
Kwabena Asare`,
    ),
    imogen.writes(
      '2026-06-11 16:45',
      `Dear Mr Asare,

The numbers are 7L-004418 (left) and 7R-004419. As to the routing, I altered it yesterday at tea-time, and since then he has spoken with three people, my aunt for a full hour, with never an interruption.

Imogen Farthing`,
    ),
    kwabena.replies(
      '2026-06-12 09:15',
      `Dear Mrs Farthing,

I am delighted. Do leave the setting as it is. I shall write to you on the 19th to hear how he gets on at the hospital.

Kwabena Asare`,
    ),
  ],
  gold: [
    observed(
      1,
      'his left one has been dropping the connection with the telephone a few seconds after a call comes in',
    ),
    error(1, 'text', 'Left device not reachable. Code B-204'),
    error(1, 'code', 'B-204'),
    affected(1, 'four more of her patients are in the same boat', 4, ['users', 'customers']),
    environment(1, 'device', 'Auria 7'),
    environment(1, 'device', 'iPhone SE'),
    environment(1, 'system', 'iOS 19.1'),
    environment(1, 'app', 'AuriaConnect 2.11 (build 2110)', 'AuriaConnect 2.11'),
    attempt(1, 'She reseated the battery contacts', 'reseated', 'customer', 'failed'),
    attempt(1, 'cleaned the receiver', 'cleaned', 'customer', 'failed'),
    attempt(
      1,
      'I removed both aids from the Bluetooth list and paired them afresh',
      'paired',
      'customer',
      'partly',
    ),
    attempt(1, 'Lending him my old iPhone 12 did cure it', 'iPhone', 'customer', ['worked', 'partly']),
    optional(environment(1, 'device', 'iPhone 12')),
    deadline(1, 'My father goes into hospital on the 18th', '2026-06-18', 'support'),
    attempt(
      2,
      'change Audio Routing from "Automatic" to "Always Hearing Devices"',
      'routing',
      'customer',
      'worked',
      [3, 'I altered it yesterday at tea-time'],
    ),
    deadline(2, 'if at all possible by the end of the week', ['2026-06-12', '2026-06-14'], 'customer'),
    optional(environment(3, ['device', 'account'], '7L-004418')),
    optional(environment(3, ['device', 'account'], '7R-004419')),
    deadline(4, 'I shall write to you on the 19th', '2026-06-19', 'support'),
  ],
});

const cooper = customer('Cooper Nguyen', 'Australia/Melbourne');
const shreya = agent('Shreya Iyer', 'Australia/Sydney');

/** Spoken into a telephone. */
export const bikeLock = conversation({
  id: 'bike-lock',
  language: 'en',
  subject: 'Bike',
  messages: [
    cooper.writes(
      '2026-07-14 07:48',
      `Hi I'm dictating this because I'm walking to work which is the whole problem. My e-bike won't unlock from the app since the update on the weekend it spins and spins and then it says we couldn't find your bike question mark and the bike is right there in front of me

OK so I force closed the app no good. Bluetooth off and on again no good either. Then I logged out and in which was dumb because now it wants a code by text message and that text never comes so that's a second problem. Went back to the garage with my wife's phone and hers opens it first go so it can't be the bike

It's a Pixel 8 I think Android 16 and the app says 6.0.0 in the corner and the bike is the Commuter S2. Bloke at work has the same one and he's locked out as well so that's two of us at least

I've got a charity ride on Sunday so I'd really love my bike by then`,
    ),
    shreya.replies(
      '2026-07-14 09:30',
      `Hi Cooper! 6.0.0 lost the pairing of bikes that were added before 2025, which has locked out about 1,100 riders. 6.0.1 hits the Play Store tonight. If you can't wait: hold the power button for ten seconds until it beeps and add the bike as a new one. About the code, I've switched you over to codes by email.`,
    ),
    cooper.writes(
      '2026-07-14 18:15',
      `Email code came straight away so I'm logged in. Held the button, it beeped, but adding it says "This bike already belongs to another account"`,
    ),
    shreya.replies(
      '2026-07-15 08:50',
      `That'll be your wife's. I released the bike from her account at 8:40, you can invite her again afterwards. Have another go?`,
    ),
    cooper.writes('2026-07-15 12:20', `I'm in! Rode to lunch, opened every time. Legend`),
  ],
  gold: [
    observed(1, `My e-bike won't unlock from the app since the update on the weekend`),
    error(1, 'text', `we couldn't find your bike`),
    attempt(1, 'I force closed the app', 'force closed', 'customer', 'failed'),
    attempt(1, 'Bluetooth off and on again no good either', 'Bluetooth', 'customer', 'failed'),
    attempt(1, 'I logged out and in', 'logged out', 'customer', 'failed'),
    observed(1, 'that text never comes'),
    attempt(1, `Went back to the garage with my wife's phone`, 'phone', 'customer', 'worked'),
    environment(1, 'device', 'Pixel 8'),
    environment(1, 'system', 'Android 16'),
    environment(1, 'app', 'the app says 6.0.0', '6.0.0', 'app 6.0.0'),
    environment(1, 'device', 'Commuter S2'),
    affected(1, `that's two of us at least`, 2, ['users', 'customers']),
    optional(
      affected(1, `Bloke at work has the same one and he's locked out as well`, 1, ['users', 'customers']),
    ),
    deadline(1, `I've got a charity ride on Sunday`, '2026-07-19', 'support'),
    affected(2, 'which has locked out about 1,100 riders', 1100, ['users', 'customers']),
    deadline(2, '6.0.1 hits the Play Store tonight', '2026-07-14', 'support'),
    attempt(
      2,
      'hold the power button for ten seconds until it beeps and add the bike as a new one',
      'button',
      'customer',
      'failed',
      [3, 'Held the button, it beeped, but adding it says'],
    ),
    attempt(2, `I've switched you over to codes by email`, 'switched', 'support', 'worked', [
      3,
      'Email code came straight away',
    ]),
    error(3, 'text', 'This bike already belongs to another account'),
    attempt(4, 'I released the bike from her account', 'released', 'support', 'worked', [
      5,
      `I'm in! Rode to lunch, opened every time`,
    ]),
    optional(attempt(4, 'Have another go?', 'another go', 'customer', 'worked', [5, `I'm in!`])),
  ],
});
