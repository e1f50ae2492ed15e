import { describe, expect, test } from 'vitest';
import type { Phrases } from '../../../../src/core/reading/lexicon/lexicon.ts';
import { compile, hitsIn } from '../../../../src/core/reading/lexicon/match.ts';
import { lowerCase, wordsIn } from '../../../../src/core/reading/prepare/words.ts';
import { allPhrases } from '../../../support/phrasebook.ts';

const found = (phrases: Phrases, text: string) =>
  hitsIn(wordsIn(lowerCase(text)), compile(phrases)).hits.map(({ span }) => text.slice(...span));

describe('a phrase', () => {
  test.each([
    ['crash[es,ed]', 'It crashed', ['crashed']],
    ['cannot|can’t open', 'I cannot open it', ['cannot open']],
    ['is really? slow', 'It is slow', ['is slow']],
    ['is really? slow', 'It is really slow', ['is really slow']],
    ['open _ page', 'open every page', ['open every page']],
    ['data … lost', 'the data was suddenly lost', ['data was suddenly lost']],
    ['data … lost', 'the data of all three sites was lost', []],
    ['cross-site scripting', 'a cross site scripting', ['cross site scripting']],
    ['kündigen', 'wir kuendigen', ['kuendigen']],
    ['résilier', 'resilier', ['resilier']],
  ])('“%s” in “%s”', (phrase, text, hits) => {
    expect(found({ 'cue:defect': [phrase] }, text)).toEqual(hits);
  });

  test('does not skip a “not”', () => {
    const phrases: Phrases = { 'cue:data-loss': ['data … lost'], 'stance:denying': ['not'] };
    expect(found(phrases, 'our data is not lost')).toEqual(['not']);
  });

  test('of two that begin at a place, the longer one is found', () => {
    expect(found({ 'cue:urgent': ['as soon', 'as soon as possible'] }, 'as soon as possible')).toEqual([
      'as soon as possible',
    ]);
  });
});

describe.each(allPhrases)('the phrases of %s', (_, phrases) => {
  const all = Object.values(phrases).flatMap((each) => each ?? []);
  const cues = Object.entries(phrases).flatMap(([tag, each]) =>
    /^(?:cue|unless|stance):/.test(tag) ? (each ?? []) : [],
  );

  test('of cues begin with a word that must be there', () => {
    expect(cues.filter((phrase) => /^(?:\S*\?|…|_)(?: |$)/.test(phrase))).toEqual([]);
  });
  test('are written in small letters, with single blanks', () => {
    expect(all.filter((phrase) => phrase !== lowerCase(phrase).replace(/\s+/g, ' ').trim())).toEqual([]);
  });
  test('have no empty alternative', () => {
    expect(all.filter((phrase) => /(?:^|[ |])\||\|(?: |$)|\[\]/.test(phrase))).toEqual([]);
  });
});
