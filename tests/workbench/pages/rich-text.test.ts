// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { Markdown } from '../../../src/workbench/pages/Markdown.tsx';
import { SafeHtml } from '../../../src/workbench/pages/SafeHtml.tsx';

const linkTo = (href: string) => href;
const htmlOf = (html: string) => render(createElement(SafeHtml, { html, linkTo })).container.innerHTML;
const markdownOf = (text: string) => render(createElement(Markdown, { text, linkTo })).container.innerHTML;

test('of a comment’s HTML the text stays and what could act goes', () => {
  const html = htmlOf(
    '<p onclick="x()">Hello <strong style="color:red">you</strong><script>x()</script><img src="x" onerror="x()"></p>' +
      '<form><input value="a">in a form</form><a href="javascript:x()">bad</a><a href="https://example.com/">good</a>',
  );
  expect(html).toContain('<p>Hello <strong>you</strong></p>');
  expect(html).toContain('in a form');
  expect(html).toContain('href="https://example.com/"');
  expect(html).not.toMatch(/script|onerror|onclick|style|<img|<input/);
});

test('Markdown becomes elements, and HTML in it stays text', () => {
  const html = markdownOf(
    '# Head\n\n- **one**\n- [two](mailto:a@example.com) [bad](javascript:x())\n\n<b onclick="x()">raw</b>',
  );
  expect(html).toContain('<h2>Head</h2>');
  expect(html).toContain('<strong>one</strong>');
  expect(html).toContain('href="mailto:a@example.com"');
  expect(html).not.toContain('javascript:');
  expect(html).toContain('&lt;b onclick="x()"&gt;');
});
