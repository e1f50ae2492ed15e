import { describe, expect, test } from 'vitest';
import type { ChatMessage, ChatPlace } from '../../../src/core/chat.ts';
import type { HttpAnswer, Send } from '../../../src/core/ports.ts';
import { createChat } from '../../../src/trackers/chat/chat.ts';
import { handleRequest } from '../../../src/workbench/services/handle-request.ts';
import { teamsHost } from '../../../src/workbench/world/chat.ts';
import { createWorld } from '../../../src/workbench/world/world.ts';
import { manifest } from '../../repo/package-files.ts';
import { now } from '../../support/a-case.ts';
import { ids } from '../../support/a-clock.ts';

const message: ChatMessage = {
  title: 'Escalated to Engineering, severity High',
  text: 'Invoices <!channel> & *fail* [here](https://evil.example)',
  facts: [{ name: 'By', value: 'Maya {{setting.linear_key}}' }],
  links: [{ name: 'ENG-7', url: 'https://linear.app/acme/issue/ENG-7' }],
};

const slack: ChatPlace = { system: 'slack', channel: 'engineering' };
const teams: ChatPlace = { system: 'teams', channel: 'product' };

/** Chat through the workbench's proxy, with the scopes of the manifest as it ships. */
function inWorkbench({
  whitelist = [...manifest.domainWhitelist, teamsHost],
  host = teamsHost as string | null,
} = {}) {
  const world = createWorld('first-steps', now, ids().next);
  const secureScopes = Object.fromEntries(
    manifest.parameters.filter(({ secure }) => secure).map(({ name, scopes = [] }) => [name, scopes]),
  );
  const env = { now: () => now, newId: ids().next, whitelist, secureScopes };
  const sent: string[] = [];
  const send: Send = async ({ url, method, headers, body }): Promise<HttpAnswer> => {
    sent.push(url);
    const request = { url, type: method, headers: { ...headers }, data: body ?? '', secure: true };
    const { status, text } = await handleRequest(request, world, env);
    if (/^Proxy error/.test(text)) return { kind: 'silence', reason: text, sent: false, from: 'proxy' };
    return { kind: 'answer', status, body: text, header: () => null };
  };
  const posts = (name: string) => world.chat.channels.find((each) => each.name === name)?.posts ?? [];
  return { chat: createChat({ send, teamsHost: host }), world, posts, sent };
}

const expected = [
  'Escalated to Engineering, severity High',
  'Invoices <!channel> & *fail* [here](https://evil.example)',
  'By: Maya {{setting.linear_key}}',
];

test.each([slack, teams])(
  'a message stands in the channel of $system word by word, with its links',
  async (place) => {
    const { chat, posts, sent } = inWorkbench();
    expect(await chat.post(place, message)).toEqual({ kind: 'posted' });
    expect(posts(place.channel)).toMatchObject([{ lines: expected, links: message.links }]);
    // The secret part of the address is known to the proxy alone.
    expect(sent[0]).toMatch(new RegExp(`/\\{\\{setting\\.chat_${place.channel}\\}\\}$`));
  },
);

test('Slack reads nothing that people wrote as a mention, a link or markup', async () => {
  let body = '';
  const send: Send = async (request) => {
    body = request.body ?? '';
    return { kind: 'answer', status: 200, body: 'ok', header: () => null };
  };
  await createChat({ send, teamsHost: null }).post(slack, {
    ...message,
    title: 'See <!here> & <https://evil.example|this>',
  });
  const { text, blocks } = JSON.parse(body);
  expect(text).toBe('See &lt;!here&gt; &amp; &lt;https://evil.example|this&gt;');
  const marked = blocks.filter((block: { text: { type: string } }) => block.text.type === 'mrkdwn');
  expect(marked.map((block: { text: { text: string } }) => block.text.text)).toEqual([
    '<https://linear.app/acme/issue/ENG-7|ENG-7>',
  ]);
});

describe('what goes wrong', () => {
  test('a webhook that nobody knows any more is named as that', async () => {
    const { chat, world } = inWorkbench();
    world.installation.secure['chat_engineering'] = 'gone';
    delete world.installation.secure['chat_product'];
    expect(await chat.post(slack, message)).toMatchObject({ kind: 'refused', because: 'no-webhook' });
    expect(await chat.post(teams, message)).toMatchObject({ kind: 'refused', because: 'no-webhook' });
  });

  test('a host that the package is not made for is refused by the proxy', async () => {
    const { chat } = inWorkbench({ whitelist: manifest.domainWhitelist });
    expect(await chat.post(slack, message)).toEqual({ kind: 'posted' });
    expect(await chat.post(teams, message)).toMatchObject({ kind: 'refused', because: 'not-allowed' });
  });

  test('without a host for Teams nothing is asked', async () => {
    const { chat, sent } = inWorkbench({ host: null });
    expect(await chat.post(teams, message)).toMatchObject({ kind: 'refused', because: 'no-host' });
    expect(sent).toEqual([]);
  });

  const answers: [string, HttpAnswer, object][] = [
    ['no answer', { kind: 'silence', reason: 'late', sent: true }, { kind: 'unknown' }],
    [
      'nothing sent',
      { kind: 'silence', reason: 'off', sent: false },
      { kind: 'refused', because: 'unreachable' },
    ],
    [
      'a page in between',
      { kind: 'answer', status: 200, body: '<html>', header: () => null },
      { kind: 'unknown' },
    ],
    [
      'an error of the server',
      { kind: 'answer', status: 502, body: '', header: () => null },
      { kind: 'unknown' },
    ],
    [
      'too many',
      { kind: 'answer', status: 429, body: '', header: () => null },
      { kind: 'refused', because: 'limited' },
    ],
    [
      'an archived channel',
      { kind: 'answer', status: 410, body: 'channel_is_archived', header: () => null },
      { kind: 'refused', because: 'no-webhook' },
    ],
    [
      'a bad message',
      { kind: 'answer', status: 400, body: 'invalid_blocks', header: () => null },
      { kind: 'refused', because: 'refused' },
    ],
  ];
  test.each(answers)('%s is said as what it is', async (_, answer, outcome) => {
    const chat = createChat({ send: async () => answer, teamsHost: null });
    expect(await chat.post(slack, message)).toMatchObject(outcome);
  });
});
