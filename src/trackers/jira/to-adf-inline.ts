import type { PhrasingContent } from 'mdast';
import type { AdfInline, AdfMark } from './adf.ts';

const isSafeUrl = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);

/** Beside `code` Jira allows a link and nothing else; and no mark twice. */
function withMark(marks: readonly AdfMark[], mark: AdfMark): readonly AdfMark[] {
  const others = marks.filter(({ type }) => type !== mark.type);
  return mark.type === 'code' ? [...others.filter(({ type }) => type === 'link'), mark] : [...others, mark];
}

/** A text node must not be empty, and a line end in one would be shown as a blank. */
function textNodes(value: string, marks: readonly AdfMark[]): AdfInline[] {
  return value
    .split('\n')
    .flatMap((line, index): AdfInline[] => [
      ...(index === 0 ? [] : [{ type: 'hardBreak' } as const]),
      ...(line === ''
        ? []
        : [{ type: 'text' as const, text: line, ...(marks.length === 0 ? {} : { marks }) }]),
    ]);
}

function inlineOf(node: PhrasingContent, marks: readonly AdfMark[]): readonly AdfInline[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return textNodes(node.value, marks);
    case 'inlineCode':
      return textNodes(node.value, withMark(marks, { type: 'code' }));
    case 'strong':
      return inlines(node.children, withMark(marks, { type: 'strong' }));
    case 'emphasis':
      return inlines(node.children, withMark(marks, { type: 'em' }));
    case 'delete':
      return inlines(node.children, withMark(marks, { type: 'strike' }));
    case 'link': {
      const link = { type: 'link', attrs: { href: node.url } } as const;
      return inlines(node.children, isSafeUrl(node.url) ? withMark(marks, link) : marks);
    }
    case 'break':
      return [{ type: 'hardBreak' }];
    case 'image':
    case 'imageReference':
      return textNodes(node.alt ?? '', marks);
    case 'footnoteReference':
      return [];
    case 'linkReference':
      return inlines(node.children, marks);
  }
}

/** Phrasing as Jira's inline nodes. Links other than to the web and to mail become their text. */
export const inlines = (
  nodes: readonly PhrasingContent[],
  marks: readonly AdfMark[] = [],
): readonly AdfInline[] => nodes.flatMap((node) => inlineOf(node, marks));
