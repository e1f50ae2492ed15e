import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { aBug, aDoc, aJira, aParagraph, cloudId } from './a-jira.ts';

const withIssue = () => {
  const jira = aJira();
  jira.ask('POST', '/issue', aBug({ labels: ['baton-1'] }));
  return jira;
};

const search = (jql: string, more = '') => `/search/jql?jql=${encodeURIComponent(jql)}${more}`;
const foundSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

const keysOf = ({ body }: { body: unknown }): unknown => foundSchema.parse(body).issues.map(({ key }) => key);

test('Jira is the same at its own host and behind its cloud id, and nowhere else', () => {
  const { ask } = aJira();
  const base = `https://api.atlassian.com/ex/jira/${cloudId}/rest/api/3`;
  expect(ask('GET', '/myself', undefined, { base }).body).toEqual(ask('GET', '/myself').body);
  const elsewhere = 'https://api.atlassian.com/ex/jira/another/rest/api/3';
  expect(ask('GET', '/myself', undefined, { base: elsewhere }).status).toBe(404);
});

test('a wrong token is refused, nobody in particular sees nothing', () => {
  const { ask, wrongToken } = withIssue();
  expect(ask('GET', '/myself', undefined, { authorization: wrongToken }).status).toBe(401);
  expect(ask('POST', '/issue', aBug(), { authorization: wrongToken }).status).toBe(401);
  for (const authorization of [null, 'Basic {{basic_auth.token}}']) {
    const asNobody = (path: string) => ask('GET', path, undefined, { authorization });
    expect(asNobody('/myself').status).toBe(401);
    expect(asNobody('/issue/ENG-813').status).toBe(404);
    expect(asNobody(search('labels = "baton-1"'))).toMatchObject({ status: 200, body: { issues: [] } });
    expect(asNobody('/project/search')).toMatchObject({ status: 200, body: { values: [], total: 0 } });
    expect(asNobody('/issue/createmeta/ENG/issuetypes')).toMatchObject({ status: 200, body: { total: 0 } });
    expect(ask('POST', '/issue', aBug(), { authorization }).status).toBe(401);
  }
});

test('writes of a browser are refused although they say that they are no forgery; reads are not', () => {
  const { ask, site } = withIssue();
  const headers = { 'User-Agent': 'Mozilla/5.0 (X11)', 'X-Atlassian-Token': 'no-check' };
  expect(ask('POST', '/issue', aBug(), { headers })).toMatchObject({
    status: 403,
    body: 'XSRF check failed',
  });
  expect(ask('GET', '/issue/ENG-813', undefined, { headers }).status).toBe(200);
  site.proxyUserAgent = 'Mozilla/5.0 (X11)';
  expect(ask('POST', '/issue', aBug()).status).toBe(403);
  site.refusesBrowsers = false;
  expect(ask('POST', '/issue', aBug()).status).toBe(201);
});

test.each([
  ['CREATE_ISSUES', 'POST', '/issue', aBug(), 400],
  ['ADD_COMMENTS', 'POST', '/issue/ENG-813/comment', { body: aDoc(aParagraph('Seen')) }, 400],
  ['EDIT_ISSUES', 'PUT', '/issue/ENG-813', { fields: { labels: ['seen'] } }, 400],
  [
    'LINK_ISSUES',
    'POST',
    '/issue/ENG-813/remotelink',
    { object: { url: 'https://a.example/', title: 'A' } },
    403,
  ],
  ['TRANSITION_ISSUES', 'POST', '/issue/ENG-813/transitions', { transition: { id: '11' } }, 400],
  ['DELETE_ISSUES', 'DELETE', '/issue/ENG-813', undefined, 403],
])('who has no right to %s changes nothing', (right, type, path, body, status) => {
  const { ask, site } = withIssue();
  site.denied.push(right);
  const before = structuredClone(site.issues);
  expect(ask(type, path, body).status).toBe(status);
  expect(site.issues).toEqual(before);
  site.denied = [];
  expect(ask(type, path, body).status).toBeLessThan(300);
});

test('search does not know a new issue before its index does', () => {
  const { ask, site, pass } = aJira();
  site.indexLag = 5_000;
  ask('POST', '/issue', aBug({ labels: ['baton-1'] }));
  const query = search('labels = "baton-1"', '&fields=summary');
  expect(keysOf(ask('GET', query))).toEqual([]);
  expect(ask('GET', '/issue/ENG-813').status).toBe(200);
  pass(5_000);
  expect(keysOf(ask('GET', query))).toEqual(['ENG-813']);
});

