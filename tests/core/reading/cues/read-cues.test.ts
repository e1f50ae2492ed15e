import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCues } from '../../../../src/core/reading/cues/read-cues.ts';
import { outlineOf, prepare } from '../../../../src/core/reading/prepare.ts';
import { aMessage } from '../../../support/a-case.ts';
import { phrasebook } from '../../../support/phrasebook.ts';

const cuesOf = (text: string) => readCues(prepare(outlineOf(aMessage({ text })), phrasebook));
const namesOf = (text: string) => cuesOf(text).map((each) => each.kind === 'cue' && each.cue);

test('the evidence of a cue is the place of its words in the message', () => {
  const text =
    'Hello,\n\nthe export fails since Monday. If this goes on, we will cancel our contract.\n\nJana';
  const leaving = cuesOf(text).find((each) => each.kind === 'cue' && each.cue === 'leaving');
  expect(leaving?.quotes).toHaveLength(1);
  const [quote] = leaving?.quotes ?? [];
  expect(quote?.text).toBe(text);
  expect(text.slice(...(quote?.span ?? [0, 0]))).toBe('cancel our contract');
});

test('a cue is found once in a sentence, and again in the next one', () => {
  expect(namesOf('This is urgent, really urgent. It is urgent.')).toEqual(['urgent', 'urgent']);
});

test('a phrase does not reach over a comma', () => {
  expect(namesOf('In our production, down jackets are sold.')).toEqual([]);
});

describe('what stands under a heading', () => {
  test('what should happen is no statement', () => {
    expect(namesOf('Expected behaviour:\nThe system is down only at night.')).toEqual([]);
  });
  test('a label speaks for itself', () => {
    expect(namesOf('Feature request: sort the list')).toEqual(['feature-request']);
  });
});

test('nothing is read out of code', () => {
  expect(namesOf('```\nraise Error("all our data is lost, we will cancel our contract")\n```')).toEqual([]);
});

test.each(['kündigen', 'kuendigen', 'kundigen'])('%s is understood as it is typed', (word) => {
  expect(namesOf(`Wir werden den Vertrag ${word}.`)).toContain('leaving');
});

test('every cue stands where it says, whatever the text', () => {
  const words = [
    'we',
    'not',
    'will',
    'cancel',
    'our',
    'contract',
    'if',
    ',',
    '?',
    '“',
    '”',
    'data',
    'lost',
    'is',
    '.',
    '\n',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
      for (const { quotes, ...found } of cuesOf(parts.join(' '))) {
        const [{ text, span }] = quotes;
        expect(text.slice(...span)).toBe('text' in found ? found.text : null);
      }
    }),
  );
});
