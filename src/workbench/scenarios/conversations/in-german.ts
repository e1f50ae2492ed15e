import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

const release = days(3) + hours(6);

/** A whole conversation in German, the internal notes too. */
export const inGerman: Conversation = {
  ticket: {
    id: 48255,
    subject: 'Auftragsbestätigungen gehen doppelt an unsere Kunden, teils mit falschem Preis',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'email',
    tags: ['e-mail', 'auftraege'],
    group: 'Support',
    assignee: 'maya',
    fields: { 'Product area': 'area_api', 'Customer reference': 'STÖR-2291' },
  },
  customers: {
    juergen: {
      name: 'Jürgen Weißgerber',
      email: 'j.weissgerber@hollmann-beschlaege.example',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
    antje: {
      name: 'Antje Kröger',
      email: 'a.kroeger@hollmann-beschlaege.example',
      locale: 'de',
      timeZone: 'Europe/Berlin',
    },
  },
  organization: {
    name: 'Hollmann Beschläge GmbH & Co. KG',
    domains: ['hollmann-beschlaege.example'],
    tags: ['business'],
    fields: { annual_revenue: 54000, plan: 'Business' },
  },
  sla: [
    { metric: 'first_reply_time', stage: 'achieved', breachesIn: -days(2) },
    { metric: 'next_reply_time', stage: 'active', breachesIn: -hours(1) },
  ],
  messages: [
    {
      ago: days(2) + hours(7),
      by: 'juergen',
      text: `Guten Tag,

seit dem Update von gestern erhalten unsere Kunden jede Auftragsbestätigung zweimal. Die zweite kommt etwa zehn Minuten nach der ersten. Bei rund einem Viertel der Aufträge steht in der zweiten Mail ein anderer Preis, nämlich der Listenpreis ohne den vereinbarten Rabatt.

Seitdem haben schon an die 30 Kunden angerufen und gefragt, welcher Preis gilt. Bitte prüfen Sie das umgehend.

Mit freundlichen Grüßen
Jürgen Weißgerber
Vertriebsinnendienst, Hollmann Beschläge GmbH & Co. KG`,
    },
    {
      ago: days(2) + hours(6),
      by: 'maya',
      text: `Guten Tag Herr Weißgerber,

vielen Dank für den Hinweis, und bitte entschuldigen Sie den Ärger. Könnten Sie mir drei Auftragsnummern nennen, bei denen beide Mails verschickt wurden, am besten mit unterschiedlichen Preisen? Außerdem hilft mir zu wissen, ob die Aufträge über den Webshop oder von Hand angelegt wurden.

Viele Grüße
Maya Lindqvist`,
    },
    {
      ago: days(2) + hours(4) + minutes(10),
      by: 'juergen',
      text: ({ time }) => `Gerne:

- AB-70418, erste Mail ${time(days(2) + hours(9))}, zweite ${time(days(2) + hours(8) + minutes(50))}, 1.284,50 € und 1.511,18 €
- AB-70422, zweimal 96,00 €
- AB-70431, 12.740,00 € und 14.988,24 €

Alle drei kommen aus dem Webshop. Bei Aufträgen, die wir von Hand erfassen, geht nur eine Mail hinaus. Die Mails liegen als Anlage bei.`,
      files: [
        { name: 'Auftragsbestätigung AB-70418 (1).eml', size: 18_204, contentType: 'message/rfc822' },
        { name: 'Auftragsbestätigung AB-70418 (2).eml', size: 18_377, contentType: 'message/rfc822' },
      ],
    },
    {
      ago: days(1) + hours(8),
      by: 'maya',
      text: `Guten Tag Herr Weißgerber,

ein Zwischenstand: Ich konnte das Verhalten in Ihrem Konto nachvollziehen und habe einen Kollegen hinzugezogen. Wenn es für Sie vertretbar ist, schalten Sie bitte unter Einstellungen, E-Mail, Aufträge den automatischen Versand vorübergehend ab.

Viele Grüße
Maya Lindqvist`,
    },
    {
      ago: days(1) + hours(2),
      by: 'juergen',
      text: `Den Versand abzuschalten hilft leider nicht: Dann geht die erste Mail nicht hinaus, die zweite mit dem falschen Preis aber weiterhin. Ich habe es zweimal versucht.`,
    },
    {
      ago: hours(23),
      by: 'ben',
      internal: true,
      text: ({
        stamp,
      }) => `Auf Staging nachgestellt: Der Webshop-Auftrag löst das Ereignis order.confirmed zweimal aus, einmal beim Anlegen und einmal nach der Bestandsprüfung. Die zweite Mail wird gebaut, bevor die Kundenkondition geladen ist.

\`\`\`
${stamp(release)} deploy mailer 4.18.0 eu-central
${stamp(days(2) + hours(9))} order.confirmed AB-70418 source=shop    terms=HOLL-7
${stamp(days(2) + hours(8) + minutes(50))} order.confirmed AB-70418 source=stock   terms=null
\`\`\`

Mit mailer 4.17 passiert es nicht. Konfigurieren lässt sich daran nichts.`,
    },
    {
      ago: hours(6),
      by: 'antje',
      text: `Guten Tag,

ein Kunde besteht inzwischen schriftlich auf dem niedrigeren Preis, ein anderer hat wegen des höheren storniert (Auftragswert 14.988,24 €). Wir überlegen, den Webshop bis zur Klärung abzuschalten. Bis wann können wir mit einer Lösung rechnen?

Antje Kröger
Geschäftsführung`,
    },
  ],
};
