import { Window } from 'happy-dom';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { noteHtml } from '../../src/zendesk/note-html.ts';
import { briefSaying, textIn } from '../support/hostile-brief.ts';
import { hostileRows } from '../support/hostile-rows.ts';

const allowed = new Set('P BR STRONG EM UL OL LI H3 H4 CODE PRE BLOCKQUOTE HR A'.split(' '));
/** Where the note's HTML is longer, the longest texts are cut. */
const most = 60_000;

const { document } = new Window();

const linksIn = (node: Nodes): string[] =>
  node.type === 'link' ? [new URL(node.url).href] : 'children' in node ? node.children.flatMap(linksIn) : [];

/** Blanks at the ends of blocks are nobody's text. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('every hostile text in every field of a brief is the same text in a note, in allowed elements and links of ours alone', () => {
  for (const row of hostileRows()) {
    const brief = briefSaying(row);
    const html = noteHtml(brief);
    const name = row.slice(0, 200);
    document.body.innerHTML = html;
    const elements = [...document.body.querySelectorAll('*')];
    expect(
      elements.filter(({ tagName }) => !allowed.has(tagName)).map(({ outerHTML }) => outerHTML),
      name,
    ).toEqual([]);
    const attributes = elements.flatMap((each) =>
      [...each.attributes].map((attribute) => `${each.tagName} ${attribute.name}`),
    );
    expect(new Set(attributes), name).toEqual(new Set(linksIn(brief).map(() => 'A href')));
    const hrefs = elements.map((each) => each.getAttribute('href')).filter((href) => href !== null);
    expect(hrefs, name).toEqual(linksIn(brief));
    // Zendesk fills in what stands in braces when it saves a comment.
    expect(html, name).not.toContain('{');
    expect(html.length, name).toBeLessThanOrEqual(most);
    if (!html.includes('[…]'))
      expect(squeezed(document.body.textContent), name).toBe(squeezed(textIn(brief)));
  }
});
