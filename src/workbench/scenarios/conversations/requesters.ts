import { days, hours, minutes } from '../durations.ts';
import type { Conversation } from '../scenario.ts';

/** Who asked has been deleted since: nobody is left to answer. */
export const deletedRequester: Conversation = {
  ticket: {
    id: 48310,
    subject: 'Two products show the stock of each other',
    status: 'open',
    priority: 'normal',
    type: 'problem',
    channel: 'email',
    tags: ['stock'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: {
    ilse: { name: 'Ilse Brandt', email: 'ilse.brandt@glasmanufaktur.example', standing: 'deleted' },
  },
  organization: {
    name: 'Glasmanufaktur Brandt',
    domains: ['glasmanufaktur.example'],
    fields: { annual_revenue: 21000, plan: 'Business' },
  },
  sla: null,
  messages: [
    {
      ago: days(3),
      by: 'ilse',
      text: `Hello, the article GB-114 shows the stock of GB-115, and the other way round. We sold 9 vases that we do not have.`,
    },
    { ago: days(3) - hours(3), by: 'maya', text: `Hi Ilse, thank you. Since when is it like that?` },
    {
      ago: days(2),
      by: 'ilse',
      text: `Since the import of Monday evening. I am leaving the company on Friday.`,
    },
    {
      ago: hours(20),
      by: 'ben',
      internal: true,
      text: `Reproduced in the test account: an import with two lines of the same bar code swaps them. Ilse's account was deleted this morning.`,
    },
  ],
};

/** Who asked is suspended: what she answers is kept among the suspended tickets. */
export const suspendedRequester: Conversation = {
  ticket: {
    id: 48311,
    subject: 'Reminders go out twice',
    status: 'open',
    priority: 'normal',
    type: 'problem',
    channel: 'email',
    tags: ['reminders'],
    group: 'Support',
    assignee: 'maya',
  },
  customers: {
    dana: { name: 'Dana Whitlock', email: 'dana@whitlock-print.example', standing: 'suspended' },
  },
  organization: {
    name: 'Whitlock Print',
    domains: ['whitlock-print.example'],
    fields: { annual_revenue: 4800, plan: 'Starter' },
  },
  sla: null,
  messages: [
    {
      ago: days(2),
      by: 'dana',
      text: `Every customer of ours gets each payment reminder twice, one minute apart. They are not amused.`,
    },
    { ago: days(2) - hours(2), by: 'maya', text: `Hi Dana, are both reminders sent by Larkfield?` },
    {
      ago: days(1),
      by: 'dana',
      text: `Yes, both come from your address. See reminder 7781, sent 09:00 and 09:01.`,
    },
    {
      ago: hours(6),
      by: 'maya',
      internal: true,
      text: `Seen in the mail log: two workers took the same job. Dana was suspended by mistake yesterday after her mail server bounced.`,
    },
  ],
};

/** She works for three companies, writes German, and came in by the second brand. */
export const severalOrganizations: Conversation = {
  ticket: {
    id: 48312,
    subject: 'Kartenzahlung bricht nach der Freigabe ab',
    status: 'open',
    priority: 'high',
    type: 'problem',
    channel: 'web',
    tags: ['payments'],
    group: 'Support',
    assignee: 'maya',
    brand: 1,
  },
  customers: {
    karin: {
      name: 'Karin Vogt',
      email: 'karin.vogt@vogt-handel.example',
      locale: 'de',
      alsoIn: [
        { name: 'Vogt Logistik', domains: ['vogt-logistik.example'], fields: { annual_revenue: 64000 } },
        { name: 'Vogt Immobilien', domains: ['vogt-immobilien.example'], fields: {} },
      ],
    },
  },
  organization: {
    name: 'Vogt Handel',
    domains: ['vogt-handel.example'],
    tags: ['enterprise'],
    fields: { annual_revenue: 118000, plan: 'Enterprise' },
  },
  sla: [{ metric: 'next_reply_time', stage: 'active', breachesIn: hours(2) }],
  messages: [
    {
      ago: hours(9),
      by: 'karin',
      text: `Guten Morgen, seit gestern bricht jede Kartenzahlung nach der Freigabe in der Bank-App mit dem Fehler PAY-3DS-07 ab. Betroffen sind alle unsere Kassen.`,
    },
    { ago: hours(8), by: 'maya', text: `Guten Morgen Frau Vogt, mit welchen Karten haben Sie es versucht?` },
    {
      ago: hours(7),
      by: 'karin',
      text: `Mit Karten von drei Banken, immer derselbe Fehler. Heute früh waren es 41 abgebrochene Zahlungen.`,
    },
    {
      ago: hours(2) + minutes(10),
      by: 'ben',
      internal: true,
      text: `Reproduced: the return address of the bank's page points to the other brand's domain. Needs a code change.`,
    },
  ],
};
