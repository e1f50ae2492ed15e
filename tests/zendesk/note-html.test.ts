import fc from 'fast-check';
import { Window } from 'happy-dom';
import type { Root, RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { code, heading, link, list, paragraph, strong, text } from '../../src/core/document/build.ts';
import { cleanText } from '../../src/core/document/clean-text.ts';
import { noteHtml } from '../../src/zendesk/note-html.ts';
import { hostileText } from '../support/hostile-text.ts';

const root = (...children: RootContent[]): Root => ({ type: 'root', children });

const tag =
  /<\/?(?:p|br|strong|em|ul|ol|li|h3|h4|code|pre|blockquote|hr)>|<a href="(?:https?:|mailto:)[^"<>]*">|<\/a>/g;
const reference = /&(?:amp|lt|gt|quot|#39|#123);/g;
const characters: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#123;': '{',
};

/** Texts between the tags, read by the strictest reader: whatever is neither a known tag nor a known reference fails. */
function strictTexts(html: string): string[] {
  return html
    .split(tag)
    .filter((piece) => piece !== '')
    .map((piece) => {
      expect(piece.replace(reference, '')).not.toMatch(/[<>&"'{]/);
      return piece.replace(reference, (each) => characters[each] ?? '');
    });
}

test('any text comes back as the same text, and brings no element of its own', () => {
  fc.assert(
    fc.property(hostileText(), (value) => {
      const html = noteHtml(
        root(paragraph(text(value)), heading(value), list([[strong(value)]], true), code(value)),
      );
      const expected = cleanText(value);
      expect(strictTexts(html)).toEqual(expected === '' ? [] : [expected, expected, expected, expected]);
    }),
    { numRuns: 500 },
  );
});

test('a browser reads only the elements of the document', () => {
  const { document } = new Window();
  document.body.innerHTML = noteHtml(
    root(paragraph(text('<img src=x onerror=alert(1)> & <b>')), code('</code></pre><script>x</script>')),
  );
  expect([...document.body.querySelectorAll('*')].map((element) => element.tagName)).toEqual([
    'P',
    'PRE',
    'CODE',
  ]);
  expect(document.body.querySelector('code')?.textContent).toBe('</code></pre><script>x</script>');
});

test('links lead to the web or to mail, nowhere else', () => {
  const html = (url: string) => noteHtml(root(paragraph(link('here', url))));
  expect(html('https://linear.app/acme/issue/BIL-12')).toBe(
    '<p><a href="https://linear.app/acme/issue/BIL-12">here</a></p>',
  );
  expect(html('mailto:sec@acme.example')).toBe('<p><a href="mailto:sec@acme.example">here</a></p>');
  for (const bad of [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    '/relative',
    '//evil.example',
    '',
  ]) {
    expect(html(bad)).toBe('<p>here</p>');
  }
});

test("a customer's placeholder is not filled in by Zendesk", () => {
  expect(noteHtml(root(paragraph(text('{{ticket.requester.email}}'))))).not.toContain('{');
});

test('a document of a usual size is not touched', () => {
  expect(noteHtml(root(code('x'.repeat(50_000))))).toBe(`<pre><code>${'x'.repeat(50_000)}</code></pre>`);
});

test('long texts are cut with a mark, whole characters and references only, the short ones stay', () => {
  const html = noteHtml(
    root(paragraph(text('kept')), code('<🙂&'.repeat(40_000)), paragraph(text('kept too'))),
  );
  expect(html.length).toBeLessThanOrEqual(60_000);
  expect(html.length).toBeGreaterThan(59_000);
  const [first, log, last] = strictTexts(html);
  expect([first, last]).toEqual(['kept', 'kept too']);
  expect(log).toMatch(/^(?:<🙂&)+(?:<|<🙂)?\[…\]$/u);
});

test('a document of too many blocks ends with the mark', () => {
  const html = noteHtml(
    root(...Array.from({ length: 20_000 }, (_, index) => paragraph(text(`line ${index}`)))),
  );
  expect(html.length).toBeLessThanOrEqual(60_000);
  expect(html.endsWith('<p>[…]</p>')).toBe(true);
  strictTexts(html);
});
