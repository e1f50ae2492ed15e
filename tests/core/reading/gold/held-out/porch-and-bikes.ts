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

const dwayne = customer('Dwayne Pickett', 'America/Chicago');
const lupe = agent('Lupe Saenz', 'America/Phoenix');

export const porchCamera = conversation({
  id: 'porch-camera',
  language: 'en',
  subject: 'camera offline',
  messages: [
    dwayne.writes(
      '2026-11-24 18:12',
      `my porch cam keeps going offline at night. every single night since i put in the new router`,
    ),
    lupe.replies(
      '2026-11-24 17:15',
      `Hey Dwayne, sorry about that! What router is it, and does the app show a message?`,
    ),
    dwayne.writes(
      '2026-11-24 18:20',
      `Archer AX55. app says "Camera unreachable (3012)". cam is the LumaPorch 2, fw 1.22.6`,
    ),
    dwayne.writes(
      '2026-11-24 18:21',
      `btw i already factory reset it once and i moved the router closer. didnt do squat`,
    ),
    lupe.replies(
      '2026-11-24 17:26',
      `Thanks. I'd turn off "Smart Connect" on the router so 2.4 and 5 GHz get separate names, then put the cam on the 2.4 one. Can you do that before you go to bed?`,
    ),
    dwayne.writes(
      '2026-11-25 07:30',
      `ok did that. stayed on til 3am then gone again. better i guess but 2 packages got stolen off the porch this week so....`,
    ),
    lupe.replies(
      '2026-11-25 07:05',
      `Progress! There's a Night saver on your model that drops the wifi when the battery's under 40. Switch it off under Power > Advanced?`,
    ),
    dwayne.writes('2026-11-25 08:18', `battery was at 31 lol. switched it off and put it on the charger too`),
    dwayne.writes(
      '2026-11-26 08:05',
      `up all night. thank u. we r leaving for my moms friday so i needed that`,
    ),
  ],
  gold: [
    observed(1, 'my porch cam keeps going offline at night'),
    environment(3, 'device', 'Archer AX55'),
    error(3, 'text', 'Camera unreachable (3012)'),
    error(3, 'code', '3012'),
    environment(3, 'device', 'LumaPorch 2'),
    environment(3, ['app', 'system'], 'fw 1.22.6', '1.22.6'),
    attempt(4, 'i already factory reset it once', 'reset', 'customer', 'failed'),
    attempt(4, 'i moved the router closer', 'moved', 'customer', 'failed'),
    attempt(5, 'turn off "Smart Connect" on the router', 'Smart Connect', 'customer', 'partly', [
      6,
      'ok did that. stayed on til 3am then gone again',
    ]),
    optional(
      attempt(5, 'put the cam on the 2.4 one', 'cam', 'customer', 'partly', [
        6,
        'ok did that. stayed on til 3am then gone again',
      ]),
    ),
    deadline(5, 'Can you do that before you go to bed?', '2026-11-24', 'customer'),
    optional(observed(6, 'stayed on til 3am then gone again')),
    optional(affected(6, '2 packages got stolen off the porch', 2, ['records', 'other'])),
    attempt(7, 'Switch it off under Power > Advanced', 'switch', 'customer', 'worked', [
      8,
      'switched it off',
    ]),
    attempt(8, 'put it on the charger too', 'charger', 'customer', 'worked', [9, 'up all night']),
    optional(deadline(9, 'we r leaving for my moms friday', '2026-11-27', 'support')),
  ],
});

const asger = customer('Asger Nyborg', 'Europe/Copenhagen');
const tilde = agent('Tilde van Rhee', 'Europe/Amsterdam');

