import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as reading from '../../../src/core/reading/kind-of-report.ts';
import { reportBooks } from '../../support/phrasebook.ts';

const kindOfReport = (report: { title: string; body: string }) => reading.kindOfReport(report, reportBooks);

const tickets = readFileSync(new URL('report/tickets.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, title, body, kind] = /^(.+?) \| (.+) => (bug|feature|question)$/.exec(line) ?? [];
    if (title === undefined || body === undefined || kind === undefined)
      throw new Error(`Not a ticket: ${line}`);
    return { title, body, kind };
  });

test.each(tickets)('$title: $kind', ({ title, body, kind }) => {
  expect(kindOfReport({ title, body })).toBe(kind);
});

describe('a form', () => {
  const saying = 'The export stops after 500 rows, and nothing says why.';
  test.each(['**Type:** Feature request', 'Issue type: Question', 'Kind: enhancement'])(
    'does not decide with its field “%s”',
    (field) => {
      expect(kindOfReport({ title: 'Export fails', body: `${field}\n\n${saying}` })).toBe('bug');
    },
  );
  test('does not decide with what it asks or hides', () => {
    const form =
      '<!-- Please describe the feature you would like. -->\n\n**Do you want to ask a question or wish for a feature?**';
    expect(kindOfReport({ title: 'Export fails', body: `${form}\n\n${saying}` })).toBe('bug');
  });
  test('leaves what is said between two of its headings', () => {
    const body = `**Version**\n\n${saying}\n\n**Other**\n\nNone`;
    expect(kindOfReport({ title: 'Parcels', body })).toBe('bug');
  });
  test('is read where people write their prose into its blocks of code', () => {
    const body = '### What happened?\n\n```shell\nHow do I add a second user to my account, please?\n```';
    expect(kindOfReport({ title: 'Account', body })).toBe('question');
  });
});

test('nothing at all is a question', () => {
  expect(kindOfReport({ title: '', body: '' })).toBe('question');
});

test('no text is too odd', () => {
  const odd = fc.string({
    unit: fc.constantFrom('*', '`', '<', '!', '[', '(', '\n', '#', '|', 'I', ' ', '?', ':'),
  });
  fc.assert(
    fc.property(odd, odd, (title, body) => {
      expect(['bug', 'feature', 'question']).toContain(kindOfReport({ title, body }));
    }),
  );
});
