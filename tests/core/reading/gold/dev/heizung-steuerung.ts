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
} from '../write.ts';

const uwe = customer('Uwe Haferkamp', 'Europe/Berlin');
const carla = agent('Carla Jung', 'Europe/Berlin');

export const heizungSteuerung = conversation({
  id: 'heizung-steuerung',
  language: 'de',
  subject: 'Heizungssteuerung reagiert nicht',
  messages: [
    uwe.writes(
      '2026-01-12 19:20',
      `Guten Abend, seit gestern abend lässt sich die Heizung nicht mehr über die App regeln. Temperatur steht fest auf 16 Grad, bei minus 8 draussen ist das kein Spass, wir haben ein Baby hier.

In der App steht "Gateway antwortet nicht (G-14)".

Was ich schon gemacht habe: Router aus und wieder an, App gelöscht und neu installiert (Version 3.14.2, iPhone 12, iOS 17.2). Hat alles nichts genützt. Von Hand am Thermostat geht es, aber nur bis morgens um 6, dann springt er wieder auf 16.

Wann kommt Hilfe?

Gesendet von meinem iPhone mit WEB.DE Mail Version 9.4`,
    ),
    carla.replies(
      '2026-01-12 19:35',
      `Guten Abend Herr Haferkamp,

damit es schnell warm wird: Bitte drücken Sie am Gateway 10 Sekunden die kleine Taste neben dem Netzwerkanschluss und warten Sie, bis die Lampe grün leuchtet.

Viele Grüße
Carla Jung`,
    ),
    uwe.writes(
      '2026-01-12 19:58',
      `Gemacht. Lampe ist grün, App zeigt wieder an, aber verstellen kann ich nur Wohnzimmer und Bad, im Kinderzimmer tut sich nichts.`,
    ),
    carla.notes(
      '2026-01-12 20:10',
      `Gateway GW-88-2041, Firmware 1.9.6. Der dritte Thermostat hängt am alten Schlüssel, Fehler ist bei uns bekannt (nach Zertifikatswechsel gestern). Seit heute früh schon über 500 Haushalte, es werden stündlich mehr.`,
    ),
    carla.replies(
      '2026-01-12 20:15',
      `Ich habe den Schlüssel für das Kinderzimmer von hier aus erneuert. Bitte schauen Sie noch einmal.

Falls es nicht klappt, schicken wir Ihnen morgen früh einen Techniker.

Carla Jung`,
    ),
    uwe.writes(
      '2026-01-12 20:24',
      `Es wird warm! Danke für die schnelle Hilfe am Abend, Techniker nicht nötig.`,
    ),
  ],
  gold: [
    observed(1, 'lässt sich die Heizung nicht mehr über die App regeln'),
    error(1, 'text', 'Gateway antwortet nicht (G-14)'),
    error(1, 'code', 'G-14'),
    attempt(1, 'Router aus und wieder an', 'Router', 'customer', 'failed'),
    attempt(1, 'App gelöscht und neu installiert', 'App installiert', 'customer', 'failed'),
    attempt(1, 'Von Hand am Thermostat geht es, aber nur bis morgens um 6', 'Hand', 'customer', 'partly'),
    environment(1, 'app', 'Version 3.14.2'),
    environment(1, 'device', 'iPhone 12'),
    environment(1, 'system', 'iOS 17.2'),
    attempt(2, 'drücken Sie am Gateway 10 Sekunden die kleine Taste', 'Taste', 'customer', 'partly', [
      3,
      'App zeigt wieder an, aber verstellen kann ich nur Wohnzimmer und Bad, im Kinderzimmer tut sich nichts',
    ]),
    environment(4, ['device', 'account', 'workspace'], 'GW-88-2041'),
    environment(4, ['app', 'system', 'device'], 'Firmware 1.9.6'),
    affected(
      4,
      'Seit heute früh schon über 500 Haushalte, es werden stündlich mehr',
      500,
      ['customers', 'sites'],
      true,
    ),
    attempt(
      5,
      'Ich habe den Schlüssel für das Kinderzimmer von hier aus erneuert',
      'Schlüssel erneuert',
      'support',
      'worked',
      [6, 'Es wird warm'],
    ),
    deadline(5, 'schicken wir Ihnen morgen früh einen Techniker', '2026-01-13', 'support'),
  ],
});
