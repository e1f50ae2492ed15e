import { expect, test } from 'vitest';
import { linearSnapshotOf } from '../../../src/workbench/world/snapshot.ts';
import { at, aWorkbench, each } from '../../support/a-world.ts';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const ticketUrl = 'https://larkfield.zendesk.com/agent/tickets/48213';

const create = /* GraphQL */ `
  mutation Create($input: IssueCreateInput!, $id: String!, $url: String!) {
    issue: issueCreate(input: $input) { success issue { id identifier url state { type } } }
    link: attachmentLinkURL(issueId: $id, url: $url, title: "Zendesk #48213") { success }
  }
`;

async function aTeam(key = 'ENG') {
  const bench = aWorkbench();
  const team = bench.world.linear.teams.find((each) => each.key === key);
  if (team === undefined) throw new Error(`No team ${key}`);
  const makeIssue = (input: Record<string, unknown> = {}) =>
    bench.linear(create, {
      input: { id, teamId: team.id, title: 'Orders fail', ...input },
      id,
      url: ticketUrl,
    });
  return { ...bench, team, makeIssue };
}

test('an issue and its link are made in one request, one after the other', async () => {
  const { makeIssue, world } = await aTeam();
  const label = world.linear.labels.find(({ name }) => name === 'from-support')?.id;
  const { status, body } = await makeIssue({ description: '## What', priority: 2, labelIds: [label] });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    data: {
      issue: { success: true, issue: { id, identifier: 'ENG-412', state: { type: 'backlog' } } },
      link: { success: true },
    },
  });
  expect(linearSnapshotOf(world).issues).toEqual([
    {
      id,
      identifier: 'ENG-412',
      title: 'Orders fail',
      description: '## What',
      priority: 2,
      state: 'Backlog',
      labels: ['from-support'],
      url: 'https://linear.app/larkfield/issue/ENG-412/orders-fail',
      createdAt: '2026-03-09T14:00:00.000Z',
      attachments: [{ title: 'Zendesk #48213', url: ticketUrl }],
      comments: [],
    },
  ]);
});

test('a second insert of the same id conflicts, and nothing after it is run', async () => {
  const { makeIssue, world } = await aTeam();
  await makeIssue();
  const again = await makeIssue({ title: 'Orders fail again' });
  expect(again.body).toMatchObject({
    data: null,
    errors: [
      {
        message: 'conflict on insert of Issue',
        path: ['issue'],
        extensions: {
          code: 'INPUT_ERROR',
          type: 'invalid input',
          statusCode: 400,
          userError: true,
          userPresentableMessage: `Entity Issue with id ${id} already exists.`,
        },
      },
    ],
  });
  expect(world.linear.issues).toHaveLength(1);
  expect(world.linear.issues[0]?.title).toBe('Orders fail');
});

test('the same address on the same issue is one attachment', async () => {
  const { makeIssue, linear, world } = await aTeam();
  await makeIssue();
  const attach = `mutation { attachmentCreate(input: { issueId: "ENG-412", url: "${ticketUrl}", title: "New" }) { success } }`;
  await linear(attach);
  expect(world.linear.issues[0]?.attachments.map(({ title }) => title)).toEqual(['New']);
  const found = await linear(
    `{ attachmentsForURL(url: "${ticketUrl}") { nodes { title issue { identifier } } } }`,
  );
  expect(at(found.body, 'data.attachmentsForURL.nodes')).toEqual([
    { title: 'New', issue: { identifier: 'ENG-412' } },
  ]);
});

test('an issue answers to its id and to its identifier, and tells how it stands', async () => {
  const { makeIssue, linear, team, pass } = await aTeam();
  await makeIssue();
  pass(60_000);
  const done = team.states.find(({ type }) => type === 'completed')?.id;
  await linear(
    'mutation ($state: String!) { issueUpdate(id: "ENG-412", input: { stateId: $state }) { success } }',
    {
      state: done,
    },
  );
  const query =
    'query ($id: String!) { issue(id: $id) { identifier state { name type } completedAt trashed } }';
  const expected = {
    identifier: 'ENG-412',
    state: { name: 'Done', type: 'completed' },
    completedAt: '2026-03-09T14:01:00.000Z',
    trashed: null,
  };
  expect(at((await linear(query, { id })).body, 'data.issue')).toEqual(expected);
  expect(at((await linear(query, { id: 'eng-412' })).body, 'data.issue')).toEqual(expected);
});

