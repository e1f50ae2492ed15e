import { expect, test } from 'vitest';
import { cleanHtml, plainText } from '../../../src/workbench/services/zendesk/clean-html.ts';
import { aWorkbench, ticketIn } from '../../support/a-world.ts';

const inner = (html: string) => cleanHtml(html).replace(/^<div class="zd-comment" dir="auto">|<\/div>$/g, '');

test.each([
  ['<p>One <strong>two</strong></p>', '<p>One <strong>two</strong></p>'],
  ['<p>a</p><script>alert(1)</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['<style>p{}</style>x', 'x'],
  ['<p onclick="alert(1)" style="color:red">x</p>', '<p>x</p>'],
  ['<img src=x onerror=alert(1)>y', 'y'],
  ['<iframe src="https://a.example"></iframe>z', 'z'],
  ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
  [
    '<a href="https://a.example/?q=1">x</a>',
    '<a href="https://a.example/?q=1" rel="noopener noreferrer">x</a>',
  ],
  ['<p title="a > b">x</p>', '<p>x</p>'],
  ['a < b', 'a &lt; b'],
  ['<scr<script>ipt>alert(1)</script>', '&lt;scr'],
  ['<unknown>kept text</unknown>', 'kept text'],
  ['<!-- <p> -->x', 'x'],
])('Zendesk keeps of %s what is harmless', (html, kept) => {
  expect(inner(html)).toBe(kept);
});

test('the plain text has the words, the line breaks and the characters', () => {
  expect(plainText('<h3>Title</h3><ul><li>a &amp; b</li><li>&lt;c&gt; &#123;x</li></ul><p>d<br>e</p>')).toBe(
    'Title\n\na & b\n<c> {x\n\nd\ne',
  );
});

test('a number that is no character does not stop the comment', () => {
  expect(plainText('<p>a &#9999999; b</p>')).toBe('a \ufffd b');
});

test('placeholders of Zendesk are filled in when a comment is kept, escaped ones are text', async () => {
  const { put, world } = aWorkbench();
  await put(48213, {
    comment: { html_body: '<p>#{{ticket.id}}, {{ticket.unknown}}, &#123;{ticket.id}}</p>', public: false },
  });
  expect(ticketIn(world, 48213).comments.at(-1)?.text).toBe('#48213, , {{ticket.id}}');
});
