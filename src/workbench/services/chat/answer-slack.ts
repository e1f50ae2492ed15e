import type { RelayAnswer, RelayRequest } from '../../contract.ts';
import type { ChatPost, ChatSpace } from '../../world/chat.ts';
import { text } from '../answer.ts';
import { isRecord } from '../is-record.ts';

/** Characters of one text in a block, and blocks of one message. */
const longestText = 3_000;
const mostBlocks = 50;

type Read = { post: Omit<ChatPost, 'at'> } | { problem: string };

const unescaped = (value: string): string =>
  value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A link of Slack's own markup: <address|name>. */
const linkPattern = /<([^<>|]+)\|([^<>|]*)>/g;

/** Sections with one text are what the app sends; other kinds of blocks would need their own rules here. */
function readBlocks(blocks: readonly unknown[]): Read {
  const post: Omit<ChatPost, 'at'> = { lines: [], links: [] };
  if (blocks.length > mostBlocks) return { problem: 'invalid_blocks' };
  for (const block of blocks) {
    const inner = isRecord(block) && block['type'] === 'section' ? block['text'] : null;
    if (!isRecord(inner) || typeof inner['text'] !== 'string') return { problem: 'invalid_blocks' };
    const { type, text: words } = inner;
    if (words === '' || words.length > longestText) return { problem: 'invalid_blocks' };
    if (type === 'plain_text') post.lines.push(...words.split('\n'));
    else if (type === 'mrkdwn') {
      for (const [, url = '', name = ''] of words.matchAll(linkPattern))
        post.links.push({ name: unescaped(name), url });
    } else return { problem: 'invalid_blocks' };
  }
  return { post };
}

function read(body: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { problem: 'invalid_payload' };
  }
  if (!isRecord(value)) return { problem: 'invalid_payload' };
  if (Array.isArray(value['blocks'])) return readBlocks(value['blocks']);
  const words = value['text'];
  return typeof words === 'string' && words !== ''
    ? { post: { lines: [unescaped(words)], links: [] } }
    : { problem: 'no_text' };
}

/** A Slack webhook: plain words back, `ok` when it stands in the channel. */
export function answerSlack(
  { type, url, data = '' }: RelayRequest,
  space: ChatSpace,
  now: number,
): RelayAnswer {
  const { pathname } = new URL(url);
  if ((type ?? 'GET').toUpperCase() !== 'POST') return text(400, 'invalid_payload');
  const [, path] = /^\/services\/(.+)$/.exec(decodeURIComponent(pathname)) ?? [];
  const channel = space.channels.find(({ system, webhook }) => system === 'slack' && webhook === path);
  if (channel === undefined) return text(404, 'no_team');
  const found = read(data);
  if ('problem' in found) return text(400, found.problem);
  channel.posts.push({ at: new Date(now).toISOString(), ...found.post });
  return text(200, 'ok');
}
