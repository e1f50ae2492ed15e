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

const vroni = customer('Veronika Obermüller', 'Europe/Berlin');
const soenke = agent('Sönke Petersen', 'Europe/Berlin');

/** Ein Hof mit einem Automaten an der Straße. */
export const milchautomat = conversation({
  id: 'milchautomat',
  language: 'de',
  subject: 'Automat nimmt keine Karten mehr',
  messages: [
    vroni.writes(
      '2026-07-24 19:48',
      `Servus,

unser Milchautomat an der Hofeinfahrt nimmt seit gestern Abend keine Karten mehr an, auf der Anzeige steht "Zahlung derzeit nicht möglich – T21". Münzen gehen. Gestern sind uns schon um die 30 Kunden wieder weggefahren, die haben heut doch alle kein Kleingeld mehr dabei.

Das Gerät ist ein Zapfhof Z4, Kartenleser Nayka 3, und im Menü unter Info steht Programmstand 1.8.22.

Mein Mann hat den Stecker für eine Viertelstunde raus, danach ist es genauso gewesen. Dann haben wir den Leser mit Spiritus geputzt, hat auch nix gebracht. Mit der SIM-Karte aus meinem alten Handy ist einmal eine Zahlung durch, die nächsten drei wieder nicht.

Übernächsten Sonntag haben wir Hoffest, da brauchen wir das Ding unbedingt.

Grüße vom Oberhof
Vroni Obermüller`,
    ),
    soenke.replies(
      '2026-07-25 08:10',
      `Moin Frau Obermüller,

T21 bedeutet, dass der Leser zwar Netz hat, den Zahlungsdienst aber nicht erreicht. Richten Sie doch bitte die Antenne hinten am Gerät zur Straße hin aus und stellen Sie im Menü "Funk" von 5G auf 4G um. Bis Montagmittag schaue ich mir die Verbindung von hier aus an.

Sönke Petersen`,
    ),
    vroni.writes(
      '2026-07-26 20:15',
      `Die Antenne steht jetzt zur Straße, da hat sich nix getan. Das mit dem 4G hab ich heut nach dem Melken gemacht und seitdem gehen die Girokarten, bloß die mit dem Handy zahlen wollen, kriegen immer noch T21.`,
    ),
    soenke.notes(
      '2026-07-27 11:05',
      `Wallet-Zahlungen: Zertifikat auf Nayka 3 am 23.7. abgelaufen, der Dienst antwortet mit HTTP 495 (Request-ID 9be2-40c7-ob). Betrifft alle Z4 mit 1.8.22, bei uns 54 Automaten. Neues Zertifikat für Oberhof eben eingespielt. Rest bis Ende der Woche.`,
    ),
    soenke.replies(
      '2026-07-27 11:20',
      `Moin, auf Ihrem Leser liegt jetzt ein neues Zertifikat. Halten Sie bitte mal Ihr Telefon dran.`,
    ),
    vroni.writes(
      '2026-07-27 12:40',
      `Passt! Liter Milch mit dem Handy gezahlt. Könnts ihr mir für die vier Tage die Grundgebühr erstatten?`,
    ),
  ],
  gold: [
    observed(1, 'unser Milchautomat an der Hofeinfahrt nimmt seit gestern Abend keine Karten mehr an'),
    error(1, 'text', 'Zahlung derzeit nicht möglich – T21'),
    error(1, 'code', 'T21'),
    affected(1, 'um die 30 Kunden wieder weggefahren', 30, ['customers', 'users']),
    environment(1, 'device', 'Zapfhof Z4'),
    environment(1, 'device', 'Nayka 3', 'Kartenleser Nayka 3'),
    environment(1, ['app', 'system'], 'Programmstand 1.8.22', '1.8.22'),
    attempt(1, 'Mein Mann hat den Stecker für eine Viertelstunde raus', 'Stecker', 'customer', 'failed'),
    attempt(1, 'haben wir den Leser mit Spiritus geputzt', 'Leser geputzt', 'customer', 'failed'),
    attempt(1, 'Mit der SIM-Karte aus meinem alten Handy', 'SIM', 'customer', ['partly', 'failed']),
    deadline(1, 'Übernächsten Sonntag haben wir Hoffest', ['2026-08-02', '2026-08-09'], 'support'),
    optional(error(2, 'code', 'T21')),
    attempt(
      2,
      'Richten Sie doch bitte die Antenne hinten am Gerät zur Straße hin aus',
      'Antenne',
      'customer',
      'failed',
      [3, 'Die Antenne steht jetzt zur Straße, da hat sich nix getan'],
    ),
    attempt(2, 'stellen Sie im Menü "Funk" von 5G auf 4G um', '4G', 'customer', 'partly', [
      3,
      'Das mit dem 4G hab ich heut nach dem Melken gemacht und seitdem gehen die Girokarten',
    ]),
    deadline(2, 'Bis Montagmittag schaue ich mir die Verbindung von hier aus an', '2026-07-27', 'support'),
    optional(error(3, 'code', 'T21')),
    optional(observed(3, 'die mit dem Handy zahlen wollen, kriegen immer noch T21')),
    optional(affected(3, 'die mit dem Handy zahlen wollen', null, ['customers', 'users'])),
    error(4, 'http-status', '495', 'HTTP 495'),
    error(4, 'request-id', '9be2-40c7-ob'),
    affected(4, 'bei uns 54 Automaten', 54, 'other'),
    optional(environment(4, 'device', 'Nayka 3')),
    optional(environment(4, 'device', 'Z4')),
    optional(environment(4, ['app', 'system'], '1.8.22')),
    attempt(4, 'Neues Zertifikat für Oberhof eben eingespielt', 'Zertifikat', 'support', 'worked', [
      6,
      'Passt! Liter Milch mit dem Handy gezahlt',
    ]),
    deadline(4, 'Rest bis Ende der Woche', ['2026-07-31', '2026-08-02'], 'support'),
    optional(
      attempt(5, 'auf Ihrem Leser liegt jetzt ein neues Zertifikat', 'Zertifikat', 'support', 'worked', [
        6,
        'Passt! Liter Milch mit dem Handy gezahlt',
      ]),
    ),
    optional(
      attempt(5, 'Halten Sie bitte mal Ihr Telefon dran', 'Telefon', 'customer', 'worked', [
        6,
        'Liter Milch mit dem Handy gezahlt',
      ]),
    ),
    cue(6, 'refund', 'für die vier Tage die Grundgebühr erstatten'),
  ],
});

