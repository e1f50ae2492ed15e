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

const silke = customer('Silke Petersen', 'Europe/Berlin');
const domenik = agent('Domenik Frey', 'Europe/Zurich');

export const bewerberportalMails = conversation({
  id: 'bewerberportal-mails',
  language: 'de',
  subject: 'AW: AW: Einladungen kommen nicht an',
  messages: [
    silke.writes(
      '2026-04-22 10:02',
      `Hallo Herr Frey,

meine Antworten stehen zwischen Ihren Fragen.

Am 21.04.2026 um 16:30 schrieb Domenik Frey:
> Wie viele Bewerberinnen und Bewerber sind betroffen?

Bisher haben sich 14 Bewerber gemeldet, die keine Einladung bekommen haben.

> Tritt es nur bei bestimmten Mailanbietern auf?

Ja, nur bei GMX und WEB.DE. Bei Gmail kommt alles an.

> Gibt es eine Fehlermeldung?

Im Versandprotokoll steht "554 Transaction failed: Reject due to policy restrictions".

> Haben Sie die Absenderadresse schon geändert?

Ja, auf jobs@petersen-bau.example, leider ohne Erfolg.

> Welchen Tarif nutzen Sie?

Tarif Professional, Kundennummer 100482.

Am 30. April endet die Bewerbungsfrist, bis dahin müssen die Einladungen raus sein.

Beste Grüße
Silke Petersen`,
    ),
    domenik.notes(
      '2026-04-22 10:40',
      `SPF der Kundin erlaubt unseren neuen Versandserver nicht (seit Umzug am 15.). Konfiguration, kein Fehler im Produkt.`,
    ),
    domenik.replies(
      '2026-04-22 10:52',
      `Hallo Frau Petersen,

herzlichen Dank. Bitte lassen Sie Ihren Provider den Eintrag "include:mail2.talentbote.example" in den SPF-Eintrag Ihrer Domain aufnehmen. Danach sollte der Versand auch zu GMX und WEB.DE klappen.

Sobald das erledigt ist, versenden wir die 14 Einladungen erneut.

Freundliche Grüsse
Domenik Frey`,
    ),
    silke.writes('2026-04-23 09:15', `Unser Provider macht das bis heute Mittag. Ich gebe Bescheid.`),
    silke.writes(
      '2026-04-23 13:40',
      `Eintrag ist drin, Testeinladung an GMX ist angekommen! Bitte die 14 jetzt rausschicken.`,
    ),
    domenik.replies('2026-04-23 14:05', `Wunderbar, alle 14 sind unterwegs. Schönen Nachmittag!`),
  ],
  gold: [
    observed(1, 'Bisher haben sich 14 Bewerber gemeldet, die keine Einladung bekommen haben'),
    affected(1, 'Bisher haben sich 14 Bewerber gemeldet', 14, ['users', 'customers']),
    error(1, 'text', '554 Transaction failed: Reject due to policy restrictions'),
    optional(error(1, ['code', 'http-status'], '554')),
    optional(
      attempt(1, 'Ja, auf jobs@petersen-bau.example, leider ohne Erfolg', 'jobs', 'customer', 'failed'),
    ),
    environment(1, 'plan', 'Tarif Professional'),
    environment(1, 'account', 'Kundennummer 100482'),
    deadline(
      1,
      'Am 30. April endet die Bewerbungsfrist, bis dahin müssen die Einladungen raus sein',
      '2026-04-30',
      'either',
    ),
    attempt(
      3,
      'den Eintrag "include:mail2.talentbote.example" in den SPF-Eintrag Ihrer Domain aufnehmen',
      'SPF',
      'customer',
      'worked',
      [5, 'Eintrag ist drin, Testeinladung an GMX ist angekommen'],
    ),
    optional(affected(3, 'die 14 Einladungen', 14, 'records')),
    deadline(4, 'Unser Provider macht das bis heute Mittag', '2026-04-23', 'customer'),
  ],
});
