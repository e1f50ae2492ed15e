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
} from '../write.ts';

const ramesh = customer('Ramesh Iyengar', 'Asia/Kolkata');
const colm = agent('Colm Devaney', 'Europe/Dublin');

export const callbackQueue = conversation({
  id: 'callback-queue',
  language: 'en',
  subject: 'URGENT: Callback queue not dialling out',
  messages: [
    ramesh.writes(
      '2026-06-17 09:05',
      `Dear Team,

Greetings. Since yesterday evening our callback queue is not dialling out. Customer is pressing 1 for callback, the announcement is played, but thereafter no call is going to him. As on date 265 callbacks are pending and 78 agents are sitting idle.

PFB the details:
Product: Ringward Contact Centre, release 14.2.7
SIP trunk id TRK-0091
Softphone: Ringward Desk 3.8.0 on Windows 10 22H2
Error in supervisor console: "Dialer halted - pacing value out of range (RC-5104)"
First seen: 16/06/2026 19:42 IST

Troubleshooting done from our end:
1. Dialer service restarted two times - issue persists
2. Pacing changed from 1.4 to 1.0 - console is not accepting, same message is coming
3. New queue created for testing purpose with 2 agents - callbacks are going properly from it
4. Softphone reinstalled for 5 agents - no use

Kindly do the needful on priority. Our client is doing SLA review tomorrow at 11 AM and penalty is applicable from 300 pending.`,
    ),
    colm.replies(
      '2026-06-17 08:10',
      `Hi Ramesh, got it. The pacing on queue CB-MAIN is stored as 14, a decimal point went missing when somebody imported settings yesterday. The console can't repair that, so I'll do it in the database within the hour. In the meantime could you try moving a few of the pending ones to your new queue?`,
    ),
    ramesh.writes(
      '2026-06-17 13:20',
      `Dear Colm, moving to the new queue was done for 20 callbacks, those 20 are dialled and completed. For select all it is giving 504.`,
    ),
    colm.notes(
      '2026-06-17 09:25',
      `set pacing=1.4 on CB-MAIN straight in the db, bounced dialer node dub-d2. backlog dropping. CSV import has no locale check, bug RW-8817 raised.`,
    ),
    colm.replies(
      '2026-06-17 09:30',
      `Repaired, Ramesh, the dialler is working through the backlog as we speak. May I ask you to confirm when it reaches zero?`,
    ),
    ramesh.writes(
      '2026-06-17 17:45',
      `Confirmed, pending is nil since 17:20. Kindly share RCA by Friday EOD for our client.`,
    ),
    colm.replies('2026-06-17 14:10', `Will do, you'll have it in good time.`),
  ],
  gold: [
    observed(1, 'our callback queue is not dialling out'),
    optional(observed(1, 'no call is going to him')),
    affected(1, '265 callbacks are pending', 265, ['records', 'other']),
    affected(1, '78 agents are sitting idle', 78, 'users'),
    environment(1, 'app', 'Ringward Contact Centre, release 14.2.7', 'release 14.2.7', '14.2.7'),
    optional(environment(1, ['account', 'workspace', 'device'], 'SIP trunk id TRK-0091', 'TRK-0091')),
    environment(1, 'app', 'Ringward Desk 3.8.0'),
    environment(1, 'system', 'Windows 10 22H2', 'Windows 10'),
    error(1, 'text', 'Dialer halted - pacing value out of range (RC-5104)'),
    error(1, 'code', 'RC-5104'),
    error(1, 'timestamp', '16/06/2026 19:42 IST'),
    attempt(1, 'Dialer service restarted two times', 'restarted', 'customer', 'failed'),
    attempt(1, 'Pacing changed from 1.4 to 1.0', 'pacing', 'customer', 'failed'),
    attempt(1, 'New queue created for testing purpose', 'queue', 'customer', ['worked', 'partly']),
    attempt(1, 'Softphone reinstalled for 5 agents', 'softphone', 'customer', 'failed'),
    deadline(1, 'Our client is doing SLA review tomorrow at 11 AM', '2026-06-18', 'support'),
    deadline(2, `I'll do it in the database within the hour`, '2026-06-17', 'support'),
    attempt(
      2,
      'moving a few of the pending ones to your new queue',
      'moving queue',
      'customer',
      ['partly', 'worked'],
      [3, 'moving to the new queue was done for 20 callbacks'],
    ),
    error(3, 'http-status', '504'),
    optional(attempt(3, 'For select all it is giving 504', 'select', 'customer', 'failed')),
    optional(observed(3, 'For select all it is giving 504')),
    attempt(4, 'set pacing=1.4 on CB-MAIN straight in the db', 'pacing', 'support', 'worked', [
      5,
      'Repaired, Ramesh',
    ]),
    attempt(4, 'bounced dialer node dub-d2', 'bounced', 'support', 'worked'),
    optional(environment(4, ['region', 'device'], 'dub-d2')),
    optional(error(4, 'request-id', 'RW-8817')),
    deadline(6, 'share RCA by Friday EOD', '2026-06-19', 'support'),
  ],
});

const wiebke = customer('Wiebke Haarmann', 'Europe/Berlin');
const florian = agent('Florian Egger', 'Europe/Vienna');