test('search gives ids alone unless more is asked for, and properties by name', () => {
  const { ask } = aJira();
  ask('POST', '/issue', { ...aBug(), properties: [{ key: 'baton', value: 7 }] });
  expect(ask('GET', search('project = ENG')).body).toEqual({ issues: [{ id: '20001' }], isLast: true });
  expect(ask('GET', search('project = ENG', '&fields=summary&properties=baton,other')).body).toMatchObject({
    issues: [{ key: 'ENG-813', fields: { summary: 'Export is missing rows' }, properties: { baton: 7 } }],
  });
});

test('search joins conditions, orders, and goes on page by page', () => {
  const { ask, pass } = aJira();
  for (const label of ['a', 'b', 'a']) {
    ask('POST', '/issue', aBug({ labels: [label] }));
    pass(1_000);
  }
  expect(keysOf(ask('GET', search('project = "ENG" and labels = "a"', '&fields=summary')))).toEqual([
    'ENG-813',
    'ENG-815',
  ]);
  const lately = 'project = ENG AND creator = currentUser() AND created >= -1d ORDER BY created DESC';
  const first = ask('GET', search(lately, '&fields=summary&maxResults=2'));
  expect(keysOf(first)).toEqual(['ENG-815', 'ENG-814']);
  const { nextPageToken } = z.object({ nextPageToken: z.string() }).parse(first.body);
  const second = ask('GET', search(lately, `&fields=summary&maxResults=2&nextPageToken=${nextPageToken}`));
  expect(keysOf(second)).toEqual(['ENG-813']);
  expect(second.body).toMatchObject({ isLast: true });
  pass(2 * 24 * 60 * 60 * 1000);
  expect(keysOf(ask('GET', search(lately, '&fields=summary')))).toEqual([]);
});

test('a query without bounds is refused, the old search is gone, other queries are not emulated', () => {
  const { ask } = aJira();
  expect(ask('GET', search('ORDER BY created DESC')).status).toBe(400);
  expect(ask('GET', search('labels = "a')).status).toBe(400);
  expect(ask('GET', '/search?jql=project=ENG').status).toBe(410);
  expect(ask('GET', search('assignee = currentUser()')).status).toBe(501);
});

test('an issue is found under its id, its key, and the key from before it was moved', () => {
  const { ask, site } = withIssue();
  site.issues[0]?.earlierKeys.push('OLD-1');
  for (const name of ['20001', 'ENG-813', 'eng-813', 'OLD-1'])
    expect(ask('GET', `/issue/${name}?fields=status`).body).toMatchObject({ key: 'ENG-813', id: '20001' });
  expect(ask('GET', '/issue/ENG-1').status).toBe(404);
  const { fields } = z
    .object({ fields: z.record(z.string(), z.unknown()) })
    .parse(ask('GET', '/issue/20001?fields=status,summary').body);
  expect(Object.keys(fields)).toEqual(['summary', 'status']);
});

test('screens come page by page, of at most 200 fields', () => {
  const { ask } = aJira();
  const types = ask('GET', '/issue/createmeta/OPS/issuetypes?startAt=1&maxResults=1');
  expect(types.body).toMatchObject({ startAt: 1, total: 3, issueTypes: [{ name: 'Task' }] });
  const screen = ask('GET', '/issue/createmeta/OPS/issuetypes/10004?startAt=10&maxResults=2').body;
  expect(screen).toMatchObject({ startAt: 10, total: 27, fields: [{ fieldId: 'duedate' }, {}] });
  expect(ask('GET', '/issue/createmeta/OPS/issuetypes?maxResults=201').status).toBe(400);
  expect(ask('GET', '/issue/createmeta/NOPE/issuetypes').status).toBe(404);
  expect(ask('GET', '/issue/createmeta/OPS/issuetypes/1').status).toBe(404);
});

test('a remote link of the same globalId is updated, and loses what is left out', () => {
  const { ask, site } = withIssue();
  const object = { url: 'https://acme.zendesk.com/agent/tickets/1', title: 'Zendesk #1', summary: 'Export' };
  const first = ask('POST', '/issue/ENG-813/remotelink', { globalId: 'g', relationship: 'from', object });
  expect(first.status).toBe(201);
  const again = ask('POST', '/issue/ENG-813/remotelink', {
    globalId: 'g',
    object: { url: object.url, title: 'New' },
  });
  expect(again).toMatchObject({
    status: 200,
    body: { id: z.object({ id: z.number() }).parse(first.body).id },
  });
  expect(site.issues[0]?.remoteLinks).toMatchObject([
    { globalId: 'g', relationship: null, object: { title: 'New', summary: null } },
  ]);
  expect(ask('GET', '/issue/ENG-813/remotelink?globalId=g').body).toMatchObject({ object: { title: 'New' } });
  expect(ask('GET', '/issue/ENG-813/remotelink').body).toHaveLength(1);
  expect(ask('GET', '/issue/ENG-813/remotelink?globalId=h').status).toBe(404);
  expect(ask('POST', '/issue/ENG-813/remotelink', { object: { url: object.url } })).toMatchObject({
    status: 400,
    body: { errors: { title: "'title' is required." } },
  });
});

