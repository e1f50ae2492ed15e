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

const katrin = customer('Katrin Seifert', 'Europe/Berlin');
const dominik = agent('Dominik Pohl', 'Europe/Berlin');

export const lohnsteueranmeldung = conversation({
  id: 'lohnsteueranmeldung',
  language: 'de',
  subject: 'Übermittlung der Lohnsteueranmeldung nicht möglich',
  messages: [
    katrin.writes(
      '2026-03-09 09:05',
      `Sehr geehrte Damen und Herren,

die Übermittlung unserer Lohnsteueranmeldung für Februar schlägt seit Freitag fehl. Nach dem Klick auf "Senden" erscheint die Meldung "Die Übertragung wurde abgelehnt. Bitte prüfen Sie Ihr Zertifikat. (LSt-3017)". Betroffen sind vier unserer sechs Betriebsstätten.

Unsere Umgebung:
Programmversion 12.4.1
Windows Server 2022
Mandant 30188

Wir haben bereits das Zertifikat neu eingelesen, den Server neu gestartet und die Übermittlung von einem anderen Arbeitsplatz aus versucht, leider jeweils ohne Erfolg.

Die Anmeldung muss bis morgen, 10. März, beim Finanzamt eingegangen sein. Wir bitten daher um eine umgehende Rückmeldung.

Mit freundlichen Grüßen
Katrin Seifert
Personalabteilung`,
    ),
    dominik.replies(
      '2026-03-09 09:50',
      `Sehr geehrte Frau Seifert,

vielen Dank für Ihre Nachricht. Die Meldung LSt-3017 tritt auf, wenn das Zertifikat zwar gültig, aber noch unter der alten Steuernummer hinterlegt ist. Bitte öffnen Sie unter Stammdaten > Betriebsstätten die vier Einträge, ordnen Sie das Zertifikat dort neu zu und senden Sie die Anmeldung anschließend noch einmal ab.

Mit freundlichen Grüßen
Dominik Pohl
Kundenservice`,
    ),
    katrin.writes(
      '2026-03-09 10:40',
      `Sehr geehrter Herr Pohl,

für drei Betriebsstätten hat das funktioniert, die Anmeldungen sind übermittelt. Bei der Betriebsstätte Kassel erhalten wir nun allerdings eine andere Meldung: "Dienst nicht erreichbar (HTTP 503)".

Mit freundlichen Grüßen
Katrin Seifert`,
    ),
    dominik.notes(
      '2026-03-09 10:55',
      `Kassel hing noch am alten Gateway. Auf das neue umgestellt, Kundin soll erneut senden.`,
    ),
    dominik.replies(
      '2026-03-09 11:00',
      `Sehr geehrte Frau Seifert,

ich habe die Betriebsstätte Kassel soeben auf unseren neuen Übertragungsserver umgestellt. Bitte versuchen Sie es erneut. Ich rufe Sie heute bis 14 Uhr an, um sicherzugehen, dass alles angekommen ist.

Mit freundlichen Grüßen
Dominik Pohl`,
    ),
    katrin.writes(
      '2026-03-09 11:35',
      `Sehr geehrter Herr Pohl,

vielen Dank, nun wurde auch die Anmeldung für Kassel übermittelt. Bitte teilen Sie uns noch bis Ende der Woche mit, ob wir bei künftigen Anmeldungen etwas beachten müssen.

Mit freundlichen Grüßen
Katrin Seifert`,
    ),
  ],
  gold: [
    observed(1, 'die Übermittlung unserer Lohnsteueranmeldung für Februar schlägt seit Freitag fehl'),
    error(1, 'text', 'Die Übertragung wurde abgelehnt. Bitte prüfen Sie Ihr Zertifikat. (LSt-3017)'),
    error(1, 'code', 'LSt-3017'),
    affected(1, 'Betroffen sind vier unserer sechs Betriebsstätten', 4, 'sites'),
    environment(1, 'app', 'Programmversion 12.4.1', '12.4.1'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, ['account', 'workspace'], 'Mandant 30188', '30188'),
    attempt(1, 'das Zertifikat neu eingelesen', 'Zertifikat', 'customer', 'failed'),
    attempt(1, 'den Server neu gestartet', 'Server', 'customer', 'failed'),
    attempt(
      1,
      'die Übermittlung von einem anderen Arbeitsplatz aus versucht',
      'Arbeitsplatz',
      'customer',
      'failed',
    ),
    deadline(1, 'bis morgen, 10. März', '2026-03-10', 'either'),
    attempt(2, 'ordnen Sie das Zertifikat dort neu zu', 'Zertifikat', 'customer', 'partly', [
      3,
      'für drei Betriebsstätten hat das funktioniert',
    ]),
    optional(
      attempt(2, 'senden Sie die Anmeldung anschließend noch einmal ab', 'Anmeldung', 'customer', 'partly', [
        3,
        'die Anmeldungen sind übermittelt',
      ]),
    ),
    optional(affected(2, 'die vier Einträge', 4, ['sites', 'records'])),
    error(3, 'text', 'Dienst nicht erreichbar (HTTP 503)'),
    error(3, 'http-status', '503', 'HTTP 503'),
    optional(affected(3, 'Bei der Betriebsstätte Kassel', 1, 'sites')),
    attempt(4, 'Auf das neue umgestellt', 'umgestellt', 'support', 'worked', [
      6,
      'nun wurde auch die Anmeldung für Kassel übermittelt',
    ]),
    optional(
      attempt(
        5,
        'ich habe die Betriebsstätte Kassel soeben auf unseren neuen Übertragungsserver umgestellt',
        'umgestellt',
        'support',
        'worked',
        [6, 'nun wurde auch die Anmeldung für Kassel übermittelt'],
      ),
    ),
    deadline(5, 'Ich rufe Sie heute bis 14 Uhr an', '2026-03-09', 'support'),
    deadline(6, 'Bitte teilen Sie uns noch bis Ende der Woche mit', ['2026-03-13', '2026-03-15'], 'support'),
  ],
});

