import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boardCsv, type CsvWords, csvColumns } from '../../../src/core/escalation/board-csv.ts';
import { anEscalated, anIssueRef, boardOf } from '../../support/a-board.ts';

const words: CsvWords = {
  column: (name) => name,
  severity: (of) => of,
  target: (of) => of,
  section: () => 'On time',
  resting: 'resting',
};

const csvOf = (...tickets: Parameters<typeof boardOf>[0]) => boardCsv(boardOf(tickets), words);

/** Reads a file as RFC 4180 describes it. */
function cellsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

const cell = (csv: string, column: (typeof csvColumns)[number], line = 1) =>
  cellsOf(csv)[line]?.[csvColumns.indexOf(column)];

test('each ticket is a line, under the heads of the columns', () => {
  const shared = { state: { issue: anIssueRef(7) } };
  const csv = csvOf(
    anEscalated(1, { revenue: 1200.5, ...shared }),
    anEscalated(2, { isWaiting: true, ...shared }),
  );
  const [head, first, second] = cellsOf(csv);
  expect(head).toEqual([...csvColumns]);
  expect(first).toEqual([
    'On time',
    'S2',
    'T2',
    'ENG-7',
    '',
    '1',
    'Ticket 1',
    'Customer 1',
    '1200.5',
    '2026-03-09T13:00:00.000Z',
    '2026-03-09T17:00:00.000Z',
    '2026-03-09T21:00:00.000Z',
    'Maya Lindqvist',
    'https://acme.zendesk.com/agent/tickets/1',
  ]);
  expect(second?.[csvColumns.indexOf('customer_due')]).toBe('resting');
});

describe('what a customer wrote is never run by a spreadsheet', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=1', '  =1', '=HYPERLINK("https://example.com";"x")'])(
    '%j',
    (subject) => {
      expect(cell(csvOf(anEscalated(1, { subject })), 'subject')).toBe(`'${subject}`);
    },
  );

  test('whatever it is, and it comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'=+-@",;\t\r\n a1') }), (subject) => {
        const found = cell(csvOf(anEscalated(1, { subject })), 'subject') ?? '';
        expect(found).not.toMatch(/^\s*[=+\-@]/);
        expect([subject, `'${subject}`]).toContain(found);
      }),
    );
  });
});
