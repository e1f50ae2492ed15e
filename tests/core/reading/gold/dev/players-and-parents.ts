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
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const jonte = customer('Jonte Ekwall', 'Europe/Stockholm');
const wren = agent('Wren Castellano', 'America/Vancouver');

export const raidCrash = conversation({
  id: 'raid-crash',
  language: 'en',
  subject: 'Ashen Choir = desktop',
  messages: [
    jonte.writes(
      '2026-08-22 01:12',
      `raid boss 3 (the Ashen Choir) kills my game. black screen, then desktop, in phase 2. game client 1.19.4, win 11 24H2, RTX 4070, driver 581.15. my brothers steam deck does it too

how to get it:
- start Ashen Choir on Mythic
- bring her under 60% hp
- wait till the singers spawn

crash file says

Unhandled exception 0xC0000005 (access violation)
  at AudioMixer::PushVoice(audio_mixer.cpp:412)
  at ChoirBoss::SpawnSingers(boss_choir.cpp:88)

verified the files, 0 broken, still crashes. all gfx on potato, nope. sound off in settings, got her to 22% for once and THEN it crashed

all 20 of our raid team lose their lockout over this and were racing for server first. tuesday night is our last raid before reset. do something`,
    ),
    wren.replies(
      '2026-08-21 17:05',
      `Ow. Thanks for the crash file, Jonte. In the launcher: right-click the game, Betas, pick "hotmix" and let it download. It carries newer sound code. Tell me how far you all get with it.`,
    ),
    jonte.writes(
      '2026-08-23 12:05',
      `whole team went on hotmix yesterday. 17 ppl finished the fight, 3 still get thrown out, all on AMD cards`,
    ),
    wren.notes(
      '2026-08-23 11:00',
      `AMD crash = different one, 0xC0000374 heap. Repro'd on RX 7800 XT w/ build 66120. Reverted voice pooling on hotmix, no crash in 12 pulls here. QA signs off Mon. Telemetry: 4,100 players thrown out by one or the other since the patch.`,
    ),
    wren.replies(
      '2026-08-23 11:22',
      `Got it, Jonte: another bug hiding behind the first. Everybody receives the repaired hotmix on Monday at 18:00 your time, and we hand all of you your lockouts back ahead of Tuesday's raid.`,
    ),
  ],
  gold: [
    observed(1, 'raid boss 3 (the Ashen Choir) kills my game'),
    optional(observed(1, 'black screen, then desktop, in phase 2')),
    environment(1, 'app', 'game client 1.19.4', 'client 1.19.4', '1.19.4'),
    environment(1, 'system', 'win 11 24H2', 'win 11'),
    environment(1, 'device', 'RTX 4070'),
    environment(1, ['app', 'sdk', 'system'], 'driver 581.15', '581.15'),
    environment(1, 'device', 'steam deck'),
    optional(affected(1, 'my brothers steam deck does it too', 1, ['other', 'users'])),
    step(1, 'start Ashen Choir on Mythic'),
    step(1, 'bring her under 60% hp'),
    step(1, 'wait till the singers spawn'),
    error(
      1,
      'stack',
      `Unhandled exception 0xC0000005 (access violation)
  at AudioMixer::PushVoice(audio_mixer.cpp:412)
  at ChoirBoss::SpawnSingers(boss_choir.cpp:88)`,
    ),
    error(1, 'code', '0xC0000005'),
    attempt(1, 'verified the files', 'files', 'customer', 'failed'),
    attempt(1, 'all gfx on potato', 'gfx', 'customer', 'failed'),
    attempt(1, 'sound off in settings', 'sound', 'customer', ['partly', 'failed']),
    affected(1, 'all 20 of our raid team lose their lockout', 20, ['users', 'customers']),
    deadline(1, 'tuesday night is our last raid before reset', '2026-08-25', 'support'),
    attempt(2, 'pick "hotmix" and let it download', 'hotmix', 'customer', 'partly', [
      3,
      'whole team went on hotmix yesterday. 17 ppl finished the fight, 3 still get thrown out',
    ]),
    affected(3, '3 still get thrown out', 3, ['users', 'customers']),
    optional(environment(3, 'device', 'AMD cards', 'AMD')),
    error(4, 'code', '0xC0000374'),
    environment(4, 'device', 'RX 7800 XT'),
    environment(4, 'app', 'build 66120', '66120'),
    optional(attempt(4, `Repro'd on RX 7800 XT`, 'Repro', 'support', ['failed', 'unknown'])),
    attempt(4, 'Reverted voice pooling on hotmix', 'pooling', 'support', 'worked'),
    deadline(4, 'QA signs off Mon', '2026-08-24', 'support'),
    affected(4, '4,100 players thrown out', 4100, ['users', 'customers']),
    deadline(5, 'Everybody receives the repaired hotmix on Monday at 18:00', '2026-08-24', 'support'),
    deadline(5, `ahead of Tuesday's raid`, '2026-08-25', 'support'),
  ],
});

