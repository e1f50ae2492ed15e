import type { Root } from 'mdast';
import {
  type ConstructName,
  defaultHandlers,
  type Options,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';

/** Inside of these, escapes have rules of their own, and nothing of ours is read as markup. */
const spans: ConstructName[] = [
  'autolink',
  'destinationLiteral',
  'destinationRaw',
  'reference',
  'titleQuote',
  'titleApostrophe',
];

const inText = (character: string, around: { before?: string; after?: string } = {}): Unsafe => ({
  character,
  ...around,
  inConstruct: 'phrasing',
  notInConstruct: spans,
});

/** What Linear reads beyond CommonMark, and text must not become. */
const unsafe: Unsafe[] = [
  // Mentions, and mail addresses that would become links.
  inText('@'),
  // http://… , :emoji: and www.… or plain domains, which Linear would make into links, and links to itself into mentions.
  inText(':', { after: '[A-Za-z/_+-]' }),
  inText('.', { before: '[\\w-]', after: '[A-Za-z]' }),
  // Strikethrough and tables.
  inText('~'),
  inText('|'),
  // +++ opens and closes a collapsible section.
  { atBreak: true, character: '+', after: '\\+' },
];

const isSafeUrl = (url: string): boolean =>
  URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol);

const handlers: Options['handlers'] = {
  link: (node, parent, state, info) =>
    isSafeUrl(node.url)
      ? defaultHandlers.link(node, parent, state, info)
      : state.containerPhrasing(node, info),
  // No document of ours holds these; should one, they are text.
  html: (node, _parent, state, info) => state.safe(node.value, info),
  image: (node, _parent, state, info) => state.safe(node.alt ?? '', info),
};

/** A document as Linear's Markdown: every text in it means the same characters there. */
export const linearMarkdown = (root: Root): string =>
  toMarkdown(root, {
    bullet: '-',
    emphasis: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    rule: '-',
    handlers,
    extensions: [{ unsafe }],
  });
