import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { fieldIds } from '../../src/core/brief/fields.ts';
import { briefDocument } from '../../src/core/brief/to-document.ts';
import { toAdf } from '../../src/trackers/jira/to-adf.ts';
import { linearMarkdown } from '../../src/trackers/linear/markdown.ts';
import { isRecord } from '../../src/workbench/services/is-record.ts';
import { adfProblem } from '../../src/workbench/services/jira/adf-problem.ts';
import { aBrief } from '../support/a-brief.ts';
import { hostileRows } from '../support/hostile-rows.ts';
import { words } from '../support/words.ts';

const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };

/** A brief in which every field says this. */
function briefOf(value: string): Root {
  const texts = Object.fromEntries(fieldIds.map((id) => [id, value]));
  return briefDocument(
    aBrief(texts, { reportedBy: value }),
    { ticket, excuses: {}, detail: 'full' },
    words.document,
  );
}

/** All text of a tree of mdast or ADF in its order; a break counts as a line end. */
function textOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'break' || node['type'] === 'hardBreak') return '\n';
  const own = node['value'] ?? node['text'];
  if (typeof own === 'string') return own;
  const children = node['children'] ?? node['content'];
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}

const kindsIn = (node: Nodes): string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsIn) : []),
];

const rows = hostileRows();
/** In ms. Sixty kilobytes in every field take the parser a while. */
const limit = 120_000;

test(
  'every hostile text in every field of a brief is the same text in Jira, in a document that it takes',
  () => {
    for (const row of rows) {
      const document = briefOf(row);
      const adf = toAdf(document);
      expect(adfProblem(adf), row.slice(0, 200)).toBeNull();
      expect(textOf(adf)).toBe(textOf(document));
    }
  },
  limit,
);

test(
  'every hostile text in every field of a brief means the same text in Markdown, and nothing else',
  () => {
    for (const row of rows) {
      const document = briefOf(row);
      const back = fromMarkdown(linearMarkdown(document));
      expect(textOf(back), row.slice(0, 200)).toBe(textOf(document));
      const kinds = new Set(kindsIn(document));
      expect(
        kindsIn(back).filter((kind) => !kinds.has(kind)),
        row.slice(0, 200),
      ).toEqual([]);
    }
  },
  limit,
);
