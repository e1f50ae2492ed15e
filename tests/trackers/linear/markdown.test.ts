import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
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
import { cleanLine } from '../../../src/core/document/clean-text.ts';
import { linearMarkdown } from '../../../src/trackers/linear/markdown.ts';
import { hostileText } from '../../support/hostile-text.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });

/** The tree without what a parser adds: positions, absent options, texts in pieces. */
function shape(node: Nodes): unknown {
  if (!('children' in node)) {
    return node.type === 'text' || node.type === 'code' ? [node.type, node.value] : [node.type];
  }
  const children: unknown[] = [];
  let before = '';
  for (const child of node.children) {
    if (child.type === 'text') {
      before += child.value;
      continue;
    }
    if (before !== '') children.push(['text', before]);
    before = '';
    children.push(shape(child));
  }
  if (before !== '') children.push(['text', before]);
  const kind =
    node.type === 'list'
      ? node.ordered
        ? 'ordered'
        : 'bullets'
      : node.type === 'link'
        ? `link ${node.url}`
        : node.type;
  return [kind, ...children];
}

const readBack = (tree: Root) => shape(fromMarkdown(linearMarkdown(tree)));

test('any text in paragraphs means the same text in Markdown', () => {
  fc.assert(
    fc.property(hostileText(), (value) => {
      const tree = root(heading('Before'), ...paragraphs(value), paragraph(text('After')));
      expect(readBack(tree)).toEqual(shape(tree));
    }),
    { numRuns: 400 },
  );
});

test('any text behind a label, in a list, in a heading and as code means the same text in Markdown', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), (one, other) => {
      const items = listLines(one).map((item) => [text(item)]);
      const line = cleanLine(other);
      const tree = root(
        ...(line === '' ? [] : [heading(line)]),
        ...paragraphs(one, [strong('Steps:'), text(' ')]),
        ...(items.length === 0 ? [] : [list(items, true), paragraph(text('between')), list(items, false)]),
        code(other),
        ...(line === '' ? [] : [paragraph(strong(line), text(' end'))]),
      );
      expect(readBack(tree)).toEqual(shape(tree));
    }),
    { numRuns: 400 },
  );
});

const markdownOf = (value: string): string => linearMarkdown(root(...paragraphs(value))).trim();

test('nobody is mentioned and no address becomes a link', () => {
  expect(markdownOf('ask @mara or mail a@b.example')).toBe('ask \\@mara or mail a\\@b\\.example');
  expect(markdownOf('see https://linear.app/acme/profiles/mara')).toBe(
    'see https\\://linear\\.app/acme/profiles/mara',
  );
  expect(markdownOf('see www.evil.example')).toBe('see www\\.evil\\.example');
});

test('a collapsible section, a table, a picture and HTML stay text', () => {
  expect(markdownOf('+++ Title')).toBe('\\+++ Title');
  expect(markdownOf('first\n+++ Title')).toBe('first\\\n\\+++ Title');
  expect(markdownOf('| a | b |')).toBe('\\| a \\| b \\|');
  expect(markdownOf('![x](https://evil.example/p.png)')).toContain('!\\[x]');
  expect(markdownOf('<details>x</details>')).toBe('\\<details>x\\</details>');
});

test('times, versions and sentences stay readable', () => {
  expect(markdownOf('At 14:02 version 4.12 failed. Again: yes.')).toBe(
    'At 14:02 version 4.12 failed. Again: yes.',
  );
});

test('a log cannot end its code block', () => {
  const log = 'a\n```\n# not a heading\n````';
  expect(linearMarkdown(root(code(log)))).toBe(`\`\`\`\`\`\n${log}\n\`\`\`\`\`\n`);
});

test('a link of the web stays one, any other is only its text', () => {
  expect(
    linearMarkdown(root(paragraph(link('Zendesk #7', 'https://acme.zendesk.com/agent/tickets/7')))).trim(),
  ).toBe('[Zendesk #7](https://acme.zendesk.com/agent/tickets/7)');
  expect(linearMarkdown(root(paragraph(link('click', 'javascript:alert(1)')))).trim()).toBe('click');
});
