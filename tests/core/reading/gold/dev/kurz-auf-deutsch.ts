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

const berta = customer('Berta Krieger', 'Europe/Berlin');
const jan = agent('Jan Ottens', 'Europe/Berlin');

export const waageSpinnt = conversation({
  id: 'waage-spinnt',
  language: 'de',
  subject: 'Waage spinnt',
  messages: [
    berta.writes(
      '2026-03-16 08:12',
      `Moin, die Waage an Kasse 2 zeigt nur noch "Err 7" und wir können nichts mehr abwiegen. Stecker gezogen, 5 Minuten gewartet, wieder rein: nix. Kabel getauscht, auch nix. Kassensoftware ist 6.11.2.
Morgen ist Markttag, bis dahin muss das gehen!`,
    ),
    jan.replies(
      '2026-03-16 08:40',
      `Guten Morgen Frau Krieger, stellen Sie bitte in den Einstellungen den Anschluss von COM3 auf COM4 um.`,
    ),
    berta.writes('2026-03-16 08:55', `hab ich gemacht, hat leider nichts gebracht`),
    jan.replies(
      '2026-03-16 09:05',
      `Dann habe ich den Treiber bei Ihnen gerade neu eingespielt. Schauen Sie bitte noch einmal.`,
    ),
    berta.writes('2026-03-16 09:20', `Jetzt läuft sie wieder, danke!!`),
  ],
  gold: [
    observed(1, 'die Waage an Kasse 2 zeigt nur noch "Err 7"'),
    error(1, ['text', 'code'], 'Err 7'),
    attempt(1, 'Stecker gezogen', 'Stecker', 'customer', 'failed'),
    attempt(1, 'Kabel getauscht', 'Kabel', 'customer', 'failed'),
    environment(1, 'app', 'Kassensoftware ist 6.11.2', '6.11.2'),
    deadline(1, 'Morgen ist Markttag, bis dahin muss das gehen', '2026-03-17', 'support'),
    attempt(2, 'den Anschluss von COM3 auf COM4 um', 'Anschluss', 'customer', 'failed', [
      3,
      'hat leider nichts gebracht',
    ]),
    attempt(4, 'den Treiber bei Ihnen gerade neu eingespielt', 'Treiber', 'support', 'worked', [
      5,
      'Jetzt läuft sie wieder',
    ]),
  ],
});

const falk = customer('Falk Dornbusch', 'Europe/Vienna');
const iris = agent('Iris Maurer', 'Europe/Zurich');

export const buchungsexport = conversation({
  id: 'buchungsexport',
  language: 'de',
  subject: 'Buchungsexport unvollständig – dringend',
  messages: [
    falk.writes(
      '2026-04-01 11:20',
      `Sehr geehrte Damen und Herren,

seit dem Update vom Montag fehlen im Buchungsexport sämtliche Stornos. Betroffen sind drei unserer fünf Mandanten, insgesamt rund 480 Buchungen, Tendenz steigend. Erwartet hätten wir, dass Stornos wie bisher mit negativem Betrag ausgegeben werden.

Folgendes haben wir bereits versucht:
- Export als CSV statt XML: dasselbe Ergebnis
- Zeitraum auf einen Monat verkürzt: keine Besserung
- Export mit einem anderen Benutzer: ebenfalls ohne Erfolg
- Abfrage direkt über die Schnittstelle: funktioniert

Version 2026.3, Browser Edge 145, Windows 11, Mandantennummer 20417.

Die Umsatzsteuervoranmeldung ist spätestens am 15. April fällig. Bitte geben Sie uns bis Freitag Bescheid. Sollte das nicht klappen, müssten wir über eine Kündigung nachdenken.

Mit freundlichen Grüßen
Falk Dornbusch`,
    ),
    iris.replies(
      '2026-04-01 14:02',
      `Guten Tag Herr Dornbusch, vielen Dank. Wir haben den Fehler nachgestellt und liefern die Korrektur voraussichtlich Ende nächster Woche. Ich melde mich übermorgen mit dem genauen Termin.`,
    ),
  ],
  gold: [
    observed(1, 'fehlen im Buchungsexport sämtliche Stornos'),
    expected(1, 'Erwartet hätten wir, dass Stornos wie bisher mit negativem Betrag ausgegeben werden'),
    affected(1, 'drei unserer fünf Mandanten', 3, 'customers'),
    affected(1, 'rund 480 Buchungen, Tendenz steigend', 480, 'records', true),
    attempt(1, 'Export als CSV statt XML', 'CSV', 'customer', 'failed'),
    attempt(1, 'Zeitraum auf einen Monat verkürzt', 'Zeitraum', 'customer', 'failed'),
    attempt(1, 'Export mit einem anderen Benutzer', 'Benutzer', 'customer', 'failed'),
    attempt(1, 'Abfrage direkt über die Schnittstelle', 'Schnittstelle', 'customer', 'worked'),
    environment(1, 'app', 'Version 2026.3'),
    environment(1, 'browser', 'Edge 145'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['account', 'workspace'], 'Mandantennummer 20417', '20417'),
    deadline(1, 'spätestens am 15. April fällig', '2026-04-15', 'either'),
    deadline(1, 'bis Freitag Bescheid', '2026-04-03', 'support'),
    cue(1, 'leaving', 'über eine Kündigung nachdenken'),
    deadline(2, 'voraussichtlich Ende nächster Woche', ['2026-04-10', '2026-04-12'], 'support'),
    deadline(2, 'Ich melde mich übermorgen', '2026-04-03', 'support'),
  ],
});

