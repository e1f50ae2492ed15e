import { isRecord } from '../is-record.ts';
import { isDocument, isNode } from './adf-schema.ts';

/**
 * Nodes that an issue takes from everybody. The schema has more (mentions, media, extensions, layouts), which need
 * something else to exist: whether Jira takes them is not known here, so the workbench does not say that it does.
 */
const known: readonly string[] = [
  'doc',
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'codeBlock',
  'blockquote',
  'panel',
  'rule',
  'table',
  'tableRow',
  'tableHeader',
  'tableCell',
  'expand',
  'text',
  'hardBreak',
  'inlineCard',
  'status',
];

const contentOf = (node: unknown): readonly unknown[] =>
  isRecord(node) && Array.isArray(node['content']) ? node['content'] : [];

const typeOf = (node: unknown): string => (isRecord(node) ? String(node['type']) : '');

/** The first node, the innermost first, that is none by itself, or that its parent does not take. */
function faultIn(node: unknown, at: string): string | null {
  const content = contentOf(node);
  for (const [index, child] of content.entries()) {
    const inner = faultIn(child, `${at}/${typeOf(node)}[${index}]`);
    if (inner !== null) return inner;
  }
  if (isNode(node)) return null;
  const alone = (child: unknown) => isRecord(node) && isNode({ ...node, content: [child] });
  const misplaced = content.find((child) => !alone(child));
  const words = misplaced === undefined ? 'is not like this' : `does not take ${typeOf(misplaced)} like this`;
  return `${at}/${typeOf(node)}: ${words}`;
}

const marksOf = (node: unknown): readonly unknown[] =>
  isRecord(node) && Array.isArray(node['marks']) ? node['marks'] : [];

/** What the schema lets pass and the editor behind it does not. */
function beyondSchema(node: unknown, at = ''): string | null {
  const type = typeOf(node);
  const here = `${at}/${type}`;
  if (!known.includes(type)) return `${here}: the workbench does not know whether an issue takes this node`;
  const marks = marksOf(node).map(typeOf);
  if (new Set(marks).size !== marks.length) return `${here}: a mark stands twice`;
  const content = contentOf(node);
  const first = typeOf(content[0]);
  if (type === 'listItem' && first.endsWith('List')) return `${here}: begins with ${first}`;
  for (const [index, child] of content.entries()) {
    const inner = beyondSchema(child, `${here}[${index}]`);
    if (inner !== null) return inner;
  }
  return null;
}

/** What is wrong with a document in the Atlassian Document Format, null when nothing is. */
export function adfProblem(value: unknown): string | null {
  if (!isDocument(value)) return faultIn(value, '') ?? '/doc: its parts do not go together';
  return beyondSchema(value);
}
