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

const winifred = customer('Winifred Asante', 'Africa/Johannesburg');
const pieter = agent('Pieter Nel', 'Africa/Johannesburg');

/** A call, transcribed by a machine and pasted into a note. */
export const wrongPhotograph = conversation({
  id: 'wrong-photograph',
  language: 'en',
  subject: 'Please telephone - service sheets',
  messages: [
    winifred.writes(
      '2026-07-07 08:10',
      `Good day. Our service sheets are printing with another family's photograph. I cannot type more now, people are arriving. Please phone me on the office line.

W. Asante`,
    ),
    pieter.notes(
      '2026-07-07 08:58',
      `Call 08:31, auto transcript:

Pieter: Memorial desk, Pieter speaking. Mrs Asante, I'm phoning about the service sheets.
Caller: Thank you, my dear. So I choose the photo, on the screen it's old Mr Dube, and what comes out of the printer is a lady we buried in June.
Pieter: Is that with every order?
Caller: No, two out of the five. The Dube funeral, that's Thursday at ten, and the Naidoos on Saturday.
Pieter: Which program do you have in front of you?
Caller: It says Solace Print 8.2.4, on the Windows 10 machine. The printer's a Canon C5535.
Pieter: Any message on the screen?
Caller: A yellow strip, "Preview may be out of date". I never paid it attention.
Pieter: And what have you done so far?
Caller: My son switched the printer off for ten minutes, it made no difference. Then he took the picture out and put it in again, and that was right for one copy, one copy only! Then I saved it as a PDF, and there's the lady on the PDF.
Pieter: Could you click on Tools and then Empty Preview Store, while I hold?
Caller: Yes. Now print? Ag no, it's the lady again.
Pieter: Then I'm moving your branch to our new picture server, it's 77-014, isn't it? One moment. Please print again.
Caller: It is. There he is! There's Mr Dube. Oh, thank the Lord. But the Naidoos still have the lady.
Pieter: I'll sort that one out by four this afternoon.`,
    ),
    pieter.replies(
      '2026-07-07 15:35',
      `Dear Mrs Asante,

I have linked the Naidoo picture by hand. Please press Refresh beside the photograph and print one copy. Should the lady turn up once more, delete the draft (not the order).

Pieter Nel`,
    ),
    winifred.writes(
      '2026-07-07 16:20',
      `Dear Pieter,

Refresh did nothing, so I deleted the draft, and now it is Mr Naidoo on the paper.

That leaves the seventy sheets which went out last Friday with the wrong face. That family is speaking of lawyers. I should like a letter from you by Wednesday week that I can show them, and the cost of the paper returned, please.

W. Asante`,
    ),
    pieter.replies(
      '2026-07-08 09:00',
      `Dear Mrs Asante,

The costs are with a colleague, Lindiwe, who will write to you before the weekend. The letter you'll have by the 14th. I have also moved your other two branches to the new server, so that it cannot happen there.

Pieter Nel`,
    ),
  ],
  gold: [
    observed(1, `Our service sheets are printing with another family's photograph`),
    optional(cue(1, 'exposure', `printing with another family's photograph`)),
    optional(observed(2, 'what comes out of the printer is a lady we buried in June')),
    affected(2, 'two out of the five', 2, ['records', 'other', 'customers']),
    deadline(2, `The Dube funeral, that's Thursday at ten`, '2026-07-09', 'support'),
    deadline(2, 'the Naidoos on Saturday', '2026-07-11', 'support'),
    environment(2, 'app', 'Solace Print 8.2.4', '8.2.4'),
    environment(2, 'system', 'Windows 10'),
    environment(2, 'device', 'Canon C5535'),
    error(2, 'text', 'Preview may be out of date'),
    attempt(2, 'My son switched the printer off for ten minutes', 'printer', 'customer', 'failed'),
    attempt(2, 'he took the picture out and put it in again', 'picture', 'customer', ['partly', 'failed']),
    attempt(2, 'I saved it as a PDF', 'PDF', 'customer', 'failed'),
    attempt(2, 'click on Tools and then Empty Preview Store', 'empty', 'customer', 'failed'),
    attempt(2, `I'm moving your branch to our new picture server`, 'moving', 'support', ['partly', 'worked']),
    environment(2, ['account', 'workspace'], '77-014', 'branch 77-014'),
    optional(affected(2, 'the Naidoos still have the lady', 1, ['records', 'customers', 'other'])),
    deadline(2, 'by four this afternoon', '2026-07-07', 'support'),
    attempt(3, 'I have linked the Naidoo picture by hand', 'linked', 'support', [
      'partly',
      'worked',
      'unknown',
    ]),
    attempt(3, 'press Refresh beside the photograph', 'refresh', 'customer', 'failed', [
      4,
      'Refresh did nothing',
    ]),
    attempt(3, 'delete the draft (not the order)', 'delete', 'customer', 'worked', [
      4,
      'I deleted the draft, and now it is Mr Naidoo on the paper',
    ]),
    affected(4, 'the seventy sheets which went out last Friday with the wrong face', 70, [
      'records',
      'other',
    ]),
    cue(4, 'legal', 'That family is speaking of lawyers'),
    deadline(4, 'by Wednesday week', '2026-07-15', 'support'),
    cue(4, 'refund', 'the cost of the paper returned, please'),
    deadline(5, 'before the weekend', ['2026-07-10', '2026-07-11'], 'support'),
    deadline(5, `The letter you'll have by the 14th`, '2026-07-14', 'support'),
    attempt(5, 'I have also moved your other two branches to the new server', 'moved', 'support', 'unknown'),
  ],
});