const uwe = customer('Uwe Sander', 'Europe/Berlin');
const mona = agent('Mona Theis', 'Europe/Berlin');

export const zutritt = conversation({
  id: 'zutritt',
  language: 'de',
  subject: 'Türen gehen nicht auf',
  messages: [
    uwe.writes(
      '2026-05-11 06:40',
      `Hallo zusammen, in der Halle kommt seit heute früh keiner mehr mit der App rein, das sind bei uns 45 Leute. Mit dem Chip geht's. Handys: quer durch, iPhone und Android, App ist die 2.9.0. Ich hab die App bei mir neu installiert und mich neu angemeldet, half beides nichts.`,
    ),
    mona.notes(
      '2026-05-11 07:15',
      `Kunde hat angerufen. Server in Frankfurt antwortet mit 503. Zwei weitere Kunden haben dasselbe gemeldet. Habe den Dienst neu gestartet.`,
    ),
    mona.replies(
      '2026-05-11 07:30',
      `Hallo Herr Sander, wir haben den Dienst neu gestartet. Klappt es jetzt?`,
    ),
    uwe.writes('2026-05-11 07:44', `Bei den meisten ja, aber bei 8 Kollegen immer noch nicht.`),
    mona.replies(
      '2026-05-11 07:50',
      `Danke. Die acht sollten im Laufe des Vormittags wieder hineinkommen, ich rufe Sie bis 11 Uhr an.`,
    ),
  ],
  gold: [
    observed(1, 'kommt seit heute früh keiner mehr mit der App rein'),
    affected(1, '45 Leute', 45, 'users'),
    optional(attempt(1, 'Mit dem Chip', 'Chip', 'customer', 'worked')),
    environment(1, ['device', 'system'], 'iPhone'),
    environment(1, 'system', 'Android'),
    environment(1, 'app', 'App ist die 2.9.0', '2.9.0'),
    attempt(1, 'Ich hab die App bei mir neu installiert', 'App installiert', 'customer', 'failed'),
    attempt(1, 'mich neu angemeldet', 'angemeldet', 'customer', 'failed'),
    optional(environment(2, 'region', 'Frankfurt')),
    error(2, 'http-status', '503'),
    affected(2, 'Zwei weitere Kunden haben dasselbe gemeldet', 2, 'customers'),
    attempt(3, 'wir haben den Dienst neu gestartet', 'Dienst gestartet', 'support', 'partly', [
      4,
      'Bei den meisten ja, aber bei 8 Kollegen immer noch nicht',
    ]),
    optional(attempt(2, 'Habe den Dienst neu gestartet', 'Dienst gestartet', 'support', 'partly')),
    affected(4, 'bei 8 Kollegen immer noch nicht', 8, 'users'),
    deadline(5, 'ich rufe Sie bis 11 Uhr an', '2026-05-11', 'support'),
  ],
});

const rosa = customer('Rosa Lindner', 'Europe/Berlin');

export const newsletterBilder = conversation({
  id: 'newsletter-bilder',
  language: 'de',
  subject: 'Newsletter ohne Bilder',
  messages: [
    rosa.writes(
      '2026-06-08 15:05',
      `Hallo,

im Newsletter werden bei gut der Hälfte unserer 3.200 Empfänger keine Bilder angezeigt. Das Testmail an mich selbst war ok. Habe die Bilder kleiner gemacht und nochmal verschickt, brachte nichts. Statt PNG habe ich dann JPG genommen, damit ging es zumindest in Outlook.

Der nächste Versand ist am Donnerstag in einer Woche, spätestens am Mittwoch davor brauchen wir eine Lösung.

Thunderbird 128, Outlook 2021
LG Rosa`,
    ),
    jan.replies(
      '2026-06-08 16:00',
      `Hallo Rosa, danke. Bitte schalte unter Zustellung einmal den Bild-Proxy aus und schick ein Testmail an zwei, drei Betroffene.`,
    ),
    rosa.writes('2026-06-09 09:30', `Proxy aus, und siehe da: alle drei sehen die Bilder.`),
    jan.replies('2026-06-09 10:00', `Prima! Wir melden uns in der KW 25, wenn der Proxy repariert ist.`),
  ],
  gold: [
    observed(1, 'werden bei gut der Hälfte unserer 3.200 Empfänger keine Bilder angezeigt'),
    optional(affected(1, 'der Hälfte unserer 3.200 Empfänger', 3200, ['users', 'customers'])),
    attempt(1, 'Habe die Bilder kleiner gemacht und nochmal verschickt', 'Bilder', 'customer', 'failed'),
    attempt(1, 'Statt PNG habe ich dann JPG genommen', 'JPG', 'customer', 'partly'),
    deadline(1, 'am Donnerstag in einer Woche', ['2026-06-18', '2026-06-11'], 'support'),
    optional(deadline(1, 'spätestens am Mittwoch davor', ['2026-06-17', '2026-06-10'], 'support')),
    environment(1, ['app', 'browser'], 'Thunderbird 128'),
    environment(1, 'app', 'Outlook 2021'),
    attempt(2, 'schalte unter Zustellung einmal den Bild-Proxy aus', 'Proxy', 'customer', 'worked', [
      3,
      'alle drei sehen die Bilder',
    ]),
    optional(deadline(4, 'in der KW 25', ['2026-06-19', '2026-06-21', '2026-06-15'], 'support')),
  ],
});
