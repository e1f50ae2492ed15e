import {
  affected,
  agent,
  attempt,
  conversation,
  customer,
  deadline,
  environment,
  error,
  observed,
  optional,
} from '../write.ts';

const ilse = customer('Ilse Brammertz', 'Europe/Berlin');
const joris = agent('Joris Amrhein', 'Europe/Zurich');

export const leerstandFalsch = conversation({
  id: 'leerstand-falsch',
  language: 'de',
  subject: 'Betriebskosten: Leerstand wird falsch verteilt',
  messages: [
    ilse.writes(
      '2026-11-10 08:37',
      `Guten Morgen,

wir sitzen an den Betriebskostenabrechnungen für 2025. Seit dem Update vom Wochenende verteilt das Programm den Leerstand falsch: Die leeren Wohnungen bekommen keinen Anteil mehr, und die übrigen Mieter zahlen für sie mit. Gefunden haben wir das inzwischen bei sieben Häusern, gestern waren es erst drei.

In der Bergstraße 12 kommt beim Neuberechnen außerdem die Meldung „Verteilerschlüssel unvollständig (BK-4410)“.

Was wir schon gemacht haben:
- den Schlüssel gelöscht und neu angelegt, ohne Erfolg
- die Bergstraße aus der Sicherung vom Donnerstag zurückgespielt; da stimmte alles, bis die Abrechnung das nächste Mal geöffnet wurde
- an einem zweiten Rechner mit Windows 10 gerechnet, gleiches Ergebnis

Hausblick 2026.3 unter Windows 11, Mandant 0417.

Die Abrechnungen müssen den Mietern spätestens am 31. Dezember zugehen, danach können wir nichts mehr nachfordern. Die Druckerei braucht die Dateien von uns aber schon bis Ende des Monats.

Mit freundlichen Grüßen
Ilse Brammertz`,
    ),
    joris.replies(
      '2026-11-10 10:12',
      `Guten Tag Frau Brammertz

Das Programm beachtet Ein- und Auszug seit 2026.3 nur noch bei Wohnungen mit laufendem Vertrag. Legen Sie bitte in einem Haus für die leere Wohnung einen Mieter „Leerstand“ mit Miete 0 an und rechnen Sie neu. Gehen die Anteile dann auf?

Freundliche Grüsse
Joris Amrhein`,
    ),
    ilse.writes(
      '2026-11-10 13:50',
      `In der Lindenallee gehen sie damit auf, in der Bergstraße leider nicht, da bleibt es bei der Meldung von heute früh.`,
    ),
    joris.notes(
      '2026-11-10 16:05',
      `Bergstr. 12: Schlüssel „Aufzug“ ohne Summe (Import 2019). Summe auf 1000 gesetzt, mit Kd. tel. abgesprochen. Meldung weg.`,
    ),
    joris.replies(
      '2026-11-11 09:00',
      `Guten Morgen Frau Brammertz

Die Bergstrasse lässt sich also wieder rechnen. Die Korrektur für den Leerstand kommt am Montag mit 2026.3.1, und am Dienstagvormittag rufe ich Sie an.`,
    ),
    ilse.writes(
      '2026-11-17 08:25',
      `Guten Morgen Herr Amrhein, ich habe 2026.3.1 gestern Abend eingespielt und alle Häuser durchgerechnet, jetzt stimmt es überall. Herzlichen Dank!`,
    ),
  ],
  gold: [
    observed(1, 'verteilt das Programm den Leerstand falsch'),
    optional(observed(1, 'Die leeren Wohnungen bekommen keinen Anteil mehr')),
    affected(1, 'die übrigen Mieter zahlen für sie mit', null, ['customers', 'users']),
    affected(
      1,
      'Gefunden haben wir das inzwischen bei sieben Häusern, gestern waren es erst drei',
      7,
      ['sites', 'records', 'other'],
      true,
    ),
    optional(affected(1, 'gestern waren es erst drei', 3, ['sites', 'records', 'other'])),
    error(1, 'text', 'Verteilerschlüssel unvollständig (BK-4410)'),
    error(1, 'code', 'BK-4410'),
    attempt(1, 'den Schlüssel gelöscht und neu angelegt', 'Schlüssel', 'customer', 'failed'),
    attempt(1, 'die Bergstraße aus der Sicherung vom Donnerstag zurückgespielt', 'Sicherung', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'an einem zweiten Rechner mit Windows 10 gerechnet', 'Rechner', 'customer', 'failed'),
    environment(1, 'system', 'Windows 10'),
    environment(1, 'app', 'Hausblick 2026.3', '2026.3'),
    environment(1, 'system', 'Windows 11'),
    environment(1, ['workspace', 'account'], 'Mandant 0417', '0417'),
    deadline(1, 'spätestens am 31. Dezember', '2026-12-31', 'either'),
    deadline(1, 'bis Ende des Monats', '2026-11-30', 'either'),
    optional(
      observed(
        2,
        'Das Programm beachtet Ein- und Auszug seit 2026.3 nur noch bei Wohnungen mit laufendem Vertrag',
      ),
    ),
    attempt(
      2,
      'Legen Sie bitte in einem Haus für die leere Wohnung einen Mieter',
      'Mieter',
      'customer',
      'partly',
      [3, 'In der Lindenallee gehen sie damit auf, in der Bergstraße leider nicht'],
    ),
    attempt(4, 'Summe auf 1000 gesetzt', 'Summe', 'support', 'worked'),
    deadline(5, 'Die Korrektur für den Leerstand kommt am Montag', '2026-11-16', 'support'),
    deadline(5, 'am Dienstagvormittag rufe ich Sie an', '2026-11-17', 'support'),
    attempt(6, 'ich habe 2026.3.1 gestern Abend eingespielt', 'eingespielt', 'customer', 'worked'),
    optional(attempt(6, 'alle Häuser durchgerechnet', 'durchgerechnet', 'customer', 'worked')),
  ],
});

