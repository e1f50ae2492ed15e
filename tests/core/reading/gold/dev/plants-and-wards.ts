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
  robot,
} from '../write.ts';

const hanne = customer('Hanne Vestergaard', 'Europe/Copenhagen');
const joel = agent('Joel Ritchie', 'Europe/London');
const bot = robot('HeatHub Support', 'Europe/London');

export const thermostats = conversation({
  id: 'thermostats',
  language: 'en',
  subject: 'Thermostats fall back to 5 °C',
  messages: [
    hanne.writes(
      '2026-01-19 06:50',
      `Problem: thermostats reset themselves to frost protection (5 °C) every night
Where: building B, floors 2-4
How many: 38 of 120 thermostats
Since: Friday 16/1
Hub: HH-2 Pro, firmware v5.11
App: HeatHub Manager 2.30.1 (Android 15, Galaxy S23)
Log entry: W-3021 schedule checksum mismatch

Already done:
• schedule deleted and created again – came back next night
• hub rebooted – ditto
• batteries changed in 10 devices – pointless
• floor 4 set to manual – holds the temperature

Tenants are complaining, the first frost night is forecast for Wednesday.`,
    ),
    bot.writes('2026-01-19 06:00', `Thanks for contacting HeatHub. We will reply within 4 hours.`),
    joel.replies(
      '2026-01-19 08:45',
      `Morning Hanne. W-3021 is caused by firmware 5.11. I've rolled your hub back to v5.10 remotely. Could you watch it tonight?`,
    ),
    hanne.writes(
      '2026-01-20 07:30',
      `Checked this morning: all but two kept 20 °C. Those two are at 5 °C again.`,
    ),
    joel.replies('2026-01-20 07:05', `Nearly there. I'll look at the two by midday and report back.`),
  ],
  gold: [
    observed(1, 'thermostats reset themselves to frost protection (5 °C) every night'),
    affected(1, '38 of 120 thermostats', 38, 'other'),
    environment(1, 'device', 'HH-2 Pro'),
    environment(1, ['app', 'system'], 'firmware v5.11', 'v5.11'),
    environment(1, 'app', 'HeatHub Manager 2.30.1'),
    environment(1, 'system', 'Android 15'),
    environment(1, 'device', 'Galaxy S23'),
    error(1, 'code', 'W-3021'),
    error(1, ['text', 'log'], 'W-3021 schedule checksum mismatch'),
    attempt(1, 'schedule deleted and created again', 'schedule deleted', 'customer', 'failed'),
    attempt(1, 'hub rebooted', 'hub rebooted', 'customer', 'failed'),
    attempt(1, 'batteries changed in 10 devices', 'batteries', 'customer', 'failed'),
    attempt(1, 'floor 4 set to manual', 'floor manual', 'customer', 'worked'),
    deadline(1, 'the first frost night is forecast for Wednesday', '2026-01-21', 'support'),
    optional(error(3, 'code', 'W-3021')),
    optional(deadline(3, 'Could you watch it tonight?', '2026-01-19', 'customer')),
    attempt(3, `I've rolled your hub back to v5.10 remotely`, 'rolled hub', 'support', 'partly', [
      4,
      'all but two kept 20 °C',
    ]),
    affected(4, 'Those two', 2, 'other'),
    deadline(5, `I'll look at the two by midday`, '2026-01-20', 'support'),
  ],
});

const drIqbal = customer('Dr Saira Iqbal', 'Europe/London');
const fern = agent('Fern Whitlock', 'Europe/London');

