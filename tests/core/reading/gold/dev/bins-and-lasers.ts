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

const alun = customer('Alun Prosser', 'Europe/London');
const cass = agent('Cass Adeyemi', 'Europe/London');

/** A crew chief's mail comes through two offices before it reaches support. */
export const binRounds = conversation({
  id: 'bin-rounds',
  language: 'en',
  subject: 'FW: FW: In-cab units',
  messages: [
    alun.writes(
      '2026-06-15 11:04',
      `Dear Supplier,

Kindly see the exchange below and treat it as our formal report.

Alun Prosser
Contracts Officer, Waste & Streets

From: Waste Operations Manager
Sent: 15 June 2026 09:47
To: Contracts
Subject: FW: In-cab units

Alun, one for RoundMaster. Cllr Beynon has had nine calls about it since breakfast so the Chief Exec wants a note on her desk by Wednesday lunchtime.

From: Crew Supervisor North
Sent: 15 June 2026 08:58
To: Waste Operations Manager
Subject: In-cab units

Boss,
the in cab units have lost the assisted collections. Crews are driving past old people who cant get their bins out. Depot by depot, assisted pulls not showing:

Maesglas - 48
Pontnewydd - 31
Tip Lane - none, they haven't had the update

Its the RoundMaster Cab app, 7.0.2, on the Getac tablets. Tried so far: lads logged out and in (nothing), I resent the round from the back office (assisted flag comes up for about 2 secs then vanishes), and I printed last months list for the Maesglas crews, which does the job but its a month out of date.
I dont want Thursdays garden waste rounds going out like this.
Dai`,
    ),
    cass.replies(
      '2026-06-15 12:26',
      `Dear Mr Prosser,

Received with thanks, reference RM-20931. The assisted flag is kept back by a new privacy filter in 7.0.2. I have made an exception for your authority this minute; the tablets pick it up at their next sync.

Would the supervisor have one crew press Sync twice, and tell us what the unit shows for a property he knows is assisted?

A written summary for your Chief Executive will reach you tomorrow.

Cass Adeyemi`,
    ),
    alun.writes(
      '2026-06-16 09:15',
      `Dear Cass,

From the Supervisor, verbatim: "synced twice at 14 Heol y Parc, assisted sign came on and stayed on. Maesglas all good by 3 oclock. Pontnewydd still got 31 missing, on there it says Sync refused 409."

I should add that one of the nine callers, a lady of 88, fell in trying to move her bin, and her son is talking of a solicitor.

Alun`,
    ),
    cass.notes(
      '2026-06-16 09:40',
      `409s at Pontnewydd: req 5d0c-77e1-RM. Their tablets hold rounds edited offline by a relief crew, server refuses the merge. Discarded the offline edits for the depot's 6 tablets. Legal aware re the fall.`,
    ),
    cass.replies(
      '2026-06-16 10:05',
      `Dear Mr Prosser, I am sorry to read about the lady. The block at Pontnewydd has been taken away, the summary is attached, and version 7.0.3, without the filter, will be on every tablet before Thursday's rounds. May we have the relief crew's paper notes by the end of tomorrow, so that nothing they changed is lost?`,
    ),
    alun.writes(
      '2026-06-17 08:50',
      `Pontnewydd complete as of last night. Notes follow under separate cover. AP`,
    ),
  ],
  gold: [
    observed(1, 'the in cab units have lost the assisted collections'),
    optional(observed(1, 'Crews are driving past old people who cant get their bins out')),
    optional(cue(1, 'data-loss', 'the in cab units have lost the assisted collections')),
    optional(affected(1, 'nine calls', 9, ['records', 'other', 'customers', 'users'])),
    cue(1, 'executive', 'the Chief Exec wants a note on her desk'),
    deadline(1, 'the Chief Exec wants a note on her desk by Wednesday lunchtime', '2026-06-17', 'either'),
    affected(1, 'Maesglas - 48', 48, ['records', 'other', 'customers', 'users']),
    affected(1, 'Pontnewydd - 31', 31, ['records', 'other', 'customers', 'users']),
    environment(1, 'app', 'RoundMaster Cab app, 7.0.2', 'RoundMaster Cab 7.0.2', '7.0.2'),
    environment(1, 'device', 'Getac tablets', 'Getac'),
    attempt(1, 'lads logged out and in (nothing)', 'logged', 'customer', 'failed'),
    attempt(1, 'I resent the round from the back office', 'resent round', 'customer', ['failed', 'partly']),
    attempt(1, 'I printed last months list for the Maesglas crews', 'printed list', 'customer', [
      'partly',
      'worked',
    ]),
    deadline(1, 'I dont want Thursdays garden waste rounds going out like this', '2026-06-18', 'support'),
    optional(environment(2, 'app', '7.0.2')),
    attempt(
      2,
      'I have made an exception for your authority',
      'exception',
      'support',
      ['partly', 'worked'],
      [3, 'Maesglas all good by 3 oclock. Pontnewydd still got 31 missing'],
    ),
    attempt(
      2,
      'have one crew press Sync twice',
      'sync',
      'customer',
      ['worked', 'partly'],
      [3, 'synced twice at 14 Heol y Parc, assisted sign came on and stayed on'],
    ),
    deadline(
      2,
      'A written summary for your Chief Executive will reach you tomorrow',
      '2026-06-16',
      'support',
    ),
    optional(cue(2, 'executive', 'A written summary for your Chief Executive')),
    optional(affected(3, 'Pontnewydd still got 31 missing', 31, ['records', 'other', 'customers', 'users'])),
    error(3, 'http-status', '409', 'Sync refused 409'),
    error(3, 'text', 'Sync refused 409'),
    cue(3, 'legal', 'her son is talking of a solicitor'),
    optional(error(4, 'http-status', '409')),
    error(4, ['request-id', 'code'], '5d0c-77e1-RM'),
    attempt(
      4,
      `Discarded the offline edits for the depot's 6 tablets`,
      'discarded edits',
      'support',
      'worked',
      [6, 'Pontnewydd complete as of last night'],
    ),
    optional(cue(4, 'legal', 'Legal aware re the fall')),
    optional(affected(4, `the depot's 6 tablets`, 6, 'other')),
    optional(
      attempt(5, 'The block at Pontnewydd has been taken away', 'block', 'support', 'worked', [
        6,
        'Pontnewydd complete as of last night',
      ]),
    ),
    deadline(5, `will be on every tablet before Thursday's rounds`, '2026-06-18', 'support'),
    deadline(5, `the relief crew's paper notes by the end of tomorrow`, '2026-06-17', 'customer'),
  ],
});

