import { expect, test } from 'vitest';
import {
  type FieldInput,
  type FormField,
  type FormInputs,
  inputProblem,
} from '../../../src/core/form-field.ts';
import { fieldValue } from '../../../src/trackers/jira/field-value.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { answer } from '../../support/scripted-send.ts';
import { aDraft, atJira } from './at-jira.ts';

const incident = { kind: 'jira', project: 'OPS', issueType: 'Incident' } as const;
const strange = { kind: 'jira', project: 'OPS', issueType: 'Account request' } as const;

const typed = (words: string): FieldInput => ({ kind: 'typed', text: words });
const chosen = (...ids: string[]): FieldInput => ({
  kind: 'chosen',
  choices: ids.map((id) => ({ id, name: `name of ${id}` })),
});

const inputs: FormInputs = {
  components: chosen('10302', '10303'),
  versions: chosen('10402'),
  duedate: typed('2026-03-20'),
  customfield_10501: typed(' Acme GmbH '),
  customfield_10502: typed('Invoices fail.\n\nSince *noon*.'),
  customfield_10503: typed('12.5'),
  customfield_10504: typed('2026-03-09T13:30:00+01:00'),
  customfield_10505: chosen('10601'),
  customfield_10506: chosen('10611', '10613'),
  customfield_10507: chosen('10621', '10632'),
  customfield_10508: chosen('5b10a2844c20165700ede21b'),
  customfield_10509: typed('billing, export  night'),
  customfield_10510: typed('https://status.acme.example/1'),
  customfield_10511: chosen('5b10a2844c20165700ede21b', '5b10a2844c20165700ede21c'),
  customfield_10512: chosen('10642'),
  customfield_10513: chosen('10651'),
  customfield_10514: chosen('10661'),
  environment: typed('Linux'),
};

const formOf = async (
  destination: Parameters<ReturnType<typeof atJira>['tracker']['form']['fieldsOf']>[0],
) => {
  const form = await atJira().tracker.form.fieldsOf(destination);
  if (form.kind !== 'done') throw new Error(form.fault.detail);
  return form.value;
};

const fieldOf = async (id: string): Promise<FormField> => {
  const field = (await formOf(incident)).find((each) => each.id === id);
  if (field === undefined) throw new Error(`no ${id}`);
  return field;
};

test('nothing is asked for where the brief fills all that the screen demands', async () => {
  expect(await formOf({ kind: 'jira', project: 'ENG', issueType: 'Bug' })).toEqual([]);
});

test('every required field without a default value is asked for, in its own kind', async () => {
  const form = await formOf(incident);
  expect(form.map(({ id, name, kind }) => [id, name, kind])).toEqual([
    ['components', 'Components', 'multi-select'],
    ['versions', 'Affects versions', 'multi-select'],
    ['duedate', 'Due date', 'date'],
    ['customfield_10501', 'Customer', 'text'],
    ['customfield_10502', 'Impact', 'paragraph'],
    ['customfield_10503', 'Users affected', 'number'],
    ['customfield_10504', 'Started at', 'datetime'],
    ['customfield_10505', 'Environment', 'select'],
    ['customfield_10506', 'Channels', 'multi-select'],
    ['customfield_10507', 'Area', 'cascading'],
    ['customfield_10508', 'Incident lead', 'user'],
    ['customfield_10509', 'Runbooks', 'labels'],
    ['customfield_10510', 'Status page', 'url'],
    ['customfield_10511', 'Reviewers', 'users'],
    ['customfield_10512', 'Told to customers', 'select'],
    ['customfield_10513', 'Seen first in', 'select'],
    ['customfield_10514', 'Teams', 'multi-select'],
    ['environment', 'Environment details', 'paragraph'],
  ]);
  expect(form.every(({ required }) => required)).toBe(true);
});

test('options come with their names, children with their parents', async () => {
  expect(await fieldOf('customfield_10505')).toMatchObject({
    options: [
      { id: '10601', name: 'Production' },
      { id: '10602', name: 'Staging' },
    ],
  });
  expect(await fieldOf('customfield_10507')).toMatchObject({
    options: [
      {
        id: '10621',
        name: 'Platform',
        children: [
          { id: '10631', name: 'Login' },
          { id: '10632', name: 'Search' },
        ],
      },
      { id: '10622', name: 'Office', children: [] },
    ],
  });
});