const baptiste = customer('Baptiste Kervella', 'Europe/Paris');
const maite = agent('Maïté Dussault', 'America/Montreal');

export const courrielsSansTicket = conversation({
  id: 'courriels-sans-ticket',
  language: 'fr',
  subject: 'Courriels non transformés en tickets',
  messages: [
    baptiste.writes(
      '2026-10-06 09:47',
      `Bonjour,

Depuis hier 18 h, plus aucun courriel envoyé à notre adresse d'assistance ne devient un ticket. Les formulaires passent, eux. 87 messages sont en attente et ça monte (52 à 8 h).

Réponse de votre serveur :

421 4.7.0 Boîte indisponible, réessayez plus tard (GP-IMAP-09)

- mot de passe de la boîte changé puis ressaisi dans Guichet+ : rien
- connecteur coupé toute la nuit, rallumé à 8 h : il a relevé six messages et s'est rebloqué
- même boîte ouverte dans Thunderbird : tout y est

Guichet+ 5.18, région Paris-2, offre Campus.

Jeudi à midi je dois avoir traité toutes les demandes d'inscription, et elles arrivent par là. Il faut donc que ça remarche avant demain soir.

B. Kervella, DSI`,
    ),
    maite.replies(
      '2026-10-06 07:30',
      `Bonjour Baptiste,

Le connecteur ouvre votre boîte quatre fois en même temps et se fait refuser. J'ai ramené le nombre de connexions à une seule. Pouvez-vous écrire un courriel d'essai depuis l'extérieur et me dire s'il devient un ticket?

Maïté`,
    ),
    baptiste.writes(
      '2026-10-06 14:12',
      `Essai fait, ticket créé en 20 secondes. En revanche l'ancienne file ne se vide pas, on en est à 131 messages coincés.`,
    ),
    maite.notes(
      '2026-10-06 08:40',
      `coincés = marqués lus par l'ancien processus. script prêt, accord de Yann ok`,
    ),
    maite.replies(
      '2026-10-06 09:05',
      `C'est qu'ils ont été marqués comme lus. Nous les remettrons en non lus ce soir à 18 h, heure de Paris. Pour la cause, vous aurez un compte rendu d'ici vendredi.`,
    ),
    baptiste.writes(
      '2026-10-07 08:20',
      `La remise en non lus a marché : file vide, 131 tickets à traiter. Merci, il ne me reste plus qu'à m'y mettre.`,
    ),
  ],
  gold: [
    optional(error(1, 'timestamp', 'hier 18 h')),
    observed(1, `plus aucun courriel envoyé à notre adresse d'assistance ne devient un ticket`),
    affected(1, '87 messages sont en attente et ça monte (52 à 8 h)', 87, 'records', true),
    optional(affected(1, '52 à 8 h', 52, 'records')),
    error(1, 'text', '421 4.7.0 Boîte indisponible, réessayez plus tard (GP-IMAP-09)'),
    error(1, 'code', 'GP-IMAP-09'),
    error(1, 'code', '4.7.0'),
    optional(error(1, ['code', 'http-status'], '421')),
    attempt(1, 'mot de passe de la boîte changé puis ressaisi', 'passe', 'customer', 'failed'),
    attempt(1, 'connecteur coupé toute la nuit, rallumé à 8 h', 'connecteur', 'customer', [
      'partly',
      'failed',
    ]),
    attempt(1, 'même boîte ouverte dans Thunderbird', 'Thunderbird', 'customer', ['worked', 'partly']),
    environment(1, 'app', 'Guichet+ 5.18', '5.18'),
    environment(1, 'region', 'région Paris-2', 'Paris-2'),
    environment(1, 'plan', 'offre Campus', 'Campus'),
    deadline(
      1,
      `Jeudi à midi je dois avoir traité toutes les demandes d'inscription`,
      '2026-10-08',
      'either',
    ),
    deadline(1, 'avant demain soir', '2026-10-07', 'support'),
    optional(observed(2, 'Le connecteur ouvre votre boîte quatre fois en même temps')),
    attempt(2, `J'ai ramené le nombre de connexions à une seule`, 'connexions', 'support', 'partly', [
      3,
      `ticket créé en 20 secondes. En revanche l'ancienne file ne se vide pas`,
    ]),
    optional(
      attempt(
        2,
        `écrire un courriel d'essai depuis l'extérieur`,
        'courriel',
        'customer',
        ['worked', 'partly'],
        [3, 'Essai fait'],
      ),
    ),
    observed(3, `l'ancienne file ne se vide pas`),
    affected(3, 'on en est à 131 messages coincés', 131, 'records'),
    deadline(5, 'Nous les remettrons en non lus ce soir à 18 h', '2026-10-06', 'support'),
    deadline(5, `d'ici vendredi`, '2026-10-09', 'support'),
    attempt(5, 'Nous les remettrons en non lus', 'non lus', 'support', 'worked', [
      6,
      'La remise en non lus a marché',
    ]),
  ],
});
