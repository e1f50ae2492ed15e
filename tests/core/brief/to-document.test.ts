import type { Nodes, Root } from 'mdast';
import { expect, test } from 'vitest';
import { sections } from '../../../src/core/brief/fields.ts';
import { briefDocument, type DocumentContext } from '../../../src/core/brief/to-document.ts';
import { plainText } from '../../../src/core/document/plain-text.ts';
import { aBrief, aFullBrief, read } from '../../support/a-brief.ts';
import { words } from '../../support/words.ts';

const context = (but: Partial<DocumentContext> = {}): DocumentContext => ({
  ticket: { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' },
  excuses: {},
  detail: 'full',
  ...but,
});

const document = (brief = aFullBrief(), but: Partial<DocumentContext> = {}): Root =>
  briefDocument(brief, context(but), words.document);

const headings = (root: Root): string[] =>
  root.children.flatMap((node) =>
    node.type === 'heading' ? [plainText({ type: 'root', children: [node] })] : [],
  );

const every = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(every) : [])];

test('the whole brief reads in the order of the playbook', () => {
  expect(plainText(document())).toMatchInlineSnapshot(`
    "Summary

    The invoice API answers 500 for accounts with many invoices

    Severity: High
    Target: Engineering
    Reported by: Maya Lindqvist, Support, 2026-03-09 14:00
    Ticket: Zendesk #48213 (https://acme.zendesk.com/agent/tickets/48213)

    Impact

    Customers affected: Acme GmbH, 3 users

    What they cannot do: They cannot close the month.

    The export stops, too.

    Revenue at risk: €212,000

    Description

    Since Friday.
    Only big accounts.

    What was tried

    1. Cleared the cache: no change
    2. Another key: no change

    Reproduction

    Steps:

    1. Open Billing
    2. Press Export
    3. Wait 30 s

    Expected: A file

    Actual: Error 500

    Environment: Chrome 129, macOS

    Exact errors:

    POST /v2/invoices
      500 {"code": "E42"}

    Customer communication

    Last update: 2026-03-08, Maya Lindqvist: looking into it

    What the customer expects: An answer on Tuesday

    What is needed

    Ask: Fix

    What exactly: Lift the limit or say until when

    Deadline: 2026-03-12

    Supporting context

    Related tickets:

    - #4711 the same since Thursday
    - https://acme.slack.example/archives/C1/p2

    Files:

    - har.zip (4.1 MB)"
  `);
});

test('a section without content has no heading', () => {
  expect(headings(document(aBrief({ summary: 'Short', deadline: '2026-03-12' }, { target: 'T1' })))).toEqual([
    'Summary',
    'What is needed',
    'Not known',
  ]);
});

test('every section that has something to say is there', () => {
  expect(headings(document())).toHaveLength(sections.length);
});

test('what the target asks for and nobody knows is named, with the line that says why', () => {
  const brief = aBrief({ summary: 'It fails', expected: 'A file' });
  const text = plainText(document(brief, { excuses: { P2: 'happened once,\nnot again', P4: ' ' } }));
  const missing = text.slice(text.indexOf('Not known'));
  expect(missing).toContain('- Steps: happened once, not again');
  expect(missing.split('\n')).toContain('- Deadline');
  expect(missing).not.toContain('Expected');
});

test('what an admin asks for besides is named when nobody knows it', () => {
  const text = plainText(document(aFullBrief({ required: ['reputation', 'files'] })));
  expect(text.slice(text.indexOf('Not known'))).toBe('Not known\n\n- Reputation');
});

test('an excuse for a field that is there is not told', () => {
  expect(plainText(document(aFullBrief(), { excuses: { P2: 'no time' } }))).not.toContain('no time');
});

test('a restricted destination gets summary, severity and the link only', () => {
  expect(plainText(document(aFullBrief(), { detail: 'minimal', excuses: { P4: 'x' } }))).toBe(
    [
      'The invoice API answers 500 for accounts with many invoices',
      '',
      'Severity: High',
      'Ticket: Zendesk #48213 (https://acme.zendesk.com/agent/tickets/48213)',
    ].join('\n'),
  );
});

test('numbers and bullets that were typed are not doubled', () => {
  const lists = every(document()).filter((node) => node.type === 'list');
  expect(lists.map((list) => [list.ordered, list.children.length])).toEqual([
    [true, 2],
    [true, 3],
    [false, 2],
    [false, 1],
  ]);
  expect(plainText(document())).toContain('1. Cleared the cache: no change');
});

test('errors keep every character, as code', () => {
  expect(every(document()).filter((node) => node.type === 'code')).toEqual([
    { type: 'code', value: 'POST /v2/invoices\n  500 {"code": "E42"}' },
  ]);
});

test('markup of a customer is text', () => {
  const markup = '**bold** <b>x</b> [click](https://evil.example) ![p](https://evil.example/p.png)';
  const brief = aBrief(
    {},
    { fields: { summary: read(markup), description: read(markup), related: read(markup) } },
  );
  const nodes = every(document(brief));
  expect(nodes.filter((node) => node.type === 'text' && node.value === markup)).toHaveLength(3);
  expect(nodes.filter((node) => node.type === 'link').map((node) => node.url)).toEqual([
    context().ticket.url,
  ]);
});

test('an address becomes a link when the agent typed it', () => {
  const links = every(document()).filter((node) => node.type === 'link');
  expect(links.map((node) => node.url)).toContain('https://acme.slack.example/archives/C1/p2');
});

test('without a reporter of its own the agent stands for it', () => {
  expect(plainText(document(aBrief({ summary: 'x' })))).toContain(
    'Reported by: Maya Lindqvist, 2026-03-09 14:00',
  );
});
