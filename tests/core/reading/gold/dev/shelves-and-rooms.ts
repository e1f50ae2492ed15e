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

const baraka = customer('Baraka Mwangi', 'Africa/Nairobi');
const lindiwe = agent('Lindiwe Nkosi', 'Africa/Johannesburg');

export const shelfTags = conversation({
  id: 'shelf-tags',
  language: 'en',
  subject: 'Price tags not changing',
  messages: [
    baraka.writes(
      '2026-09-29 10:25',
      `Habari team,
The electronic price tags in our supermarket are showing the promotion of yesterday. A person picks at the old price, at the till it is another one, and then there is a quarrel. I count not less than 600 tags which did not change. The console is bringing this:
{ "station": "BS-07", "state": "degraded", "err": "E_QUEUE_FULL", "pending": 612 }
We have done the following:
(i) head office pushed the prices again, tags did not move
(ii) removed the battery of one tag and returned it, that one tag changed
(iii) put off the base station for five minutes, nothing
(iv) shifted the tall trolleys which block it, nothing
Base station is TagLink B3 with software 4.0.19. Console opened with Chrome on Windows. Store code KE-NBO-12.
The new promotion begins tomorrow at 6 am and a weights & measures inspector is visiting on Thursday.`,
    ),
    lindiwe.replies(
      '2026-09-29 10:05',
      `Hello Baraka, 612 waiting in a queue that holds 600, there's your jam. I emptied the queue from here and then sent your prices for aisles 4 to 9 only. Give it fifteen minutes and walk the aisles?`,
    ),
    baraka.writes('2026-09-29 12:30', `We walked. 4 to 7 are correct. 8 and 9 are still old, about 140 tags`),
    lindiwe.replies(
      '2026-09-29 11:50',
      `8 and 9 hang on a second station, BS-08, which was last seen at 03:40 today. Is it lit at all?`,
    ),
    baraka.writes(
      '2026-09-29 14:10',
      `It was off completely!! The cleaner had removed the plug for her polishing machine. We returned the plug and all tags are okay now now.`,
    ),
    lindiwe.replies(
      '2026-09-29 13:30',
      `Brilliant. Your queue will be enlarged to 2,000 before tomorrow's promotion, and you get the cause in writing by Friday morning.`,
    ),
  ],
  gold: [
    observed(1, 'The electronic price tags in our supermarket are showing the promotion of yesterday'),
    affected(1, 'not less than 600 tags which did not change', 600, ['records', 'other']),
    error(1, 'code', 'E_QUEUE_FULL'),
    optional(
      error(1, 'log', '{ "station": "BS-07", "state": "degraded", "err": "E_QUEUE_FULL", "pending": 612 }'),
    ),
    optional(environment(1, 'device', 'BS-07')),
    attempt(1, 'head office pushed the prices again', 'pushed', 'customer', 'failed'),
    attempt(1, 'removed the battery of one tag and returned it', 'removed battery', 'customer', [
      'worked',
      'partly',
    ]),
    attempt(1, 'put off the base station for five minutes', 'base station', 'customer', 'failed'),
    attempt(1, 'shifted the tall trolleys', 'shifted', 'customer', 'failed'),
    environment(1, 'device', 'TagLink B3'),
    environment(1, ['app', 'system'], 'software 4.0.19', '4.0.19'),
    environment(1, 'browser', 'Chrome'),
    environment(1, 'system', 'Windows'),
    environment(1, ['account', 'workspace'], 'KE-NBO-12', 'Store code KE-NBO-12'),
    deadline(1, 'The new promotion begins tomorrow at 6 am', '2026-09-30', 'support'),
    deadline(1, 'a weights & measures inspector is visiting on Thursday', '2026-10-01', 'support'),
    attempt(2, 'I emptied the queue from here', 'emptied queue', 'support', 'partly', [
      3,
      '4 to 7 are correct. 8 and 9 are still old',
    ]),
    attempt(2, 'sent your prices for aisles 4 to 9 only', 'sent prices', 'support', 'partly', [
      3,
      '4 to 7 are correct. 8 and 9 are still old',
    ]),
    optional(affected(2, '612 waiting in a queue', 612, ['records', 'other'])),
    optional(observed(3, '8 and 9 are still old')),
    affected(3, 'about 140 tags', 140, ['records', 'other']),
    optional(environment(4, 'device', 'BS-08')),
    optional(error(4, 'timestamp', '03:40 today')),
    attempt(5, 'We returned the plug', 'plug', 'customer', 'worked'),
    deadline(6, "Your queue will be enlarged to 2,000 before tomorrow's promotion", '2026-09-30', 'support'),
    deadline(6, 'you get the cause in writing by Friday morning', '2026-10-02', 'support'),
  ],
});

const anneliese = customer('Anneliese Prader', 'Europe/Rome');
const florian = agent('Florian Huber', 'Europe/Vienna');

