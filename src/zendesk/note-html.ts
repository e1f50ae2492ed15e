import type { Nodes, Root } from 'mdast';

/** Characters of HTML. Zendesk's own bound is not published; a comment of this size is known to pass. */
const maxLength = 60_000;
const cutMark = '[…]';

/**
 * `{` is written as a reference too: Zendesk fills in placeholders such as {{ticket.id}} when it saves a comment,
 * and in the text of a customer they are no placeholders.
 */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
};

const escaped = (value: string): string =>
  value.replace(/[&<>"'{]/g, (character) => references[character] ?? '');

const linkProtocols: readonly string[] = ['http:', 'https:', 'mailto:'];

function safeUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return linkProtocols.includes(protocol) ? href : null;
}

/** The value with at most `limit` characters, cut before it is escaped, so that no reference can be torn. */
function cut(value: string, limit: number): string {
  if (value.length <= limit) return value;
  return value.slice(0, Math.max(limit - cutMark.length, 0)).replace(/[\ud800-\udbff]$/, '') + cutMark;
}

/** `limit`: characters that each single text may have. */
function write(node: Nodes, limit: number): string {
  const inside = (nodes: readonly Nodes[]): string => nodes.map((each) => write(each, limit)).join('');
  switch (node.type) {
    case 'root':
      return inside(node.children);
    case 'paragraph':
      return `<p>${inside(node.children)}</p>`;
    case 'heading': {
      const tag = node.depth <= 3 ? 'h3' : 'h4';
      return `<${tag}>${inside(node.children)}</${tag}>`;
    }
    case 'strong':
      return `<strong>${inside(node.children)}</strong>`;
    case 'emphasis':
      return `<em>${inside(node.children)}</em>`;
    case 'blockquote':
      return `<blockquote>${inside(node.children)}</blockquote>`;
    case 'list': {
      const tag = node.ordered ? 'ol' : 'ul';
      return `<${tag}>${inside(node.children)}</${tag}>`;
    }
    case 'listItem': {
      const [only, ...others] = node.children;
      const isPlain = only?.type === 'paragraph' && others.length === 0;
      return `<li>${inside(isPlain ? only.children : node.children)}</li>`;
    }
    case 'link': {
      const url = safeUrl(node.url);
      const label = inside(node.children);
      return url === null ? label : `<a href="${escaped(url)}">${label}</a>`;
    }
    case 'inlineCode':
      return `<code>${escaped(cut(node.value, limit))}</code>`;
    case 'code':
      return `<pre><code>${escaped(cut(node.value, limit))}</code></pre>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<hr>';
    default:
      if ('children' in node) return inside(node.children);
      return 'value' in node ? escaped(cut(node.value, limit)) : '';
  }
}

/** The longest length of single texts at which the whole document fits; 0 when none does. */
function fittingLimit(root: Root): number {
  let low = 0;
  let high = maxLength;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (write(root, middle).length <= maxLength) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first blocks of a document that is too long even with all its texts cut. */
function firstBlocks(root: Root): string {
  const end = `<p>${cutMark}</p>`;
  let html = '';
  for (const block of root.children) {
    const next = write(block, 0);
    if (html.length + next.length + end.length > maxLength) break;
    html += next;
  }
  return html + end;
}

/** A document as the HTML of a Zendesk comment; long texts are cut with […] until it has at most 60,000 characters. */
export function noteHtml(root: Root): string {
  const whole = write(root, Number.POSITIVE_INFINITY);
  if (whole.length <= maxLength) return whole;
  const shortened = write(root, fittingLimit(root));
  return shortened.length <= maxLength ? shortened : firstBlocks(root);
}
