import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  expected,
  observed,
  optional,
  step,
} from '../write.ts';

const brodie = customer('Brodie Lachance', 'America/Vancouver');
const selin = agent('Selin Aydın', 'Europe/Vienna');

/** Lift gates in the cold: three proposals, one of them kept for the evening. */
export const frozenTurnstiles = conversation({
  id: 'frozen-turnstiles',
  language: 'en',
  subject: 'Gates go green, arm stays locked (Larch + T-bar)',
  messages: [
    brodie.writes(
      '2026-02-10 08:41',
      `Hey guys,

Gates at Larch Chair and the T-bar read the pass, go green and then don't let go. Lifties are hand-waving people through, so as of 8:30 we've got about 400 skiers with no scan on record. Gondola is fine, same passes.

Gear: AX500 readers at both, turnstile controller TC-9 (fw 7.14.2). Lane screen says

  PASS OK / RELEASE FAULT 3B

and this is from the ops laptop:

08:12:55.310 lane=2 pass=7730114 auth=OK
08:12:55.902 lane=2 release cmd sent
08:12:57.905 lane=2 release timeout, retries=3
08:12:57.906 lane=2 FAULT 3B

Things we did at first light:
* Heat gun on the solenoids, cause it was -27 overnight. Zip.
* Swapped the controller from Gondola lane 4 into Larch lane 1: works like a charm there, so it's the box or what's on it.
* Rolled the T-bar back to 7.13, also bingo, but then it doesn't know the season passes sold after New Year's.

Has to be solved before the long weekend, we budget for 6,000 a day.

Brodie
Lift Ops, Mt. Sable`,
    ),
    selin.replies(
      '2026-02-10 18:35',
      `Hi Brodie,

Hold off with more rollbacks, please, the season passes are the reason why 7.14 exists. What I would try, in rising order of effort:

a) lower the release current from 900 to 650 mA in the lane profile,
b) disconnect the lane display, it shares its supply with the solenoid,
c) load the hotfix 7.14.3-rc1. I have just unlocked it for your site, MTS-02.

If you'd like a replacement box, order it before 3 pm your time today.

Selin`,
    ),
    brodie.writes(
      '2026-02-10 13:20',
      `Took a while, had a patroller stuck on the T-bar.

650 mA: Larch 2 opens now, Larch 1 opens about every third time, T-bar doesn't care, it just adds "SUPPLY LOW" now.
Unplugging the displays: same old everywhere.
Hotfix I skipped, I'm not putting an rc on a lift in daylight. Will do after last chair, around 4:15.

And yes, box is ordered.`,
    ),
    brodie.writes(
      '2026-02-10 17:50',
      `rc1 is on all five lanes. Every arm lets go, cold as it is, and the season passes read as well. Only thing, lane 3 at Larch counts each skier double, 118 doubles since we put it on (DUP_EVT on the console). 9 guests with ride cards have been to the window about it, they lost two rides a go.

To see it: hold a ride card to lane 3, walk through at a shuffle, look at the balance. It should take one ride.`,
    ),
    selin.replies(
      '2026-02-11 09:05',
      `Lovely. The double count is the debounce, I raised it from 0 to 40 ms on lane 3. I'll take the doubles out of your figures by Thursday night, and 7.14.3 proper comes on the 20th.`,
    ),
    brodie.writes(
      '2026-02-11 16:02',
      `Stood at lane 3 with a clicker for an hour, 212 on mine and 212 on the console. You're good.`,
    ),
  ],
  gold: [
    observed(1, `Gates at Larch Chair and the T-bar read the pass, go green and then don't let go`),
    affected(1, 'about 400 skiers with no scan on record', 400, ['customers', 'users', 'records', 'other']),
    optional(
      attempt(1, 'Lifties are hand-waving people through', 'waving', 'customer', [
        'worked',
        'partly',
        'unknown',
      ]),
    ),
    environment(1, 'device', 'AX500'),
    environment(1, 'device', 'TC-9'),
    environment(1, ['app', 'system'], 'fw 7.14.2', '7.14.2'),
    error(1, 'text', 'PASS OK / RELEASE FAULT 3B'),
    error(1, 'code', '3B'),
    error(
      1,
      'log',
      `08:12:55.310 lane=2 pass=7730114 auth=OK
08:12:55.902 lane=2 release cmd sent
08:12:57.905 lane=2 release timeout, retries=3
08:12:57.906 lane=2 FAULT 3B`,
    ),
    attempt(1, 'Heat gun on the solenoids', 'heat', 'customer', 'failed'),
    attempt(1, 'Swapped the controller from Gondola lane 4 into Larch lane 1', 'swapped', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'Rolled the T-bar back to 7.13', 'rolled', 'customer', ['worked', 'partly']),
    optional(environment(1, ['app', 'system'], '7.13')),
    optional(observed(1, `it doesn't know the season passes sold after New Year's`)),
    optional(affected(1, `the season passes sold after New Year's`, null, ['records', 'customers', 'other'])),
    deadline(1, 'Has to be solved before the long weekend', ['2026-02-13', '2026-02-14'], 'support'),
    attempt(2, 'lower the release current from 900 to 650 mA', 'release', 'customer', 'partly', [
      3,
      `650 mA: Larch 2 opens now, Larch 1 opens about every third time, T-bar doesn't care`,
    ]),
    attempt(2, 'disconnect the lane display', 'display', 'customer', 'failed', [
      3,
      'Unplugging the displays',
    ]),
    attempt(
      2,
      'load the hotfix 7.14.3-rc1',
      'hotfix',
      'customer',
      ['worked', 'partly'],
      [4, 'rc1 is on all five lanes. Every arm lets go'],
    ),
    optional(environment(2, ['app', 'system'], '7.14.3-rc1')),
    optional(
      attempt(2, 'I have just unlocked it for your site', 'unlocked', 'support', ['worked', 'unknown']),
    ),
    optional(attempt(4, 'rc1 is on all five lanes', 'rc1', 'customer', ['worked', 'partly'])),
    environment(2, ['account', 'workspace'], 'MTS-02', 'site, MTS-02'),
    error(3, ['text', 'code'], 'SUPPLY LOW'),
    deadline(2, 'order it before 3 pm your time today', '2026-02-10', 'customer'),
    deadline(3, 'Will do after last chair, around 4:15', '2026-02-10', 'customer'),
    observed(4, 'lane 3 at Larch counts each skier double'),
    affected(4, '118 doubles since we put it on', 118, ['records', 'other']),
    error(4, 'code', 'DUP_EVT'),
    affected(4, '9 guests with ride cards', 9, ['customers', 'users']),
    step(4, 'hold a ride card to lane 3'),
    step(4, 'walk through at a shuffle'),
    step(4, 'look at the balance'),
    expected(4, 'It should take one ride'),
    attempt(5, 'I raised it from 0 to 40 ms on lane 3', 'raised', 'support', 'worked', [
      6,
      '212 on mine and 212 on the console',
    ]),
    deadline(5, 'by Thursday night', '2026-02-12', 'support'),
    deadline(5, '7.14.3 proper comes on the 20th', '2026-02-20', 'support'),
    optional(
      attempt(6, 'Stood at lane 3 with a clicker for an hour', 'clicker', 'customer', ['worked', 'unknown']),
    ),
  ],
});
