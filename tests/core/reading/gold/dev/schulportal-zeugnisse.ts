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

const brigitte = customer('Brigitte Oehlmann', 'Europe/Berlin');
const jonas = agent('Jonas Wieland', 'Europe/Berlin');

export const schulportalZeugnisse = conversation({
  id: 'schulportal-zeugnisse',
  language: 'de',
  subject: 'Zeugnisdruck, DRINGEND',
  messages: [
    brigitte.writes(
      '2026-01-27 12:35',
      `Sehr geehrte Damen und Herren,

am Freitag ist Zeugnisausgabe und der Zeugnisdruck geht nicht. Beim Klick auf "Alle drucken" dreht sich der Kreis, nach etwa zwei Minuten steht da "Dienst nicht erreichbar (504)". Einzelne Zeugnisse lassen sich drucken, aber das sind 28 Klassen, das kann keiner von Hand machen.

Betroffen sind alle Kolleginnen und Kollegen, egal an welchem Gerät. Ich selbst sitze an einem iPad (9. Generation, iPadOS 17.2) mit Safari.

Das Sekretariat hat den Drucker neu gestartet und ich habe mich ab- und wieder angemeldet. Beides hat leider nichts gebracht.

Letztes Jahr hatten wir das gleiche Theater! Wenn das so weitergeht, müssen wir uns nach einem anderen Anbieter umsehen.

Mit freundlichen Grüßen
B. Oehlmann, Konrektorin
Gesamtschule Am Weiher
Sprechzeiten: Mo–Do 10:00–12:00 Uhr, Tel. 02921 555014`,
    ),
    jonas.replies(
      '2026-01-27 13:10',
      `Sehr geehrte Frau Oehlmann,

das verstehe ich gut. Bitte drucken Sie vorerst klassenweise: Klasse öffnen, dann "Klasse drucken". Klappt das bei Ihnen?

Viele Grüße
Jonas Wieland`,
    ),
    brigitte.writes(
      '2026-01-27 13:52',
      `Klassenweise geht bei den kleinen Klassen, bei der 7b und der 9a (je über 30 Schüler) kommt wieder der Fehler.`,
    ),
    jonas.notes(
      '2026-01-27 14:05',
      `Timeout am Proxy steht auf 120 s, Schul-ID 05112. Bei drei weiteren Schulen in NRW heute dasselbe. Bitte Betrieb: Timeout hochsetzen.`,
    ),
    jonas.replies(
      '2026-01-27 16:20',
      `Sehr geehrte Frau Oehlmann,

wir haben die Wartezeit auf unserem Server erhöht. Bitte versuchen Sie "Alle drucken" noch einmal. Ich rufe Sie morgen um 10 Uhr an.

Viele Grüße
Jonas Wieland`,
    ),
    brigitte.writes(
      '2026-01-28 08:15',
      `Guten Morgen Herr Wieland, eben getestet, "Alle drucken" funktioniert wieder. Vielen Dank, der Anruf ist nicht mehr nötig.`,
    ),
  ],
  gold: [
    observed(
      1,
      'Beim Klick auf "Alle drucken" dreht sich der Kreis, nach etwa zwei Minuten steht da "Dienst nicht erreichbar (504)"',
    ),
    deadline(1, 'am Freitag ist Zeugnisausgabe und der Zeugnisdruck geht nicht', '2026-01-30', 'either'),
    error(1, 'text', 'Dienst nicht erreichbar (504)'),
    error(1, ['http-status', 'code'], '504'),
    affected(1, 'Betroffen sind alle Kolleginnen und Kollegen', null, 'users'),
    optional(affected(1, '28 Klassen', 28, ['records', 'other'])),
    environment(1, 'device', 'iPad (9. Generation', 'iPad'),
    environment(1, 'system', 'iPadOS 17.2'),
    environment(1, 'browser', 'Safari'),
    attempt(1, 'Das Sekretariat hat den Drucker neu gestartet', 'Drucker gestartet', 'customer', 'failed'),
    attempt(1, 'ich habe mich ab- und wieder angemeldet', 'angemeldet', 'customer', 'failed'),
    cue(1, 'leaving', 'müssen wir uns nach einem anderen Anbieter umsehen'),
    attempt(2, 'drucken Sie vorerst klassenweise', 'klassenweise', 'customer', 'partly', [
      3,
      'Klassenweise geht bei den kleinen Klassen, bei der 7b und der 9a (je über 30 Schüler) kommt wieder der Fehler',
    ]),
    environment(4, ['account', 'workspace'], 'Schul-ID 05112'),
    affected(4, 'Bei drei weiteren Schulen in NRW heute dasselbe', 3, ['customers', 'sites']),
    attempt(5, 'wir haben die Wartezeit auf unserem Server erhöht', 'Wartezeit erhöht', 'support', 'worked', [
      6,
      'eben getestet, "Alle drucken" funktioniert wieder',
    ]),
    deadline(5, 'Ich rufe Sie morgen um 10 Uhr an', '2026-01-28', 'support'),
  ],
});
