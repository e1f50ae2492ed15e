import type { Code, Heading, Link, List, Paragraph, PhrasingContent, RootContent, Strong, Text } from 'mdast';
import { cleanText } from './clean-text.ts';

/** The text of anybody: data in a node of its own, which no writer reads as markup. */
export const text = (value: string): Text => ({ type: 'text', value: cleanText(value) });

export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });

export const link = (label: string, url: string): Link => ({ type: 'link', url, children: [text(label)] });

export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });

export const heading = (value: string): Heading => ({ type: 'heading', depth: 3, children: [text(value)] });

export const code = (value: string): Code => ({ type: 'code', value: cleanText(value) });

export const list = (items: readonly PhrasingContent[][], ordered: boolean): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
});

const trimmedLines = (value: string): string[] => value.split('\n').map((line) => line.trim());

/** Phrasing on several lines, a break between them. */
export const joinLines = (lines: readonly (readonly PhrasingContent[])[]): PhrasingContent[] =>
  lines.flatMap((line, index) => (index === 0 ? [...line] : [{ type: 'break' as const }, ...line]));

/** Paragraphs as blank lines part them; a single line end becomes a break. `lead` comes before the first words. */
export function paragraphs(value: string, lead: readonly PhrasingContent[] = []): RootContent[] {
  const blocks = trimmedLines(cleanText(value))
    .join('\n')
    .split(/\n{2,}/);
  return blocks
    .filter((block) => block.trim() !== '')
    .map((block, index) => {
      const lines = block.split('\n').filter((line) => line !== '');
      return paragraph(...(index === 0 ? lead : []), ...joinLines(lines.map((line) => [text(line)])));
    });
}

/** Lines of a list field: numbers and bullets that a person typed are dropped, as the list brings its own. */
export const listLines = (value: string): string[] =>
  trimmedLines(cleanText(value))
    .map((line) => line.replace(/^(?:\d{1,3}[.)]|[-*•–])\s+/, ''))
    .filter((line) => line !== '');