test.each([
  ['an id that is no v4 UUID', { id: '7c9e6679-7425-10de-944b-e07fc1f90ae7' }, 'INVALID_INPUT'],
  ['a team that is no UUID', { teamId: 'ENG' }, 'INVALID_INPUT'],
  ['a team that does not exist', { teamId: id }, 'INPUT_ERROR'],
  ['an empty title', { title: ' ' }, 'INVALID_INPUT'],
  ['a priority out of range', { priority: 5 }, 'INVALID_INPUT'],
  ['a label that does not exist', { labelIds: [id] }, 'INPUT_ERROR'],
  ['a state that does not exist', { stateId: id }, 'INPUT_ERROR'],
])('%s is an invalid input, and nothing is made', async (_, input, code) => {
  const { makeIssue, world } = await aTeam();
  const { body } = await makeIssue(input);
  expect(body).toMatchObject({ data: null, errors: [{ extensions: { code, type: 'invalid input' } }] });
  expect(world.linear.issues).toEqual([]);
});

test('a label of another team is refused', async () => {
  const { makeIssue, world } = await aTeam('PRO');
  const bug = world.linear.labels.find(({ name }) => name === 'Bug')?.id;
  expect(at((await makeIssue({ labelIds: [bug] })).body, 'errors.0.message')).toBe(
    'LabelIds for incorrect team',
  );
});

test.each([
  ['without a key', { Authorization: '' }],
  ['with an unknown key', { Authorization: 'another-key' }],
  ['with a key as a Bearer token', { Authorization: 'Bearer {{setting.linear_key}}' }],
])('%s Linear does not know who asks', async (_, headers) => {
  const { linear } = aWorkbench();
  const { status, body } = await linear('{ viewer { id } }', {}, headers);
  expect(status).toBe(401);
  expect(at(body, 'errors.0.extensions')).toMatchObject({
    code: 'AUTHENTICATION_ERROR',
    type: 'authentication error',
  });
  expect(body).not.toHaveProperty('data');
});

test('an installation without the key is refused by Linear', async () => {
  const { linear } = aWorkbench('no-linear-key');
  expect((await linear('{ viewer { id } }')).status).toBe(401);
});

test.each([
  ['a field that the schema does not have', '{ viewer { shoeSize } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a document that cannot be read', '{ viewer { ', 'GRAPHQL_PARSE_FAILED'],
  ['variables that do not fit', 'query ($id: String!) { issue(id: $id) { id } }', 'BAD_USER_INPUT'],
])('%s is refused before anything is run', async (_, query, code) => {
  const { linear } = aWorkbench();
  const { status, body } = await linear(query);
  expect(status).toBe(400);
  expect(at(body, 'errors.0.extensions.code')).toBe(code);
});

test('teams and labels are found by the filters that Linear has', async () => {
  const { linear } = aWorkbench();
  const { body } = await linear(`{
    one: teams(filter: { key: { eq: "SEC" } }) { nodes { name states { nodes { type } } } }
    none: teams(filter: { key: { eq: "sec" } }) { nodes { name } }
    labels: issueLabels(filter: { or: [{ name: { eqIgnoreCase: "BUG" } }, { name: { in: ["vip"] } }] }) {
      nodes { name team { key } }
    }
    workspace: issueLabels(filter: { team: { null: true } }) { nodes { name } }
  }`);
  expect(each(body, 'data.one.nodes', 'name')).toEqual(['Security']);
  expect(each(body, 'data.one.nodes.0.states.nodes', 'type')).toContain('completed');
  expect(at(body, 'data.none.nodes')).toEqual([]);
  expect(at(body, 'data.labels.nodes')).toEqual([
    { name: 'vip', team: null },
    { name: 'Bug', team: { key: 'ENG' } },
  ]);
  expect(each(body, 'data.workspace.nodes', 'name')).toEqual(['from-support', 'vip']);
});

test('pages of a connection follow each other without gap', async () => {
  const { linear } = aWorkbench();
  const query = `query ($after: String) { teams(first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } }`;
  const first = (await linear(query)).body;
  const second = (await linear(query, { after: at(first, 'data.teams.pageInfo.endCursor') })).body;
  expect([each(first, 'data.teams.nodes', 'key'), each(second, 'data.teams.nodes', 'key')]).toEqual([
    ['ENG', 'PRO'],
    ['SEC'],
  ]);
  expect(at(second, 'data.teams.pageInfo.hasNextPage')).toBe(false);
});

test('an issue that does not exist is an error with a name', async () => {
  const { linear } = aWorkbench();
  const { body } = await linear('{ issue(id: "ENG-1") { id } }');
  expect(body).toMatchObject({ data: null, errors: [{ message: 'Entity not found: Issue' }] });
});
