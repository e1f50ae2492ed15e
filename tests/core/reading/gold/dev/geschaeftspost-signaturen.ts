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

const brock = customer('Dr. Henning Brock', 'Europe/Berlin');
const sabine = agent('Sabine Kühn', 'Europe/Berlin');

export const qualifizierteSignatur = conversation({
  id: 'qualifizierte-signatur',
  language: 'de',
  subject: 'Störung bei qualifizierten Signaturen',
  messages: [
    brock.writes(
      '2026-09-02 09:15',
      `Sehr geehrte Damen und Herren,

in unserem Konto (Kundennummer 718-4402, Tarif Kanzlei Plus) lassen sich seit gestern keine qualifizierten Signaturen mehr auslösen. Die Video-Identifizierung bricht nach wenigen Sekunden mit "Identifizierung nicht möglich, Fehlercode QES-119" ab. Zwölf Verträge liegen deshalb unsigniert in unserem Postausgang, drei Mandanten haben sich bereits beschwert.

Folgende Maßnahmen haben wir ergriffen:
- Wechsel von Firefox 142 zu Chrome 140: keine Änderung
- Deaktivierung der Firewall am Arbeitsplatz: keine Änderung
- Identifizierung mit dem Smartphone (iPhone 16, iOS 18.6): dort gelingt sie in etwa jedem zweiten Fall

Am Arbeitsplatz verwenden wir Windows 11.

Ein Gesellschaftsvertrag muss zwingend am Freitag unterzeichnet werden. Sollte bis dahin keine Lösung vorliegen, behalten wir uns vor, die Zusammenarbeit zu beenden und Schadensersatz geltend zu machen.

Mit freundlichen Grüßen
Dr. Henning Brock
Rechtsanwalt`,
    ),
    sabine.replies(
      '2026-09-02 10:30',
      `Sehr geehrter Herr Dr. Brock,

ich bedauere die Unannehmlichkeiten sehr. Ursache ist ein abgelaufenes Zertifikat bei unserem Identifizierungspartner. Unsere Technik hat Ihr Konto vorläufig auf den Ausweichdienst umgeleitet. Könnten Sie bitte prüfen, ob die Identifizierung nun gelingt?

Mit freundlichen Grüßen
Sabine Kühn`,
    ),
    brock.writes(
      '2026-09-02 11:50',
      `Sehr geehrte Frau Kühn,

die Identifizierung gelingt wieder, neun Verträge sind inzwischen signiert. Bei den übrigen drei heißt es jedoch "Frist abgelaufen", obwohl wir eine Frist von vier Wochen eingestellt hatten.

Mit freundlichen Grüßen
Dr. Henning Brock`,
    ),
    sabine.replies(
      '2026-09-02 12:20',
      `Sehr geehrter Herr Dr. Brock,

vielen Dank für die Rückmeldung. Bitte setzen Sie unter "Details" ein neues Fristende und versenden Sie die Verträge danach noch einmal. Den Abschlussbericht zu der Störung erhalten Sie innerhalb von zwei Wochen.

Mit freundlichen Grüßen
Sabine Kühn`,
    ),
    brock.writes(
      '2026-09-02 14:05',
      `Sehr geehrte Frau Kühn,

zwei weitere Verträge sind damit erledigt. Nur der Gesellschaftsvertrag wird weiterhin als abgelaufen angezeigt.

Mit freundlichen Grüßen
Dr. Henning Brock`,
    ),
    sabine.replies(
      '2026-09-02 14:40',
      `Sehr geehrter Herr Dr. Brock,

ich habe den Gesellschaftsvertrag auf unserer Seite neu angelegt und den Unterzeichnern zugestellt. Morgen Vormittag vergewissere ich mich, dass alle Signaturen vorliegen, und gebe Ihnen Bescheid.

Mit freundlichen Grüßen
Sabine Kühn`,
    ),
  ],
  gold: [
    environment(1, ['account', 'workspace'], 'Kundennummer 718-4402', '718-4402'),
    environment(1, 'plan', 'Tarif Kanzlei Plus', 'Kanzlei Plus'),
    observed(1, 'lassen sich seit gestern keine qualifizierten Signaturen mehr auslösen'),
    optional(observed(1, 'Die Video-Identifizierung bricht nach wenigen Sekunden')),
    error(1, 'text', 'Identifizierung nicht möglich, Fehlercode QES-119'),
    error(1, 'code', 'QES-119'),
    affected(1, 'Zwölf Verträge liegen deshalb unsigniert in unserem Postausgang', 12, 'records'),
    affected(1, 'drei Mandanten haben sich bereits beschwert', 3, ['customers', 'users']),
    attempt(1, 'Wechsel von Firefox 142 zu Chrome 140', 'Wechsel', 'customer', 'failed'),
    attempt(1, 'Deaktivierung der Firewall am Arbeitsplatz', 'Firewall', 'customer', 'failed'),
    attempt(1, 'Identifizierung mit dem Smartphone', 'Smartphone', 'customer', 'partly'),
    environment(1, 'browser', 'Firefox 142'),
    environment(1, 'browser', 'Chrome 140'),
    environment(1, 'device', 'iPhone 16'),
    environment(1, 'system', 'iOS 18.6'),
    environment(1, 'system', 'Windows 11'),
    deadline(
      1,
      'Ein Gesellschaftsvertrag muss zwingend am Freitag unterzeichnet werden',
      '2026-09-04',
      'either',
    ),
    cue(1, 'leaving', 'die Zusammenarbeit zu beenden'),
    cue(1, 'legal', 'Schadensersatz geltend zu machen'),
    attempt(
      2,
      'Unsere Technik hat Ihr Konto vorläufig auf den Ausweichdienst umgeleitet',
      'umgeleitet',
      'support',
      ['worked', 'partly'],
      [3, 'die Identifizierung gelingt wieder'],
    ),
    affected(3, 'Bei den übrigen drei', 3, 'records'),
    error(3, 'text', 'Frist abgelaufen'),
    attempt(4, 'setzen Sie unter "Details" ein neues Fristende', 'Fristende', 'customer', 'partly', [
      5,
      'zwei weitere Verträge sind damit erledigt',
    ]),
    optional(
      attempt(4, 'versenden Sie die Verträge danach noch einmal', 'versenden', 'customer', 'partly', [
        5,
        'zwei weitere Verträge sind damit erledigt',
      ]),
    ),
    deadline(4, 'innerhalb von zwei Wochen', '2026-09-16', 'support'),
    optional(observed(5, 'Nur der Gesellschaftsvertrag wird weiterhin als abgelaufen angezeigt')),
    optional(
      affected(5, 'Nur der Gesellschaftsvertrag wird weiterhin als abgelaufen angezeigt', 1, 'records'),
    ),
    attempt(
      6,
      'ich habe den Gesellschaftsvertrag auf unserer Seite neu angelegt',
      'Gesellschaftsvertrag angelegt',
      'support',
      'unknown',
    ),
    deadline(6, 'Morgen Vormittag vergewissere ich mich', '2026-09-03', 'support'),
  ],
});
