import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Answered, aBug, aDoc, aJira, aParagraph } from './a-jira.ts';

const found = z.object({ issues: z.array(z.object({ key: z.string() })) });
const keysOf = ({ body }: Answered) => found.parse(body).issues.map(({ key }) => key);
const search = (jql: string) => `/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`;

function withIssues() {
  const bench = aJira();
  const make = (summary: string, text: string) => {
    bench.pass(1_000);
    bench.ask('POST', '/issue', aBug({ summary, description: aDoc(aParagraph(text)) }));
  };
  make('Tax mapping fails', 'NullPointerException at com.larkfield.TaxLineMapper.map (line 118)');
  make('Export is missing rows', 'Rows that share a second are dropped.');
  return bench;
}

test('text looks into summary, description and comments; summary into itself', () => {
  const { ask } = withIssues();
  expect(keysOf(ask('GET', search('text ~ "dropped rows"')))).toEqual(['ENG-814']);
  expect(keysOf(ask('GET', search('summary ~ "dropped"')))).toEqual([]);
  ask('POST', '/issue/ENG-813/comment', { body: aDoc(aParagraph('Dropped from the plan')) });
  expect(keysOf(ask('GET', search('text ~ "dropped"')))).toEqual(['ENG-813', 'ENG-814']);
});

test('quotes inside the quotes ask for the phrase', () => {
  const { ask } = withIssues();
  expect(keysOf(ask('GET', search('text ~ "\\"share a second\\""')))).toEqual(['ENG-814']);
  expect(keysOf(ask('GET', search('text ~ "\\"second a share\\""')))).toEqual([]);
  expect(keysOf(ask('GET', search('text ~ "\\"TaxLineMapper.map (line 118)\\""')))).toEqual(['ENG-813']);
});

test('alternatives stand in brackets, and the newest change comes first when that is asked for', () => {
  const { ask } = withIssues();
  const jql = '(text ~ "dropped" OR summary ~ "tax") AND updated >= -30d ORDER BY updated DESC';
  expect(keysOf(ask('GET', search(jql)))).toEqual(['ENG-814', 'ENG-813']);
  expect(keysOf(ask('GET', search(`project = OPS AND ${jql}`)))).toEqual([]);
});

test('signs of the text search that nobody escaped are refused', () => {
  const { ask } = withIssues();
  for (const words of ['map(line', 'why?', 'a [b', 'c:/d'])
    expect(ask('GET', search(`text ~ "${words}"`))).toMatchObject({ status: 400 });
  expect(ask('GET', search('text ~ "map\\\\(line"')).status).toBe(200);
});
