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

const petra = customer('Petra Hlaváčková', 'Europe/Prague');
const ike = agent('Ike Ferguson', 'America/New_York');

export const elevatorSensorFlap = conversation({
  id: 'elevator-sensor-flap',
  language: 'en',
  subject: 'Sensors offline/online/offline',
  messages: [
    petra.writes(
      '2026-06-15 10:15',
      `Good day,

Our door sensors are flapping: offline, online, offline, every few minutes. It began with 4 buildings on Friday, now it is 19 buildings and every day more.

| Building | Sensors | Flaps (24 h) |
|----------|---------|--------------|
| Karlín A | 12      | 204          |
| Karlín B | 12      | 188          |
| Libeň    | 8       | 97           |

LiftEye Edge v4.0.3, sensor type DS-20, MQTT broker in region eu-central-1. TLS certificate is valid until 2027, I checked it.

Edge log:

Jun 15 07:41:20 edge-prg mqtt[812]: connection lost: keepalive timeout (rc=16)
Jun 15 07:41:25 edge-prg mqtt[812]: connected, session present=0

I increased keepalive from 30 to 120: flapping is less, but did not stop. Then I downgraded one box to 4.0.1: stable for 20 hours now.

The building authority inspects the lifts on June 24 and until then monitoring must be without holes.

With regards,
Ing. Petra Hlaváčková`,
    ),
    ike.notes(
      '2026-06-15 08:02',
      `Same signature as the ticket from the Hamburg people: 4.0.3 sends the ping with QoS 2. I'd call that confirmed. Engineering wants a packet capture, though.`,
    ),
    ike.replies(
      '2026-06-15 08:20',
      `Good morning Petra,

Excellent work with the downgrade. Please bring the other boxes to 4.0.1 also, the package is still in the store. Could you take a packet capture on one box before you do (tcpdump, 10 minutes)?

4.0.4 with the correction is scheduled for the end of this week.

Ike`,
    ),
    petra.writes(
      '2026-06-15 16:50',
      `I will send the capture by tomorrow evening. Downgrade of all boxes is running, I report on Wednesday.`,
    ),
    petra.writes('2026-06-17 09:30', `Capture was sent yesterday. All 19 buildings are stable on 4.0.1.`),
    ike.replies('2026-06-17 08:45', `Thank you Petra. Engineering has what they need.`),
  ],
  gold: [
    observed(1, 'Our door sensors are flapping: offline, online, offline, every few minutes'),
    affected(1, 'now it is 19 buildings and every day more', 19, 'sites', true),
    optional(affected(1, 'It began with 4 buildings on Friday', 4, 'sites')),
    environment(1, 'app', 'LiftEye Edge v4.0.3'),
    environment(1, 'device', 'DS-20'),
    environment(1, 'region', 'eu-central-1'),
    error(
      1,
      'log',
      `Jun 15 07:41:20 edge-prg mqtt[812]: connection lost: keepalive timeout (rc=16)
Jun 15 07:41:25 edge-prg mqtt[812]: connected, session present=0`,
    ),
    optional(error(1, 'code', 'rc=16')),
    optional(
      attempt(1, 'TLS certificate is valid until 2027, I checked it', 'certificate', 'customer', 'failed'),
    ),
    attempt(
      1,
      'I increased keepalive from 30 to 120: flapping is less, but did not stop',
      'increased keepalive',
      'customer',
      'partly',
    ),
    attempt(
      1,
      'Then I downgraded one box to 4.0.1: stable for 20 hours now',
      'downgrad',
      'customer',
      'worked',
    ),
    optional(environment(1, ['app', 'sdk'], '4.0.1')),
    deadline(
      1,
      'inspects the lifts on June 24 and until then monitoring must be without holes',
      '2026-06-24',
      'either',
    ),
    optional(environment(2, ['app', 'sdk'], '4.0.3')),
    attempt(3, 'bring the other boxes to 4.0.1 also', '4.0.1', 'customer', 'worked', [
      5,
      'All 19 buildings are stable on 4.0.1',
    ]),
    deadline(3, 'is scheduled for the end of this week', ['2026-06-19', '2026-06-21'], 'support'),
    optional(environment(3, ['app', 'sdk'], '4.0.1')),
    optional(environment(5, ['app', 'sdk'], '4.0.1')),
    optional(environment(3, ['app', 'sdk'], '4.0.4')),
    deadline(4, 'I will send the capture by tomorrow evening', '2026-06-16', 'customer'),
    deadline(4, 'I report on Wednesday', '2026-06-17', 'customer'),
    optional(attempt(5, 'Capture was sent yesterday', 'capture', 'customer', 'unknown')),
  ],
  swappable: [[2, 3]],
});