const reshma = customer('Reshma Pillai', 'Asia/Dubai');
const hamish = agent('Hamish Orr', 'Europe/London');

/** A hotel laundry, with what its server answers. */
export const linenTunnel = conversation({
  id: 'linen-tunnel',
  language: 'en',
  subject: 'Linen count short at RFID tunnel',
  messages: [
    reshma.writes(
      '2026-11-16 11:05',
      `Dear team, greetings of the day!

Kindly note that the RFID tunnel at our Al Quoz plant is reading only half of the linen since the power cut of 15 Nov 23:40. A trolley with 400 bath sheets is showing 190 or 210. Three hotels have already refused our delivery notes.

Tunnel: Lintrak T8
Middleware: LinkHub 2.11.3 on Ubuntu 22.04

System status is giving "No power at ANT-2, ANT-4" and the API is answering the below to our ERP:

{"status":503,"error":"READER_DEGRADED","antennas":{"ok":4,"down":2},"trace":"b7e1-40aa"}

We have done the needful from our side: power reset of the tunnel (same), interchanging the antenna cables (now it is ANT-1 having no power, so cable is culprit I think), counting with the handheld (correct figure but one trolley is taking 25 minutes).

Request you to revert by EOD, since the Royal Pearl is having a wedding of 600 pax on Friday and all that linen has to pass.

Regards
Reshma`,
    ),
    hamish.replies(
      '2026-11-16 08:30',
      `Hi Reshma, agreed, the cables took the surge. I've lowered the read threshold from here, that may win back a few. Could you also slow the belt to 0.2 m/s? And plug the second antenna into port 6, that one has a cable of its own. New cables are on their way, the courier says Wednesday.`,
    ),
    reshma.writes(
      '2026-11-16 15:20',
      `Belt slowed, count improved to 310. Port 6: that antenna is up, thank you, ANT-4 remains. But after your threshold change honestly we are seeing ghost reads, towels from the next lane are coming in the count, 45 nos. in last hour and increasing.`,
    ),
    hamish.replies(
      '2026-11-16 11:50',
      `Ah, that was me being greedy. Threshold is back where it was. Please empty the lane buffer as well. I'll look in again first thing tomorrow.`,
    ),
    reshma.writes(
      '2026-11-17 10:15',
      `Lane buffer emptied, ghost reads are nil since then. Kindly see that the cables are not delayed, stocktake for the owners is on the 19th.`,
    ),
    reshma.writes(
      '2026-11-18 17:40',
      `Cables received and both replaced by our technician, 400 out of 400. Only the delivery notes of the hotels are to be re-issued from your end, 48 hours max. After that you may close.`,
    ),
  ],
  gold: [
    observed(1, 'the RFID tunnel at our Al Quoz plant is reading only half of the linen'),
    optional(observed(1, 'A trolley with 400 bath sheets is showing 190 or 210')),
    optional(affected(1, 'only half of the linen', null, ['records', 'other'])),
    error(1, 'timestamp', '15 Nov 23:40'),
    affected(1, 'Three hotels have already refused our delivery notes', 3, ['customers', 'sites']),
    environment(1, 'device', 'Lintrak T8'),
    environment(1, 'app', 'LinkHub 2.11.3'),
    environment(1, 'system', 'Ubuntu 22.04'),
    error(1, 'text', 'No power at ANT-2, ANT-4'),
    error(
      1,
      ['log', 'text'],
      '{"status":503,"error":"READER_DEGRADED","antennas":{"ok":4,"down":2},"trace":"b7e1-40aa"}',
    ),
    error(1, 'http-status', '503'),
    error(1, 'code', 'READER_DEGRADED'),
    error(1, 'request-id', 'b7e1-40aa'),
    attempt(1, 'power reset of the tunnel', 'reset', 'customer', 'failed'),
    attempt(1, 'interchanging the antenna cables', 'cables', 'customer', ['failed', 'partly']),
    attempt(1, 'counting with the handheld', 'handheld', 'customer', ['worked', 'partly']),
    deadline(1, 'revert by EOD', '2026-11-16', 'support'),
    deadline(1, 'the Royal Pearl is having a wedding of 600 pax on Friday', '2026-11-20', 'support'),
    attempt(
      2,
      `I've lowered the read threshold from here`,
      'threshold',
      'support',
      ['failed', 'partly'],
      [3, 'after your threshold change honestly we are seeing ghost reads'],
    ),
    attempt(2, 'slow the belt to 0.2 m/s', 'belt', 'customer', 'partly', [
      3,
      'Belt slowed, count improved to 310',
    ]),
    attempt(
      2,
      'plug the second antenna into port 6',
      'port',
      'customer',
      ['worked', 'partly'],
      [3, 'Port 6: that antenna is up, thank you, ANT-4 remains'],
    ),
    deadline(2, 'the courier says Wednesday', '2026-11-18', 'support'),
    observed(3, 'we are seeing ghost reads'),
    affected(3, '45 nos. in last hour and increasing', 45, ['records', 'other'], true),
    attempt(
      4,
      'Threshold is back where it was',
      'threshold',
      'support',
      ['worked', 'partly', 'unknown'],
      [5, 'ghost reads are nil since then'],
    ),
    attempt(4, 'empty the lane buffer', 'empty', 'customer', 'worked', [
      5,
      'Lane buffer emptied, ghost reads are nil since then',
    ]),
    deadline(4, `I'll look in again first thing tomorrow`, '2026-11-17', 'support'),
    deadline(5, 'stocktake for the owners is on the 19th', '2026-11-19', 'support'),
    attempt(6, 'both replaced by our technician', 'replaced', 'customer', 'worked'),
    deadline(6, '48 hours max', '2026-11-20', 'support'),
  ],
});
