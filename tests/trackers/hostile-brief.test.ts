import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { toAdf } from '../../src/trackers/jira/to-adf.ts';
import { linearMarkdown } from '../../src/trackers/linear/markdown.ts';
import { adfProblem } from '../../src/workbench/services/jira/adf-problem.ts';
import { briefSaying, textIn } from '../support/hostile-brief.ts';
import { hostileRows } from '../support/hostile-rows.ts';

const nodesIn = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesIn) : []),
];
const kindsIn = (node: Nodes): string[] => nodesIn(node).map(({ type }) => type);

/** What stands in the Markdown where text is meant: there Linear looks for people, addresses and sections of its own. */
const sourcesIn = (node: Nodes, markdown: string): string[] =>
  nodesIn(node)
    .filter(({ type }) => type === 'text')
    .map(({ position }) => markdown.slice(position?.start.offset, position?.end.offset));

/** A mention, an address that becomes a link, or a section that folds. */
const ofLinear = /(?<!\\)@|(?<!\\):\/\/|(?<!\\)\bwww\.[a-z]|^\+\+\+/im;

const rows = hostileRows();
/** In ms. Sixty kilobytes in every field take the parser a while. */
const limit = 120_000;

test(
  'every hostile text in every field of a brief is the same text in Jira, in a document that it takes',
  () => {
    for (const row of rows) {
      const document = briefSaying(row);
      const adf = toAdf(document);
      expect(adfProblem(adf), row.slice(0, 200)).toBeNull();
      expect(textIn(adf)).toBe(textIn(document));
    }
  },
  limit,
);

test(
  'every hostile text in every field of a brief means the same text in Markdown, and nothing else: no image, no mention',
  () => {
    for (const row of rows) {
      const document = briefSaying(row);
      const markdown = linearMarkdown(document);
      const back = fromMarkdown(markdown);
      const name = row.slice(0, 200);
      expect(textIn(back), name).toBe(textIn(document));
      const kinds = new Set(kindsIn(document));
      expect(
        kindsIn(back).filter((kind) => !kinds.has(kind)),
        name,
      ).toEqual([]);
      const links = nodesIn(document).flatMap((node) => (node.type === 'link' ? textIn(node) : []));
      const texts = sourcesIn(back, markdown).filter((source) => !links.includes(source));
      expect(
        texts.filter((source) => ofLinear.test(source)),
        name,
      ).toEqual([]);
    }
  },
  limit,
);
