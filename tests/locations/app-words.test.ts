import { expect, test } from 'vitest';
import { briefWords } from '../../src/app-words.ts';
import { defaultPolicies } from '../../src/core/policies.ts';
import { placeOf } from '../../src/i18n/place.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import de from '../../translations/de.json';
import en from '../../translations/en.json';
import { theSettings } from '../support/a-session.ts';

const wordsFor = (briefLanguage: string | null, issueLanguage: string | null = null) =>
  briefWords({
    t: createTranslator('en', en),
    host: { place: placeOf('en-GB', 'UTC') },
    installation: {
      settings: { ...theSettings(), policies: { ...defaultPolicies, briefLanguage, issueLanguage } },
    },
  });

test('briefs, notes and issues are written in the language that the admin chose', async () => {
  const { document, issue, found } = await wordsFor('de');
  expect(document.say('document.target.T2')).toBe(de.document.target.T2);
  expect(issue.say('document.target.T2')).toBe(de.document.target.T2);
  expect(found.say('found.growing')).toBe(de.found.growing);
});

test.each([null, 'fr'])('with %s chosen they are in the language of the agent', async (language) => {
  const { document } = await wordsFor(language);
  expect(document.say('document.target.T2')).toBe(en.document.target.T2);
});

test.each([
  [null, 'de', en, de],
  ['de', 'en', de, en],
  ['de', 'fr', de, de],
] as const)('with %s for briefs and %s for issues each is in its own', async (brief, issue, note, team) => {
  const words = await wordsFor(brief, issue);
  expect(words.document.say('document.target.T2')).toBe(note.document.target.T2);
  expect(words.issue.say('document.target.T2')).toBe(team.document.target.T2);
});
