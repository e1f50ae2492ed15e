import { expect, test } from 'vitest';
import { at, aWorkbench, each } from '../../support/a-world.ts';

const query = /* GraphQL */ `
  query Search($term: String!) {
    searchIssues(term: $term, first: 10) { totalCount nodes { identifier title state { name } } }
  }
`;

const term = 'Partial deliveries invoiced';

test('issues are found by the words of title and description, the best first', async () => {
  const { linear } = aWorkbench('follow-up');
  const { body } = await linear(query, { term });
  expect(each(body, 'data.searchIssues.nodes', 'identifier')).toEqual(['ENG-398']);
  expect(at(body, 'data.searchIssues.totalCount')).toBe(1);
  const none = await linear(query, { term: 'Exports lose rows at night' });
  expect(at(none.body, 'data.searchIssues.nodes')).toEqual([]);
});

test('what is in the trash is not found', async () => {
  const { linear, world } = aWorkbench('follow-up');
  for (const issue of world.linear.issues) issue.trashed = true;
  expect(at((await linear(query, { term })).body, 'data.searchIssues.nodes')).toEqual([]);
});

test('a minute has thirty searches', async () => {
  const { linear, pass } = aWorkbench('follow-up');
  for (let count = 0; count < 30; count += 1) expect((await linear(query, { term })).status).toBe(200);
  expect(await linear(query, { term })).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'RATELIMITED' } }] },
  });
  pass(60_000);
  expect((await linear(query, { term })).status).toBe(200);
});
