import { expect, test } from 'vitest';
import { type Exchange, problemsOf, theContract } from '../../contracts/jira-problems.ts';
import { aDraft, atJira, cloudConnection, escalationId, lost } from '../../trackers/jira/at-jira.ts';
import { aBug, aDoc, aJira, aParagraph } from './a-jira.ts';

const contract = theContract();
const host = 'https://larkfield.atlassian.net/rest/api/3';

test('what the app asks of Jira, and what it is answered, is in the contract', async () => {
  const { tracker, another, exchanges } = atJira({ connection: cloudConnection, troubles: [lost] });
  const created = await tracker.create(aDraft({ labels: ['vip'] }));
  if (created.kind !== 'done') throw new Error(created.fault.detail);
  await another().create({
    ...aDraft({ destination: { kind: 'jira', project: 'OPS', issueType: 'Incident' } }),
    attempt: 'chosen',
    escalationId: 'b',
  });
  await tracker.status(created.value);
  await tracker.doubles.find(escalationId, aDraft().destination);
  const said = { type: 'root' as const, children: [] };
  for (const attempt of ['first', 'again'] as const)
    await tracker.comment(created.value, said, { eventId: 'e', attempt });
  await tracker.doubles.close(created.value, said);
  const field = { id: 'assignee', name: 'Assignee', required: true, kind: 'user' } as const;
  await tracker.form.findPeople(field, aDraft().destination, 'ada');
  await tracker.form.findPeople({ ...field, id: 'customfield_1' }, aDraft().destination, 'ada');
  expect(exchanges.map(({ status }) => status)).toContain(400);
  expect(exchanges.length).toBeGreaterThan(10);
  const problems = exchanges.flatMap(({ request, status, body }) =>
    problemsOf(contract, {
      method: request.method,
      url: request.url,
      ...(request.body === undefined ? {} : { sent: JSON.parse(request.body) }),
      status,
      answered: body,
    }),
  );
  expect(problems).toEqual([]);
});

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
