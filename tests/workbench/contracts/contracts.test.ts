import { expect, test } from 'vitest';
import { type Contracts, exchangeProblems, ownContracts, type Relayed } from '../../contracts/exchanges.ts';
import { wholeJira, wholeLinear, wholeZendesk } from '../../contracts/whole.ts';
import { jiraExchanges, linearExchanges, zendeskExchanges } from './app-exchanges.ts';
import { boardExchanges } from './board-exchanges.ts';
import { exchangesWith, setupExchanges } from './setup-exchanges.ts';

const ofSetup = async (host: string | null) => exchangesWith(host, await setupExchanges());

const ofBoard = async (host: string | null) => exchangesWith(host, await boardExchanges());

const systems = [
  ['Zendesk', zendeskExchanges, 12],
  ['Jira', jiraExchanges, 15],
  ['Linear', linearExchanges, 5],
  ['Zendesk on the board', () => ofBoard(null), 3],
  ['Jira on the board', () => ofBoard('api.atlassian.com'), 1],
  ['Linear on the board', () => ofBoard('api.linear.app'), 1],
  ['Zendesk in Setup', () => ofSetup(null), 20],
  ['Jira in Setup', () => ofSetup('api.atlassian.com'), 20],
  ['Linear in Setup', () => ofSetup('api.linear.app'), 10],
] as const;

const problemsIn = (contracts: Contracts, exchanges: readonly Relayed[]): string[] => [
  ...new Set(exchanges.flatMap((exchange) => exchangeProblems(contracts, exchange))),
];

test.each(systems)(
  'what the app asks of %s, and what the workbench answers, is in our contract',
  async (_, exchangesOf, least) => {
    const exchanges = await exchangesOf();
    expect(exchanges.length).toBeGreaterThanOrEqual(least);
    expect(problemsIn(ownContracts(), exchanges)).toEqual([]);
  },
);

/** What Zendesk's specification leaves out, and its documentation or its own examples say. */
const saidElsewhere: readonly RegExp[] = [
  // Paging, side-loads and orders are described on pages of their own.
  /\?(include|page\[size\]|page\[after\]|page|per_page|sort|sort_order) is not known$/,
  // Whatever is not set is null, in the specification's examples too.
  / is null$/,
  // The specification has the field itself in place of its value.
  /body\.ticket\.custom_fields\[\d+\]\.(key|type|title) is missing$/,
  // It knows of no refusal.
  /: no answer (403|409|422)$/,
  // Documented, and not in it.
  /\/(slas\/policy_metrics|metrics|side_conversations|articles\/search)\.json is not known$/,
  /\/jira\/links is not known$/,
  /\/business_hours\/schedules(\/\d+\/holidays)?\.json is not known$/,
  /\/apps\/installations\/\d+\.json is not known$/,
];

const whole: Contracts = { zendesk: wholeZendesk(), jira: wholeJira(), linear: wholeLinear() };

test.skipIf(whole.zendesk === null || whole.jira === null || whole.linear === null).each(systems)(
  "what the app asks of %s, and what the workbench answers, is in the vendor's own contract",
  async (_, exchangesOf) => {
    const problems = problemsIn(whole, await exchangesOf());
    expect(problems.filter((problem) => !saidElsewhere.some((known) => known.test(problem)))).toEqual([]);
  },
);

const asked = (url: string, but: Partial<Relayed['request']> = {}, status = 200, text = '{}'): Relayed => ({
  request: { url, ...but },
  answer: { status, text },
});
const note = { ticket: { comment: { html_body: '<p>x</p>' }, statuss: 'open' } };
const graphql = (query: string, variables: unknown) => ({
  type: 'POST',
  data: JSON.stringify({ query, variables }),
});

test.each<[string, Relayed, number]>([
  ['a path that Zendesk does not have', asked('/api/v2/tickets/1/nothing.json'), 1],
  ['a parameter that Zendesk does not know', asked('/api/v2/users/me.json?how=1', {}, 403), 1],
  [
    'a body with what no update has',
    asked('/api/v2/tickets/1.json', { type: 'PUT', data: JSON.stringify(note) }, 409),
    2,
  ],
  ['an answer without what it is for', asked('/api/v2/tickets/1.json'), 1],
  [
    'a document that Linear does not understand',
    asked('https://api.linear.app/graphql', graphql('{ nothing }', {})),
    1,
  ],
  [
    'variables of another kind',
    asked(
      'https://api.linear.app/graphql',
      graphql('query Q($id: String!) { issue(id: $id) { id } }', { id: null, more: 1 }),
    ),
    2,
  ],
  [
    'an answer that Jira does not give',
    asked('https://larkfield.atlassian.net/rest/api/3/myself', {}, 299),
    1,
  ],
])('the comparison finds %s', (_, exchange, count) => {
  expect(exchangeProblems(ownContracts(), exchange)).toHaveLength(count);
});

test('of a system in trouble the request alone is looked at', () => {
  expect(exchangeProblems(ownContracts(), asked('/api/v2/tickets/1.json', {}, 503, '<html>'))).toEqual([]);
  expect(exchangeProblems(ownContracts(), asked('/api/v2/tickets/1.json?a=1', {}, 0, ''))).toHaveLength(1);
});