export const pumpGateway = conversation({
  id: 'pump-gateway',
  language: 'en',
  subject: 'Infusion pump gateway – alarms not forwarded',
  messages: [
    drIqbal.writes(
      '2026-06-22 10:05',
      `Dear Sir or Madam,

I write on behalf of the intensive care unit. Since Saturday, 20 June, occlusion alarms of our infusion pumps have not been forwarded to the nurses' pagers. Alarms should reach the pager within 10 seconds; at present they do not arrive at all. Six pumps at beds 3 to 8 are concerned. No patient has come to harm, as the audible alarm works.

Pump: Agilia SP, software 3.2. Gateway: VitaLink 7, release 7.0.4. The gateway's status page displays "Pager service unreachable (VL-118)".

Our biomedical engineer has restarted the gateway and replaced its network cable, without success. Connecting one pump to the ward's second gateway resolved the matter for that pump.

I must ask for your written reply by 17:00 on 23 June, since we are obliged to report the incident to the regulator within three days.

Yours faithfully,
Dr S. Iqbal`,
    ),
    fern.replies(
      '2026-06-22 11:20',
      `Dear Dr Iqbal,

Thank you for reporting this. We have renewed the certificate of the pager service, which had expired on Saturday at 00:00. Please let us know if alarms arrive now. A field engineer can attend on Wednesday.

Kind regards,
Fern Whitlock`,
    ),
    drIqbal.writes('2026-06-22 12:48', `I can confirm that alarms are being forwarded again on all beds.`),
  ],
  gold: [
    observed(1, `occlusion alarms of our infusion pumps have not been forwarded to the nurses' pagers`),
    expected(1, 'Alarms should reach the pager within 10 seconds'),
    affected(1, 'Six pumps', 6, 'other'),
    environment(1, 'device', 'Agilia SP'),
    environment(1, 'app', 'software 3.2'),
    environment(1, ['app', 'device'], 'VitaLink 7, release 7.0.4', 'release 7.0.4', 'VitaLink 7'),
    optional(environment(1, ['app', 'device'], 'VitaLink 7')),
    optional(environment(1, 'app', 'release 7.0.4')),
    error(1, 'text', 'Pager service unreachable (VL-118)'),
    error(1, 'code', 'VL-118'),
    attempt(
      1,
      'Our biomedical engineer has restarted the gateway',
      'restarted gateway',
      'customer',
      'failed',
    ),
    attempt(1, 'replaced its network cable', 'replaced cable', 'customer', 'failed'),
    attempt(1, `Connecting one pump to the ward's second gateway`, 'pump second', 'customer', 'worked'),
    deadline(1, 'your written reply by 17:00 on 23 June', '2026-06-23', 'support'),
    optional(deadline(1, 'within three days', ['2026-06-25', '2026-06-24', '2026-06-23'], 'either')),
    attempt(
      2,
      'We have renewed the certificate of the pager service',
      'renewed certificate',
      'support',
      'worked',
      [3, 'alarms are being forwarded again on all beds'],
    ),
    deadline(2, 'A field engineer can attend on Wednesday', '2026-06-24', 'support'),
  ],
});

const tibor = customer('Tibor Kallai', 'Europe/Budapest');
const sue = agent('Sue Lindgren', 'Europe/Stockholm');

export const coldStore = conversation({
  id: 'cold-store',
  language: 'en',
  subject: 'Pallets disappear from stock',
  messages: [
    tibor.writes(
      '2026-07-14 13:20',
      `Hello! In cold store the pallets are disappearing from the stock after we make transfer. Yesterday 4 pallets, today already 9. In truth they stand there, only system does not see. Drivers wait 2 hours at the ramp, it costs us 300 EUR per truck.

We have tried: logout-login, other handheld, transfer on the PC. On PC is OK, on handheld never. Handheld is Honeywell CT40, Android 11, program version 6.8.

Message what comes: "Location locked by user SYSTEM".

Till Friday must be solved because then is the inventory with auditor.`,
    ),
    sue.replies(
      '2026-07-14 13:55',
      `Hi Tibor. I have unlocked the locations and released the nine pallets. Are they visible?`,
    ),
    tibor.writes(
      '2026-07-14 14:40',
      `Yes all nine we see. But the new transfer right now, again disappeared.`,
    ),
    sue.replies(
      '2026-07-14 15:02',
      `Understood, then it's a bug. Our developers will be on it first thing tomorrow.`,
    ),
  ],
  gold: [
    observed(1, 'the pallets are disappearing from the stock after we make transfer'),
    affected(1, 'today already 9', 9, ['records', 'other'], true),
    optional(affected(1, 'Yesterday 4 pallets', 4, ['records', 'other'])),
    attempt(1, 'logout-login', 'logout', 'customer', 'failed'),
    attempt(1, 'other handheld', 'handheld', 'customer', 'failed'),
    attempt(1, 'transfer on the PC', 'PC', 'customer', 'worked'),
    environment(1, 'device', 'Honeywell CT40'),
    environment(1, 'system', 'Android 11'),
    environment(1, 'app', 'program version 6.8', 'version 6.8'),
    error(1, 'text', 'Location locked by user SYSTEM'),
    deadline(1, 'Till Friday must be solved', '2026-07-17', 'support'),
    attempt(
      2,
      'I have unlocked the locations',
      'unlocked',
      'support',
      ['partly', 'worked'],
      [3, 'Yes all nine we see. But the new transfer right now, again disappeared'],
    ),
    optional(attempt(2, 'released the nine pallets', 'released pallets', 'support', ['partly', 'worked'])),
    deadline(4, 'Our developers will be on it first thing tomorrow', '2026-07-15', 'support'),
  ],
});
