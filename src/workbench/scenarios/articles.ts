import type { ArticlePlan } from './scenario.ts';

/** What the Help Center of every world holds: among it a draft, one for agents alone, one in German, one of another brand. */
export const articles: readonly ArticlePlan[] = [
  {
    title: 'Export the invoices of a period',
    body: '<p>The export holds what the list shows. To export the invoices of one month only, open <b>Invoices</b>, choose <b>Filter</b>, then a period under <b>Invoice date</b>, and then <b>Export</b> and <b>CSV</b>.</p><p>A filter stays until you change it.</p>',
  },
  {
    title: 'Keep a filter as a saved view',
    body: '<p>Set the filter, open its menu and choose <b>Save as view</b>. The view is there for you alone until you share it with your team.</p>',
  },
  {
    title: 'Sign in with single sign-on (SSO)',
    body: '<p>Your identity provider needs the assertion consumer address and the entity id from <b>Settings</b>, <b>Security</b>. When people are sent back to the sign-in page in a loop, the clock of the provider and the address are the first things to check.</p>',
  },
  {
    title: 'Read the status codes of the API',
    body: '<p>Requests are answered with 2xx when they are done, with 4xx when something in the request is wrong, and with 5xx when we could not do our part. Send us the <code>X-Request-Id</code> of a request that failed.</p>',
  },
  {
    title: 'Why an export may miss rows',
    body: '<p>Not published: exports of more than one page can miss rows until the repair is out.</p>',
    isDraft: true,
  },
  {
    title: 'For agents: what to ask when an export is missing rows',
    body: '<p>Ask for the number of rows, the period, and three of the missing invoices.</p>',
    isForStaff: true,
  },
  {
    title: 'Rechnungen eines Zeitraums exportieren',
    body: '<p>Der Export enthält, was die Liste zeigt. Wählen Sie unter <b>Rechnungen</b> den <b>Filter</b>, dann einen Zeitraum unter <b>Rechnungsdatum</b>, danach <b>Export</b> und <b>CSV</b>.</p>',
    locale: 'de',
  },
  {
    title: 'Export your payments',
    body: '<p>Payments of a period are exported from the payments page, not from the list of invoices.</p>',
    brand: 1,
  },
];