const dario = customer('Dario Fontanot', 'Europe/Rome');
const heike = agent('Heike Lorenzen', 'Europe/Berlin');

/** A joiner from Friuli, who writes as he speaks. */
export const joineryLaser = conversation({
  id: 'joinery-laser',
  language: 'en',
  subject: 'Laser cut is not where the camera see',
  messages: [
    dario.writes(
      '2026-04-13 18:20',
      `Good evening, I have the machine Incisio 1390 in my joinery from two years. Now when I put the drawing on the wood with the camera, the laser it cuts 7 millimeters more at left. Is a problem of today morning after that the program has make himself the update, LightBench 5.2 build 5203. Computer is HP ZBook with Windows 10.

I have lost 9 panels of walnut, that are 640 euro only of wood!!

I have done the calibration of camera with the paper of the points, two times, and one time it says "Calibration residual too high (CAL-18)" and the other it finish but cut always 7 mm at left. I have cleaned the glass of camera. I have mounted the camera of my brother which has the same machine, and is equal, so the camera is good.

With the old method, the red point, the cut is right, but for the marquetry the red point I can not use.

Within 30 April I must consign the altar to the parish, is 44 pieces of marquetry.

Thanks, Dario`,
    ),
    heike.replies(
      '2026-04-14 08:45',
      `Good morning Dario,

I am sorry about the walnut. Build 5203 assumes a camera with a wide lens. Could you please set Camera > Lens to "Standard 65°", restart LightBench, and cut a test on cardboard? If that does not help, go back to 5.1: the installer is in your download area. I will ring you tomorrow at ten.

Heike`,
    ),
    dario.writes(
      '2026-04-14 12:05',
      `Buongiorno Heike, with Standard 65 now the difference is 2 mm, before was 7. Is good for a door of kitchen, not for marquetry. The 5.1 I do not want to install because then it does not open my new files.`,
    ),
    heike.replies(
      '2026-04-14 15:10',
      `Dario, then please keep 5.2. I computed a lens file from your two calibration pictures and put it into your cloud folder, LightBench takes it at the next start.`,
    ),
    dario.writes(
      '2026-04-15 07:40',
      `It is perfect, less than one tenth! You don't need to ring me at ten, I am in church for to measure. But the 9 panels, who pays me? I ask you the 640 euro back, or at least the half.`,
    ),
    heike.notes(
      '2026-04-15 09:00',
      `Goodwill: asked Ralf, yes up to 400 if he sends the wood invoice. 5204 w/ correct lens detection goes live 22.4.`,
    ),
  ],
  gold: [
    environment(1, 'device', 'Incisio 1390'),
    observed(1, 'the laser it cuts 7 millimeters more at left'),
    environment(1, 'app', 'LightBench 5.2 build 5203', 'LightBench 5.2'),
    environment(1, 'device', 'HP ZBook'),
    environment(1, 'system', 'Windows 10'),
    affected(1, 'I have lost 9 panels of walnut', 9, ['other', 'records']),
    attempt(1, 'I have done the calibration of camera', 'calibration', 'customer', 'failed'),
    error(1, 'text', 'Calibration residual too high (CAL-18)'),
    error(1, 'code', 'CAL-18'),
    attempt(1, 'I have cleaned the glass of camera', 'cleaned', 'customer', 'failed'),
    attempt(1, 'I have mounted the camera of my brother', 'camera brother', 'customer', 'failed'),
    attempt(1, 'With the old method, the red point, the cut is right', 'red point', 'customer', [
      'worked',
      'partly',
    ]),
    deadline(1, 'Within 30 April I must consign the altar', '2026-04-30', 'either'),
    optional(environment(2, 'app', 'Build 5203', '5203')),
    attempt(2, 'set Camera > Lens to "Standard 65°"', 'standard 65', 'customer', 'partly', [
      3,
      'with Standard 65 now the difference is 2 mm, before was 7',
    ]),
    deadline(2, 'I will ring you tomorrow at ten', '2026-04-15', 'support'),
    optional(observed(3, 'now the difference is 2 mm')),
    attempt(
      4,
      'I computed a lens file from your two calibration pictures',
      'lens file',
      'support',
      'worked',
      [5, 'It is perfect, less than one tenth'],
    ),
    optional(environment(4, 'app', '5.2')),
    cue(5, 'refund', 'I ask you the 640 euro back'),
    optional(cue(6, 'refund', 'Goodwill: asked Ralf, yes up to 400')),
    deadline(6, '5204 w/ correct lens detection goes live 22.4', '2026-04-22', 'support'),
  ],
});
