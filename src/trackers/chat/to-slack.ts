import type { ChatMessage } from '../../core/chat.ts';

/** What Slack reads as markup; everything else that people wrote stays text: no mention, no link, no channel. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Slack cuts what is longer, in characters; escaping makes five of one at most. */
const longest = 2_900;
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);

/** Text that people wrote: a block of its own, in which Slack reads no markup. */
const plain = (text: string) => ({
  type: 'section',
  text: { type: 'plain_text', text: cut(text), emoji: false },
});

const linked = ({ name, url }: ChatMessage['links'][number]): string =>
  `<${url.replaceAll('|', '%7C').replaceAll('>', '%3E')}|${escaped(name).replaceAll('|', '¦')}>`;

/** The body of a Slack webhook. `text` is what a notification shows. */
export function toSlack({ title, text, facts, links }: ChatMessage): Record<string, unknown> {
  const lines = facts.map(({ name, value }) => `${name}: ${value}`).join('\n');
  const blocks = [
    plain(title),
    ...(text === '' ? [] : [plain(text)]),
    ...(lines === '' ? [] : [plain(lines)]),
    ...(links.length === 0
      ? []
      : [{ type: 'section', text: { type: 'mrkdwn', text: cut(links.map(linked).join('  ·  ')) } }]),
  ];
  return { text: escaped(cut(title)), blocks, unfurl_links: false, unfurl_media: false };
}
