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

const heike = customer('Heike Wendt', 'Europe/Berlin');
const murat = agent('Murat Yıldız', 'Europe/Berlin');

export const zeiterfassungApp = conversation({
  id: 'zeiterfassung-app',
  language: 'de',
  subject: 'Stempeln geht nicht',
  messages: [
    heike.writes(
      '2026-02-02 06:25',
      `Moin, bei mir und den zwei Kollegen aus der Frühschicht geht das Stempeln in der App nicht. Wir drücken auf "Kommen" und dann steht da: Standort nicht freigegeben.

Wir haben alle das Samsung XCover 6, Android 13. Im Büro nebenan am Terminal gehts.

Hab das Handy schon neu gestartet, bringt nix.

LG Heike`,
    ),
    murat.replies(
      '2026-02-02 08:05',
      `Hallo Frau Wendt,

bitte geben Sie den Standort einmal so frei: Einstellungen, Apps, StempelFix, Berechtigungen, Standort, "Immer zulassen". Die Zeiten von heute tragen wir für Sie nach.

Viele Grüße
Murat Yıldız`,
    ),
    heike.writes(
      '2026-02-02 08:31',
      `Bei mir gehts jetzt. Bei Dennis auch. Bei Uwe kommt immer noch die gleiche Meldung, er hat aber Android 12, nicht 13, wie ich gerade sehe.`,
    ),
    murat.replies(
      '2026-02-02 08:50',
      `Danke! Unter Android 12 muss zusätzlich "Genauer Standort" eingeschaltet sein.`,
    ),
    heike.writes('2026-02-02 09:02', `Ja, das wars. Und wann sind die Zeiten drin?`),
    murat.replies(
      '2026-02-02 09:10',
      `Spätestens heute Abend. Und die Anleitung ergänzen wir bis Ende des Monats.`,
    ),
    heike.writes('2026-02-03 06:11', `Alles drin, danke schön`),
  ],
  gold: [
    observed(1, 'bei mir und den zwei Kollegen aus der Frühschicht geht das Stempeln in der App nicht'),
    optional(affected(1, 'bei mir und den zwei Kollegen aus der Frühschicht', 3, 'users')),
    error(1, 'text', 'Standort nicht freigegeben'),
    environment(1, 'device', 'Samsung XCover 6'),
    environment(1, 'system', 'Android 13'),
    attempt(1, 'Hab das Handy schon neu gestartet, bringt nix', 'Handy gestartet', 'customer', 'failed'),
    optional(attempt(1, 'Im Büro nebenan am Terminal gehts', 'Terminal', 'customer', 'worked')),
    attempt(2, 'geben Sie den Standort einmal so frei', 'Standort', 'customer', 'partly', [
      3,
      'Bei mir gehts jetzt. Bei Dennis auch. Bei Uwe kommt immer noch die gleiche Meldung',
    ]),
    environment(3, 'system', 'Android 12'),
    attempt(4, 'zusätzlich "Genauer Standort" eingeschaltet', 'Standort', 'customer', 'worked', [
      5,
      'Ja, das wars',
    ]),
    deadline(6, 'Spätestens heute Abend', '2026-02-02', 'support'),
    deadline(6, 'die Anleitung ergänzen wir bis Ende des Monats', '2026-02-28', 'support'),
  ],
});
