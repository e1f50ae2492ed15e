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

const zsofia = customer('Zsófia Barta', 'Europe/Budapest');
const mat = agent('Mat Pellow', 'Australia/Adelaide');

/** A cellar in harvest: three proposals at once, answered one by one. */
export const warmTanks = conversation({
  id: 'warm-tanks',
  language: 'en',
  subject: 'Tanks too warm, urgent',
  messages: [
    zsofia.writes(
      '2026-09-15 06:50',
      `Good morning,

we are in the middle of harvest and the FermTrack is not cooling anymore by itself. The tank goes over the limit, the valve stays shut, nobody gets alarm on the telephone. This night four tanks of Furmint were above 24 degrees, for this wine I want never more than 17. My husband walks with a wrench every two hours.

The tank panels are FT-40, written inside the door: fw 2.8.1. The same red picture I have on the computer in the office, Windows 10 with Firefox 143, and on my Galaxy A54.

On the panel it blinks "COOL REQ NO ACK" and after some minutes E-207.

What we have made until now:
– took the fuse of panel 6 out and in, it cooled for one hour, then again nothing
– changed the valve cable with the one from tank 2, the same
– updated the FermTrack app to 5.3, does not change nothing

On Thursday we pick the Hárslevelű, 9 tonnes, and I cannot put it in tanks which I cannot cool.

Zsófia Barta
Barta Pince`,
    ),
    mat.replies(
      '2026-09-15 15:10',
      `Hello Zsófia,

Sorry, this is a miserable week for it. E-207 means that the panel asks and the valve hub doesn't answer. In this order please:

1. Press the hub's reset pin until the light turns amber.
2. If that is no good, set the hub address to 12 under Service > Bus.
3. As a last resort, put a tank on "local", so that it runs on its own thermostat.

I have also lengthened the bus timeout for your cellar (BARTA-02) from here.

Mat`,
    ),
    zsofia.writes(
      '2026-09-15 11:20',
      `Hello Mat, I pressed the pin, the light was amber, but the valves did not move. With the address 12 the tanks 1 to 5 are cooling, the last two not. We put number 6 on local like you say and it holds 16 degrees since then, so for that one we can sleep. 7 is empty, there I did nothing.

The timeout I cannot say if it helped.

Still missing is the alarm, we are 3 persons with the app and nobody gets it.`,
    ),
    mat.replies(
      '2026-09-15 19:40',
      `Good that five are back. About the alarm: your push certificate ran out on Sunday, I've renewed it just now. Please log out and in again on the phones and wait for the next test alarm.

A new hub goes out by courier and is with you tomorrow before noon. I'll ring you on Thursday at six your time, before you start picking.`,
    ),
    zsofia.writes(
      '2026-09-16 13:05',
      `The hub came at 11. We mounted it and all seven tanks are cool now. I did the log out and in, on two phones the alarm comes, on mine not, it writes "Token invalid (410)". Can you repair this until tomorrow evening? After the picking nobody is in the cellar in the night.`,
    ),
  ],
  gold: [
    observed(1, 'the FermTrack is not cooling anymore by itself'),
    optional(observed(1, 'The tank goes over the limit, the valve stays shut')),
    optional(observed(1, 'nobody gets alarm on the telephone')),
    affected(1, 'four tanks of Furmint', 4, ['other', 'records']),
    optional(expected(1, 'for this wine I want never more than 17')),
    optional(
      attempt(1, 'My husband walks with a wrench', 'wrench', 'customer', ['partly', 'unknown', 'worked']),
    ),
    environment(1, 'device', 'FT-40'),
    environment(1, ['app', 'system'], 'fw 2.8.1', '2.8.1'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'browser', 'Firefox 143'),
    environment(1, 'device', 'Galaxy A54'),
    error(1, 'text', 'COOL REQ NO ACK'),
    error(1, 'code', 'E-207'),
    attempt(1, 'took the fuse of panel 6 out and in', 'fuse', 'customer', ['partly', 'failed']),
    attempt(1, 'changed the valve cable with the one from tank 2', 'changed cable', 'customer', 'failed'),
    attempt(1, 'updated the FermTrack app to 5.3', 'updated', 'customer', 'failed'),
    environment(1, 'app', 'FermTrack app to 5.3', 'FermTrack app 5.3', 'FermTrack 5.3', '5.3'),
    deadline(1, 'On Thursday we pick the Hárslevelű', '2026-09-17', 'support'),
    attempt(2, `Press the hub's reset pin`, 'pin', 'customer', 'failed', [3, 'I pressed the pin']),
    attempt(2, 'set the hub address to 12', 'address', 'customer', 'partly', [
      3,
      'With the address 12 the tanks 1 to 5 are cooling, the last two not',
    ]),
    attempt(
      2,
      'put a tank on "local"',
      'local',
      'customer',
      ['worked', 'partly'],
      [3, 'We put number 6 on local like you say and it holds 16 degrees'],
    ),
    attempt(2, 'I have also lengthened the bus timeout', 'timeout', 'support', 'unknown', [
      3,
      'The timeout I cannot say if it helped',
    ]),
    environment(2, ['account', 'workspace'], 'BARTA-02'),
    optional(observed(3, 'Still missing is the alarm')),
    affected(3, 'the last two not', 2, ['other', 'records']),
    affected(3, 'we are 3 persons with the app and nobody gets it', 3, 'users'),
    attempt(
      4,
      `I've renewed it just now`,
      'renewed',
      'support',
      ['partly', 'unknown'],
      [5, 'on two phones the alarm comes, on mine not'],
    ),
    attempt(4, 'log out and in again on the phones', 'log', 'customer', 'partly', [
      5,
      'I did the log out and in, on two phones the alarm comes, on mine not',
    ]),
    deadline(4, 'is with you tomorrow before noon', '2026-09-16', 'support'),
    deadline(4, `I'll ring you on Thursday at six your time`, '2026-09-17', 'support'),
    attempt(5, 'We mounted it and all seven tanks are cool now', 'mounted', 'customer', 'worked'),
    optional(affected(5, 'on mine not', 1, ['other', 'users'])),
    error(5, 'text', 'Token invalid (410)'),
    error(5, ['code', 'http-status'], '410'),
    deadline(5, 'until tomorrow evening', '2026-09-17', 'support'),
  ],
});