test('a field that Jira missed in an earlier try is asked for, although the screen does not demand it', async () => {
  const form = await atJira().tracker.form.fieldsOf(incident, ['customfield_10515', 'summary', 'nowhere']);
  const ids = form.kind === 'done' ? form.value.map(({ id, required }) => [id, required]) : [];
  expect(ids).toHaveLength(19);
  expect(ids).toContainEqual(['customfield_10515', true]);
});

test('a field of a kind that nobody knows says so, with what Jira says of it', async () => {
  const [field, ...others] = await formOf(strange);
  expect(others).toEqual([]);
  if (field?.kind !== 'unknown') throw new Error('known');
  expect(field.name).toBe('Account');
  expect(JSON.parse(field.json)).toMatchObject({
    fieldId: 'customfield_10520',
    schema: { type: 'any', custom: 'com.example.crm:account-picker' },
  });
  expect(inputProblem(field, typed('x'))).toBe('unknown-kind');
});

test('a list without anything to choose is of no known kind, as it could not be filled', async () => {
  const { tracker } = atJira({
    site: (site) => {
      const screen = site.projects[1]?.issueTypes[0];
      const components = screen?.fields.find(({ id }) => id === 'components');
      if (components !== undefined) components.options = [];
    },
  });
  const form = await tracker.form.fieldsOf(incident);
  expect(form).toMatchObject({
    kind: 'done',
    value: expect.arrayContaining([expect.objectContaining({ id: 'components', kind: 'unknown' })]),
  });
});

test('options that were switched off are not offered', async () => {
  const { tracker } = atJira({
    troubles: [
      {
        method: 'GET',
        path: '/10004',
        when: 'before',
        answer: answer({
          total: 1,
          fields: [
            {
              fieldId: 'customfield_1',
              name: 'Tier',
              required: true,
              schema: { type: 'option' },
              allowedValues: [{ id: '1', value: 'Gold' }, { id: '2', value: 'Old', disabled: true }, 'odd'],
            },
          ],
        }),
      },
    ],
  });
  expect(await tracker.form.fieldsOf(incident)).toMatchObject({
    value: [{ kind: 'select', options: [{ id: '1', name: 'Gold' }] }],
  });
});

test('the screen is read page by page', async () => {
  const page = (startAt: number) => {
    const fields = [{ fieldId: `f${startAt}`, name: 'F', required: true, schema: { type: 'number' } }];
    return answer({ startAt, maxResults: 1, total: 2, fields });
  };
  const at = { method: 'GET', path: '/10004', when: 'before' } as const;
  const { tracker, requests } = atJira({
    troubles: [
      { ...at, answer: page(0) },
      { ...at, answer: page(1) },
    ],
  });
  const form = await tracker.form.fieldsOf(incident);
  expect(form.kind === 'done' && form.value.map(({ id }) => id)).toEqual(['f0', 'f1']);
  expect(requests.at(-1)?.url).toContain('startAt=1&');
});

test('what was entered is what the issue gets, in every kind', async () => {
  const { tracker, site } = atJira();
  expect(await tracker.create(aDraft({ destination: incident, inputs }))).toMatchObject({
    kind: 'done',
    value: { key: 'OPS-241' },
  });
  expect(site.issues[0]?.fields).toMatchObject({
    components: [{ id: '10302' }, { id: '10303' }],
    versions: [{ id: '10402' }],
    duedate: '2026-03-20',
    customfield_10501: 'Acme GmbH',
    customfield_10502: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Invoices fail.' }] },
        { type: 'paragraph', content: [{ type: 'text', text: 'Since *noon*.' }] },
      ],
    },
    customfield_10503: 12.5,
    customfield_10504: '2026-03-09T12:30:00.000+0000',
    customfield_10505: { id: '10601' },
    customfield_10506: [{ id: '10611' }, { id: '10613' }],
    customfield_10507: { id: '10621', child: { id: '10632' } },
    customfield_10508: { accountId: '5b10a2844c20165700ede21b' },
    customfield_10509: ['billing', 'export', 'night'],
    customfield_10510: 'https://status.acme.example/1',
    customfield_10511: [{ accountId: '5b10a2844c20165700ede21b' }, { accountId: '5b10a2844c20165700ede21c' }],
    customfield_10512: { id: '10642' },
    customfield_10513: { id: '10651' },
    customfield_10514: [{ id: '10661' }],
    environment: { type: 'doc', content: [{ type: 'paragraph' }] },
  });
});

