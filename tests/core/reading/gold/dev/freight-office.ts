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

const vaida = customer('Vaida Petrauskienė', 'Europe/Vilnius');
const leszek = agent('Leszek Dudek', 'Europe/Warsaw');

export const transitPapers = conversation({
  id: 'transit-papers',
  language: 'en',
  subject: 'URGENT T1 is not sending',
  messages: [
    vaida.writes(
      '2026-08-17 08:55',
      `Good day colleagues,
from yesterday evening we can not send declaration T1 for our trucks. I press Send, little clock is turning 2-3 minutes and after it is written: "Guarantee reference not valid for office LTVR1000 (GRN-12)". 17 trucks are standing in Medininkai, and every hour comes one or two more.
What we make:
- new declaration instead of copy of old -> again
- guarantee number written with hand, not from list -> again
- other office LTKL3000 -> is going! but trucks are not in Klaipėda so for us is useless
- from computer of my boss -> again
Client code BALT-0417, program TransDocs 8.3.15, Windows 11, last line in the journal:
2026-08-16T19:22:51+03:00 REJECTED msg=77A1-90CE
On Wednesday is the ferry which takes 5 of them. Please answer till 12 o'clock today! Sorry for my English, I sit here from 4 in the morning.
Vaida`,
    ),
    leszek.replies(
      '2026-08-17 08:40',
      `Good morning Vaida, the customs code list was refreshed on Sunday and LTVR1000 lost its link to your guarantee. I added it by hand in your account. Please send one T1, not more, and write me what comes back.`,
    ),
    vaida.writes(
      '2026-08-17 10:20',
      `One is sent and accepted, MRN is here! Then I sent other 3: two accepted, one is again GRN-12.`,
    ),
    leszek.replies(
      '2026-08-17 09:45',
      `The one that was refused, is it on the second guarantee, ending 88? I have now linked that one too. Please repeat.`,
    ),
    vaida.writes('2026-08-17 11:15', `Yes it was 88. Now also goes. Last truck is leaving at 13.`),
    leszek.replies(
      '2026-08-17 10:30',
      `Very glad. The code list will be corrected for all forwarders by Friday 21 August, until then please leave "Refresh codes" alone.`,
    ),
  ],
  gold: [
    observed(1, 'we can not send declaration T1 for our trucks'),
    error(1, 'text', 'Guarantee reference not valid for office LTVR1000 (GRN-12)'),
    error(1, 'code', 'GRN-12'),
    affected(
      1,
      '17 trucks are standing in Medininkai, and every hour comes one or two more',
      17,
      'other',
      true,
    ),
    attempt(1, 'new declaration instead of copy of old', 'new declaration', 'customer', 'failed'),
    attempt(1, 'guarantee number written with hand', 'number', 'customer', 'failed'),
    attempt(1, 'other office LTKL3000', 'office', 'customer', ['worked', 'partly']),
    attempt(1, 'from computer of my boss', 'computer', 'customer', 'failed'),
    environment(1, ['account', 'workspace'], 'BALT-0417', 'Client code BALT-0417'),
    environment(1, 'app', 'TransDocs 8.3.15'),
    environment(1, 'system', 'Windows 11'),
    error(1, 'log', '2026-08-16T19:22:51+03:00 REJECTED msg=77A1-90CE'),
    error(1, 'request-id', '77A1-90CE'),
    optional(error(1, 'timestamp', '2026-08-16T19:22:51+03:00')),
    deadline(1, 'On Wednesday is the ferry which takes 5 of them', '2026-08-19', 'support'),
    optional(affected(1, 'takes 5 of them', 5, 'other')),
    deadline(1, "Please answer till 12 o'clock today", '2026-08-17', 'support'),
    attempt(2, 'I added it by hand in your account', 'added', 'support', 'partly', [
      3,
      'One is sent and accepted, MRN is here! Then I sent other 3: two accepted, one is again GRN-12',
    ]),
    optional(attempt(2, 'Please send one T1', 'send', 'customer', 'worked', [3, 'One is sent and accepted'])),
    optional(attempt(3, 'Then I sent other 3', 'sent', 'customer', 'partly')),
    optional(error(3, 'code', 'GRN-12')),
    optional(affected(3, 'one is again', 1, ['records', 'other'])),
    attempt(4, 'I have now linked that one too', 'linked', 'support', 'worked', [5, 'Now also goes']),
    optional(deadline(5, 'Last truck is leaving at 13', '2026-08-17', 'customer')),
    deadline(
      6,
      'The code list will be corrected for all forwarders by Friday 21 August',
      '2026-08-21',
      'support',
    ),
  ],
});

