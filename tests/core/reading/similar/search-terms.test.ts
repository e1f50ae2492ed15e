import { expect, test } from 'vitest';
import type { Finding } from '../../../../src/core/reading/finding.ts';
import { isSearchable, searchTermsOf, steadyRun } from '../../../../src/core/reading/similar/search-terms.ts';
import { aCase, aMessage, aTicket, day, now } from '../../../support/a-case.ts';
import { aReading } from '../../../support/a-reading.ts';
import { anErrorFinding } from '../../../support/around.ts';

const termsOf = (subject: string, ...findings: Finding[]) =>
  searchTermsOf(aCase({ ticket: aTicket({ subject, tags: ['export'] }) }), aReading({ findings }));

test.each([
  [
    'NullPointerException at com.larkfield.TaxLineMapper.map',
    'NullPointerException at com.larkfield.TaxLineMapper.map',
  ],
  ['Order 81501 could not be archived in warehouse 7', 'could not be archived in warehouse'],
  ['2026-03-09T08:12:44Z ERROR connection to broker refused', 'ERROR connection to broker refused'],
  ['"Cannot read schema" while saving 8f31c0d2a7b1', 'Cannot read schema while saving'],
  ['An error occurred', 'An error occurred'],
  ['reservation ledger out of order. Since Monday.', 'reservation ledger out of order'],
])('of an error text the part is taken that every report of it has: %s', (text, run) => {
  expect(steadyRun(text)).toBe(run);
});

test.each(['500', 'Error 500', '12:44:01', '', '   \n '])(
  'an error text that says nothing is none: %s',
  (text) => {
    expect(steadyRun(text)).toBeNull();
  },
);

test('errors and codes come from what reading has found, the longest error first', () => {
  const terms = termsOf(
    'Sync fails',
    anErrorFinding('Access denied'),
    anErrorFinding('ORA-00942: table or view does not exist'),
    anErrorFinding('ORA-00942', 'code'),
    anErrorFinding('req_8f31c0d2a7', 'request-id'),
    anErrorFinding('500', 'http-status'),
  );
  expect(terms.errors[0]).toContain('table or view does not exist');
  expect(terms.errors).toContain('Access denied');
  expect(terms.codes).toEqual(['ORA-00942', 'req_8f31c0d2a7']);
});

test('the words are those of subject and summary that say something, each once', () => {
  const terms = searchTermsOf(
    aCase({ ticket: aTicket({ subject: 'Hello, the nightly export is missing rows!' }) }),
    {
      findings: [],
      summary: { text: 'Nightly export drops rows after midnight', quotes: [] },
      description: [],
    },
  );
  expect(terms.words).toEqual(['nightly', 'export', 'missing', 'rows', 'drops', 'midnight']);
  expect(terms.pairs).toEqual(['nightly export', 'missing rows', 'export drops', 'drops rows']);
});

test('of the first message the words are taken that are said again, then the longest', () => {
  const text = 'Dear support, umlauts are question marks on parcels. Umlauts matter.';
  const { told } = searchTermsOf(
    aCase({ ticket: aTicket({ subject: 'Parcels' }), messages: [aMessage({ text })] }),
    null,
  );
  expect(told).toEqual(['umlauts', 'parcels', 'matter', 'marks']);
});

test.each([
  ['This, #48236 (Pinegate) and #48249 (Kadehuis) are the same. Later.', [48236, 48249]],
  ['Similar to ticket 48236?', [48236]],
  ['Doppelt: dasselbe wie https://acme.zendesk.com/agent/tickets/48236', [48236]],
  ['This is not the same as #48236.', []],
  ['We sent the invoice of #48236. The same form again.', []],
  ['The same as #48213', []],
])('a ticket counts as named where somebody says that it is the same: %s', (text, ids) => {
  const { named } = searchTermsOf(aCase({ messages: [aMessage({ text })] }), null);
  expect(named).toEqual(ids);
});

test('the last thirty days are looked through, and the tags are the ticket’s', () => {
  expect(termsOf('Export')).toMatchObject({ since: now - 30 * day, tags: ['export'] });
});

test('without a reading the subject is all there is, and a subject may say nothing', () => {
  const nothing = searchTermsOf(aCase({ ticket: aTicket({ subject: 'Please help!!' }) }), null);
  expect(nothing).toMatchObject({ errors: [], codes: [], words: [], pairs: [] });
  expect(isSearchable(nothing)).toBe(false);
  expect(isSearchable(searchTermsOf(aCase(), null))).toBe(true);
});
