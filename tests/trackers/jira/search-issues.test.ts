import { expect, test } from 'vitest';
import { jiraContract } from '../../contracts/jira.ts';
import { problemsOf } from '../../contracts/openapi.ts';
import { someTerms } from '../../support/around.ts';
import { aDraft, atJira, cloudConnection, ticketUrl } from './at-jira.ts';

const found = { errors: [], codes: [], pairs: ['export missing', 'missing rows'] };

async function withIssue(more: Parameters<typeof atJira>[0] = {}) {
  const all = atJira(more);
  const created = await all.tracker.create(aDraft());
  if (created.kind !== 'done') throw new Error(created.fault.detail);
  all.requests.length = 0;
  return all;
}

test('issues are found by words of their title in one request, with the ticket that they were made for', async () => {
  const { tracker, requests } = await withIssue();
  expect(await tracker.searchIssues(someTerms(found), ticketUrl)).toEqual({
    kind: 'done',
    value: [
      {
        system: 'jira',
        id: '20001',
        key: 'ENG-813',
        url: 'https://larkfield.atlassian.net/browse/ENG-813',
        title: 'Export is missing rows',
        state: 'To Do',
        category: 'todo',
        ticketIds: [48213],
        by: 'words',
      },
    ],
  });
  expect(requests).toHaveLength(1);
});

test('errors and codes are looked for in everything that an issue says', async () => {
  const { tracker, site } = await withIssue();
  const [issue] = site.issues;
  if (issue !== undefined)
    issue.fields['description'] = {
      type: 'doc',
      version: 1,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'java.io.IOException: broken pipe (E4711)' }] },
      ],
    };
  const keys = async (terms: Parameters<typeof someTerms>[0]) => {
    const outcome = await tracker.searchIssues(someTerms(terms), ticketUrl);
    return outcome.kind === 'done' ? outcome.value.map(({ key }) => key) : outcome.fault;
  };
  expect(await keys({ errors: ['java.io.IOException: broken pipe'] })).toEqual(['ENG-813']);
  expect(await keys({ errors: ['pipe broken IOException'] })).toEqual([]);
  expect(await keys({ codes: ['E4711'], pairs: ['nothing else'] })).toEqual(['ENG-813']);
});

test('the ticket of another Zendesk is not one of this one', async () => {
  const { tracker } = await withIssue();
  const url = ticketUrl.replace('acme', 'other');
  expect(await tracker.searchIssues(someTerms(found), url)).toMatchObject({ value: [{ ticketIds: [] }] });
});

test('behind a cloud id the address stands there when it is known, and is not asked for', async () => {
  const { tracker, another, requests } = await withIssue({ connection: cloudConnection });
  expect(await tracker.searchIssues(someTerms(found), ticketUrl)).toMatchObject({
    value: [{ url: 'https://larkfield.atlassian.net/browse/ENG-813' }],
  });
  expect(await another().searchIssues(someTerms(found), ticketUrl)).toMatchObject({ value: [{ url: '' }] });
  expect(requests).toHaveLength(2);
});

test('nothing to go by is no request', async () => {
  const { tracker, requests } = await withIssue();
  expect(await tracker.searchIssues(someTerms({ errors: ['?!'], words: ['export'] }), ticketUrl)).toEqual({
    kind: 'done',
    value: [],
  });
  expect(requests).toEqual([]);
});

test('whatever people write, Jira takes the query, and it is in the contract', async () => {
  const { tracker, exchanges } = await withIssue();
  exchanges.length = 0;
  const hostile = [
    '") OR project = SEC --',
    'a [b (c} !~^ AND NOT *?',
    'C:\\temp\\x "quoted" \\',
    'ärger & 🙂 || x',
  ];
  for (const text of hostile)
    expect(
      (await tracker.searchIssues(someTerms({ errors: [text], codes: [text], pairs: [text] }), ticketUrl))
        .kind,
    ).toBe('done');
  const problems = exchanges.flatMap(({ request, status, body }) =>
    problemsOf(jiraContract, { method: request.method, url: request.url, status, answered: body }),
  );
  expect(problems).toEqual([]);
});
