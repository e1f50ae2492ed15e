import { expect, test } from 'vitest';
import type { FormField } from '../../src/core/form-field.ts';
import { done, type Outcome } from '../../src/core/outcome.ts';
import type { Tracker } from '../../src/core/ports.ts';
import { readDraft } from '../../src/flows/read-draft.ts';
import { aCase } from '../support/a-case.ts';
import { aFault } from '../support/a-help-desk.ts';
import { aDefect, routeTo, settle, theSettings, viewAs } from '../support/a-session.ts';
import { aTracker } from '../support/a-tracker.ts';

const customer: FormField = { id: 'customfield_1', name: 'Customer', required: true, kind: 'text' };
const connection = { kind: 'site', host: 'acme.atlassian.net', email: 'support@acme.example' } as const;

/** A defect that goes to a Jira which demands a field. `asked` holds the fields of an earlier refusal. */
async function toJira(fields: Outcome<readonly FormField[]> = done([customer])) {
  const base = aTracker();
  const asked: (readonly string[])[] = [];
  const jira: Tracker = {
    ...(await base.trackers.get('jira')),
    form: {
      fieldsOf: async (_, alsoAsked = []) => {
        asked.push(alsoAsked);
        return fields;
      },
      findPeople: async () => done([{ id: 'ada', name: 'Ada Okafor' }]),
    },
  };
  const settings = { ...theSettings({ T2: routeTo('jira:ENG/Bug') }), jira: connection };
  const all = await aDefect(aCase(), { settings, trackers: { get: async () => jira } });
  const draft = () => viewAs(all.session.view(), 'draft');
  return { ...all, base, asked, draft };
}

test('without a connection a route to Jira cannot be sent', async () => {
  const { session } = await aDefect(aCase(), { settings: theSettings({ T2: routeTo('jira:ENG/Bug') }) });
  expect(viewAs(session.view(), 'draft').hindrances).toEqual([{ kind: 'not-available', system: 'jira' }]);
});

test('what Jira demands is asked for once, holds sending back, and arrives with the issue', async () => {
  const { session, draft, asked, base } = await toJira();
  session.readForm();
  session.readForm();
  await settle();
  expect(asked).toEqual([[]]);
  expect(draft().hindrances).toMatchObject([{ kind: 'input', problem: 'missing' }]);
  await session.send();
  expect(base.issues.size).toBe(0);
  session.enter('customfield_1', { kind: 'typed', text: 'Acme' });
  expect(draft().hindrances).toEqual([]);
  await session.send();
  expect([...base.issues.values()]).toMatchObject([
    { inputs: { customfield_1: { kind: 'typed', text: 'Acme' } } },
  ]);
});

test('what was entered is kept with the draft, and damaged parts of it are dropped', async () => {
  const { session, memory, draft } = await toJira();
  session.enter('customfield_1', { kind: 'chosen', choices: [{ id: '1', name: 'Acme' }] });
  expect(readDraft(memory.load('draft'))?.inputs).toEqual(draft().draft.inputs);
  const stored = {
    ...draft().draft,
    inputs: { a: { kind: 'typed', text: 7 }, b: { kind: 'chosen', choices: [{}] } },
  };
  expect(readDraft(stored)?.inputs).toEqual({ b: { kind: 'chosen', choices: [] } });
});

test('a form that cannot be read is no hindrance, and is asked for again', async () => {
  const { session, draft, asked } = await toJira({ kind: 'refused', fault: aFault({ committed: 'no' }) });
  session.readForm();
  await settle();
  expect(draft()).toMatchObject({ form: { fields: { kind: 'failed' } }, hindrances: [] });
  session.readForm();
  await settle();
  expect(asked).toHaveLength(2);
});

test('a refusal is shown at its field until that is changed, and the field is asked for', async () => {
  const { session, draft, asked, base } = await toJira(done([]));
  const refusal = { customfield_9: 'Account is required.' };
  base.trouble('before', aFault({ kind: 'invalid', from: 'jira', committed: 'no', fields: refusal }));
  await session.send();
  session.backToDraft();
  session.readForm();
  await settle();
  expect(asked.at(-1)).toEqual(['customfield_9']);
  expect(draft().form.refusals).toEqual(refusal);
  session.enter('customfield_9', { kind: 'typed', text: 'A-1' });
  expect(draft().form.refusals).toEqual({});
});

test('people are looked for in the tracker', async () => {
  const { session } = await toJira();
  expect(await session.findPeople({ ...customer, kind: 'user' }, 'ada')).toEqual([
    { id: 'ada', name: 'Ada Okafor' },
  ]);
});