test('on a service project a comment is public unless it says that it is internal', () => {
  const { ask, site } = aJira();
  ask('POST', '/issue', aBug({ project: { key: 'OPS' }, issuetype: { name: 'Task' } }));
  const body = aDoc(aParagraph('Any news?'));
  const internal = [{ key: 'sd.public.comment', value: { internal: true } }];
  expect(ask('POST', '/issue/OPS-241/comment', { body }).body).toMatchObject({ jsdPublic: true });
  expect(ask('POST', '/issue/OPS-241/comment', { body, properties: internal }).body).toMatchObject({
    jsdPublic: false,
  });
  expect(site.issues[0]?.comments.map((comment) => comment.public)).toEqual([true, false]);
  expect(ask('POST', '/issue/OPS-241/comment', {}).status).toBe(400);
  expect(ask('POST', '/issue/OPS-241/comment', { body: 'text' }).status).toBe(400);
  expect(ask('POST', '/issue/OPS-241/comment', { body: aDoc({ type: 'blink' }) }).status).toBe(400);
});

test('an issue moves by the transitions that it has, and is resolved when it is done', () => {
  const { ask, pass } = withIssue();
  const { transitions } = z
    .object({ transitions: z.array(z.object({ id: z.string(), name: z.string() })) })
    .parse(ask('GET', '/issue/ENG-813/transitions').body);
  expect(transitions.map(({ name }) => name)).toEqual(['In Progress', 'Done']);
  pass(60_000);
  const done = transitions.find(({ name }) => name === 'Done');
  expect(ask('POST', '/issue/ENG-813/transitions', { transition: { id: done?.id } }).status).toBe(204);
  expect(ask('GET', '/issue/ENG-813').body).toMatchObject({
    fields: {
      status: { statusCategory: { key: 'done' } },
      resolution: { name: 'Done' },
      updated: '2026-03-09T14:01:00.000+0000',
    },
  });
  expect(ask('POST', '/issue/ENG-813/transitions', { transition: { id: done?.id } }).status).toBe(400);
  expect(ask('POST', '/issue/ENG-813/transitions', {}).status).toBe(400);
});

test('projects and people are found by name', () => {
  const { ask } = aJira();
  expect(ask('GET', '/project/search?query=sec').body).toMatchObject({ total: 1, values: [{ key: 'SEC' }] });
  expect(ask('GET', '/user/search?query=oka').body).toMatchObject([{ displayName: 'Ada Okafor' }]);
  expect(ask('GET', '/serverInfo').body).toMatchObject({ baseUrl: 'https://larkfield.atlassian.net' });
});

test.each([
  [
    'a description that begins with text',
    aDoc({ type: 'text', text: 'It fails' }),
    /doc: does not take text/,
  ],
  ['an empty text deep inside', aDoc(aParagraph('Seen'), aParagraph('')), /doc\[1\]\/paragraph/],
])('an update is held against the schema of documents, node by node: %s', (_, description, reason) => {
  const { ask, site } = withIssue();
  const before = structuredClone(site.issues);
  const answer = ask('PUT', '/issue/ENG-813', { fields: { labels: ['seen'], description } });
  expect(answer).toMatchObject({ status: 400, body: { errorMessages: ['INVALID_INPUT'] } });
  expect(decodeURI(answer.headers['x-workbench-reason'] ?? '')).toMatch(reason);
  expect(site.issues).toEqual(before);
  expect(ask('PUT', '/issue/ENG-813', { fields: { description: aDoc(aParagraph('Seen')) } }).status).toBe(
    204,
  );
});

test('a route that is not emulated says so', () => {
  const { ask } = withIssue();
  expect(ask('GET', '/issue/ENG-813/watchers').status).toBe(501);
  expect(ask('PUT', '/issue/ENG-813', { update: {} }).status).toBe(501);
  expect(ask('POST', '/issue/ENG-813/attachments', {}).status).toBe(501);
});