const ewa = customer('Ewa Lindemann', 'Europe/Berlin');
const tobi = agent('Tobias Färber', 'Europe/Vienna');

/** Ein Pflegedienst; Notizen zwischen erster und zweiter Stufe. */
export const pflegetouren = conversation({
  id: 'pflegetouren',
  language: 'de',
  subject: 'Touren auf den Handys leer',
  messages: [
    ewa.writes(
      '2026-11-10 05:52',
      `Guten Morgen,

bei sechs von unseren 22 Schwestern ist heute die Tour auf dem Diensthandy leer, die Frühtour hat um 5:30 angefangen!! Ich sitze hier und lese ihnen die Adressen am Telefon vor.

Das sind alles Samsung A15 mit Android 14, TourMobil 8.4.1. Es kommt "Keine Daten für diesen Tag (TM 3004)". Bei den anderen, die haben noch die 8.3.9, ist alles da.

Neu angemeldet haben sie sich, bringt nichts. Bei Schwester Agnes habe ich die App gelöscht und neu installiert, da war die Tour kurz da und nach zehn Minuten wieder weg. Im Büro am Rechner (Edge) sehe ich alle Touren ganz normal. Eigentlich muss die Tour ja auch ohne Netz auf dem Handy bleiben.

Die Spättour startet um 15 Uhr, bis dahin muss das laufen. Und am Donnerstag kommt der MD zur Prüfung, da müssen die Nachweise von heute vollständig sein.

Ewa Lindemann, PDL`,
    ),
    tobi.replies(
      '2026-11-10 06:30',
      `Guten Morgen Frau Lindemann, danke, das ist sehr genau. Zwei Bitten: 1) Bei einem Gerät in den Einstellungen der App "Nur WLAN" ausschalten. 2) Bei einem anderen das Datum des Handys auf automatisch stellen. Sagen Sie mir gern, was davon wirkt.`,
    ),
    tobi.notes(
      '2026-11-10 06:41',
      `An 2nd: TM 3004 bei 8.4.1, Mandant 4471. Heute früh schon 5 weitere Pflegedienste mit demselben Bild. Habe für 4471 den Tagesexport neu angestoßen, Wirkung noch offen.`,
    ),
    ewa.writes(
      '2026-11-10 07:20',
      `1) war bei allen schon aus. 2) Schwester Irina hat auf automatisch gestellt, Tour bleibt leer.
Aber bei vier Handys sind die Touren seit kurz nach 7 wieder da, haben Sie etwas gemacht? Agnes und Irina sind noch leer.`,
    ),
    tobi.replies(
      '2026-11-10 08:15',
      `Ja, ich habe den Export für Ihr Haus neu gestartet. Für die letzten zwei Geräte habe ich jetzt die Gerätekennung zurückgesetzt, bitte dort einmal neu anmelden. Eine korrigierte App, 8.4.2, stellen wir spätestens übermorgen bereit.`,
    ),
    ewa.writes(
      '2026-11-10 08:50',
      `Neu angemeldet, beide haben ihre Tour. Uns fehlen aber elf Leistungsnachweise von heute früh, die waren schon unterschrieben und sind einfach weg! Die brauche ich bis morgen Mittag wieder.`,
    ),
    tobi.replies(
      '2026-11-10 09:25',
      `Die Nachweise liegen noch im Zwischenspeicher der Geräte. Ich hole sie heute im Laufe des Nachmittags zurück und rufe Sie dann an.`,
    ),
  ],
  gold: [
    observed(1, 'ist heute die Tour auf dem Diensthandy leer'),
    affected(1, 'bei sechs von unseren', 6, 'users'),
    optional(
      attempt(1, 'lese ihnen die Adressen am Telefon vor', 'Adressen', 'customer', [
        'worked',
        'partly',
        'unknown',
      ]),
    ),
    environment(1, 'device', 'Samsung A15'),
    environment(1, 'system', 'Android 14'),
    environment(1, 'app', 'TourMobil 8.4.1'),
    optional(environment(1, 'app', '8.3.9')),
    optional(environment(1, 'browser', 'Edge')),
    error(1, 'text', 'Keine Daten für diesen Tag (TM 3004)'),
    error(1, 'code', 'TM 3004'),
    attempt(1, 'Neu angemeldet haben sie sich', 'angemeldet', 'customer', 'failed'),
    attempt(
      1,
      'Bei Schwester Agnes habe ich die App gelöscht und neu installiert',
      'App gelöscht',
      'customer',
      ['partly', 'failed'],
    ),
    optional(attempt(1, 'Im Büro am Rechner (Edge) sehe ich alle Touren', 'Rechner', 'customer', 'worked')),
    expected(1, 'Eigentlich muss die Tour ja auch ohne Netz auf dem Handy bleiben'),
    deadline(1, 'Die Spättour startet um 15 Uhr, bis dahin muss das laufen', '2026-11-10', 'support'),
    deadline(1, 'am Donnerstag kommt der MD zur Prüfung', '2026-11-12', 'support'),
    optional(
      attempt(
        2,
        '"Nur WLAN" ausschalten',
        'WLAN',
        'customer',
        ['failed', 'unknown'],
        [4, 'war bei allen schon aus'],
      ),
    ),
    attempt(2, 'das Datum des Handys auf automatisch stellen', 'automatisch', 'customer', 'failed', [
      4,
      'Schwester Irina hat auf automatisch gestellt, Tour bleibt leer',
    ]),
    optional(error(3, 'code', 'TM 3004')),
    optional(environment(3, 'app', '8.4.1')),
    environment(3, ['account', 'workspace'], 'Mandant 4471', '4471'),
    affected(3, '5 weitere Pflegedienste', 5, 'customers'),
    attempt(3, 'Habe für 4471 den Tagesexport neu angestoßen', 'Tagesexport', 'support', 'partly', [
      4,
      'bei vier Handys sind die Touren seit kurz nach 7 wieder da',
    ]),
    optional(attempt(5, 'ich habe den Export für Ihr Haus neu gestartet', 'Export', 'support', 'partly')),
    optional(affected(4, 'Agnes und Irina sind noch leer', 2, ['users', 'other'])),
    attempt(
      5,
      'Für die letzten zwei Geräte habe ich jetzt die Gerätekennung zurückgesetzt',
      'Gerätekennung',
      'support',
      'worked',
      [6, 'Neu angemeldet, beide haben ihre Tour'],
    ),
    optional(affected(5, 'die letzten zwei Geräte', 2, 'other')),
    attempt(5, 'bitte dort einmal neu anmelden', 'neu', 'customer', 'worked', [
      6,
      'Neu angemeldet, beide haben ihre Tour',
    ]),
    deadline(5, 'stellen wir spätestens übermorgen bereit', '2026-11-12', 'support'),
    affected(6, 'elf Leistungsnachweise', 11, 'records'),
    cue(6, 'data-loss', 'die waren schon unterschrieben und sind einfach weg'),
    optional(observed(6, 'Uns fehlen aber elf Leistungsnachweise von heute früh')),
    deadline(6, 'Die brauche ich bis morgen Mittag wieder', '2026-11-11', 'support'),
    deadline(7, 'Ich hole sie heute im Laufe des Nachmittags zurück', '2026-11-10', 'support'),
  ],
});
