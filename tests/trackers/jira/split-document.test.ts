import fc from 'fast-check';
import type { Nodes, Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { code, heading, list, paragraph, paragraphs, text } from '../../../src/core/document/build.ts';
import { longestDescription, splitDocument } from '../../../src/trackers/jira/split-document.ts';
import { adfLength } from '../../../src/trackers/jira/to-adf.ts';
import { hostileText } from '../../support/hostile-text.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

test('a document that fits is left as it is', () => {
  const document = root(heading('Brief'), paragraph(text('short')));
  expect(splitDocument(document)).toEqual({ first: document, rest: null });
});

test('whatever is cut, the first part fits and nothing gets lost', () => {
  fc.assert(
    fc.property(hostileText(), fc.integer({ min: 1, max: 40 }), (piece, times) => {
      const long = `${piece} `.repeat(times * 4);
      const document = root(
        heading('Brief'),
        ...paragraphs(long),
        list([[text(long)], [text('second')], [text(piece)]], true),
        code(long),
        paragraph(text(long)),
      );
      const { first, rest } = splitDocument(document, 1_500);
      expect(adfLength(first)).toBeLessThanOrEqual(1_500);
      expect(textOf(first) + (rest === null ? '' : textOf(rest))).toBe(textOf(document));
    }),
    { numRuns: 200 },
  );
});

test('a log of 60 kB is cut at the end of a line, and goes on as a log', () => {
  const log = 'at com.example.Export.run(Export.java:17)\n'.repeat(1_500);
  const { first, rest } = splitDocument(root(heading('Logs'), code(log), paragraph(text('after'))));
  const [, cut] = first.children;
  expect(adfLength(first)).toBeGreaterThan(longestDescription - 500);
  expect(cut?.type === 'code' && cut.value.endsWith(')\n')).toBe(true);
  expect(rest?.children.map(({ type }) => type)).toEqual(['code', 'paragraph']);
});

test('one line of 60 kB is cut between words', () => {
  const { first, rest } = splitDocument(root(paragraph(text('lorem ipsum '.repeat(5_000)))));
  expect(textOf(first)).toMatch(/(?:lorem|ipsum) $/);
  expect(rest && textOf(rest)).toMatch(/^(?:lorem|ipsum) /);
});

test('a numbered list goes on with its numbers', () => {
  const items = Array.from({ length: 400 }, (_, index) => [text(`Step ${index + 1} of the way`)]);
  const { first, rest } = splitDocument(root(list(items, true)), 5_000);
  const [kept] = first.children;
  const [moved] = rest?.children ?? [];
  if (kept?.type !== 'list' || moved?.type !== 'list') throw new Error('no list');
  expect(moved.start).toBe(kept.children.length + 1);
  const [next] = moved.children;
  expect(next && textOf(next)).toBe(`Step ${kept.children.length + 1} of the way`);
});

test('a heading goes with what it stands above', () => {
  const { first, rest } = splitDocument(
    root(paragraph(text('x'.repeat(300))), heading('Logs'), {
      type: 'blockquote',
      children: [code('y'.repeat(900))],
    }),
    1_000,
  );
  expect(first.children.map(({ type }) => type)).toEqual(['paragraph']);
  expect(rest?.children.map(({ type }) => type)).toEqual(['heading', 'blockquote']);
});
