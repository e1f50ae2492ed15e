import fc from 'fast-check';
import type { Blockquote, Nodes, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { briefDocument } from '../../../src/core/brief/to-document.ts';
import {
  code,
  heading,
  link,
  list,
  listLines,
  paragraph,
  paragraphs,
  strong,
  text,
} from '../../../src/core/document/build.ts';
import { toAdf } from '../../../src/trackers/jira/to-adf.ts';
import { isRecord } from '../../../src/workbench/services/is-record.ts';
import { adfProblem } from '../../../src/workbench/services/jira/adf-problem.ts';
import { aFullBrief } from '../../support/a-brief.ts';
import { hostileText } from '../../support/hostile-text.ts';
import { words } from '../../support/words.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** All text of a tree of mdast or ADF in its order; a break counts as a line end. */
function textOf(node: Nodes | unknown): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'break' || node['type'] === 'hardBreak') return '\n';
  const own = node['value'] ?? node['text'];
  if (typeof own === 'string') return own;
  const children = node['children'] ?? node['content'];
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}

const adfOf = (...children: RootContent[]) => toAdf(root(...children));

test('any text in paragraphs, lists, headings and code is the same text in Jira, in a document that it takes', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (one, other) => {
      const items = listLines(one).map((item) => [strong(item), text(item)]);
      const tree = root(
        heading(one),
        ...paragraphs(one, [strong('Steps:'), text(' ')]),
        ...paragraphs(other),
        list(items, true),
        list(items, false),
        code(other),
        { type: 'blockquote', children: [heading(other), paragraph(text(one)), code(one)] },
        paragraph(link(other, 'https://acme.example/'), strong(other), text(one)),
      );
      const adf = toAdf(tree);
      expect(adfProblem(adf)).toBeNull();
      expect(textOf(adf)).toBe(textOf(tree));
    }),
    { numRuns: 300 },
  );
});

test('a whole brief is a document that Jira takes', () => {
  const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };
  const document = briefDocument(aFullBrief(), { ticket, excuses: {}, detail: 'full' }, words.document);
  const adf = toAdf(document);
  expect(adfProblem(adf)).toBeNull();
  expect(textOf(adf)).toBe(textOf(document));
});

test('headings, labels, lists, links and code keep their meaning', () => {
  const lines = [text('a'), text('b')].map((line) => [line]);
  expect(
    adfOf(
      heading('Steps'),
      paragraph(strong('Ticket:'), text(' '), link('#7', 'https://acme.zendesk.com/agent/tickets/7')),
      list(lines, true),
      code('GET /\n500'),
    ).content,
  ).toEqual([
    { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Steps' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Ticket:', marks: [{ type: 'strong' }] },
        { type: 'text', text: ' ' },
        {
          type: 'text',
          text: '#7',
          marks: [{ type: 'link', attrs: { href: 'https://acme.zendesk.com/agent/tickets/7' } }],
        },
      ],
    },
    {
      type: 'orderedList',
      content: ['a', 'b'].map((line) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: line }] }],
      })),
    },
    { type: 'codeBlock', content: [{ type: 'text', text: 'GET /\n500' }] },
  ]);
});

test('a link to anything but the web and mail is only its text', () => {
  expect(adfOf(paragraph(link('click', 'javascript:alert(1)'))).content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'click' }] },
  ]);
});

test('what Jira does not nest is unfolded', () => {
  const quote = (...children: Blockquote['children']): Blockquote => ({ type: 'blockquote', children });
  const inner = list([[text('inner')]], false);
  const adf = adfOf(
    quote(heading('Quoted'), quote(paragraph(text('twice')))),
    { type: 'list', ordered: false, children: [{ type: 'listItem', children: [inner] }] },
    { type: 'thematicBreak' },
    list([], false),
    { type: 'html', value: '<b>bold</b>' },
  );
  expect(adfProblem(adf)).toBeNull();
  expect(adf.content.map(({ type }) => type)).toEqual(['blockquote', 'bulletList', 'rule', 'paragraph']);
  expect(textOf(adf)).toBe('Quotedtwiceinner<b>bold</b>');
});

test('code inside of bold text is code alone', () => {
  const adf = adfOf(paragraph({ type: 'strong', children: [{ type: 'inlineCode', value: 'x' }, text('y')] }));
  expect(adfProblem(adf)).toBeNull();
  expect(adf.content).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'x', marks: [{ type: 'code' }] },
        { type: 'text', text: 'y', marks: [{ type: 'strong' }] },
      ],
    },
  ]);
});
