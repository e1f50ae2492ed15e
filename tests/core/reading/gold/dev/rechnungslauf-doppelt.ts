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

const volker = customer('Volker Stahmann', 'Europe/Vienna');
const lena = agent('Lena Pichler', 'Europe/Vienna');

export const rechnungslaufDoppelt = conversation({
  id: 'rechnungslauf-doppelt',
  language: 'de',
  subject: 'Rechnungen doppelt verschickt',
  messages: [
    volker.writes(
      '2026-05-04 07:52',
      `Hallo,

heute Nacht hat der Rechnungslauf 318 Rechnungen zweimal verschickt, einmal um 2 Uhr und dann nochmal um 4 Uhr. Im Protokoll steht:

2026-05-04 02:00:11 INFO  Rechnungslauf 5521 gestartet
2026-05-04 02:41:37 ERROR Sperre nicht freigegeben (RL-77)
2026-05-04 04:00:09 INFO  Rechnungslauf 5522 gestartet

Das darf nicht passieren. Richtig wäre: ein Lauf pro Nacht, jede Rechnung genau einmal.

Den Dienst habe ich um 7 Uhr neu gestartet, die Sperre ist aber immer noch da. Dann habe ich die Sperre in der Verwaltung gelöscht, seitdem startet wieder alles normal.

Version 2026.1.3, Server in der Region Wien, Mandantennummer 4711-A.

Einige Kunden haben schon doppelt bezahlt. Unser Anwalt meint, dass wir den Schaden bei Ihnen geltend machen müssen. Ich erwarte bis Mittwoch eine Stellungnahme.

V. Stahmann
Geschäftsführer
Stahmann Energie GmbH, FN 123456a, UID ATU99999999`,
    ),
    lena.replies(
      '2026-05-04 09:30',
      `Sehr geehrter Herr Stahmann,

das tut mir sehr leid. Ich habe den Rechnungslauf in Ihrem System bis auf Weiteres auf manuell gestellt, damit heute Nacht nichts passiert. Unsere Entwicklung sieht sich das Protokoll an. Die schriftliche Stellungnahme bekommen Sie bis Mittwoch.

Freundliche Grüße
Lena Pichler`,
    ),
    volker.writes('2026-05-06 17:20', `Es ist Mittwoch, 17:20 Uhr. Wo ist die Stellungnahme?`),
    lena.replies(
      '2026-05-06 17:48',
      `Sehr geehrter Herr Stahmann,

die Stellungnahme liegt bei unserer Rechtsabteilung. Sie haben sie übermorgen im Postfach, ich habe das persönlich geklärt.

Freundliche Grüße
Lena Pichler`,
    ),
  ],
  gold: [
    observed(1, 'heute Nacht hat der Rechnungslauf 318 Rechnungen zweimal verschickt'),
    affected(1, '318 Rechnungen zweimal verschickt', 318, 'records'),
    error(
      1,
      'log',
      `2026-05-04 02:00:11 INFO  Rechnungslauf 5521 gestartet
2026-05-04 02:41:37 ERROR Sperre nicht freigegeben (RL-77)
2026-05-04 04:00:09 INFO  Rechnungslauf 5522 gestartet`,
    ),
    error(1, 'code', 'RL-77'),
    expected(1, 'Richtig wäre: ein Lauf pro Nacht, jede Rechnung genau einmal'),
    attempt(
      1,
      'Den Dienst habe ich um 7 Uhr neu gestartet, die Sperre ist aber immer noch da',
      'Dienst gestartet',
      'customer',
      'failed',
    ),
    attempt(
      1,
      'Dann habe ich die Sperre in der Verwaltung gelöscht, seitdem startet wieder alles normal',
      'Sperre gelöscht',
      'customer',
      'worked',
    ),
    environment(1, ['app', 'sdk'], 'Version 2026.1.3'),
    environment(1, 'region', 'Region Wien'),
    environment(1, ['account', 'workspace'], 'Mandantennummer 4711-A'),
    affected(1, 'Einige Kunden haben schon doppelt bezahlt', null, 'customers'),
    cue(1, 'legal', 'Unser Anwalt meint, dass wir den Schaden bei Ihnen geltend machen müssen'),
    deadline(1, 'Ich erwarte bis Mittwoch eine Stellungnahme', '2026-05-06', 'support'),
    optional(
      attempt(
        2,
        'Ich habe den Rechnungslauf in Ihrem System bis auf Weiteres auf manuell gestellt',
        'manuell',
        'support',
        'unknown',
      ),
    ),
    deadline(2, 'Die schriftliche Stellungnahme bekommen Sie bis Mittwoch', '2026-05-06', 'support'),
    deadline(4, 'Sie haben sie übermorgen im Postfach', '2026-05-08', 'support'),
    optional(cue(4, 'legal', 'unserer Rechtsabteilung')),
  ],
});
