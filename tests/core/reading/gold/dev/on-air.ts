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
} from '../write.ts';

const callum = customer('Callum Geddes', 'Europe/London');
const hetty = agent('Hetty Farrow', 'Europe/London');

/** A form with its questions in asterisks, before dawn. */
export const playoutFreeze = conversation({
  id: 'playout-freeze',
  language: 'en',
  subject: 'Playout B freezes after ad breaks',
  messages: [
    callum.writes(
      '2026-03-17 05:48',
      `*What is happening?*
Playout B freezes on the first frame after every ad break. Audio carries on. It ought to roll straight into the next item. We are on Playout A just now so nobody at home has noticed, but there is no net under us.

*What have you tried?*
- bounced the B chain: no
- the SDI card out of the edit suite instead of ours: no
- took the graphics (strap and clock) off the output: no freeze in 6 breaks
- rolled the GPU driver back to 551.86: froze again at 04:12

*Where?*
PlayCast Air 12.1.3 on an HP Z4 G5, Windows Server 2022. Channel ID NW-ONE.

*Error?*
Event viewer has
Faulting application name: pcair.exe, version: 12.1.3.0
Faulting module name: ngfx.dll
Exception code: 0xc0000005

*When do you need it?*
The live election programme is on Thursday at 22:00 and we won't go on air without B. For a fix we can rehearse with: Wednesday evening.`,
    ),
    hetty.replies(
      '2026-03-17 07:15',
      `Morning Callum. ngfx.dll is the title renderer, so your graphics test points straight at it. From 12.1 on it draws text in hardware. Could you set TextRender=soft in pcair.ini on B and let it shadow A for a while? I'd also like to have the dump file, before noon if possible.`,
    ),
    callum.writes(
      '2026-03-17 12:26',
      `With TextRender=soft: 9 breaks, not one freeze, though the crawl along the bottom judders a bit. The dump is on your FTP. Two sister stations (Ayr and Dumfries) have begun seeing it as well, since their update on Sunday.`,
    ),
    hetty.notes(
      '2026-03-17 13:02',
      `Repro'd in the lab: 12.1.3 w/ RTX A2000 freezes, 12.0.9 doesn't. Dev wants the hotfix out Weds AM.`,
    ),
    hetty.replies(
      '2026-03-17 17:20',
      `Callum, the hotfix (12.1.4, hardware text and all) comes to you tomorrow at nine, so the whole afternoon is yours to rehearse in.`,
    ),
  ],
  gold: [
    observed(1, 'Playout B freezes on the first frame after every ad break'),
    expected(1, 'It ought to roll straight into the next item'),
    optional(
      attempt(1, 'We are on Playout A just now', 'Playout', 'customer', ['worked', 'partly', 'unknown']),
    ),
    attempt(1, 'bounced the B chain', 'bounced', 'customer', 'failed'),
    attempt(1, 'the SDI card out of the edit suite instead of ours', 'SDI card', 'customer', 'failed'),
    attempt(1, 'took the graphics (strap and clock) off the output', 'graphics', 'customer', 'worked'),
    attempt(1, 'rolled the GPU driver back to 551.86', 'driver', 'customer', 'failed'),
    optional(environment(1, ['app', 'sdk', 'system'], 'GPU driver back to 551.86', '551.86')),
    environment(1, 'app', 'PlayCast Air 12.1.3'),
    environment(1, 'device', 'HP Z4 G5'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, ['workspace', 'account'], 'NW-ONE', 'Channel ID NW-ONE'),
    error(
      1,
      ['log', 'stack'],
      `Faulting application name: pcair.exe, version: 12.1.3.0
Faulting module name: ngfx.dll
Exception code: 0xc0000005`,
    ),
    error(1, 'code', '0xc0000005'),
    optional(environment(1, 'app', 'version: 12.1.3.0', '12.1.3.0', 'pcair.exe, version: 12.1.3.0')),
    deadline(1, 'The live election programme is on Thursday at 22:00', '2026-03-19', 'support'),
    deadline(1, 'For a fix we can rehearse with: Wednesday evening', '2026-03-18', 'support'),
    attempt(
      2,
      'set TextRender=soft in pcair.ini on B',
      'TextRender',
      'customer',
      ['worked', 'partly'],
      [3, 'not one freeze, though the crawl along the bottom judders a bit'],
    ),
    deadline(2, 'before noon if possible', '2026-03-17', 'customer'),
    affected(3, 'Two sister stations (Ayr and Dumfries) have begun seeing it', 2, [
      'sites',
      'customers',
      'other',
    ]),
    optional(environment(4, 'app', '12.1.3')),
    optional(environment(4, 'app', '12.0.9')),
    environment(4, 'device', 'RTX A2000'),
    deadline(4, 'hotfix out Weds AM', '2026-03-18', 'support'),
    optional(deadline(5, 'comes to you tomorrow at nine', '2026-03-18', 'support')),
  ],
});