const dwayne = customer('Dwayne Kessler', 'America/Denver');
const trish = agent('Trish Bellamy', 'America/Denver');

export const dockPhotos = conversation({
  id: 'dock-photos',
  language: 'en',
  subject: 'POD pics',
  messages: [
    dwayne.writes(
      '2026-11-19 09:31',
      `yo. POD pics aint uploading. drivers snap em at the dock, app says "Queued - waiting for network" and there they sit. 52 loads delivered that i cant bill`,
    ),
    dwayne.writes(
      '2026-11-19 09:33',
      `half my guys run the galaxy xcover 6, rest moto g power, no difference. app is 22.9, android 14`,
    ),
    trish.replies(
      '2026-11-19 09:40',
      `Hey Dwayne. Can one of them go to Settings > Sync and flip on Upload over cellular?`,
    ),
    dwayne.writes(
      '2026-11-19 10:15',
      `had everybody flip it. 9 of 14 drivers good. 5 dont even have that switch`,
    ),
    trish.replies('2026-11-19 10:18', `It came with 22.9. What do those five have under About?`),
    dwayne.writes(
      '2026-11-19 10:50',
      `22.6.1. told em to update from the play store, 3 are good now. two get "Your device isn't compatible with this version", those are old lg k40s`,
    ),
    trish.replies(
      '2026-11-19 11:02',
      `The K40 can't take it, sorry. Those drivers can send the pics from the web page I just texted you. And I'll ask product today whether we can build a light version.`,
    ),
    dwayne.writes(
      '2026-11-19 12:20',
      `web page does it, clunky but ok. gotta have it all invoiced by noon tomorrow or the bank wont fund us before thanksgiving`,
    ),
  ],
  gold: [
    observed(1, 'POD pics aint uploading'),
    error(1, 'text', 'Queued - waiting for network'),
    affected(1, '52 loads delivered that i cant bill', 52, ['records', 'other']),
    environment(2, 'device', 'galaxy xcover 6'),
    environment(2, 'device', 'moto g power'),
    environment(2, 'app', 'app is 22.9', '22.9', 'app 22.9'),
    environment(2, 'system', 'android 14'),
    attempt(3, 'flip on Upload over cellular', 'flip', 'customer', 'partly', [
      4,
      'had everybody flip it. 9 of 14 drivers good',
    ]),
    affected(4, '5 dont even have that switch', 5, 'users'),
    environment(6, 'app', '22.6.1'),
    attempt(6, 'told em to update from the play store', 'update', 'customer', 'partly'),
    affected(6, 'two get', 2, ['users', 'other']),
    error(6, 'text', "Your device isn't compatible with this version"),
    environment(6, 'device', 'lg k40', 'lg k40s'),
    attempt(
      7,
      'Those drivers can send the pics from the web page',
      'web page',
      'customer',
      ['worked', 'partly'],
      [8, 'web page does it, clunky but ok'],
    ),
    deadline(7, "I'll ask product today", '2026-11-19', 'support'),
    deadline(8, 'gotta have it all invoiced by noon tomorrow', '2026-11-20', 'customer'),
    optional(deadline(8, 'before thanksgiving', '2026-11-26', 'customer')),
  ],
});

const katrien = customer('Katrien Maes', 'Europe/Brussels');
const jeroen = agent('Jeroen Vos', 'Europe/Amsterdam');

