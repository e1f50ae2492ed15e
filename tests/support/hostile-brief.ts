import type { Root } from 'mdast';
import { fieldIds } from '../../src/core/brief/fields.ts';
import { briefDocument } from '../../src/core/brief/to-document.ts';
import { isRecord } from '../../src/workbench/services/is-record.ts';
import { aBrief } from './a-brief.ts';
import { words } from './words.ts';

const ticket = { id: 48213, url: 'https://acme.zendesk.com/agent/tickets/48213' };

/** The document of a brief in which every field says this. */
export function briefSaying(value: string): Root {
  const texts = Object.fromEntries(fieldIds.map((id) => [id, value]));
  return briefDocument(
    aBrief(texts, { reportedBy: value }),
    { ticket, excuses: {}, detail: 'full' },
    words.document,
  );
}

/** All text of a tree of mdast or ADF in its order; a break counts as a line end. */
export function textIn(node: unknown): string {
  if (!isRecord(node)) return '';
  if (node['type'] === 'break' || node['type'] === 'hardBreak') return '\n';
  const own = node['value'] ?? node['text'];
  if (typeof own === 'string') return own;
  const children = node['children'] ?? node['content'];
  return Array.isArray(children) ? children.map(textIn).join('') : '';
}
