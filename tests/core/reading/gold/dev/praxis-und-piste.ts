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

const yvonne = customer('Dr. Yvonne Mattheis', 'Europe/Berlin');
const kai = agent('Kai-Uwe Brandt', 'Europe/Berlin');

export const kartenleser = conversation({
  id: 'kartenleser',
  language: 'de',
  subject: 'Karten lassen sich nicht einlesen',
  messages: [
    yvonne.writes(
      '2026-09-29 07:36',
      `Guten Morgen,

unser Lesegerät nimmt seit heute früh keine Gesundheitskarten mehr an. Im Programm kommt „Fehler 4203: Terminal antwortet nicht“. Im Wartezimmer sitzen zwölf Patienten, die wir nicht einlesen können, und das Quartal endet morgen! Was bis dahin fehlt, bekommen wir nicht bezahlt.

Praxisprogramm DentaPro 24.3.1, Windows Server 2022, Gerät Medikart ST-1600 mit Firmware 5.1.4.

Schon gemacht:
1. Terminal neu gestartet – danach ging genau eine Karte, dann wieder nichts
2. anderes LAN-Kabel genommen – ohne Erfolg
3. Firewall auf dem Server kurz abgeschaltet – keine Änderung
4. mit dem mobilen Leser eingelesen – klappt, aber die Daten müssen von Hand übertragen werden

Bitte rufen Sie bis spätestens 9 Uhr zurück.

Dr. Yvonne Mattheis`,
    ),
    kai.replies(
      '2026-09-29 08:10',
      `Guten Morgen Frau Dr. Mattheis, wie eben am Telefon besprochen: Im Konnektor war das Zertifikat des Terminals gesperrt, ich habe die Kopplung neu hergestellt. Kommen die Karten jetzt durch?`,
    ),
    yvonne.writes(
      '2026-09-29 08:25',
      `Die ersten drei ja, die vierte hängt wieder. Gleiche Meldung wie vorhin.`,
    ),
    kai.notes(
      '2026-09-29 08:50',
      `Log: DHCP gibt dem Terminal alle 10 Min neue IP. Feste IP eingetragen, läuft seit 08:42. Techniker v. Ort nicht nötig. KD heute Mittag nochmal anrufen.`,
    ),
    yvonne.writes(
      '2026-09-29 11:58',
      `Nun sind alle drin, auch die, die danach kamen. Vielen Dank! Was mich trotzdem ärgert: Ihre Hotline war vierzig Minuten lang besetzt. Dafür erwarte ich eine Gutschrift.`,
    ),
    kai.replies(
      '2026-09-29 12:20',
      `Das kann ich verstehen. Über die Gutschrift entscheidet meine Teamleiterin, sie gibt Ihnen bis Montag kommender Woche Bescheid.`,
    ),
  ],
  gold: [
    observed(1, 'unser Lesegerät nimmt seit heute früh keine Gesundheitskarten mehr an'),
    error(1, 'text', 'Fehler 4203: Terminal antwortet nicht'),
    error(1, 'code', '4203'),
    affected(1, 'zwölf Patienten, die wir nicht einlesen können', 12, ['users', 'customers', 'other']),
    deadline(1, 'das Quartal endet morgen', '2026-09-30', 'either'),
    environment(1, 'app', 'DentaPro 24.3.1', '24.3.1'),
    environment(1, 'system', 'Windows Server 2022'),
    environment(1, 'device', 'Medikart ST-1600'),
    environment(1, ['system', 'app'], 'Firmware 5.1.4', '5.1.4'),
    attempt(1, 'Terminal neu gestartet', 'Terminal', 'customer', ['partly', 'failed']),
    attempt(1, 'anderes LAN-Kabel genommen', 'LAN-Kabel', 'customer', 'failed'),
    attempt(1, 'Firewall auf dem Server kurz abgeschaltet', 'Firewall', 'customer', 'failed'),
    attempt(1, 'mit dem mobilen Leser eingelesen', 'mobil', 'customer', ['worked', 'partly']),
    deadline(1, 'bis spätestens 9 Uhr', '2026-09-29', 'support'),
    attempt(
      2,
      'ich habe die Kopplung neu hergestellt',
      'Kopplung',
      'support',
      ['partly', 'failed'],
      [3, 'Die ersten drei ja, die vierte hängt wieder'],
    ),
    attempt(4, 'Feste IP eingetragen', 'IP', 'support', 'worked', [4, 'läuft seit 08:42']),
    deadline(4, 'KD heute Mittag nochmal anrufen', '2026-09-29', 'support'),
    optional(cue(5, 'refund', 'Dafür erwarte ich eine Gutschrift')),
    deadline(6, 'sie gibt Ihnen bis Montag kommender Woche Bescheid', '2026-10-05', 'support'),
  ],
});

