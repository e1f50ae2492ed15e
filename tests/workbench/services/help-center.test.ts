import { expect, test } from 'vitest';
import { at, aWorkbench, each } from '../../support/a-world.ts';

const path = '/api/v2/help_center/articles/search.json';

async function found(query: string) {
  const { status, body } = await aWorkbench().get(`${path}?${query}`);
  if (status !== 200) throw new Error(`${status}`);
  return each(body, 'results', 'title');
}

test('articles are found by all words of the query, with a snippet that marks them', async () => {
  const { body } = await aWorkbench().get(`${path}?query=export+period`);
  expect(at(body, 'results.0')).toMatchObject({
    title: 'Export the invoices of a period',
    draft: false,
    user_segment_id: null,
    locale: 'en-us',
    result_type: 'article',
    html_url: expect.stringContaining('https://larkfield.zendesk.com/hc/en-us/articles/'),
    snippet: expect.stringContaining('<em>export</em>'),
  });
  expect(await found('query=export+zeppelin')).toEqual([]);
});

test('an agent is shown drafts and articles that customers may not see', async () => {
  const { body } = await aWorkbench().get(`${path}?query=export+rows`);
  expect(each(body, 'results', 'draft')).toContain(true);
  expect(each(body, 'results', 'user_segment_id').some((id) => id !== null)).toBe(true);
});

test('a language that the Help Center does not have is its own one', async () => {
  expect(await found('query=export&locale=de')).toEqual(['Rechnungen eines Zeitraums exportieren']);
  expect(await found('query=period&locale=fr')).toEqual(await found('query=period'));
});

test('the articles of another brand are found when it is named, or all are', async () => {
  const { world } = aWorkbench();
  expect(await found(`query=payments&brand_id=${world.brands[1]?.id}`)).toEqual(['Export your payments']);
  expect(await found('query=payments')).toEqual([]);
  expect(await found('query=payments&multibrand=true')).toEqual(['Export your payments']);
});

test('a search for nothing is refused', async () => {
  expect((await aWorkbench().get(path)).status).toBe(400);
});
