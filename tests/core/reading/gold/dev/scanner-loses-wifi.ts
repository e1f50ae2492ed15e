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

const luis = customer('Luis Marchetti', 'America/Los_Angeles');
const hana = agent('Hana Sato', 'America/Los_Angeles');

export const scannerLosesWifi = conversation({
  id: 'scanner-loses-wifi',
  language: 'en',
  subject: 'Call with warehouse Fontana',
  messages: [
    hana.notes(
      '2026-04-20 07:48',
      `PHONE CALL 07:31–07:44, caller Luis Marchetti, shift lead, call back 909-555-0117

- handhelds in aisle 14 to 22 drop off wifi and show "Session lost (E-3107)" in the middle of a pick
- started Saturday night after the update to PickRunner 6.2.0 (they were on 6.1.4)
- 9 of their 31 scanners, all Zebra TC52, Android 11
- the forklift tablets are fine
- he rebooted the access points on Saturday → no change
- swapped the battery of one of the devices → no change
- trucks leave at 16:00, it must work before the night shift tonight, or they pick on paper`,
    ),
    hana.replies(
      '2026-04-20 08:02',
      `Hi Luis,

as discussed: please put one of the affected scanners back to PickRunner 6.1.4 (the package is in your portal under Downloads) and let me know how it behaves for an hour.

Hana`,
    ),
    luis.writes(
      '2026-04-20 09:37',
      `ok did it on 2 units. 6.1.4 is stable, no drops for an hour. so its your update`,
    ),
    luis.writes('2026-04-20 09:38', `btw now its 13 scanners, the day shift came in with the others`),
    hana.replies(
      '2026-04-20 09:55',
      `Hi Luis,

Thank you for the quick test. Then please put all of them back to 6.1.4 for now, I will push it to your whole device group at noon today so that nobody has to do it by hand.

Hana`,
    ),
    luis.writes(
      '2026-04-20 12:20',
      `push worked, all scanners back on the air. will watch tonight and text you tomorrow morning`,
    ),
  ],
  gold: [
    observed(
      1,
      'handhelds in aisle 14 to 22 drop off wifi and show "Session lost (E-3107)" in the middle of a pick',
    ),
    error(1, 'text', 'Session lost (E-3107)'),
    error(1, 'code', 'E-3107'),
    environment(1, 'app', 'PickRunner 6.2.0'),
    optional(environment(1, 'app', '6.1.4')),
    environment(1, 'device', 'Zebra TC52'),
    environment(1, 'system', 'Android 11'),
    affected(1, '9 of their 31 scanners', 9, 'other'),
    attempt(
      1,
      'he rebooted the access points on Saturday → no change',
      'reboot access point',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'swapped the battery of one of the devices → no change',
      'swapped battery',
      'customer',
      'failed',
    ),
    deadline(1, 'it must work before the night shift tonight', '2026-04-20', 'support'),
    attempt(2, 'put one of the affected scanners back to PickRunner 6.1.4', '6.1.4', 'customer', 'worked', [
      3,
      '6.1.4 is stable, no drops for an hour',
    ]),
    optional(environment(2, 'app', 'PickRunner 6.1.4')),
    optional(environment(3, 'app', '6.1.4')),
    optional(environment(5, 'app', '6.1.4')),
    affected(4, 'now its 13 scanners', 13, 'other'),
    deadline(5, 'I will push it to your whole device group at noon today', '2026-04-20', 'support'),
    optional(attempt(5, 'put all of them back to 6.1.4 for now', '6.1.4', 'customer', 'worked')),
    attempt(5, 'I will push it to your whole device group', 'push', 'support', 'worked', [6, 'push worked']),
    optional(deadline(6, 'will watch tonight', '2026-04-20', 'customer')),
    deadline(6, 'text you tomorrow morning', '2026-04-21', 'customer'),
  ],
  swappable: [[3, 4]],
});
