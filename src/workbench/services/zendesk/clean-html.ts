/** Zendesk publishes no list; these are known to stay. */
const kept = new Set(
  'p br b strong i em u ul ol li a h1 h2 h3 h4 h5 h6 blockquote pre code hr table thead tbody tr th td div span'.split(
    ' ',
  ),
);

const link = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

function cleanTag(slash: string, name: string, attributes: string): string {
  const tag = name.toLowerCase();
  if (!kept.has(tag)) return '';
  if (slash !== '') return `</${tag}>`;
  const found = link.exec(attributes);
  const href = found?.[1] ?? found?.[2];
  const isSafe = href !== undefined && /^(?:https?:|mailto:)/i.test(href.trim());
  return tag === 'a' && isSafe
    ? `<a href="${href.replaceAll('"', '&quot;')}" rel="noopener noreferrer">`
    : `<${tag}>`;
}

/** The HTML of a comment as Zendesk keeps it: what is not on the list goes, scripts and styles with their content. */
export function cleanHtml(html: string): string {
  const inner = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|iframe|svg|math|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
    .replace(/<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi, (_, slash, name, attributes) =>
      cleanTag(slash, name, attributes),
    )
    .replace(/<(?!\/?[a-z][a-z0-9]*(?: href="[^"<>]*" rel="noopener noreferrer")?>)/g, '&lt;');
  return `<div class="zd-comment" dir="auto">${inner}</div>`;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

function decode(entity: string): string {
  const [, hex, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/i.exec(entity) ?? [];
  if (hex === undefined && decimal === undefined) return entities[entity.slice(1, -1)] ?? entity;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** What `plain_body` holds of a comment that was written as HTML. */
export const plainText = (html: string): string =>
  html
    .replace(/<\/(?:p|ul|ol|h[1-6]|pre|blockquote|table)>/g, '\n\n')
    .replace(/<br>|<\/(?:div|li|tr)>/g, '\n')
    .replace(/<hr>/g, '\n---\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, decode)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
