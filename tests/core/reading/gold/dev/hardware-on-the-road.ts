import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const hettie = customer('Hettie van Zyl', 'Africa/Johannesburg');
const priyanka = agent('Priyanka Desai', 'Asia/Kolkata');

export const moistureProbes = conversation({
  id: 'moisture-probes',
  language: 'en',
  subject: 'Probes quiet since the storm',
  messages: [
    hettie.writes(
      '2026-10-13 06:15',
      `Morning all

11 of our 48 moisture probes have not reported since the lightning on Sunday night, the lot of them on the river block, and two pivots are watering on guesswork. The little light on the probes blinks red three times, which is "join failure" if I believe the booklet.

I drove out yesterday with my son. Fresh batteries went into two of them, not a peep. Holding the magnet to the side got a single reading out of number 31 at 10:12 and then it went quiet for good. We carried number 34 up to the homestead where the other gateway hangs, and there it joined in a minute, so the probes themselves seem alive. Unplugging the river gateway for half an hour, as the installer advised over the phone, hasn't brought anything back.

Probe type TerraNode 2, gateway Kestrel GX with software 5.5.1, farm ID ZA-0947.

We plant seed maize from Monday and can't be irrigating blind by then.

Groete
Hettie`,
    ),
    priyanka.replies(
      '2026-10-13 10:40',
      `Good morning Hettie,

The river gateway answers but it has heard no packet at all since Sunday 23:51. Its log has only this line, many times:

[GX] lbt_setup failed, concentrator not responding (err -4)

I restarted the radio part from here and the line was back at once. Could you see if the antenna lead is burnt where it enters the box? A swap unit left our depot in Paarl an hour ago and should reach you on Thursday.

Priyanka`,
    ),
    hettie.writes(
      '2026-10-15 16:50',
      `Lead was black as coal. Your swap unit came at noon, my son mounted it with a new lead and nine of the eleven woke up on their own. The other two still sulk, 31 and 37.`,
    ),
    priyanka.notes(
      '2026-10-15 20:32',
      `31+37: session still bound to dead gw. flushed both 20:25. tell H tmrw a.m. if they're in`,
    ),
  ],
  gold: [
    observed(1, '11 of our 48 moisture probes have not reported since the lightning on Sunday night'),
    affected(1, '11 of our 48 moisture probes have not reported', 11, 'other'),
    affected(1, 'two pivots are watering on guesswork', 2, ['other', 'sites']),
    optional(error(1, 'text', 'join failure')),
    attempt(1, 'Fresh batteries went into two of them', 'batteries', 'customer', 'failed'),
    attempt(1, 'Holding the magnet to the side', 'magnet', 'customer', ['partly', 'failed']),
    attempt(1, 'We carried number 34 up to the homestead', 'carried homestead', 'customer', 'worked'),
    attempt(1, 'Unplugging the river gateway for half an hour', 'Unplugging gateway', 'customer', 'failed'),
    environment(1, 'device', 'TerraNode 2'),
    environment(1, 'device', 'Kestrel GX'),
    environment(1, ['app', 'system', 'device'], 'software 5.5.1', 'Kestrel GX with software 5.5.1'),
    environment(1, ['account', 'workspace'], 'farm ID ZA-0947', 'ZA-0947'),
    deadline(1, 'We plant seed maize from Monday', '2026-10-19', 'support'),
    optional(error(2, 'timestamp', 'Sunday 23:51')),
    error(2, ['log', 'text'], '[GX] lbt_setup failed, concentrator not responding (err -4)'),
    optional(error(2, 'code', 'err -4')),
    attempt(2, 'I restarted the radio part from here', 'restarted radio', 'support', 'failed'),
    deadline(2, 'should reach you on Thursday', '2026-10-15', 'support'),
    attempt(3, 'my son mounted it with a new lead', 'mounted', 'customer', 'partly'),
    affected(3, 'The other two still sulk', 2, 'other'),
    attempt(4, 'flushed both 20:25', 'flushed', 'support', 'unknown'),
    deadline(4, `tell H tmrw a.m. if they're in`, '2026-10-16', 'support'),
  ],
});

