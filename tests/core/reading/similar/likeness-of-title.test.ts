import { expect, test } from 'vitest';
import { likenessOfTitle } from '../../../../src/core/reading/similar/likeness-of-title.ts';
import { someTerms } from '../../../support/around.ts';

const terms = someTerms({
  errors: ['NullPointerException in TaxLineMapper'],
  codes: ['ORA-00942'],
  words: ['export', 'rows', 'missing'],
});

test.each([
  ['TaxLineMapper throws NullPointerException', 'same-error'],
  ['Migration ends with ORA-00942', 'same-error'],
  ['Rows are missing from CSV files', 'same-words'],
  ['Export to CSV', null],
  ['', null],
])('%s: %s', (title, because) => {
  expect(likenessOfTitle(title, terms)).toBe(because);
});