export const soldTwice = conversation({
  id: 'sold-twice',
  language: 'en',
  subject: 'Rooms sold two times!!!',
  messages: [
    anneliese.writes(
      '2027-01-25 07:35',
      `Dear support,

we are selling rooms twice. Our plan is full for the ski week, still in the night three more reservations came in over Bookio. Now 7 families have confirmed a room which does not exist and the first arrive on Saturday 30.01. In the channel screen is a red triangle "Last sync failed - room type 4402 unknown".

I did:
 - closed the week by hand on every site on Friday, on Saturday it was open again
 - deleted the mapping and made it new: triangle gone for one hour, then back
 - your "Full sync" button: it says done and nothing happens

Alpina Desk 21.4, channel add-on 1.0.9. I sit on an iMac with Safari. Hotel ID 88-1204.

If I must put people in another house I want it paid by you.

Anneliese Prader`,
    ),
    florian.replies(
      '2027-01-25 09:10',
      `Dear Ms Prader, room type 4402 was merged into 4401 when you renovated the annex, and the sites still ask for it. I have joined both to one stock. I also shut the ski week on all sites from our end. Please look at them in about an hour.`,
    ),
    anneliese.writes(
      '2027-01-25 10:45',
      `All sites show full now and the triangle is away. But what is with the 7? One lady wrote already that she will put it on Tripnest how we treat guests.`,
    ),
    florian.replies(
      '2027-01-25 11:30',
      `Our partner desk is looking for beds in Brixen and will call you by Wednesday at the latest. For the costs: please send me the confirmations by Friday, then I take it to my manager.`,
    ),
    anneliese.writes(
      '2027-01-26 08:15',
      `Confirmations are attached. Two cancelled by themselves, so 5 families are left without bed. Thank you that somebody writes to me like a human being, on the phone I was only number 14 in the line.`,
    ),
  ],
  gold: [
    observed(1, 'we are selling rooms twice'),
    optional(observed(1, 'still in the night three more reservations came in over Bookio')),
    optional(affected(1, 'three more reservations came in', 3, 'records')),
    affected(1, '7 families have confirmed a room which does not exist', 7, ['customers', 'users']),
    deadline(1, 'the first arrive on Saturday 30.01.', '2027-01-30', 'support'),
    error(1, 'text', 'Last sync failed - room type 4402 unknown'),
    attempt(1, 'closed the week by hand on every site', 'closed', 'customer', ['failed', 'partly']),
    attempt(1, 'deleted the mapping and made it new', 'mapping', 'customer', ['partly', 'failed']),
    attempt(1, 'your "Full sync" button', 'sync', 'customer', 'failed'),
    environment(1, 'app', 'Alpina Desk 21.4'),
    environment(1, ['app', 'sdk'], 'channel add-on 1.0.9', 'add-on 1.0.9', '1.0.9'),
    environment(1, 'device', 'iMac'),
    environment(1, 'browser', 'Safari'),
    environment(1, ['account', 'workspace'], 'Hotel ID 88-1204', '88-1204'),
    optional(cue(1, 'refund', 'I want it paid by you')),
    attempt(2, 'I have joined both to one stock', 'joined', 'support', 'worked', [
      3,
      'All sites show full now and the triangle is away',
    ]),
    attempt(2, 'I also shut the ski week on all sites', 'shut', 'support', 'worked', [
      3,
      'All sites show full now',
    ]),
    optional(affected(3, 'what is with the 7', 7, ['customers', 'users', 'other'])),
    cue(3, 'public', 'she will put it on Tripnest'),
    deadline(4, 'will call you by Wednesday at the latest', '2027-01-27', 'support'),
    deadline(4, 'please send me the confirmations by Friday', '2027-01-29', 'customer'),
    affected(5, '5 families are left without bed', 5, ['customers', 'users']),
  ],
});

const lupe = customer('Lupe Arriaga', 'America/Los_Angeles');
const gage = agent('Gage Whitlow', 'America/Denver');

export const hostStand = conversation({
  id: 'host-stand',
  language: 'en',
  subject: 'chat - Lupe',
  messages: [
    lupe.writes(
      '2026-10-30 13:12',
      `table screen is frozen on the ipad at the host stand, just "Connecting to floor" and the little wheel. full book tonight from 5:30`,
    ),
    gage.replies(
      '2026-10-30 14:13',
      `hi Lupe, hold power + volume up till the slider shows, switch it off that way, then on again pls`,
    ),
    lupe.writes('2026-10-30 13:18', `ok did, same wheel. opened the book on my own phone and thats fine`),
    gage.replies(
      '2026-10-30 14:19',
      `just the one then. is it on the Guest wifi by any chance? pop it on Staff`,
    ),
    lupe.writes(
      '2026-10-30 13:24',
      `it was!! on staff now and the book is up. wait no. i cant seat anybody, tap a table and i get "You are viewing a copy". got 4 parties standing at the door for late lunch`,
    ),
    gage.replies('2026-10-30 14:25', `another device holds the floor. somebody logged in as host elsewhere?`),
    lupe.writes(
      '2026-10-30 13:31',
      `omg the bar tablet. logged that one out, i can seat now. can two hosts work at once? halloween tmrow we need it`,
    ),
    gage.replies(
      '2026-10-30 14:33',
      `yep, second host comes with the Plus plan and thats yours. flipping the switch by 4 today`,
    ),
  ],
  gold: [
    observed(1, 'table screen is frozen on the ipad at the host stand'),
    environment(1, 'device', 'ipad'),
    error(1, 'text', 'Connecting to floor'),
    deadline(1, 'full book tonight from 5:30', '2026-10-30', 'support'),
    attempt(2, 'switch it off that way, then on again', 'switch off', 'customer', 'failed', [
      3,
      'ok did, same wheel',
    ]),
    attempt(3, 'opened the book on my own phone', 'phone', 'customer', 'worked'),
    attempt(4, 'pop it on Staff', 'Staff', 'customer', 'partly', [
      5,
      'on staff now and the book is up. wait no. i cant seat anybody',
    ]),
    observed(5, 'i cant seat anybody'),
    error(5, 'text', 'You are viewing a copy'),
    affected(5, 'got 4 parties standing at the door', 4, ['customers', 'users', 'other']),
    optional(environment(7, 'device', 'bar tablet')),
    attempt(7, 'logged that one out', 'logged', 'customer', 'worked'),
    deadline(7, 'halloween tmrow we need it', '2026-10-31', 'support'),
    environment(8, 'plan', 'Plus plan', 'Plus'),
    deadline(8, 'flipping the switch by 4 today', '2026-10-30', 'support'),
  ],
});