const ulrike = customer('Mag. Ulrike Adler', 'Europe/Vienna');
const thomas = agent('Thomas Reiter', 'Europe/Vienna');

const protokoll =
  '16.11.2026 07:00:04 FEHLER sms-gateway: Absender nicht registriert (SMS-402), Vorgang 5f77ab21';

export const erinnerungsSms = conversation({
  id: 'erinnerungs-sms',
  language: 'de',
  subject: 'Erinnerungen per SMS werden nicht verschickt',
  messages: [
    ulrike.writes(
      '2026-11-16 10:30',
      `Sehr geehrtes Support-Team,

seit der Aktualisierung am vergangenen Donnerstag erhalten unsere Kunden keine Erinnerungs-SMS mehr. Allein heute Vormittag sind 23 Kunden nicht zu ihrem Termin erschienen. Im Versandprotokoll steht bei jeder SMS:

${protokoll}

Unser Administrator hat die Absenderkennung gelöscht und neu eingetragen, jedoch ohne Ergebnis. Ein Testversand an mein Diensthandy (Samsung Galaxy A55, Android 15) kam ebenfalls nicht an. Mit der alten Absendernummer statt des Firmennamens werden die SMS zugestellt, allerdings ist diese Nummer unseren Kunden nicht bekannt.

Filialen: 8 (alle betroffen)
Version: 7.11
Lizenz: Professional

Wir erwarten, dass die Erinnerungen wie vereinbart 24 Stunden vor dem Termin verschickt werden. Am 23. November beginnt unsere Aktionswoche, spätestens dann muss der Versand wieder funktionieren. Für die Zeit des Ausfalls verlangen wir eine anteilige Rückerstattung der Monatsgebühr.

Mit freundlichen Grüßen
Mag. Ulrike Adler
Adler Optik GmbH`,
    ),
    thomas.replies(
      '2026-11-16 11:15',
      `Sehr geehrte Frau Mag. Adler,

ich bitte Sie um Entschuldigung. Die Netzbetreiber verlangen neuerdings, dass ein Firmenname als Absender registriert ist. Ich habe Ihren Namen soeben bei allen vier Betreibern angemeldet. Die Freischaltung sollte bis morgen Mittag erfolgen.

Freundliche Grüße
Thomas Reiter`,
    ),
    ulrike.writes(
      '2026-11-17 13:10',
      `Sehr geehrter Herr Reiter,

drei Betreiber haben uns freigeschaltet, dort kommen die SMS unter unserem Namen an. Beim vierten Betreiber warten wir noch; rund 300 Kunden bekommen deshalb weiterhin keine Nachricht. Wann ist damit zu rechnen?

Mit freundlichen Grüßen
Ulrike Adler`,
    ),
    thomas.replies(
      '2026-11-17 14:00',
      `Sehr geehrte Frau Mag. Adler,

der vierte Betreiber hat mir die Freischaltung telefonisch für Donnerstag zugesagt. Über die Rückerstattung entscheidet unsere Buchhaltung bis zum 27. November.

Freundliche Grüße
Thomas Reiter`,
    ),
    ulrike.writes(
      '2026-11-19 15:25',
      `Sehr geehrter Herr Reiter, die SMS werden nun überall zugestellt. Besten Dank für Ihren Einsatz.`,
    ),
  ],
  gold: [
    observed(1, 'erhalten unsere Kunden keine Erinnerungs-SMS mehr'),
    optional(affected(1, 'erhalten unsere Kunden keine Erinnerungs-SMS mehr', null, ['customers', 'users'])),
    affected(1, '23 Kunden nicht zu ihrem Termin erschienen', 23, ['customers', 'users']),
    error(1, 'log', protokoll),
    error(1, 'code', 'SMS-402'),
    error(1, 'request-id', '5f77ab21'),
    attempt(
      1,
      'Unser Administrator hat die Absenderkennung gelöscht und neu eingetragen',
      'Absenderkennung',
      'customer',
      'failed',
    ),
    attempt(1, 'Ein Testversand an mein Diensthandy', 'Testversand', 'customer', 'failed'),
    environment(1, 'device', 'Samsung Galaxy A55'),
    environment(1, 'system', 'Android 15'),
    attempt(1, 'Mit der alten Absendernummer statt des Firmennamens', 'Absendernummer', 'customer', [
      'partly',
      'worked',
    ]),
    affected(1, 'Filialen: 8 (alle betroffen)', 8, 'sites'),
    environment(1, 'app', 'Version: 7.11', '7.11'),
    environment(1, 'plan', 'Lizenz: Professional', 'Professional'),
    expected(
      1,
      'Wir erwarten, dass die Erinnerungen wie vereinbart 24 Stunden vor dem Termin verschickt werden',
    ),
    deadline(1, 'Am 23. November beginnt unsere Aktionswoche', '2026-11-23', 'support'),
    cue(1, 'refund', 'verlangen wir eine anteilige Rückerstattung der Monatsgebühr'),
    attempt(
      2,
      'Ich habe Ihren Namen soeben bei allen vier Betreibern angemeldet',
      'Namen angemeldet',
      'support',
      ['partly', 'worked'],
      [3, 'drei Betreiber haben uns freigeschaltet'],
    ),
    deadline(2, 'Die Freischaltung sollte bis morgen Mittag erfolgen', '2026-11-17', 'support'),
    affected(3, 'rund 300 Kunden bekommen deshalb weiterhin keine Nachricht', 300, ['customers', 'users']),
    deadline(4, 'die Freischaltung telefonisch für Donnerstag zugesagt', '2026-11-19', 'support'),
    optional(cue(4, 'refund', 'Über die Rückerstattung entscheidet unsere Buchhaltung')),
    deadline(4, 'bis zum 27. November', '2026-11-27', 'support'),
  ],
});
