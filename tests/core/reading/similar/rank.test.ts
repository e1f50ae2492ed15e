import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedFrom } from '../../../../src/core/reading/similar/pattern.ts';
import { rankSimilar, shownFrom } from '../../../../src/core/reading/similar/rank.ts';
import { aCandidate, someTerms } from '../../../support/around.ts';

const error = 'NullPointerException at com.larkfield.orders.TaxLineMapper.map';

const own = {
  text: `API answers 500 for orders to Ireland\n${error}`,
  terms: someTerms({ errors: [error], codes: ['E4711'], words: ['api', 'orders', 'ireland'] }),
};

const noise = [
  aCandidate('How do I invite a colleague?\nWe have a new colleague in accounting.', { id: 1 }),
  aCandidate('Invoice shows the old address\nOur address changed last month.', { id: 2 }),
  aCandidate('Password reset mail does not arrive\nI asked for it three times.', { id: 3 }),
];

test('a ticket with the same error text comes first, whatever else it says', () => {
  const same = aCandidate(
    `Bestellungen kommen nicht an\nIm Protokoll steht: ${error}(TaxLineMapper.java:118)`,
    { id: 9 },
  );
  const topic = aCandidate('Orders to Ireland need another carrier\nWhich carriers can we choose?', {
    id: 8,
  });
  const [first] = rankSimilar(own, [...noise, topic, same]);
  expect(first).toMatchObject({ id: 9, because: [error] });
  expect(first?.similarity).toBeGreaterThan(0.8);
});

test('a shared id or code says almost as much', () => {
  const [first] = rankSimilar(own, [
    ...noise,
    aCandidate('Import stops\nIt says E4711 and ends.', { id: 9 }),
  ]);
  expect(first).toMatchObject({ id: 9, because: ['E4711'] });
  expect(first?.similarity).toBeGreaterThanOrEqual(0.8);
});

test('an error text that is in many tickets makes nothing alike', () => {
  const terms = someTerms({ errors: ['An error occurred'] });
  expect(
    rankSimilar({ text: 'Sync stops', terms }, [...noise, aCandidate('Cannot pay\nAn error occurred.')]),
  ).toEqual([]);
});

test('without errors the words decide, and rare ones count more', () => {
  const words = { text: 'Export is missing rows after page one', terms: someTerms() };
  const found = rankSimilar(words, [
    ...noise,
    aCandidate('Rows missing from the export\nAfter the first page rows are missing.', { id: 7 }),
    aCandidate('Export to CSV\nWhere is the export?', { id: 6 }),
  ]);
  expect(found[0]).toMatchObject({ id: 7 });
  expect(found[0]?.because).toContain('missing');
  expect(found.map(({ id }) => id)).not.toContain(1);
});

test('words that many of the tickets have count none of them, however many they share', () => {
  const many = Array.from({ length: 60 }, (_, id) =>
    aCandidate(`Delivery slots: ${'abcdef'[id % 6]}\nOur delivery slots should be sorted.`, { id: 100 + id }),
  );
  const found = rankSimilar(
    { text: 'Delivery slots are an hour late\nDrivers see delivery slots late.', terms: someTerms() },
    [...many, aCandidate('Slots late\nThe driver comes late, the slot is wrong.', { id: 7 })],
  );
  expect(found.filter(({ similarity }) => similarity >= countedFrom).map(({ id }) => id)).toEqual([7]);
});

test('one word that both have, however rare, does not count a ticket as the same problem', () => {
  const text = 'Umlauts';
  const [first] = rankSimilar({ text, terms: someTerms() }, [...noise, aCandidate('Umlauts\nUmlauts')]);
  expect(first?.similarity ?? 0).toBeLessThan(countedFrom);
});

test('what is not alike is not shown', () => {
  expect(rankSimilar(own, noise)).toEqual([]);
  expect(rankSimilar(own, [])).toEqual([]);
});

test('whatever people write, likeness stays between 0 and 1, best first, each with a reason', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(error, 'export rows missing', 'E4711 E4711', ''),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(text, { maxLength: 8 }),
      fc.array(text, { maxLength: 3 }),
      (mine, others, errors) => {
        const terms = someTerms({ errors: errors.filter((each) => each.trim() !== ''), codes: ['E4711'] });
        const found = rankSimilar(
          { text: mine, terms },
          others.map((each, id) => aCandidate(each, { id })),
        );
        for (const [index, { similarity, because }] of found.entries()) {
          expect(similarity).toBeGreaterThanOrEqual(shownFrom);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(similarity).toBeLessThanOrEqual(found[index - 1]?.similarity ?? 1);
          expect(because.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});
