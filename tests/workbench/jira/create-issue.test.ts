import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { aBug, aDoc, aJira, aParagraph } from './a-jira.ts';

test('an issue is created with the next key of its project, and read as it was written', () => {
  const { ask } = aJira();
  const property = { key: 'baton', value: { v: 1 } };
  const made = ask('POST', '/issue', {
    ...aBug({ labels: ['a'], priority: { name: 'High' } }),
    properties: [property],
  });
  expect(made).toMatchObject({ status: 201, body: { key: 'ENG-813' } });
  expect(ask('POST', '/issue', aBug()).body).toMatchObject({ key: 'ENG-814' });
  expect(ask('GET', '/issue/ENG-813?properties=baton').body).toMatchObject({
    key: 'ENG-813',
    fields: {
      summary: 'Export is missing rows',
      labels: ['a'],
      priority: { id: '2', name: 'High' },
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      project: { key: 'ENG' },
      assignee: null,
      resolution: null,
    },
    properties: { baton: { v: 1 } },
  });
});

test.each<[string, Record<string, unknown>, Record<string, string>]>([
  ['a project that is not there', { project: { key: 'NOPE' } }, { project: 'valid project is required' }],
  [
    'an issue type of another project',
    { issuetype: { name: 'Incident' } },
    { issuetype: 'Specify a valid issue type' },
  ],
  ['no summary', { summary: '  ' }, { summary: 'You must specify a summary of the issue.' }],
  ['a long summary', { summary: 'x'.repeat(256) }, { summary: "Summary can't exceed 255 characters." }],
  [
    'a summary of two lines',
    { summary: 'a\nb' },
    { summary: 'The summary is invalid because it contains newline characters.' },
  ],
  [
    'a label with a blank',
    { labels: ['a b'] },
    { labels: "The label 'a b' contains spaces which is invalid." },
  ],
  [
    'a priority that is not there',
    { priority: { name: 'Urgent' } },
    { priority: "Specify a valid 'id' or 'name' for Priority" },
  ],
  [
    'a field that is not on the screen',
    { duedate: '2026-03-20' },
    { duedate: "Field 'duedate' cannot be set. It is not on the appropriate screen, or unknown." },
  ],
  [
    'a description in Markdown',
    { description: 'It *fails*' },
    { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' },
  ],
  [
    'a description of 33,000 characters',
    { description: aDoc(aParagraph('x'.repeat(33_000))) },
    { description: 'The entered text is too long. It exceeds the allowed limit of 32,767 characters.' },
  ],
  [
    'an assignee that nobody knows',
    { assignee: { accountId: 'x' } },
    { assignee: 'Specify a valid value for the user.' },
  ],
])('%s is refused at its field, and nothing is created', (_, fields, errors) => {
  const { ask, site } = aJira();
  expect(ask('POST', '/issue', aBug(fields))).toMatchObject({
    status: 400,
    body: { errorMessages: [], errors },
  });
  expect(site.issues).toEqual([]);
});

test('required fields are asked for by name, and each has its own form', () => {
  const { ask } = aJira();
  const incident = (fields: Record<string, unknown>) =>
    ask('POST', '/issue', aBug({ project: { key: 'OPS' }, issuetype: { name: 'Incident' }, ...fields })).body;
  expect(incident({})).toMatchObject({
    errors: { components: 'Components is required.', customfield_10508: 'Incident lead is required.' },
  });
  const wrong = {
    components: [{ id: '1' }],
    versions: { id: '10401' },
    duedate: '20.3.2026',
    customfield_10501: 'x'.repeat(256),
    customfield_10503: '12',
    customfield_10504: '2026-03-09T12:30:00Z',
    customfield_10505: { id: '1' },
    customfield_10506: [{ id: '10611' }, { value: 'Fax' }],
    customfield_10507: { id: '10621', child: { id: '1' } },
    customfield_10508: { name: 'ada' },
    customfield_10509: ['two words'],
    customfield_10511: [{ accountId: 'x' }],
    customfield_10512: { id: '1' },
    customfield_10513: { id: '1' },
    customfield_10514: { id: '10661' },
    environment: 'Linux',
  };
  const { errors } = z.object({ errors: z.record(z.string(), z.string()) }).parse(incident(wrong));
  expect(Object.keys(errors).sort()).toEqual(
    [...Object.keys(wrong), 'customfield_10502', 'customfield_10510'].sort(),
  );
});

test.each<[string, unknown]>([
  ['an empty text', aDoc({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
  ['text without a paragraph', aDoc({ type: 'text', text: 'x' })],
  ['an empty list', aDoc({ type: 'bulletList', content: [] })],
  [
    'a heading in a quotation',
    aDoc({ type: 'blockquote', content: [{ type: 'heading', attrs: { level: 3 } }] }),
  ],
  ['a heading of level 7', aDoc({ type: 'heading', attrs: { level: 7 } })],
  [
    'bold text in code',
    aDoc({ type: 'codeBlock', content: [{ type: 'text', text: 'x', marks: [{ type: 'strong' }] }] }),
  ],
  [
    'bold code',
    aDoc({
      type: 'paragraph',
      content: [{ type: 'text', text: 'x', marks: [{ type: 'code' }, { type: 'strong' }] }],
    }),
  ],
  ['an attribute that is none', aDoc({ type: 'rule', attrs: { width: 3 } })],
  ['no version', { type: 'doc', content: [] }],
])(
  'a document with %s is refused without a word about the reason, but the developer is told',
  (_, description) => {
    const { ask, site } = aJira();
    const answer = ask('POST', '/issue', aBug({ description }));
    expect(answer).toMatchObject({ status: 400, body: { errors: {} } });
    expect(answer.body).toMatchObject({
      errorMessages: [expect.stringMatching(/^We can't create this issue/)],
    });
    expect(answer.headers['x-workbench-reason']).toMatch(/^description:/);
    expect(site.issues).toEqual([]);
  },
);

test('a body that is no JSON is refused, and what is not emulated says so', () => {
  const { ask } = aJira();
  expect(ask('POST', '/issue', '{')).toMatchObject({ status: 400 });
  expect(ask('POST', '/issue', { ...aBug(), update: {} }).status).toBe(501);
});
