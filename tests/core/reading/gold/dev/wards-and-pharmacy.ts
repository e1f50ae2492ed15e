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

const alastair = customer('Alastair Brennock', 'Europe/London');
const ffion = agent('Ffion Prydderch', 'Europe/London');

export const pumpLibrary = conversation({
  id: 'pump-library',
  language: 'en',
  subject: 'Drug library not reaching infusion pumps',
  messages: [
    alastair.writes(
      '2026-11-10 10:14',
      `Dear Support,

I write on behalf of Clinical Engineering at St Oswin's. Following Sunday's change window the new drug library will not transfer to our MedaVol 600 pumps. Out of 240, 57 are still running the old one, principally in ICU and Theatres Recovery. The pump displays "LIB XFER FAILED – 0x3E" and carries on as though nothing had happened.

Gateway: PumpLink Server 4.8.1 on Windows Server 2019
Site code: STO-UK-03

From the gateway log at the most recent failure:

2026-11-10 09:31:07 WARN  xfer: pump 60-11873 nak seq=14
2026-11-10 09:31:12 ERROR xfer: aborted after 3 retries, pump 60-11873

Measures taken to date:

(a) Power-cycled a sample of six pumps; the transfer fails at the same point.
(b) Moved two pumps to a different access point, with an identical outcome.
(c) Re-imported the library from the original package. No improvement.
(d) Loaded one pump by means of the service cable, which completed normally.

The revised heparin limits take effect on Monday 16 November, and Pharmacy will not permit pumps with the old library on the wards from that date. I should therefore be grateful for a substantive reply by close of business on Wednesday.

Yours faithfully,
Alastair Brennock
Lead Clinical Engineer`,
    ),
    ffion.replies(
      '2026-11-10 11:02',
      `Dear Mr Brennock,

Thank you for so complete a report. The last release doubled the block size of the transfer, and older pumps cannot take that. I have set the block size on your gateway back to 512 bytes (remote session, just now). Would you kindly push the library to the pumps once more and tell me how they fare? I shall ring you at 2 pm regardless.

Ffion Prydderch`,
    ),
    alastair.writes(
      '2026-11-10 15:47',
      `Forty-nine of the pumps accepted the library without complaint. The remaining eight, all in Theatres, still refuse it; they are on firmware 7.1.2. I also had one of those eight reset to factory settings, to no avail.`,
    ),
    ffion.notes(
      '2026-11-10 16:20',
      `AB's 8 = old loader. Field eng needs service cable + fw image, told Reading depot.`,
    ),
    ffion.replies(
      '2026-11-10 16:31',
      `Dear Mr Brennock, those eight must have new firmware first. Our field engineer will be with you on Thursday morning.`,
    ),
  ],
  gold: [
    observed(1, 'the new drug library will not transfer to our MedaVol 600 pumps'),
    environment(1, 'device', 'MedaVol 600'),
    affected(1, '57 are still running the old one', 57, 'other'),
    error(1, 'text', 'LIB XFER FAILED – 0x3E'),
    error(1, 'code', '0x3E'),
    environment(1, 'app', 'PumpLink Server 4.8.1'),
    environment(1, 'system', 'Windows Server 2019'),
    environment(1, ['account', 'workspace'], 'STO-UK-03'),
    error(
      1,
      'log',
      `2026-11-10 09:31:07 WARN  xfer: pump 60-11873 nak seq=14
2026-11-10 09:31:12 ERROR xfer: aborted after 3 retries, pump 60-11873`,
    ),
    attempt(1, 'Power-cycled a sample of six pumps', 'pumps', 'customer', 'failed'),
    attempt(1, 'Moved two pumps to a different access point', 'access point', 'customer', 'failed'),
    attempt(1, 'Re-imported the library from the original package', 'library', 'customer', 'failed'),
    attempt(1, 'Loaded one pump by means of the service cable', 'cable', 'customer', 'worked'),
    deadline(1, 'The revised heparin limits take effect on Monday 16 November', '2026-11-16', 'either'),
    deadline(1, 'a substantive reply by close of business on Wednesday', '2026-11-11', 'support'),
    attempt(
      2,
      'I have set the block size on your gateway back to 512 bytes',
      'block size',
      'support',
      'partly',
      [
        3,
        'Forty-nine of the pumps accepted the library without complaint. The remaining eight, all in Theatres, still refuse it',
      ],
    ),
    optional(
      attempt(2, 'push the library to the pumps once more', 'library', 'customer', 'partly', [
        3,
        'Forty-nine of the pumps accepted the library',
      ]),
    ),
    deadline(2, 'I shall ring you at 2 pm', '2026-11-10', 'support'),
    affected(3, 'The remaining eight, all in Theatres, still refuse it', 8, 'other'),
    environment(3, ['app', 'system'], 'firmware 7.1.2', '7.1.2'),
    attempt(3, 'I also had one of those eight reset to factory settings', 'reset', 'customer', 'failed'),
    optional(affected(4, `AB's 8`, 8, 'other')),
    deadline(5, 'Our field engineer will be with you on Thursday morning', '2026-11-12', 'support'),
  ],
});

