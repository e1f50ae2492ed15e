import { expect, test } from 'vitest';
import { jiraContract as contract } from '../../contracts/jira.ts';
import { type Exchange, problemsOf } from '../../contracts/openapi.ts';
import { aBug, aDoc, aJira, aParagraph } from './a-jira.ts';

const host = 'https://larkfield.atlassian.net/rest/api/3';

test('what the workbench answers beyond that is in the contract, too', () => {
  const { ask } = aJira();
  const body = aDoc(aParagraph('x'));
  const link = { globalId: 'g', object: { url: 'https://acme.example/', title: 't' } };
  const exchanges = (
    [
      ['POST', '/issue', aBug()],
      ['GET', '/issue/ENG-813?properties=baton'],
      ['GET', '/issue/ENG-813/transitions'],
      ['POST', '/issue/ENG-813/transitions', { transition: { id: '11' } }],
      ['POST', '/issue/ENG-813/comment', { body }],
      ['GET', '/issue/ENG-813/comment?orderBy=-created'],
      ['POST', '/issue/ENG-813/remotelink', link],
      ['POST', '/issue/ENG-813/remotelink', link],
      ['GET', '/issue/ENG-813/remotelink?globalId=g'],
      ['GET', '/myself'],
      ['GET', '/project/search?query=e'],
      ['GET', '/issue/createmeta/OPS/issuetypes'],
      ['GET', '/issue/createmeta/OPS/issuetypes/10004'],
      ['GET', '/search/jql?jql=project%20%3D%20ENG&fields=*all'],
      ['GET', '/issue/NOPE-1'],
    ] as const
  ).map(([method, path, sent]): Exchange => {
    const { status, body: answered } = ask(method, path, sent);
    return { method, url: `${host}${path}`, ...(sent === undefined ? {} : { sent }), status, answered };
  });
  expect(exchanges.filter(({ status }) => status >= 400)).toHaveLength(1);
  expect(exchanges.flatMap((exchange) => problemsOf(contract, exchange))).toEqual([]);
});

test('the contract finds what is wrong', () => {
  const url = `${host}/issue`;
  const wrong: Exchange = {
    method: 'POST',
    url,
    sent: { fields: 'x' },
    status: 201,
    answered: { id: 1, no: 2 },
  };
  expect(problemsOf(contract, wrong)).toHaveLength(3);
  expect(
    problemsOf(contract, { method: 'GET', url: `${host}/nowhere`, status: 200, answered: {} }),
  ).toHaveLength(1);
  expect(
    problemsOf(contract, { method: 'GET', url: `${host}/myself?who=me`, status: 299, answered: {} }),
  ).toHaveLength(2);
});