export const aktenplan = conversation({
  id: 'aktenplan',
  language: 'de',
  subject: 'Rechnungen landen in "Nicht zugeordnet"',
  messages: [
    wiebke.writes(
      '2026-10-19 09:05',
      `Guten Tag Herr Egger,

seit dem Update am Wochenende legt das DMS eingescannte Rechnungen nicht mehr im Aktenplan ab, sondern wirft alles in den Ordner "Nicht zugeordnet". Seit heute früh sind das 412 Belege, und es werden ständig mehr. Eigentlich müsste anhand der Lieferantennummer automatisch einsortiert werden.

Eingesetzt wird DokuWart 11.2.0 (vorher 11.1), der Client läuft unter Windows 11 Enterprise, gescannt wird mit einem Kyocera TASKalfa 4054ci. Mandant: SWH-02.

Im Protokoll steht bei jedem Beleg:

19.10.2026 07:03:18 FEHLER Regelwerk: Ausdruck nicht auswertbar (DW-3307)

Bisher versucht: Regel gelöscht und neu angelegt, hat nichts gebracht. Einen Beleg von Hand als PDF hochgeladen: Der landet richtig. Scan-Dienst neu gestartet, ohne Erfolg. Mein Kollege hat außerdem am Kyocera die Texterkennung abgeschaltet, dann wird zwar einsortiert, aber wir können die Belege nicht mehr durchsuchen.

Am Mittwoch läuft unser Zahllauf, bis dahin müssen alle Rechnungen geprüft und freigegeben sein. Fünf Kolleginnen sortieren gerade von Hand, das halten wir nicht lange durch.

Mit freundlichen Grüßen
Wiebke Haarmann`,
    ),
    florian.replies(
      '2026-10-19 10:40',
      `Guten Tag Frau Haarmann, vielen Dank für die genaue Beschreibung. Seit 11.2 liefert die Texterkennung die Lieferantennummer mit Leerzeichen, daran scheitert der Ausdruck. Bitte setzen Sie in der Regel ein TRIM() um das Feld LIEFNR und scannen Sie einen Beleg.

Die 412 Altfälle stoße ich heute Abend ab 19 Uhr neu an.`,
    ),
    wiebke.writes(
      '2026-10-19 11:25',
      `TRIM() eingetragen, drei Belege gescannt, alle drei sitzen an der richtigen Stelle. Nur Gutschriften landen weiterhin unter "Nicht zugeordnet", da steht die Nummer in einem anderen Feld.`,
    ),
    florian.replies(
      '2026-10-19 13:05',
      `Für Gutschriften habe ich Ihnen eben eine eigene Regel angelegt (Feld KREDNR). Schauen Sie bitte bis morgen Mittag, ob damit alles passt?`,
    ),
    wiebke.writes(
      '2026-10-20 08:50',
      `Guten Morgen, über Nacht sind die 412 komplett einsortiert worden, und die Gutschriften passen auch. Einzig 9 Belege ohne Lieferantennummer sind übrig, die machen wir selbst. Ihnen vielen Dank!`,
    ),
  ],
  gold: [
    observed(1, 'legt das DMS eingescannte Rechnungen nicht mehr im Aktenplan ab'),
    optional(observed(1, 'wirft alles in den Ordner "Nicht zugeordnet"')),
    affected(
      1,
      'Seit heute früh sind das 412 Belege, und es werden ständig mehr',
      412,
      ['records', 'other'],
      true,
    ),
    expected(1, 'Eigentlich müsste anhand der Lieferantennummer automatisch einsortiert werden'),
    environment(1, 'app', 'DokuWart 11.2.0'),
    optional(environment(1, 'app', '11.1')),
    environment(1, 'system', 'Windows 11 Enterprise', 'Windows 11'),
    environment(1, 'device', 'Kyocera TASKalfa 4054ci'),
    environment(1, ['workspace', 'account'], 'Mandant: SWH-02', 'SWH-02'),
    error(1, ['log', 'text'], '19.10.2026 07:03:18 FEHLER Regelwerk: Ausdruck nicht auswertbar (DW-3307)'),
    error(1, 'code', 'DW-3307'),
    attempt(1, 'Regel gelöscht und neu angelegt', 'Regel', 'customer', 'failed'),
    attempt(1, 'Einen Beleg von Hand als PDF hochgeladen', 'hochgeladen', 'customer', ['worked', 'partly']),
    attempt(1, 'Scan-Dienst neu gestartet', 'gestartet', 'customer', 'failed'),
    attempt(1, 'am Kyocera die Texterkennung abgeschaltet', 'Texterkennung', 'customer', [
      'partly',
      'worked',
    ]),
    deadline(1, 'Am Mittwoch läuft unser Zahllauf', '2026-10-21', 'either'),
    affected(1, 'Fünf Kolleginnen sortieren gerade von Hand', 5, 'users'),
    attempt(
      2,
      'setzen Sie in der Regel ein TRIM() um das Feld LIEFNR',
      'TRIM',
      'customer',
      ['partly', 'worked'],
      [3, 'TRIM() eingetragen'],
    ),
    attempt(
      2,
      'Die 412 Altfälle stoße ich heute Abend ab 19 Uhr neu an',
      '412',
      'support',
      ['worked', 'partly'],
      [5, 'über Nacht sind die 412 komplett einsortiert worden'],
    ),
    deadline(2, 'stoße ich heute Abend ab 19 Uhr neu an', '2026-10-19', 'support'),
    optional(attempt(3, 'drei Belege gescannt', 'Belege', 'customer', ['worked', 'partly'])),
    optional(observed(3, 'Nur Gutschriften landen weiterhin unter "Nicht zugeordnet"')),
    attempt(4, 'habe ich Ihnen eben eine eigene Regel angelegt', 'Regel', 'support', 'worked', [
      5,
      'die Gutschriften passen auch',
    ]),
    deadline(4, 'bis morgen Mittag', '2026-10-20', 'customer'),
    optional(affected(2, 'Die 412 Altfälle', 412, ['records', 'other'])),
    optional(affected(5, '9 Belege ohne Lieferantennummer sind übrig', 9, ['records', 'other'])),
  ],
});