export const reeferCurves = conversation({
  id: 'reefer-curves',
  language: 'en',
  subject: 'Holes in the temperature curves',
  messages: [
    katrien.writes(
      '2026-05-04 11:05',
      `Hi there,

The temperature curves of our reefers have holes.

Trailer | hole from | hole to | box
RX-114 | 23:10 | 04:40 | T-Log 40
RX-120 | 00:05 | 05:30 | T-Log 40
RX-131 | none | | T-Log 60

Seven trailers have it so far, every time with a T-Log 40. In the portal I get "No data for selected period". I had expected the box to keep the values and send them afterwards, that is how it was sold to us.

Done already by our mechanic: antenna changed on RX-114, no. Box restarted by pulling the fuse, on RX-114 and RX-120: the night came back for 120 but not for 114. Sim card of a 60 put in a 40: no.

Firefox 150. Firmware of the 40s is 1.8.0-b3.

A chocolate client gives us until Thursday 5 pm to show the whole curve, otherwise it's a claim of € 38.000.

Rgds, Katrien`,
    ),
    jeroen.notes(
      '2026-05-04 15:30',
      `RX-114: values ARE in the buffer, 330 rows stuck behind a corrupt record. Skipped the record, curve complete. b3 bug, fw 1.8.1 fixes it, rollout 12 May. Other 6 trailers tmrw AM.`,
    ),
    jeroen.replies(
      '2026-05-04 15:40',
      `Good news Katrien: nothing is lost. The night of RX-114 is in the portal, please check it over. The rest follows tomorrow before noon.`,
    ),
    katrien.writes(
      '2026-05-05 16:10',
      `RX-114 is perfect, thanks, and so are five of the others. Only one trailer, RX-127, still has a hole, 01:15 to 03:00. I pulled the fuse on that one as well, didn't change.`,
    ),
    jeroen.replies(
      '2026-05-05 17:00',
      `RX-127 has a second bad record. I've taken that out too and the curve is closed as I see it. For the chocolate people I'll write you a statement about the sensor by Wednesday evening.`,
    ),
  ],
  gold: [
    observed(1, 'The temperature curves of our reefers have holes'),
    affected(1, 'Seven trailers have it so far', 7, 'other'),
    environment(1, 'device', 'T-Log 40'),
    optional(environment(1, 'device', 'T-Log 60')),
    optional(environment(1, 'device', 'RX-114')),
    optional(environment(1, 'device', 'RX-120')),
    error(1, 'text', 'No data for selected period'),
    expected(1, 'I had expected the box to keep the values and send them afterwards'),
    attempt(1, 'antenna changed on RX-114', 'antenna', 'customer', 'failed'),
    attempt(1, 'Box restarted by pulling the fuse', 'restarted', 'customer', 'partly'),
    attempt(1, 'Sim card of a 60 put in a 40', 'Sim', 'customer', 'failed'),
    environment(1, 'browser', 'Firefox 150'),
    environment(1, ['app', 'system'], '1.8.0-b3', 'Firmware of the 40s is 1.8.0-b3', 'Firmware 1.8.0-b3'),
    deadline(1, 'until Thursday 5 pm to show the whole curve', '2026-05-07', 'either'),
    optional(cue(1, 'legal', "otherwise it's a claim of € 38.000")),
    optional(affected(1, 'A chocolate client', 1, 'customers')),
    attempt(2, 'Skipped the record', 'Skipped', 'support', 'worked'),
    deadline(2, 'rollout 12 May', '2026-05-12', 'support'),
    deadline(2, 'Other 6 trailers tmrw AM', '2026-05-05', 'support'),
    optional(
      attempt(2, 'Other 6 trailers', 'trailers', 'support', 'partly', [4, 'so are five of the others']),
    ),
    optional(affected(2, 'Other 6 trailers', 6, 'other')),
    optional(deadline(3, 'The rest follows tomorrow before noon', '2026-05-05', 'support')),
    optional(observed(4, 'Only one trailer, RX-127, still has a hole')),
    affected(4, 'Only one trailer', 1, 'other'),
    attempt(4, 'I pulled the fuse on that one as well', 'fuse', 'customer', 'failed'),
    attempt(5, "I've taken that out too", 'taken out', 'support', 'worked'),
    deadline(5, "I'll write you a statement about the sensor by Wednesday evening", '2026-05-06', 'support'),
  ],
});
