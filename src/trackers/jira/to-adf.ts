import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { plainText } from '../../core/document/plain-text.ts';
import type { AdfBlock, AdfCode, AdfDoc, AdfInline, AdfList, AdfParagraph, AdfPlainBlock } from './adf.ts';
import { inlines } from './to-adf-inline.ts';

const paragraphWith = (content: readonly AdfInline[]): AdfParagraph =>
  content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };

const paragraphOf = (children: readonly PhrasingContent[]): AdfParagraph => paragraphWith(inlines(children));

/** A heading where Jira takes none: a paragraph that stands out. */
const strongParagraph = (children: readonly PhrasingContent[]): AdfParagraph =>
  paragraphOf([{ type: 'strong', children: [...children] }]);

const codeOf = (value: string): AdfCode =>
  value === '' ? { type: 'codeBlock' } : { type: 'codeBlock', content: [{ type: 'text', text: value }] };

/** A list without items is none; an item must not begin with a list. */
function listOf({ children, ordered, start }: List): AdfList[] {
  const content = children.map((item) => {
    const blocks = plainBlocks(item.children);
    const [first] = blocks;
    const isFit = first?.type === 'paragraph' || first?.type === 'codeBlock';
    return { type: 'listItem' as const, content: isFit ? blocks : [paragraphWith([]), ...blocks] };
  });
  if (content.length === 0) return [];
  if (ordered !== true) return [{ type: 'bulletList', content }];
  const attrs = typeof start === 'number' && start !== 1 ? { attrs: { order: start } } : {};
  return [{ type: 'orderedList', ...attrs, content }];
}

/** Blocks for inside of lists and quotations, where Jira takes no headings, rules and quotations. */
const plainBlocks = (nodes: readonly RootContent[]): AdfPlainBlock[] =>
  nodes.flatMap((node): AdfPlainBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [paragraphOf(node.children)];
      case 'heading':
        return [strongParagraph(node.children)];
      case 'code':
        return [codeOf(node.value)];
      case 'list':
        return listOf(node);
      case 'blockquote':
        return plainBlocks(node.children);
      default:
        return asText(node);
    }
  });

/** What no document of ours holds becomes its text. */
function asText(node: RootContent): AdfParagraph[] {
  const value = plainText({ type: 'root', children: [node] });
  return value === '' ? [] : [paragraphOf([{ type: 'text', value }])];
}

function blockOf(node: RootContent): AdfBlock[] {
  switch (node.type) {
    case 'heading':
      return [{ type: 'heading', attrs: { level: node.depth }, content: inlines(node.children) }];
    case 'blockquote': {
      const content = plainBlocks(node.children);
      return content.length === 0 ? [] : [{ type: 'blockquote', content }];
    }
    case 'thematicBreak':
      return [{ type: 'rule' }];
    default:
      return plainBlocks([node]);
  }
}

/** A document as Jira's description: every text in it means the same characters there, and none becomes markup. */
export const toAdf = ({ children }: Root): AdfDoc => ({
  version: 1,
  type: 'doc',
  content: children.flatMap(blockOf),
});

/** Characters of the description as it is sent, which is what its limit is kept on. */
export const adfLength = (root: Root): number => JSON.stringify(toAdf(root)).length;
