const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

type Block = { kind: 'paragraph' | 'code'; text: string };

/** Paragraphs are divided by empty lines; what stands between two lines of ``` is code. */
const blocksOf = (text: string): Block[] =>
  text.split(/^```$/m).flatMap((part, index): Block[] => {
    if (index % 2 === 1) return [{ kind: 'code', text: part.replace(/^\n|\n$/g, '') }];
    const paragraphs = part.split(/\n{2,}/).map((paragraph) => paragraph.trim());
    return paragraphs
      .filter((paragraph) => paragraph !== '')
      .map((each) => ({ kind: 'paragraph', text: each }));
  });

const htmlOf = ({ kind, text }: Block): string =>
  kind === 'code'
    ? `<pre><code>${escaped(text)}</code></pre>`
    : `<p dir="auto">${escaped(text).replaceAll('\n', '<br>')}</p>`;

/** A plan's text as Zendesk keeps a comment: once as HTML, once as plain text. */
export function messageHtml(text: string): { html: string; text: string } {
  const blocks = blocksOf(text);
  return {
    html: `<div class="zd-comment" dir="auto">${blocks.map(htmlOf).join('')}</div>`,
    text: blocks.map((block) => block.text).join('\n\n'),
  };
}