const denise = customer('Denise Colquhoun', 'Australia/Brisbane');
const tarak = agent('Tarak Bose', 'Australia/Perth');

export const gemsForAKid = conversation({
  id: 'gems-for-a-kid',
  language: 'en',
  subject: 'you took $312 off an 8 year old',
  messages: [
    denise.writes(
      '2026-06-16 07:55',
      `I am absolutely livid. My son is eight and last night Puddle Pirates took three hundred and twelve dollars off my credit card and not one gem has turned up in his account. There is a purchase PIN on that iPad, it is meant to ask for it every single time. It is an iPad 9th gen and the game says version 5.30.1, his captain number is 774-201-886.

He tells me it said Sorry arr, something went wrong and then Oops 31, whatever that's supposed to be, so of course he kept pressing. He's a child.

I have deleted the game and put it back, no gems. I pressed Restore Purchases and that gave him 100 out of 9,400. I rang Apple as well and they told me to ring you, ha ha.

I want every cent back by the end of the week or I am off to Fair Trading and after that to the telly.`,
    ),
    tarak.replies(
      '2026-06-16 09:40',
      `Hi Denise, in your shoes I'd be cross too. Three things from our end: I put a stop on the 14 charges so your bank doesn't collect them, I loaded the missing 9,300 gems by hand, and I forced the PIN switch back on for his captain (5.30.1 loses it). Please have him close the game all the way and look in the chest.`,
    ),
    denise.writes(
      '2026-06-16 16:20',
      `The chest says 9,400 now. The PIN is still not asking, I bought the $1.49 pack myself to see and it sailed straight through. And 5 of the 14 charges are sitting in my banking app as we speak.`,
    ),
    tarak.replies(
      '2026-06-16 14:45',
      `Thanks for testing that with your own money, it comes back too. You aren't alone, 57 families paid for nothing that night. Your five disappear by tomorrow night. Version 5.30.2 with the mended PIN is in the App Store from Thursday; in the meantime, under Screen Time, set in-app purchases to "Don't allow".`,
    ),
    denise.writes('2026-06-16 17:02', `Set. It does block him, good. Thursday then.`),
  ],
  gold: [
    observed(1, 'not one gem has turned up in his account'),
    optional(observed(1, 'Puddle Pirates took three hundred and twelve dollars off my credit card')),
    expected(1, 'it is meant to ask for it every single time'),
    environment(1, 'device', 'iPad 9th gen', 'iPad'),
    environment(1, 'app', 'version 5.30.1', '5.30.1'),
    environment(1, 'account', 'captain number is 774-201-886', '774-201-886', 'captain number 774-201-886'),
    error(1, 'text', 'Sorry arr, something went wrong'),
    error(1, ['text', 'code'], 'Oops 31'),
    attempt(1, 'I have deleted the game and put it back', 'deleted', 'customer', 'failed'),
    attempt(1, 'I pressed Restore Purchases', 'Restore', 'customer', 'partly'),
    optional(attempt(1, 'I rang Apple as well', 'rang', 'customer', 'failed')),
    cue(1, 'refund', 'I want every cent back'),
    deadline(1, 'by the end of the week', ['2026-06-19', '2026-06-21'], 'support'),
    cue(1, 'legal', 'I am off to Fair Trading'),
    cue(1, 'public', 'after that to the telly'),
    attempt(2, 'I put a stop on the 14 charges', 'stop', 'support', 'partly', [
      3,
      '5 of the 14 charges are sitting in my banking app',
    ]),
    optional(
      attempt(
        2,
        'close the game all the way',
        'close',
        'customer',
        ['worked', 'partly'],
        [3, 'The chest says 9,400 now'],
      ),
    ),
    attempt(2, 'I loaded the missing 9,300 gems by hand', 'gems', 'support', 'worked', [
      3,
      'The chest says 9,400 now',
    ]),
    attempt(2, 'I forced the PIN switch back on for his captain', 'PIN', 'support', 'failed', [
      3,
      'The PIN is still not asking',
    ]),
    observed(3, 'The PIN is still not asking'),
    attempt(3, 'I bought the $1.49 pack myself to see', 'bought', 'customer', 'failed'),
    affected(3, '5 of the 14 charges are sitting in my banking app', 5, 'records'),
    optional(cue(4, 'refund', 'it comes back too')),
    affected(4, '57 families paid for nothing that night', 57, ['customers', 'users']),
    deadline(4, 'Your five disappear by tomorrow night', '2026-06-17', 'support'),
    optional(affected(4, 'Your five', 5, 'records')),
    deadline(4, 'in the App Store from Thursday', '2026-06-18', 'support'),
    attempt(4, `set in-app purchases to "Don't allow"`, 'set', 'customer', 'worked', [
      5,
      'Set. It does block him',
    ]),
    optional(deadline(5, 'Thursday then', '2026-06-18', 'support')),
  ],
});
