import { expect, test } from 'vitest';
import {
  type FieldInput,
  type FormField,
  type FormInputs,
  inputProblem,
} from '../../../src/core/form-field.ts';
import { fieldValue } from '../../../src/trackers/jira/field-value.ts';
import type { JiraSite } from '../../../src/workbench/world/jira-site.ts';
import { aDraft, atJira } from './at-jira.ts';
import { fieldOf, incident, typed } from './incident-form.ts';

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