const reto = customer('Reto Ammann', 'Europe/Zurich');
const sabine = agent('Sabine Wolter', 'Europe/Berlin');

/** A queue at the ski lift. */
export const drehkreuze = conversation({
  id: 'drehkreuze',
  language: 'de',
  subject: 'drehkreuze talstation',
  messages: [
    reto.writes(
      '2026-12-26 08:05',
      `Hoi zäme
drehkreuze 3 und 5 lassen niemanden durch, karte piepst rot und es heisst «Ticket ungültig – Zone 0». es sind nur die aus der app (TurnLift 3.9.2, auf dem iphone genauso wie auf android 16), die von der kasse gehen. etwa 300 leute stehen in der schlange und es werden laufend mehr.
drehkreuz 3 stromlos gemacht, nix. den leser von 4 in 5 eingebaut, auch nix. wir winken sie jetzt von hand durch, geht, aber halt ohne zählung
muss vor 13 uhr wieder laufen, dann kommen die reisebusse`,
    ),
    sabine.replies(
      '2026-12-26 08:31',
      `Guten Morgen Reto, die App-Tickets tragen noch die Zonen der letzten Saison. Öffne bitte am Leitrechner Verwaltung > Zonen und lade die Tabelle neu (Knopf oben rechts).`,
    ),
    reto.writes(
      '2026-12-26 08:44',
      `gemacht. 3 geht wieder, 5 immer noch rot, im protokoll steht dort TL-E90`,
    ),
    sabine.replies(
      '2026-12-26 08:58',
      `Da steckt ja noch der Leser von 4 drin, und der ist am falschen Platz angemeldet. Ich habe ihn eben bei uns für die 5 freigeschaltet.`,
    ),
    reto.writes(
      '2026-12-26 09:06',
      `jawoll, beide grün, merci vilmal! aber 41 gäste haben aufgegeben und wollen jetzt ihr geld zurück`,
    ),
    sabine.replies(
      '2026-12-26 09:20',
      `Schick uns die Namen bitte bis Silvester, dann übernehmen wir das. Einen Bericht zur Ursache bekommst du übermorgen.`,
    ),
  ],
  gold: [
    observed(1, 'drehkreuze 3 und 5 lassen niemanden durch'),
    error(1, 'text', 'Ticket ungültig – Zone 0'),
    environment(1, 'app', 'TurnLift 3.9.2', '3.9.2'),
    environment(1, 'device', 'iphone'),
    environment(1, 'system', 'android 16'),
    affected(
      1,
      'etwa 300 leute stehen in der schlange und es werden laufend mehr',
      300,
      ['users', 'customers', 'other'],
      true,
    ),
    attempt(1, 'drehkreuz 3 stromlos gemacht', 'drehkreuz', 'customer', 'failed'),
    attempt(1, 'den leser von 4 in 5 eingebaut', 'leser', 'customer', 'failed'),
    attempt(1, 'wir winken sie jetzt von hand durch', 'hand', 'customer', ['worked', 'partly']),
    deadline(1, 'muss vor 13 uhr wieder laufen', '2026-12-26', 'support'),
    attempt(2, 'lade die Tabelle neu', 'Tabelle', 'customer', 'partly', [
      3,
      '3 geht wieder, 5 immer noch rot',
    ]),
    error(3, 'code', 'TL-E90'),
    attempt(4, 'Ich habe ihn eben bei uns für die 5 freigeschaltet', 'freigeschaltet', 'support', 'worked', [
      5,
      'jawoll, beide grün',
    ]),
    affected(5, '41 gäste haben aufgegeben', 41, ['users', 'customers', 'other']),
    cue(5, 'refund', 'wollen jetzt ihr geld zurück'),
    deadline(6, 'Schick uns die Namen bitte bis Silvester', '2026-12-31', 'customer'),
    deadline(6, 'Einen Bericht zur Ursache bekommst du übermorgen', '2026-12-28', 'support'),
  ],
});