const gord = customer('Gord Tessier', 'America/Winnipeg');
const alix = agent('Alix Beaumont', 'America/Toronto');

export const ambulanceTablets = conversation({
  id: 'ambulance-tablets',
  language: 'en',
  subject: 'No routing on 7 rigs',
  messages: [
    gord.writes(
      '2026-02-11 05:50',
      `Duty superintendent, Prairie Regional EMS. Reads calm, isn't.

Seven rigs out of 31 have had no turn-by-turn on their tablets since the 0200 push. Address shows, map stays grey with "Route service unavailable (RS-12)". Two crews drove to the wrong side of the river last night.

What our IT (Manny) has been through:
0230 rebooted all seven. No change
0310 pulled SIMs and reseated them. No change
0345 put ONE tablet back on CrewMap 9.1.0. Map's there, but it won't take new calls
0420 cleared the cached tiles on unit 14, grey for 5 min, then normal and has held
0450 did that on unit 22 too: nothing doing

Toughpad K5 tablets, Win 10 IoT, CrewMap 9.2.0

Day crews roll at 0700.`,
    ),
    alix.replies(
      '2026-02-11 07:20',
      `Superintendent, on-call lead here. 9.2.0 has been withdrawn, and as of 06:15 your time your fleet talks to the old route cluster again. Please have Manny restart CrewMap, just the app, on a couple of units and tell me what they do.`,
    ),
    gord.writes(
      '2026-02-11 06:41',
      `9 and 22 restarted, both routing. Manny did the others by radio while I typed. Six of seven good. Unit 3 has a different one, "Licence seat limit reached", with LIC-0007 in the corner.`,
    ),
    alix.replies(
      '2026-02-11 07:55',
      `I've freed the seat that the rolled-back tablet was sitting on. The post-mortem will be in your inbox within 72 hours.`,
    ),
    gord.writes('2026-02-11 07:02', `Unit 3's up, all rolling. Appreciate you picking up at that hour.`),
  ],
  gold: [
    observed(1, 'Seven rigs out of 31 have had no turn-by-turn on their tablets since the 0200 push'),
    affected(1, 'Seven rigs', 7, ['other', 'sites']),
    optional(observed(1, 'map stays grey')),
    error(1, 'text', 'Route service unavailable (RS-12)'),
    error(1, 'code', 'RS-12'),
    affected(1, 'Two crews drove to the wrong side of the river', 2, ['users', 'other']),
    attempt(1, 'rebooted all seven', 'rebooted', 'customer', 'failed'),
    attempt(1, 'pulled SIMs and reseated them', 'SIMs', 'customer', 'failed'),
    attempt(1, 'put ONE tablet back on CrewMap 9.1.0', 'back', 'customer', ['partly', 'worked']),
    optional(environment(1, 'app', 'CrewMap 9.1.0')),
    attempt(1, 'cleared the cached tiles on unit 14', 'cleared tiles', 'customer', 'worked'),
    attempt(1, 'did that on unit 22 too: nothing doing', '22', 'customer', 'failed'),
    environment(1, 'device', 'Toughpad K5'),
    environment(1, 'system', 'Win 10 IoT'),
    environment(1, 'app', 'CrewMap 9.2.0'),
    deadline(1, 'Day crews roll at 0700', '2026-02-11', 'support'),
    attempt(
      2,
      '9.2.0 has been withdrawn',
      'withdrawn',
      'support',
      ['partly', 'worked'],
      [3, 'Six of seven good'],
    ),
    attempt(
      2,
      'your fleet talks to the old route cluster again',
      'cluster',
      'support',
      ['partly', 'worked'],
      [3, 'Six of seven good'],
    ),
    attempt(
      2,
      'have Manny restart CrewMap',
      'restart',
      'customer',
      ['partly', 'worked'],
      [3, '9 and 22 restarted, both routing'],
    ),
    optional(affected(3, 'has a different one', 1, ['other', 'sites'])),
    error(3, 'text', 'Licence seat limit reached'),
    error(3, 'code', 'LIC-0007'),
    attempt(4, `I've freed the seat`, 'freed seat', 'support', 'worked', [5, `Unit 3's up`]),
    deadline(4, 'The post-mortem will be in your inbox within 72 hours', '2026-02-14', 'support'),
  ],
});

