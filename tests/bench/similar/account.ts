import type { Conversation, Scenario } from '../../../src/workbench/scenarios/scenario.ts';
import { createRandom } from '../../core/reading/gold/mutate/random.ts';
import { aConversation } from '../../support/fake-zaf.ts';
import { families } from './families.ts';

const hour = 60 * 60 * 1000;

/** What all the others write about: with the words of the families among them, so that words alone do not tell. */
const things = [
  'invoices',
  'the export',
  'orders',
  'delivery slots',
  'customs labels',
  'single sign-on',
  'payments',
  'the warehouse sync',
  'stock levels',
  'vouchers',
  'the audit log',
  'webhooks',
  'user roles',
  'the mobile app',
  'reports',
  'the price list',
] as const;
const troubles = [
  'is slow in the afternoon',
  'cannot be found in the menu',
  'shows last month in place of this one',
  'asks for a password twice',
  'does not open in Firefox',
  'is missing a column that we need',
  'fails with "Something went wrong"',
  'sends two mails for each change',
  'should be sorted by date',
  'prints a blank second page',
  'keeps an old address',
  'is in English for our French colleagues',
] as const;
const wishes = [
  'Can you look into it?',
  'Is there a setting for it?',
  'It began last week.',
  'It is not urgent.',
  'We noticed it on Monday.',
  'Two colleagues see the same.',
  'How do others do it?',
  'Please call me back.',
] as const;

const organizations = Array.from({ length: 400 }, (_, at) => ({
  name: `Customer ${at}`,
  domains: [`customer-${at}.example`],
  fields: { annual_revenue: 1_000 * at },
}));

export type Planted = { id: number; family: string; report: string };

/** An account with so many tickets of the last month, and the families somewhere among them. */
export function accountOf(size: number) {
  const random = createRandom(20_000);
  const planted: Planted[] = families.flatMap(({ name, reports }, family) =>
    reports.map((report, at) => ({ id: 1_000 + family * 3_000 + at * 137, family: name, report })),
  );
  const byId = new Map(planted.map((each) => [each.id, each]));

  const noise = () => {
    const [thing, trouble] = [random.one(things), random.one(troubles)];
    return `About ${thing}: it ${trouble}\nHello, ${thing} ${trouble}. ${random.one(wishes)} ${random.one(wishes)}`;
  };

  const conversations = Array.from({ length: size }, (_, at): Conversation => {
    const id = 1_000 + at;
    const [subject = '', ...body] = (byId.get(id)?.report ?? noise()).split('\n');
    const plain = aConversation();
    return {
      ...plain,
      ticket: { ...plain.ticket, id, subject, tags: [] },
      organization: organizations[(at * 7) % organizations.length] ?? null,
      sla: null,
      messages: [{ ago: random.whole(28 * 24) * hour + hour, by: 'jana', text: body.join('\n') }],
    };
  });
  const [first = aConversation()] = conversations;
  // Rules and policies would be read by code that is fetched when needed, which a bench cannot fetch any more.
  const settings = { routing: '' };
  return {
    scenario: { id: 'large', title: 'Large', conversations, settings } satisfies Scenario,
    first,
    planted,
  };
}