test('what cannot be sent is left for Jira to miss, at its own field', async () => {
  const { tracker } = atJira();
  const wrong = { ...inputs, customfield_10503: typed('many'), customfield_10505: chosen('999') };
  expect(await tracker.create(aDraft({ destination: incident, inputs: wrong }))).toMatchObject({
    fault: {
      kind: 'invalid',
      fields: {
        customfield_10503: 'Users affected is required.',
        customfield_10505: 'Environment is required.',
      },
    },
  });
});

test('an input for a field that the screen no longer has is not sent', async () => {
  const { tracker, site } = atJira();
  await tracker.create(aDraft({ inputs: { ...inputs, customfield_99: typed('x') } }));
  expect(site.issues[0]?.fields).not.toHaveProperty('customfield_99');
});

test.each<[string, FieldInput, string | null]>([
  ['duedate', typed('2026-02-30'), 'not-a-date'],
  ['duedate', typed('20.3.2026'), 'not-a-date'],
  ['duedate', chosen('1'), 'not-an-option'],
  ['customfield_10501', typed('x'.repeat(256)), 'too-long'],
  ['customfield_10501', typed('  '), 'missing'],
  ['customfield_10503', typed('12 or so'), 'not-a-number'],
  ['customfield_10503', typed('-.5'), null],
  ['customfield_10504', typed('2026-03-09T13:30'), 'not-a-date'],
  ['customfield_10504', typed('2026-03-09T13:30:00Z'), null],
  ['customfield_10505', chosen('10601', '10602'), 'not-an-option'],
  ['customfield_10505', typed('Production'), 'not-an-option'],
  ['customfield_10506', chosen('10611', 'x'), 'not-an-option'],
  ['customfield_10506', chosen(), 'missing'],
  ['customfield_10507', chosen('10622'), null],
  ['customfield_10507', chosen('10622', '10631'), 'not-an-option'],
  ['customfield_10508', chosen('anybody'), null],
  ['customfield_10509', typed(`ok ${'x'.repeat(256)}`), 'too-long'],
])('%s with %j: %s', async (id, input, problem) => {
  const field = await fieldOf(id);
  expect(inputProblem(field, input)).toBe(problem);
  expect(fieldValue(field, input) === undefined).toBe(problem !== null);
});

test('nothing entered is a problem of required fields alone', async () => {
  const field = await fieldOf('customfield_10501');
  expect(inputProblem(field, undefined)).toBe('missing');
  expect(inputProblem({ ...field, required: false }, undefined)).toBeNull();
  expect(fieldValue(field, undefined)).toBeUndefined();
});

test('people are found by the beginning of a name, assignees among those of the project', async () => {
  const leaving = (site: JiraSite) =>
    site.users.push({ accountId: 'x', name: 'Ada Bot', email: 'bot@x.example' });
  const { tracker, requests } = atJira({ site: leaving });
  const field = await fieldOf('customfield_10508');
  expect(await tracker.form.findPeople(field, incident, 'ada')).toEqual({
    kind: 'done',
    value: [
      { id: '5b10a2844c20165700ede21b', name: 'Ada Okafor' },
      { id: 'x', name: 'Ada Bot' },
    ],
  });
  expect(requests.at(-1)?.url).toContain('/user/search?query=ada');
  const assignee: FormField = { id: 'assignee', name: 'Assignee', required: true, kind: 'user' };
  await tracker.form.findPeople(assignee, incident, 'a & b');
  expect(requests.at(-1)?.url).toContain('/user/assignable/search?project=OPS&query=a%20%26%20b');
});