export const cargoBike = conversation({
  id: 'cargo-bike',
  language: 'en',
  subject: 'E-41 after update',
  messages: [
    asger.writes(
      '2026-05-12 10:10',
      `Hi,

I have a small rental with 12 electric cargo bikes from you, type Loadrunner C3. After the firmware update over the app last Sunday, 5 of them lose the motor support after some kilometres. The display shows "Torque sensor: calibrate" and E-41. Then the customer must pedal home with children in the box, and they are not happy for that.

Firmware 2.7.0 on the bikes that fail, the rest have still 2.6. My phone: iPhone 13, iOS 18.4, app version 10.3.

I have made the calibration like the manual says (off, pedals vertical, hold +): the error is away for a half day and comes again. I have changed the battery between a good and a bad bike, the bad bike stays bad. And I have disconnected the display for ten minutes. That did nothing.

Ascension day is on Thursday and all bikes are rented. If they are standing, I must give money back to the people, and I expect it from you.

Regards Asger`,
    ),
    tilde.replies(
      '2026-05-12 12:00',
      `Hi Asger, I'm sorry for you and the children. 2.7.0 reads the torque sensor too strictly. You can downgrade in the app: Service > Firmware > Earlier versions, I allowed it for your dealer account D-2290 this minute. Takes six minutes a bike.`,
    ),
    asger.writes(
      '2026-05-12 17:50',
      `I downgraded all five. Four have now run 20 km each without error. The last one stops at 63% in the update and the app says "Transfer interrupted (BT-7)".`,
    ),
    tilde.replies(
      '2026-05-13 09:00',
      `That's nearly always the phone going to sleep. Keep the screen on and hold the phone by the motor. If it fails I'll send you a new controller by courier, it would be with you on Friday.`,
    ),
    asger.writes(
      '2026-05-13 13:10',
      `With the screen on it went through in one try. I come back with the bill for Sunday: two customers did not pay, 840 kr.`,
    ),
    tilde.replies('2026-05-13 15:00', `Send it to me and you have the money within 14 days.`),
  ],
  gold: [
    environment(1, 'device', 'Loadrunner C3'),
    observed(1, '5 of them lose the motor support after some kilometres'),
    affected(1, '5 of them lose the motor support', 5, 'other'),
    error(1, 'text', 'Torque sensor: calibrate'),
    error(1, 'code', 'E-41'),
    optional(affected(1, 'the customer must pedal home with children in the box', null, 'customers')),
    environment(1, ['app', 'system'], 'Firmware 2.7.0', '2.7.0'),
    optional(environment(1, ['app', 'system'], '2.6')),
    environment(1, 'device', 'iPhone 13'),
    environment(1, 'system', 'iOS 18.4'),
    environment(1, 'app', 'app version 10.3', 'version 10.3', '10.3'),
    attempt(1, 'I have made the calibration like the manual says', 'calibration', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'I have changed the battery between a good and a bad bike', 'battery', 'customer', 'failed'),
    attempt(1, 'I have disconnected the display for ten minutes', 'display', 'customer', 'failed'),
    deadline(1, 'Ascension day is on Thursday and all bikes are rented', '2026-05-14', 'support'),
    cue(1, 'refund', 'I must give money back to the people, and I expect it from you'),
    attempt(2, 'You can downgrade in the app', 'downgrade', 'customer', 'partly', [
      3,
      'I downgraded all five. Four have now run 20 km each without error',
    ]),
    environment(2, 'account', 'dealer account D-2290', 'D-2290'),
    optional(
      attempt(2, 'I allowed it for your dealer account D-2290', 'allowed', 'support', ['worked', 'partly']),
    ),
    optional(observed(3, 'The last one stops at 63% in the update')),
    error(3, 'text', 'Transfer interrupted (BT-7)'),
    error(3, 'code', 'BT-7'),
    attempt(4, 'Keep the screen on', 'screen', 'customer', 'worked', [
      5,
      'With the screen on it went through in one try',
    ]),
    optional(deadline(4, 'it would be with you on Friday', '2026-05-15', 'support')),
    optional(affected(5, 'two customers did not pay', 2, 'customers')),
    optional(cue(5, 'refund', 'I come back with the bill for Sunday')),
    deadline(6, 'you have the money within 14 days', '2026-05-27', 'support'),
    optional(cue(6, 'refund', 'you have the money within 14 days')),
  ],
});
