import { describe, expect, test } from 'vitest';
import { adfProblem } from '../../../src/workbench/services/jira/adf-problem.ts';
import { aDoc, aParagraph } from './a-jira.ts';

const text = (value: string, ...marks: string[]) => ({
  type: 'text',
  text: value,
  ...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const link = { type: 'link', attrs: { href: 'https://acme.example/' } };
const item = (...content: unknown[]) => ({ type: 'listItem', content });
const list = (...content: unknown[]) => ({ type: 'bulletList', content });
const panel = (panelType: string, ...content: unknown[]) => ({
  type: 'panel',
  attrs: { panelType },
  content,
});
const cell = (type: string, ...content: unknown[]) => ({ type, content });

describe('Jira takes', () => {
  test.each<[string, unknown]>([
    ['nothing at all', aDoc()],
    ['an empty paragraph', aDoc({ type: 'paragraph' })],
    [
      'a bold link',
      aDoc({ type: 'paragraph', content: [{ ...text('x'), marks: [link, { type: 'strong' }] }] }),
    ],
    [
      'linked code',
      aDoc({ type: 'paragraph', content: [{ ...text('x'), marks: [link, { type: 'code' }] }] }),
    ],
    [
      'a card of a link',
      aDoc({ type: 'paragraph', content: [{ type: 'inlineCard', attrs: { url: 'https://a.example/' } }] }),
    ],
    [
      'a status',
      aDoc({ type: 'paragraph', content: [{ type: 'status', attrs: { text: 'x', color: 'red' } }] }),
    ],
    ['a panel', aDoc(panel('warning', aParagraph('x')))],
    ['a list in a list', aDoc(list(item(aParagraph('x'), list(item(aParagraph('y'))))))],
    ['a titled part', aDoc({ type: 'expand', attrs: { title: 'x' }, content: [aParagraph('y')] })],
    ['a table', aDoc({ type: 'table', content: [cell('tableRow', cell('tableCell', aParagraph('x')))] })],
  ])('%s', (_, document) => {
    expect(adfProblem(document)).toBeNull();
  });
});

describe('the developer is told where the fault is:', () => {
  test.each<[string, unknown, string]>([
    ['an empty text', aDoc(aParagraph('')), '/doc[0]/paragraph[0]/text: is not like this'],
    ['text at the root', aDoc(text('x')), '/doc: does not take text like this'],
    ['an empty list', aDoc(list()), '/doc[0]/bulletList: is not like this'],
    [
      'a heading in an item',
      aDoc(list(item({ type: 'heading', attrs: { level: 3 } }))),
      '/doc[0]/bulletList[0]/listItem: does not take heading like this',
    ],
    [
      'a heading of level 7',
      aDoc({ type: 'heading', attrs: { level: 7 } }),
      '/doc[0]/heading: is not like this',
    ],
    [
      'bold text in code',
      aDoc({ type: 'codeBlock', content: [text('x', 'strong')] }),
      '/doc[0]/codeBlock: does not take text like this',
    ],
    [
      'bold code',
      aDoc({ type: 'paragraph', content: [text('x', 'code', 'strong')] }),
      '/doc[0]/paragraph: does not take text like this',
    ],
    [
      'a table in a panel',
      aDoc(panel('info', { type: 'table', content: [] })),
      '/doc[0]/panel[0]/table: is not like this',
    ],
    [
      'a panel of another kind',
      aDoc(panel('loud', aParagraph('x'))),
      '/doc[0]/panel: does not take paragraph like this',
    ],
    [
      'an attribute that is none',
      aDoc({ type: 'rule', attrs: { width: 3 } }),
      '/doc[0]/rule: is not like this',
    ],
    ['a node that nobody knows', aDoc({ type: 'blink' }), '/doc[0]/blink: is not like this'],
    [
      'the same mark twice',
      aDoc({ type: 'paragraph', content: [text('x', 'em', 'em')] }),
      '/doc[0]/paragraph[0]/text: a mark stands twice',
    ],
    [
      'an item that begins with a list',
      aDoc(list(item(list(item(aParagraph('x')))))),
      '/doc[0]/bulletList[0]/listItem: begins with bulletList',
    ],
    ['no document', { type: 'paragraph' }, '/doc: its parts do not go together'],
    ['another version', { type: 'doc', version: 2, content: [] }, '/doc: is not like this'],
  ])('%s', (_, document, problem) => {
    expect(adfProblem(document)).toBe(problem);
  });

  test('a node that needs something else to exist is not taken for granted', () => {
    const mention = { type: 'mention', attrs: { id: '1', text: '@ada' } };
    expect(adfProblem(aDoc({ type: 'paragraph', content: [mention] }))).toMatch(
      /mention: the workbench does not know/,
    );
  });
});
