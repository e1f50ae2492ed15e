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
  step,
} from '../write.ts';

const roswitha = customer('Roswitha Kampmann', 'Europe/Berlin');
const lennart = agent('Lennart Bode', 'Europe/Berlin');

export const fristenkalender = conversation({
  id: 'fristenkalender',
  language: 'de',
  subject: 'Fristenkalender zeigt Fristen nicht an',
  messages: [
    roswitha.writes(
      '2026-09-22 09:14',
      `Sehr geehrter Herr Bode,

in unserer Kanzlei verschwinden seit dem Wochenende Fristen aus dem Kalender. In der Akte stehen sie noch, in der Tagesliste nicht. Wir haben das heute von Hand durchgesehen: 43 Fristen fehlen, und zwei Kolleginnen hätten gestern beinahe eine Berufung versäumt.

So lässt es sich nachvollziehen:
1. Akte mit mehr als einem Sachbearbeiter öffnen
2. Frist eintragen und speichern
3. Tagesliste aufrufen

Beim Aufruf erscheint kurz "Index veraltet, bitte Administrator verständigen (FK-0815)".

Wir arbeiten mit JuraPlan 2026.2.1 auf Windows Server 2022, an den Plätzen Windows 11. Kundennummer 77-30419.

Unser EDV-Betreuer hat gestern Abend den Index neu aufgebaut; danach waren die Fristen da, heute früh fehlten sie wieder. Ferner hat er den Virenscanner für das Datenverzeichnis abgeschaltet, ohne Wirkung. Ich selbst habe den Kalender als Word-Liste ausgegeben, darin ist alles vollständig enthalten.

Die nächste Notfrist läuft am Freitag ab. Ich muss mich bis dahin auf die Tagesliste verlassen können. Sollte uns ein Schaden entstehen, werden wir Sie in Regress nehmen.

Mit freundlichen Grüßen
Roswitha Kampmann
Rechtsanwältin und Notarin`,
    ),
    lennart.replies(
      '2026-09-22 10:40',
      `Sehr geehrte Frau Kampmann,

vielen Dank, das nehmen wir sehr ernst. Bitte lassen Sie Ihren Betreuer den nächtlichen Abgleich um 2 Uhr deaktivieren und danach den Index noch einmal aufbauen. Ich melde mich morgen früh um acht bei Ihnen.`,
    ),
    roswitha.writes(
      '2026-09-23 07:50',
      `Der Abgleich ist seit gestern Nachmittag aus. Von den 43 Fristen sind 39 wieder in der Liste, auch heute Morgen noch. Vier fehlen weiterhin, es sind die aus dem Notariat.`,
    ),
    lennart.notes(
      '2026-09-23 08:35',
      `Notariat = eigener Mandantenkreis, Abgleich lief da ein zweites Mal. Habe ihn per Fernwartung ebenfalls abgeschaltet + Index NO neu. 5 weitere Kanzleien gemeldet, seit gestern 2 mehr.`,
    ),
    lennart.replies(
      '2026-09-23 08:41',
      `Guten Morgen Frau Kampmann, das Notariat hatte einen zweiten Abgleich, den ich soeben stillgelegt habe. Sehen Sie die vier jetzt? Das Update mit der Korrektur erscheint am 1. Oktober.`,
    ),
    roswitha.writes(
      '2026-09-23 09:02',
      `Ja, alle vier sind da. Ich werde das bis Ende der Woche täglich kontrollieren.`,
    ),
  ],
  gold: [
    observed(1, 'verschwinden seit dem Wochenende Fristen aus dem Kalender'),
    optional(observed(1, 'In der Akte stehen sie noch, in der Tagesliste nicht')),
    affected(1, '43 Fristen fehlen', 43, 'records'),
    affected(1, 'zwei Kolleginnen hätten gestern beinahe eine Berufung versäumt', 2, 'users'),
    step(1, 'Akte mit mehr als einem Sachbearbeiter öffnen'),
    step(1, 'Frist eintragen und speichern'),
    step(1, 'Tagesliste aufrufen'),
    error(1, 'text', 'Index veraltet, bitte Administrator verständigen (FK-0815)'),
    error(1, 'code', 'FK-0815'),
    environment(1, 'app', 'JuraPlan 2026.2.1'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['account', 'workspace'], 'Kundennummer 77-30419', '77-30419'),
    attempt(1, 'Unser EDV-Betreuer hat gestern Abend den Index neu aufgebaut', 'index', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(
      1,
      'Ferner hat er den Virenscanner für das Datenverzeichnis abgeschaltet',
      'virenscanner',
      'customer',
      'failed',
    ),
    attempt(1, 'Ich selbst habe den Kalender als Word-Liste ausgegeben', 'kalender', 'customer', 'worked'),
    deadline(1, 'Die nächste Notfrist läuft am Freitag ab', '2026-09-25', 'either'),
    optional(expected(1, 'auf die Tagesliste verlassen können')),
    cue(1, 'legal', 'werden wir Sie in Regress nehmen'),
    attempt(2, 'den nächtlichen Abgleich um 2 Uhr deaktivieren', 'abgleich', 'customer', 'partly', [
      3,
      'Der Abgleich ist seit gestern Nachmittag aus. Von den 43 Fristen sind 39 wieder in der Liste',
    ]),
    optional(
      attempt(2, 'danach den Index noch einmal aufbauen', 'index', 'customer', 'partly', [
        3,
        'Von den 43 Fristen sind 39 wieder in der Liste',
      ]),
    ),
    deadline(2, 'Ich melde mich morgen früh um acht bei Ihnen', '2026-09-23', 'support'),
    affected(3, 'Vier fehlen weiterhin', 4, 'records'),
    attempt(4, 'Habe ihn per Fernwartung ebenfalls abgeschaltet', 'abgeschaltet', 'support', 'worked', [
      6,
      'Ja, alle vier sind da',
    ]),
    optional(attempt(4, 'Index NO neu', 'index', 'support', 'worked', [6, 'Ja, alle vier sind da'])),
    affected(4, '5 weitere Kanzleien gemeldet, seit gestern 2 mehr', 5, 'customers', true),
    optional(
      attempt(
        5,
        'das Notariat hatte einen zweiten Abgleich, den ich soeben stillgelegt habe',
        'abgleich',
        'support',
        'worked',
        [6, 'Ja, alle vier sind da'],
      ),
    ),
    deadline(5, 'Das Update mit der Korrektur erscheint am 1. Oktober', '2026-10-01', 'support'),
    optional(
      deadline(6, 'bis Ende der Woche täglich kontrollieren', ['2026-09-25', '2026-09-27'], 'customer'),
    ),
  ],
});

const mirko = customer('Mirko Sanders', 'Europe/Berlin');
const fatma = agent('Fatma Yildiz', 'Europe/Berlin');

/** Aus der Halle, vom Handy. */
export const hochregal = conversation({
  id: 'hochregal',
  language: 'de',
  subject: 'RBG 4 steht',
  messages: [
    mirko.writes(
      '2026-10-12 05:22',
      `Moin, RBG 4 und 7 stehen seit der Nachtschicht. Auf dem Panel blinkt "Lokalisierung verloren" mit F-219. Damit hängen 380 Paletten fest und 6 LKW warten am Tor.
Leitrechner: LagerPilot 9.4 SP2, Fahrzeuge KTR 300, SPS Firmware 5.16.3.
Gemacht: Not-Aus raus und rein (nix). Spiegel am Laser geputzt, da fuhr die 4 einen Gang weit und blieb dann wieder stehen. Von Hand auf Referenz gefahren: nix. Job gelöscht und neu angelegt, auch nix.
Erster LKW muss um 9 raus`,
    ),
    fatma.replies(
      '2026-10-12 05:35',
      `Moin Mirko, ich schau drauf. Nimm bei beiden mal den Parameter P-118 von 2 auf 5 hoch und starte die Steuerung neu.`,
    ),
    mirko.writes(
      '2026-10-12 05:58',
      `4 läuft wieder sauber, 30 Fahrten ohne Mucken. 7 sagt jetzt F-244 und geht nicht mal auf Automatik`,
    ),
    fatma.replies(
      '2026-10-12 06:10',
      `Gut. Bei der 7 ist die Karte kaputt, ich hab dir eben die Sicherung von Sonntag aufgespielt. Versuch es bitte.`,
    ),
    mirko.writes(
      '2026-10-12 06:19',
      `Nee, weiter F-244. Die 140 Paletten in der Gasse 7 lagern wir jetzt mit dem Stapler um, geht, dauert aber`,
    ),
    fatma.replies(
      '2026-10-12 06:30',
      `Dann kommt der Kollege Behrens raus, er ist heute gegen 13 Uhr bei euch. Den Bericht kriegst du bis Mittwoch.`,
    ),
    mirko.writes(
      '2026-10-12 15:45',
      `Behrens hat den Encoder getauscht, die 7 rennt. Chef will wissen ob wir die Wartungspauschale für Oktober erstattet kriegen`,
    ),
  ],
  gold: [
    observed(1, 'RBG 4 und 7 stehen seit der Nachtschicht'),
    optional(affected(1, 'stehen seit der Nachtschicht', 2, 'other')),
    error(1, 'text', 'Lokalisierung verloren'),
    error(1, 'code', 'F-219'),
    affected(1, '380 Paletten fest', 380, ['other', 'records']),
    affected(1, '6 LKW warten am Tor', 6, ['other', 'records']),
    environment(1, 'app', 'LagerPilot 9.4 SP2'),
    environment(1, 'device', 'KTR 300'),
    environment(1, ['app', 'system'], 'SPS Firmware 5.16.3', 'Firmware 5.16.3', '5.16.3'),
    attempt(1, 'Not-Aus raus und rein', 'not-aus', 'customer', 'failed'),
    attempt(1, 'Spiegel am Laser geputzt', 'spiegel', 'customer', ['partly', 'failed']),
    attempt(1, 'Von Hand auf Referenz gefahren', 'referenz', 'customer', 'failed'),
    attempt(1, 'Job gelöscht und neu angelegt', 'job', 'customer', 'failed'),
    deadline(1, 'Erster LKW muss um 9 raus', '2026-10-12', 'either'),
    attempt(2, 'den Parameter P-118 von 2 auf 5 hoch', 'parameter', 'customer', 'partly', [
      3,
      '4 läuft wieder sauber, 30 Fahrten ohne Mucken. 7 sagt jetzt F-244',
    ]),
    optional(
      attempt(2, 'starte die Steuerung neu', 'steuerung', 'customer', 'partly', [3, '4 läuft wieder sauber']),
    ),
    optional(observed(3, 'geht nicht mal auf Automatik')),
    error(3, 'code', 'F-244'),
    attempt(4, 'ich hab dir eben die Sicherung von Sonntag aufgespielt', 'sicherung', 'support', 'failed', [
      5,
      'Nee, weiter F-244',
    ]),
    optional(error(5, 'code', 'F-244')),
    attempt(5, 'lagern wir jetzt mit dem Stapler um', 'stapler', 'customer', ['worked', 'partly']),
    affected(5, 'Die 140 Paletten in der Gasse 7', 140, ['other', 'records']),
    deadline(6, 'er ist heute gegen 13 Uhr bei euch', '2026-10-12', 'support'),
    deadline(6, 'Den Bericht kriegst du bis Mittwoch', '2026-10-14', 'support'),
    attempt(7, 'Behrens hat den Encoder getauscht', 'encoder', 'support', 'worked'),
    cue(7, 'refund', 'ob wir die Wartungspauschale für Oktober erstattet kriegen'),
    optional(cue(7, 'executive', 'Chef will wissen')),
  ],
});
