import { isRecord } from '../is-record.ts';

type NodeRule = {
  /** What it may hold; null: nothing. */
  content: readonly string[] | null;
  /** What it may begin with, where that is less. */
  first?: readonly string[];
  atLeastOne?: true;
  attrs?: (attrs: Record<string, unknown>) => boolean;
  plainText?: true;
};

const inline = ['text', 'hardBreak', 'inlineCard'] as const;
const plain = ['paragraph', 'bulletList', 'orderedList', 'codeBlock'] as const;

const isWhole = (value: unknown, from: number, to: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;

const isOnly = (others: Record<string, unknown>): boolean => Object.keys(others).length === 0;

const rules: Readonly<Record<string, NodeRule>> = {
  doc: { content: [...plain, 'heading', 'blockquote', 'rule', 'panel'] },
  paragraph: { content: inline },
  heading: { content: inline, attrs: ({ level, ...others }) => isOnly(others) && isWhole(level, 1, 6) },
  bulletList: { content: ['listItem'], atLeastOne: true },
  orderedList: {
    content: ['listItem'],
    atLeastOne: true,
    attrs: ({ order, ...others }) => isOnly(others) && (order === undefined || isWhole(order, 0, 1e9)),
  },
  listItem: { content: plain, first: ['paragraph', 'codeBlock'], atLeastOne: true },
  codeBlock: {
    content: ['text'],
    plainText: true,
    attrs: ({ language, ...others }) =>
      isOnly(others) && (language === undefined || typeof language === 'string'),
  },
  blockquote: { content: plain, atLeastOne: true },
  panel: {
    content: [...plain, 'heading', 'rule'],
    atLeastOne: true,
    attrs: ({ panelType }) =>
      ['info', 'note', 'tip', 'warning', 'error', 'success'].includes(String(panelType)),
  },
  rule: { content: null },
  hardBreak: { content: null },
  inlineCard: { content: null, attrs: ({ url }) => typeof url === 'string' && URL.canParse(url) },
};

const marks = ['strong', 'em', 'strike', 'underline', 'code', 'link'];

function markProblem(value: unknown): string | null {
  if (!Array.isArray(value)) return 'marks are no list';
  const types = value.map((mark) => (isRecord(mark) ? mark['type'] : null));
  if (new Set(types).size !== types.length) return 'a mark stands twice';
  if (types.some((type) => typeof type !== 'string' || !marks.includes(type))) return `marks ${types.join()}`;
  if (types.includes('code') && types.some((type) => type !== 'code' && type !== 'link'))
    return 'code goes with links alone';
  const link: unknown = value.find((mark) => isRecord(mark) && mark['type'] === 'link');
  if (link === undefined) return null;
  const attrs = isRecord(link) ? link['attrs'] : null;
  return isRecord(attrs) && typeof attrs['href'] === 'string' && attrs['href'] !== ''
    ? null
    : 'link without href';
}

function textProblem(node: Record<string, unknown>, isPlain: boolean): string | null {
  if (typeof node['text'] !== 'string' || node['text'] === '') return 'text is empty';
  if (node['marks'] === undefined) return null;
  return isPlain ? 'marks in code' : markProblem(node['marks']);
}

/** What stands in a node that has no business there. */
function strangeIn(node: Record<string, unknown>, rule: NodeRule | 'text'): string | undefined {
  const own =
    rule === 'text'
      ? ['text', 'marks']
      : [...(rule.content === null ? [] : ['content']), ...(rule.attrs === undefined ? [] : ['attrs'])];
  const known = ['type', ...own, ...(node['type'] === 'doc' ? ['version'] : [])];
  return Object.keys(node).find((name) => !known.includes(name));
}

function nodeProblem(node: unknown, path: string, isPlain: boolean): string | null {
  if (!isRecord(node) || typeof node['type'] !== 'string') return `${path}: no node`;
  const at = `${path}/${node['type']}`;
  const rule = node['type'] === 'text' ? 'text' : rules[node['type']];
  if (rule === undefined) return `${at}: the workbench does not know this node`;
  const strange = strangeIn(node, rule);
  if (strange !== undefined) return `${at}: ${strange}`;
  if (rule === 'text') {
    const problem = textProblem(node, isPlain);
    return problem === null ? null : `${at}: ${problem}`;
  }
  if (rule.attrs !== undefined && !rule.attrs(isRecord(node['attrs']) ? node['attrs'] : {}))
    return `${at}: attrs`;
  const { content = [] } = node;
  if (!Array.isArray(content)) return `${at}: content is no list`;
  return contentProblem(content, rule, at);
}

function contentProblem(content: readonly unknown[], rule: NodeRule, at: string): string | null {
  if (rule.atLeastOne === true && content.length === 0) return `${at}: is empty`;
  for (const [index, child] of content.entries()) {
    const type = isRecord(child) ? String(child['type']) : '';
    const allowed = (index === 0 ? rule.first : undefined) ?? rule.content ?? [];
    if (!allowed.includes(type)) return `${at}: ${type} must not stand here`;
    const problem = nodeProblem(child, `${at}[${index}]`, rule.plainText === true);
    if (problem !== null) return problem;
  }
  return null;
}

/** What is wrong with a document in the Atlassian Document Format, null when nothing is. */
export function adfProblem(value: unknown): string | null {
  if (!isRecord(value) || value['type'] !== 'doc' || value['version'] !== 1)
    return 'no document of version 1';
  return nodeProblem(value, '', false);
}