const huw = customer('Huw Prosser', 'Europe/London');
const anneke = agent('Anneke Visser', 'Europe/Amsterdam');

/** From a phone, late in the evening, with a note to the second tier. */
export const silentTurnout = conversation({
  id: 'silent-turnout',
  language: 'en',
  subject: 'shouts not coming thru on app',
  messages: [
    huw.writes(
      '2026-10-19 22:14',
      `this is huw, watch manager at llanfair. were a retained station so everyones at home. since the app updated itself on saturday half of us dont get the shout anymore. pager still works thank god but control only sees who presses Attending in the app, so to them we look like a crew of 3 and they send the next station
chimney fire at 7 tonight, 6 of my 14 got nothing
iphone 13, ios 26.0.1, app 9.4.0 (2117)
ive deleted it and put it back. dylan cleared the cache on his samsung s22. sioned went from wifi to 4g. all the same
nia turned off focus mode and hers is ringing again but thats only hers
when you open it theres a grey bar "Not on duty roster. Contact your station admin (R-14)" but im the bloody admin
drill night is wednesday 7pm, has to be right by then`,
    ),
    anneke.replies(
      '2026-10-19 23:52',
      `Hi Huw, Anneke on the night desk. The new version reads the duty roster from another place, and six of your people aren't in it. I've copied the roster over for Llanfair. Ask one of the six to close the app fully, open it and press "Test my phone", will you? Should that one stay silent, uncheck "Only when on duty" in their profile, that is a belt and braces way round it.`,
    ),
    anneke.notes(
      '2026-10-19 23:58',
      `T2 roster svc: Llanfair = stn 4417, tenant mawr-fr. duty_from was NULL for them after Sat's migration:
2026-10-17 03:12:09 WARN roster-sync skipped 6 rows: duty_from is null
Copied by hand. 31 other stations w/ same warning and climbing every night. Need the backfill, pls confirm by tmrw 1400.`,
    ),
    huw.writes(
      '2026-10-19 23:20',
      `gethin did the close + test. went off like a bomb, dogs still barking. carys same. but tomos rang me, nothing on his, hes on a pixel 6. so we unchecked that duty thing for him and now it rings, trouble is he gets the shouts at his day job as well`,
    ),
    anneke.replies(
      '2026-10-20 00:40',
      `Then it's Tomos's record alone. I'll mend that before breakfast and you can put the tick back afterwards. Somebody from the roster team will be watching while you drill.`,
    ),
    huw.writes(
      '2026-10-21 21:30',
      `drill done. 13 of 14 rang, only emyrs didnt and he dropped his in the trough. tick is back on for tomos and no bother. cheers anneke. can you put in writing what was wrong, group manager wants it by end of month`,
    ),
  ],
  gold: [
    observed(1, 'half of us dont get the shout anymore'),
    optional(observed(1, 'to them we look like a crew of 3')),
    affected(1, 'half of us dont get the shout anymore', null, 'users'),
    affected(1, '6 of my 14 got nothing', 6, 'users'),
    optional(error(1, 'timestamp', 'at 7 tonight')),
    environment(1, 'device', 'iphone 13'),
    environment(1, 'system', 'ios 26.0.1'),
    environment(1, 'app', 'app 9.4.0 (2117)', '9.4.0 (2117)', 'app 9.4.0', '9.4.0'),
    environment(1, 'device', 'samsung s22'),
    attempt(1, 'ive deleted it and put it back', 'deleted', 'customer', 'failed'),
    attempt(1, 'dylan cleared the cache on his samsung s22', 'cache', 'customer', 'failed'),
    attempt(1, 'sioned went from wifi to 4g', 'wifi', 'customer', 'failed'),
    attempt(1, 'nia turned off focus mode', 'focus', 'customer', ['worked', 'partly']),
    error(1, 'text', 'Not on duty roster. Contact your station admin (R-14)'),
    error(1, 'code', 'R-14'),
    deadline(1, 'drill night is wednesday 7pm, has to be right by then', '2026-10-21', 'support'),
    attempt(
      2,
      `I've copied the roster over for Llanfair`,
      'copied',
      'support',
      ['partly', 'worked'],
      [4, 'went off like a bomb'],
    ),
    optional(affected(2, `six of your people aren't in it`, 6, 'users')),
    attempt(
      2,
      'close the app fully, open it and press "Test my phone"',
      'close',
      'customer',
      ['partly', 'worked'],
      [4, 'gethin did the close + test'],
    ),
    attempt(
      2,
      'uncheck "Only when on duty" in their profile',
      'uncheck',
      'customer',
      ['worked', 'partly'],
      [4, 'so we unchecked that duty thing for him and now it rings'],
    ),
    environment(3, ['account', 'workspace'], 'stn 4417', '4417'),
    environment(3, ['account', 'workspace'], 'tenant mawr-fr', 'mawr-fr'),
    error(3, 'log', '2026-10-17 03:12:09 WARN roster-sync skipped 6 rows: duty_from is null'),
    optional(affected(3, 'skipped 6 rows', 6, 'records')),
    optional(attempt(3, 'Copied by hand', 'copied', 'support', ['partly', 'worked', 'unknown'])),
    affected(
      3,
      '31 other stations w/ same warning and climbing every night',
      31,
      ['sites', 'customers'],
      true,
    ),
    deadline(3, 'pls confirm by tmrw 1400', '2026-10-20', 'support'),
    optional(affected(4, 'nothing on his', 1, 'users')),
    environment(4, 'device', 'pixel 6'),
    deadline(5, `I'll mend that before breakfast`, '2026-10-20', 'support'),
    optional(attempt(5, `I'll mend that before breakfast`, 'mend', 'support', 'worked', [6, 'no bother'])),
    optional(attempt(5, 'put the tick back', 'tick', 'customer', 'worked', [6, 'tick is back on for tomos'])),
    optional(deadline(5, 'will be watching while you drill', '2026-10-21', 'support')),
    optional(attempt(6, 'drill done', 'drill', 'customer', ['worked', 'partly'])),
    optional(affected(6, 'only emyrs didnt', 1, ['users', 'other'])),
    deadline(6, 'by end of month', '2026-10-31', 'support'),
    optional(cue(6, 'executive', 'group manager wants it')),
  ],
});