const dawnelle = customer('Dawnelle Pruitt', 'America/Denver');
const teodor = agent('Teodor Hahn', 'America/New_York');

/** From a phone, before six cups of coffee. */
export const cabinetCounts = conversation({
  id: 'cabinet-counts',
  language: 'en',
  subject: 'cabinets counting wrong AGAIN',
  messages: [
    dawnelle.writes(
      '2026-10-27 06:10',
      `ok so the med cabinets on 4 West and the ED are counting wrong AGAIN. nurse pulls 2 oxycodone, cabinet says 1 came out. thats 31 discrepancies since midnight that i get to clear by hand and its only 6am!!

cabinets are OmniVault XR2, software 12.6.0.88. screen flashes "Pocket sensor variance" and under it VAR-118 and then goes back like nothing happened

i already recalibrated drawer 3 on the ED one (was fine for maybe two hours then off again). put new pocket liners in. nothing. rebooted the 4W cabinet, nothing

state board inspector is here tomorrow at 9. if the narcotics count is off i am the one who signs for it. fix it today please`,
    ),
    teodor.replies(
      '2026-10-27 08:35',
      `Morning Dawnelle, sorry you're starting the day like this. Turn Auto-Learn off under Cabinet > Sensors on both of them and pull a couple from each. Meanwhile I'm getting the event files off them.`,
    ),
    dawnelle.writes(
      '2026-10-27 06:58',
      `auto learn off on both. ED is counting right, 10 pulls 10 correct. 4 west nope, still short one every time`,
    ),
    teodor.notes(
      '2026-10-27 09:20',
      `4W has sensor board rev B, drifts since last release. Pushed calibration profile legacy-B to it 09:15. 7 other hospitals hit per escalation list, one more every day.`,
    ),
    teodor.replies(
      '2026-10-27 09:22',
      `Can you count a few on 4 West now? It has different settings from me. And for the inspector: you'll have a signed statement about the 31 in your mailbox before your shift ends today.`,
    ),
    dawnelle.writes(
      '2026-10-27 07:50',
      `pulled 6 on 4w. all 6 right. ok breathing again. send me that statement`,
    ),
  ],
  gold: [
    observed(1, 'the med cabinets on 4 West and the ED are counting wrong AGAIN'),
    optional(observed(1, 'nurse pulls 2 oxycodone, cabinet says 1 came out')),
    affected(1, '31 discrepancies since midnight', 31, ['records', 'other']),
    environment(1, 'device', 'OmniVault XR2'),
    environment(1, 'app', 'software 12.6.0.88', '12.6.0.88'),
    error(1, 'text', 'Pocket sensor variance'),
    error(1, 'code', 'VAR-118'),
    attempt(1, 'i already recalibrated drawer 3 on the ED one', 'recalibrated', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'put new pocket liners in', 'liners', 'customer', 'failed'),
    attempt(1, 'rebooted the 4W cabinet', 'rebooted', 'customer', 'failed'),
    deadline(1, 'state board inspector is here tomorrow at 9', '2026-10-28', 'support'),
    optional(cue(1, 'legal', 'state board inspector is here')),
    deadline(1, 'fix it today please', '2026-10-27', 'support'),
    attempt(2, 'Turn Auto-Learn off under Cabinet > Sensors', 'auto', 'customer', 'partly', [
      3,
      'auto learn off on both. ED is counting right, 10 pulls 10 correct. 4 west nope',
    ]),
    optional(
      attempt(2, 'pull a couple from each', 'pull', 'customer', 'partly', [
        3,
        'ED is counting right, 10 pulls 10 correct',
      ]),
    ),
    optional(environment(4, 'device', 'sensor board rev B')),
    attempt(4, 'Pushed calibration profile legacy-B to it', 'calibration profile', 'support', 'worked', [
      6,
      'all 6 right',
    ]),
    affected(
      4,
      '7 other hospitals hit per escalation list, one more every day',
      7,
      ['customers', 'sites'],
      true,
    ),
    optional(
      attempt(5, 'count a few on 4 West now', '4', 'customer', 'worked', [6, 'pulled 6 on 4w. all 6 right']),
    ),
    optional(
      attempt(5, 'It has different settings from me', 'settings', 'support', 'worked', [6, 'all 6 right']),
    ),
    deadline(5, 'before your shift ends today', '2026-10-27', 'support'),
  ],
});