const mirela = customer('Mirela Dobre', 'Europe/Bucharest');
const hugh = agent('Hugh Petrie', 'Europe/London');

export const ovenPrograms = conversation({
  id: 'oven-programs',
  language: 'en',
  subject: 'OVENS without christmas programs!!',
  messages: [
    mirela.writes(
      '2026-12-15 05:10',
      `Good morning,

programs are not arriving to the ovens!! Yesterday evening in head office we published the christmas ones (stollen, cozonac) and in 6 shops from 19 the ovens have still the list of november. Without them these shops can not bake from tomorrow 4 o'clock, and it is our week with the most sale. 2,300 cozonaci are ordered there by customers.

The oven display says "Sync pending 0/12" and after some time E-77.

From our side was tried: publishing a second time (in two shops the list came after it, before were 8), the oven switched off from the fuse by the shop lady in Ploiesti (nothing), USB stick in Brasov (goes! but somebody must drive with the stick in each shop and is snow on the roads).

Ovens are Forno Tre with controller CT-4, soft 7.07. The portal I have in Opera.

Mirela`,
    ),
    hugh.replies(
      '2026-12-15 04:45',
      `Morning Mirela,

One step of the stollen program carries an enormous photo and the older ovens ran out of memory over it. I took the photo out and sent the programs off again at 04:30. Please look at a shop or two when the first person is in.

Hugh`,
    ),
    mirela.writes(
      '2026-12-15 07:35',
      `In five from the six it is there. Constanta not, there is written "Memory full" now. But Constanta starts to bake only on Thursday.`,
    ),
    hugh.replies(
      '2026-12-15 05:50',
      `Good. I've scheduled a wipe of the Constanta oven for 22:00 tonight, when it's cold; it loads the programs by itself afterwards. I'll check on it first thing tomorrow.`,
    ),
    mirela.writes('2026-12-16 06:05', `Constanta has all 12 programs. Craciun fericit!`),
  ],
  gold: [
    observed(1, 'programs are not arriving to the ovens'),
    affected(1, 'in 6 shops from 19 the ovens have still the list of november', 6, 'sites'),
    deadline(1, `these shops can not bake from tomorrow 4 o'clock`, '2026-12-16', 'support'),
    optional(affected(1, '2,300 cozonaci are ordered there', 2300, ['records', 'other'])),
    error(1, 'text', 'Sync pending 0/12'),
    error(1, 'code', 'E-77'),
    attempt(1, 'publishing a second time', 'publishing', 'customer', 'partly'),
    optional(affected(1, 'before were 8', 8, 'sites')),
    attempt(1, 'the oven switched off from the fuse', 'switched fuse', 'customer', 'failed'),
    attempt(1, 'USB stick in Brasov', 'USB', 'customer', ['worked', 'partly']),
    environment(1, 'device', 'Forno Tre'),
    environment(1, ['device', 'system'], 'controller CT-4', 'CT-4'),
    environment(1, ['app', 'system', 'device'], 'soft 7.07', '7.07', 'CT-4, soft 7.07'),
    environment(1, 'browser', 'Opera'),
    attempt(2, 'I took the photo out', 'photo', 'support', 'partly', [3, 'In five from the six it is there']),
    attempt(2, 'sent the programs off again', 'programs', 'support', 'partly', [
      3,
      'In five from the six it is there',
    ]),
    optional(affected(3, 'Constanta not', 1, 'sites')),
    error(3, 'text', 'Memory full'),
    deadline(3, 'Constanta starts to bake only on Thursday', '2026-12-17', 'support'),
    attempt(4, `I've scheduled a wipe of the Constanta oven`, 'wipe', 'support', 'worked', [
      5,
      'Constanta has all 12 programs',
    ]),
    deadline(4, 'for 22:00 tonight', '2026-12-15', 'support'),
    deadline(4, `I'll check on it first thing tomorrow`, '2026-12-16', 'support'),
  ],
});
