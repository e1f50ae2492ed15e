import { expect, test } from 'vitest';
import { done } from '../../src/core/outcome.ts';
import { previewOf } from '../../src/flows/preview.ts';
import { partsOf } from '../../src/trackers/jira/split-document.ts';
import { aCase } from '../support/a-case.ts';
import { aDefect, routeTo, settle, theSettings, viewAs } from '../support/a-session.ts';
import { aTracker } from '../support/a-tracker.ts';
import { paperText } from '../support/paper-text.ts';
import { inTwoLanguages, words } from '../support/words.ts';

const connection = { kind: 'site', host: 'acme.atlassian.net', email: 'support@acme.example' } as const;

/** A defect on its way to a Jira whose issues have room for so much, as it is previewed. */
async function previewed(steps: string, language = words) {
  const jira = {
    ...(await aTracker().trackers.get('jira')),
    form: { fieldsOf: async () => done([]), findPeople: async () => done([]) },
    split: partsOf,
  };
  const settings = { ...theSettings({ T2: routeTo('jira:ENG/Bug') }), jira: connection };
  const { session } = await aDefect(aCase(), { settings, trackers: { get: async () => jira } });
  session.edit('steps', steps);
  session.readForm();
  await settle();
  const view = viewAs(session.view(), 'draft');
  if (view.route.kind !== 'route') throw new Error('There is no route');
  const { issue, note, changes } = previewOf(view, view.route.route, language);
  return { issue: paperText(issue), note: paperText(note), changes };
}

const manySteps = Array.from({ length: 900 }, (_, index) => `Open order ${index + 1} and export it`);

test('what the issue has no room for is previewed where it will stand: in the note', async () => {
  const { issue, note, changes } = await previewed(manySteps.join('\n'));
  expect(issue).toContain('Open order 1 and export it');
  expect(issue).toContain('The issue has no room for more');
  expect(issue).not.toContain('Open order 900 and export it');
  expect(note).toContain('The rest of the brief, for which the issue has no room');
  expect(note).toContain('Open order 900 and export it');
  const told = changes.find(({ kind }) => kind === 'note');
  expect(told).toMatchObject({ lines: expect.any(Number) });
  expect(told?.kind === 'note' ? told.lines : 0).toBeGreaterThan(400);
});

test('what fits is previewed whole, and the note stays short', async () => {
  const { issue, note } = await previewed('Open Orders\nChoose Export');
  expect(issue).not.toContain('no room');
  expect(note).not.toContain('no room');
});

test('the issue is written in the language of issues, the note in that of briefs', async () => {
  const { issue, note } = await previewed('Open Orders', inTwoLanguages);
  expect(issue).toContain('[document.section.');
  expect(issue).toContain('Open Orders');
  expect(note).toContain('Escalated to Engineering');
  expect(note).not.toContain('[document.');
});
