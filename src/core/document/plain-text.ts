import type { List, Nodes, Root } from 'mdast';

const indent = (block: string, by: string): string => block.replaceAll('\n', `\n${by}`);

const inline = (nodes: readonly Nodes[]): string => nodes.map(plain).join('');

const blocks = (nodes: readonly Nodes[], between: string): string => nodes.map(plain).join(between);

function writeList({ children, ordered, start }: List): string {
  const first = start ?? 1;
  const items = children.map((item, index) => {
    const mark = ordered ? `${first + index}. ` : '- ';
    return mark + indent(blocks(item.children, '\n'), ' '.repeat(mark.length));
  });
  return items.join('\n');
}

function writeLink(label: string, url: string): string {
  return label === url || label === '' ? url : `${label} (${url})`;
}

function plain(node: Nodes): string {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return blocks(node.children, '\n\n');
    case 'list':
      return writeList(node);
    case 'listItem':
      return blocks(node.children, '\n');
    case 'link':
      return writeLink(inline(node.children), node.url);
    case 'break':
      return '\n';
    case 'thematicBreak':
      return '---';
    default:
      if ('children' in node) return inline(node.children);
      return 'value' in node ? node.value : '';
  }
}

/** A document as plain text, for the composer and the clipboard: blank lines part the blocks. */
export const plainText = (root: Root): string => plain(root);