const marcus = customer('Marcus Bellweather', 'America/Chicago');
const tori = agent('Tori Escalante', 'America/Denver');

/** A chat during the show. */
export const captionsDropping = conversation({
  id: 'captions-dropping',
  language: 'en',
  subject: 'captions',
  messages: [
    marcus.writes(
      '2026-04-29 12:04',
      `captions are dropping out of our noon show RIGHT NOW. 19 viewers called in already. encoder is a CE-820 fw 6.4.4, text comes from NewsDesk 9.2`,
    ),
    tori.replies('2026-04-29 11:05', `Hey Marcus. All your channels or one? What's the DATA light doing?`),
    marcus.writes(
      '2026-04-29 12:08',
      `just 7.2, 7.1 is good. light is blinking amber. rebooted the encoder in the break, came back with CC1 LOSS on the front panel so thats not it`,
    ),
    tori.replies('2026-04-29 11:09', `Got it. Can you hop the modem cable over to COM 2 on the rear?`),
    marcus.writes('2026-04-29 12:15', `on com 2 now. amber again`),
    tori.replies(
      '2026-04-29 11:17',
      `OK. Last one before I drag an engineer in: drop the baud to 1200 on both ends.`,
    ),
    marcus.writes(
      '2026-04-29 12:24',
      `1200 did it!! captions are back, a couple seconds late but ill take it. station has to log outages with the fcc btw, need something in writing friday`,
    ),
    tori.replies(
      '2026-04-29 11:26',
      `Sweet. The write-up you'll get tomorrow. New modem is on tonight's truck, figure Thursday morning at your dock.`,
    ),
  ],
  gold: [
    observed(1, 'captions are dropping out of our noon show'),
    affected(1, '19 viewers called in', 19, ['users', 'customers']),
    environment(1, 'device', 'CE-820'),
    environment(1, ['app', 'system'], 'fw 6.4.4', '6.4.4'),
    environment(1, 'app', 'NewsDesk 9.2'),
    attempt(3, 'rebooted the encoder in the break', 'rebooted', 'customer', 'failed'),
    error(3, 'text', 'CC1 LOSS'),
    attempt(4, 'hop the modem cable over to COM 2 on the rear', 'COM 2', 'customer', 'failed', [
      5,
      'on com 2 now. amber again',
    ]),
    attempt(
      6,
      'drop the baud to 1200 on both ends',
      '1200',
      'customer',
      ['worked', 'partly'],
      [7, '1200 did it!! captions are back, a couple seconds late'],
    ),
    deadline(7, 'need something in writing friday', '2026-05-01', 'support'),
    optional(cue(7, 'legal', 'station has to log outages with the fcc')),
    deadline(8, `The write-up you'll get tomorrow`, '2026-04-30', 'support'),
    optional(deadline(8, `New modem is on tonight's truck`, '2026-04-29', 'support')),
    deadline(8, 'figure Thursday morning at your dock', '2026-04-30', 'support'),
  ],
});
