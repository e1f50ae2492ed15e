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

const anja = customer('Anja Hollerbach', 'Europe/Berlin');
const tomislav = agent('Tomislav Krämer', 'Europe/Berlin');

/** Before the first van leaves. */
export const backstubeOhneZettel = conversation({
  id: 'backstube-ohne-zettel',
  language: 'de',
  subject: 'Bestellungen fehlen in der Backstube!!',
  messages: [
    anja.writes(
      '2026-11-09 03:52',
      `Moin,

die Bestellungen der Läden von Sonntagabend sind in der Backstube nicht angekommen. Am Tablet steht bloß „Keine Aufträge für 09.11.“, dabei haben alle bestellt, das seh ich ja im Büro. 7 von 9 Filialen fehlen, Markt und Bahnhof sind da.

Tablet ist ein Lenovo Tab M10 mit Android 14, drauf ist BackPlan 3.22.0. Wir haben die Kundennummer 20188.

Hab das Tablet aus- und wieder angemacht, mich dann in der App neu angemeldet, beides umsonst. Mein Mann hat die Listen im Büro ausgedruckt, damit kommen wir heute halbwegs hin. Beim Abgleich kommt nach ner Minute „Synchronisierung abgebrochen (BP-0417)“.

Um halb sechs fährt der erste Wagen, bis dahin brauch ich wenigstens die Brötchenzahlen.

Gruß
Anja Hollerbach`,
    ),
    tomislav.replies(
      '2026-11-09 04:40',
      `Guten Morgen Frau Hollerbach,

hier der Bereitschaftsdienst. Seit dem Umzug Ihres Mandanten (hollerbach-prod) gilt für einen Teil der Läden ein falscher Bestellschluss. Ich habe den Abgleich für Ihre Backstube gerade von Hand angestoßen. Bitte ziehen Sie auf dem Tablet die Liste einmal nach unten. Falls dann immer noch etwas fehlt, wählen Sie unter „Einstellungen“ den Standort neu aus.

Tomislav Krämer`,
    ),
    anja.writes(
      '2026-11-09 05:05',
      `Liste runtergezogen, da kamen vier Läden, drei nicht. Standort neu gewählt und zack, alle da. Aber die Mengen beim Roggenmisch sind jetzt doppelt, im Schlossweg 80 statt 40. Daneben steht rot „Menge prüfen“.`,
    ),
    tomislav.replies(
      '2026-11-09 05:20',
      `Die doppelten Mengen kommen vom zweiten Abgleich, die lösche ich Ihnen bis heute Mittag. Den Bestellschluss stelle ich im Lauf des Tages um. Könnten die Läden heute Abend bitte trotzdem schon vor 20 Uhr bestellen? Morgen früh um vier rufe ich Sie an.`,
    ),
    anja.writes(
      '2026-11-10 04:10',
      `Heute war alles da, auch die Mengen stimmen. Zwei Sachen noch: Der Martinsumzug ist am 11., da kommen 600 Weckmänner dazu, das muss dann klappen. Und für gestern hätt ich gern eine Gutschrift, um die 300 Brötchen sind in der Tonne gelandet, und ein Dutzend Stammkunden ging ohne ihr Brot heim.`,
    ),
  ],
  gold: [
    observed(1, 'die Bestellungen der Läden von Sonntagabend sind in der Backstube nicht angekommen'),
    error(1, 'text', 'Keine Aufträge für 09.11.'),
    affected(1, '7 von 9 Filialen fehlen', 7, 'sites'),
    environment(1, 'device', 'Lenovo Tab M10'),
    environment(1, 'system', 'Android 14'),
    environment(1, 'app', 'BackPlan 3.22.0', '3.22.0'),
    environment(1, ['account', 'workspace'], 'Kundennummer 20188', '20188'),
    attempt(1, 'Hab das Tablet aus- und wieder angemacht', 'Tablet', 'customer', 'failed'),
    attempt(1, 'mich dann in der App neu angemeldet', 'angemeldet', 'customer', 'failed'),
    attempt(1, 'Mein Mann hat die Listen im Büro ausgedruckt', 'Listen ausgedruckt', 'customer', [
      'worked',
      'partly',
    ]),
    error(1, 'text', 'Synchronisierung abgebrochen (BP-0417)'),
    error(1, 'code', 'BP-0417'),
    deadline(1, 'Um halb sechs fährt der erste Wagen', '2026-11-09', 'support'),
    environment(2, ['account', 'workspace'], 'hollerbach-prod'),
    attempt(
      2,
      'Ich habe den Abgleich für Ihre Backstube gerade von Hand angestoßen',
      'Abgleich',
      'support',
      ['partly', 'worked'],
      [3, 'da kamen vier Läden, drei nicht'],
    ),
    attempt(2, 'ziehen Sie auf dem Tablet die Liste einmal nach unten', 'Liste', 'customer', 'partly', [
      3,
      'Liste runtergezogen, da kamen vier Läden, drei nicht',
    ]),
    attempt(
      2,
      'wählen Sie unter „Einstellungen“ den Standort neu aus',
      'Standort',
      'customer',
      ['worked', 'partly'],
      [3, 'Standort neu gewählt und zack, alle da'],
    ),
    affected(3, 'drei nicht', 3, ['sites', 'other']),
    observed(3, 'die Mengen beim Roggenmisch sind jetzt doppelt'),
    optional(expected(3, '80 statt 40')),
    error(3, 'text', 'Menge prüfen'),
    attempt(4, 'die lösche ich Ihnen bis heute Mittag', 'lösche', 'support', 'worked', [
      5,
      'auch die Mengen stimmen',
    ]),
    deadline(4, 'bis heute Mittag', '2026-11-09', 'support'),
    attempt(4, 'Den Bestellschluss stelle ich im Lauf des Tages um', 'Bestellschluss', 'support', 'worked', [
      5,
      'Heute war alles da',
    ]),
    deadline(4, 'im Lauf des Tages', '2026-11-09', 'support'),
    deadline(4, 'heute Abend bitte trotzdem schon vor 20 Uhr', '2026-11-09', 'customer'),
    deadline(4, 'Morgen früh um vier rufe ich Sie an', '2026-11-10', 'support'),
    deadline(5, 'Der Martinsumzug ist am 11.', '2026-11-11', 'support'),
    cue(5, 'refund', 'für gestern hätt ich gern eine Gutschrift'),
    affected(5, 'ein Dutzend Stammkunden ging ohne ihr Brot heim', 12, ['customers', 'users']),
    affected(5, 'um die 300 Brötchen sind in der Tonne gelandet', 300, ['other', 'records']),
  ],
});
