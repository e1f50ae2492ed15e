import { createElement, Fragment, type ReactNode, useMemo } from 'react';
import type { LinkTo } from './local-links.ts';

const kept = new Set(
  'p div br hr b strong i em u s del code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 table thead tbody tr th td'.split(
    ' ',
  ),
);
const dropped = new Set([
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'noscript',
  'title',
]);

export const isSafeLink = (href: string): boolean => /^(?:https?:|mailto:)/i.test(href.trim());

/** The HTML of a comment made of our own elements: what is not on the list leaves its text behind, or nothing. */
export function SafeHtml({ html, linkTo }: { html: string; linkTo: LinkTo }) {
  const content = useMemo(() => {
    // A parsed document belongs to no page: nothing in it runs or loads.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return childrenOf(body, linkTo);
  }, [html, linkTo]);
  return <div className="rich">{content}</div>;
}

const childrenOf = (element: Element, linkTo: LinkTo): ReactNode[] =>
  [...element.childNodes].map((node, index) => nodeOf(node, String(index), linkTo));

function nodeOf(node: Node, key: string, linkTo: LinkTo): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const name = node.localName;
  if (dropped.has(name)) return null;
  if (name === 'br' || name === 'hr') return createElement(name, { key });
  if (name === 'a') {
    const href = node.getAttribute('href') ?? '';
    if (isSafeLink(href)) {
      return (
        <a key={key} href={linkTo(href)} target="_blank" rel="noreferrer">
          {childrenOf(node, linkTo)}
        </a>
      );
    }
  }
  if (kept.has(name)) return createElement(name, { key }, ...childrenOf(node, linkTo));
  return <Fragment key={key}>{childrenOf(node, linkTo)}</Fragment>;
}
