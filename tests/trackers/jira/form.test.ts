import { expect, test } from 'vitest';
import { inputProblem } from '../../../src/core/form-field.ts';
import { answer } from '../../support/scripted-send.ts';
import { atJira } from './at-jira.ts';
import { fieldOf, formOf, incident, typed } from './incident-form.ts';

const strange = { kind: 'jira', project: 'OPS', issueType: 'Account request' } as const;

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
