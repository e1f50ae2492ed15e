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

const anke = customer('Anke Dirksen', 'Europe/Berlin');
const tobias = agent('Tobias Renner', 'Europe/Berlin');

export const csvImportUmlauts = conversation({
  id: 'csv-import-umlauts',
  language: 'de',
  subject: 'Import bricht ab',
  messages: [
    anke.writes(
      '2026-03-10 08:47',
      `Guten Morgen,

seit dem Update am Wochenende bricht unser Kundenimport nach Zeile 412 ab. Es erscheint die Meldung "Zeile 413: ungültiges Zeichen (Fehler I-2044)". In Zeile 413 steht "Müßig & Söhne KG", vorher ging das immer ohne Probleme.

Erwartet hätten wir, dass alle 1.860 Kunden importiert werden, so wie bisher.

Was wir schon probiert haben:
- Datei als UTF-8 gespeichert: gleicher Fehler
- Datei in zwei Teile geteilt: der erste Teil läuft durch, der zweite bricht wieder ab
- anderer Rechner: gleicher Fehler

Wir arbeiten mit Chrome 133 unter Windows 11, Mandant 20714.

Bis Freitag müssen die Kunden im System sein, am Montag startet die Frühjahrsaktion.

Mit freundlichen Grüßen
Anke Dirksen

Dirksen Gartentechnik GmbH & Co. KG
Amtsgericht Oldenburg HRA 204455
Tel. 0441 5550-12, Fax 0441 5550-13`,
    ),
    tobias.replies(
      '2026-03-10 09:30',
      `Guten Tag Frau Dirksen,

vielen Dank für die genaue Beschreibung. Bitte stellen Sie im Importdialog die Zeichenkodierung von "Automatisch" auf "UTF-8" und starten Sie den Import noch einmal.

Freundliche Grüße
Tobias Renner`,
    ),
    anke.writes(
      '2026-03-10 10:12',
      `Hallo Herr Renner,

damit kommt er bis Zeile 1.204, also weiter als vorher, bricht dann aber mit derselben Meldung ab.

Gruß
Anke Dirksen`,
    ),
    tobias.notes(
      '2026-03-10 10:40',
      `Nachgestellt auf dem Testsystem mit Version 8.3.0. Zeile 1205 enthält ein geschütztes Leerzeichen. Das ist ein Fehler im neuen Parser, geht an die Entwicklung.`,
    ),
    tobias.replies(
      '2026-03-10 10:55',
      `Guten Tag Frau Dirksen,

wir konnten den Fehler nachstellen. Ich melde mich bis morgen Mittag bei Ihnen. Wenn Sie mir die Datei schicken, spielen wir sie zur Sicherheit auch direkt ein.

Freundliche Grüße
Tobias Renner`,
    ),
    anke.writes('2026-03-10 11:20', `Danke, die Datei schicke ich Ihnen heute Nachmittag.\n\nAnke Dirksen`),
  ],
  gold: [
    observed(1, 'seit dem Update am Wochenende bricht unser Kundenimport nach Zeile 412 ab'),
    expected(1, 'Erwartet hätten wir, dass alle 1.860 Kunden importiert werden, so wie bisher'),
    error(1, 'text', 'Zeile 413: ungültiges Zeichen (Fehler I-2044)'),
    error(1, 'code', 'I-2044'),
    attempt(1, 'Datei als UTF-8 gespeichert: gleicher Fehler', 'UTF-8 gespeichert', 'customer', 'failed'),
    attempt(
      1,
      'Datei in zwei Teile geteilt: der erste Teil läuft durch, der zweite bricht wieder ab',
      'geteilt',
      'customer',
      'partly',
    ),
    attempt(1, 'anderer Rechner: gleicher Fehler', 'anderer Rechner', 'customer', 'failed'),
    environment(1, 'browser', 'Chrome 133'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['account', 'workspace'], 'Mandant 20714'),
    optional(affected(1, 'alle 1.860 Kunden', 1860, ['records', 'customers'])),
    deadline(1, 'Bis Freitag müssen die Kunden im System sein', '2026-03-13', 'either'),
    optional(deadline(1, 'am Montag startet die Frühjahrsaktion', '2026-03-16', 'support')),
    attempt(
      2,
      'stellen Sie im Importdialog die Zeichenkodierung von "Automatisch" auf "UTF-8"',
      'Zeichenkodierung',
      'customer',
      'partly',
      [3, 'damit kommt er bis Zeile 1.204, also weiter als vorher'],
    ),
    environment(4, ['app', 'sdk'], 'Version 8.3.0'),
    optional(attempt(4, 'Nachgestellt auf dem Testsystem', 'nachgestellt', 'support', 'failed')),
    deadline(5, 'Ich melde mich bis morgen Mittag bei Ihnen', '2026-03-11', 'support'),
    deadline(6, 'die Datei schicke ich Ihnen heute Nachmittag', '2026-03-10', 'customer'),
  ],
});
