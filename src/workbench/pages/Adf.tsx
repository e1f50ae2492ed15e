import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import { isRecord } from '../services/is-record.ts';
import type { LinkTo } from './local-links.ts';
import { isSafeLink } from './SafeHtml.tsx';

/** A document in the Atlassian Document Format as elements. Only links of the web and mail can be followed. */
export function Adf({ document, linkTo }: { document: unknown; linkTo: LinkTo }) {
  const content = useMemo(() => drawAll(document, linkTo), [document, linkTo]);
  return <div className="rich">{content}</div>;
}

const drawAll = (parent: unknown, linkTo: LinkTo): ReactNode => {
  const content = isRecord(parent) && Array.isArray(parent['content']) ? parent['content'] : [];
  return createElement(Fragment, null, ...content.map((node: unknown) => draw(node, linkTo)));
};

const tags: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
};

function draw(node: unknown, linkTo: LinkTo): ReactNode {
  if (!isRecord(node)) return null;
  const attrs = isRecord(node['attrs']) ? node['attrs'] : {};
  const inside = drawAll(node, linkTo);
  switch (node['type']) {
    case 'text':
      return marked(node, linkTo);
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    case 'heading':
      // The page has a heading of its own above all of these.
      return createElement(`h${Math.min(6, Number(attrs['level']) + 1)}`, null, inside);
    case 'orderedList':
      return <ol start={Number(attrs['order'] ?? 1)}>{inside}</ol>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inside}</code>
        </pre>
      );
    default: {
      const tag = tags[String(node['type'])];
      return tag === undefined ? inside : createElement(tag, null, inside);
    }
  }
}

const markTags: Readonly<Record<string, string>> = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  underline: 'u',
  code: 'code',
};

function marked({ text, marks }: Record<string, unknown>, linkTo: LinkTo): ReactNode {
  const all = Array.isArray(marks) ? marks.filter(isRecord) : [];
  return all.reduce<ReactNode>((inner, mark) => {
    const attrs = isRecord(mark['attrs']) ? mark['attrs'] : {};
    const href = String(attrs['href'] ?? '');
    if (mark['type'] === 'link' && isSafeLink(href))
      return (
        <a href={linkTo(href)} target="_blank" rel="noreferrer">
          {inner}
        </a>
      );
    const tag = markTags[String(mark['type'])];
    return tag === undefined ? inner : createElement(tag, null, inner);
  }, String(text));
}
