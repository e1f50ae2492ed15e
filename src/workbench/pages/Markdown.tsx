import type { Node, Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import type { LinkTo } from './local-links.ts';
import { isSafeLink } from './SafeHtml.tsx';

/** Markdown as elements. HTML in it is shown as what it is, and only links of the web and mail can be followed. */
export function Markdown({ text, linkTo }: { text: string; linkTo: LinkTo }) {
  const content = useMemo(() => draw(fromMarkdown(text), linkTo), [text, linkTo]);
  return <div className="rich">{content}</div>;
}

const keyOf = ({ position }: Node): string => `${position?.start.offset ?? 0}-${position?.end.offset ?? 0}`;

function draw(node: Nodes, linkTo: LinkTo): ReactNode {
  const key = keyOf(node);
  const inside = (parent: Parents) => parent.children.map((child) => draw(child, linkTo));
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{inside(node)}</p>;
    case 'heading':
      // The page has a heading of its own above all of these.
      return createElement(`h${Math.min(6, node.depth + 1)}`, { key }, ...inside(node));
    case 'text':
      return node.value;
    case 'strong':
      return <strong key={key}>{inside(node)}</strong>;
    case 'emphasis':
      return <em key={key}>{inside(node)}</em>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote key={key}>{inside(node)}</blockquote>;
    case 'list':
      return node.ordered ? (
        <ol key={key} start={node.start ?? 1}>
          {inside(node)}
        </ol>
      ) : (
        <ul key={key}>{inside(node)}</ul>
      );
    case 'listItem':
      return <li key={key}>{inside(node)}</li>;
    case 'link':
      return isSafeLink(node.url) ? (
        <a key={key} href={linkTo(node.url)} title={node.title ?? undefined} target="_blank" rel="noreferrer">
          {inside(node)}
        </a>
      ) : (
        <Fragment key={key}>{inside(node)}</Fragment>
      );
    case 'thematicBreak':
      return <hr key={key} />;
    case 'break':
      return <br key={key} />;
    case 'html':
      return node.value;
    case 'image':
      return node.alt;
    default:
      return 'children' in node ? <Fragment key={key}>{inside(node)}</Fragment> : null;
  }
}
