import { expect, test } from 'vitest';
import { mergeLive } from '../../src/zendesk/live-messages.ts';
import { conversation } from '../../src/zendesk/zaf-schemas.ts';
import { aMessage, hour, minute, now } from '../support/a-case.ts';

const aLive = (text: string, at: number, but: Record<string, unknown> = {}) => ({
  author: { id: 901, name: 'Jana Kern', role: 'end-user' },
  attachments: [],
  channel: { name: 'native_messaging' },
  timestamp: new Date(at).toISOString(),
  message: { content: text, contentType: 'text/plain' },
  ...but,
});

const merge = (messages: ReturnType<typeof aMessage>[], live: unknown[], isComplete = true) =>
  mergeLive(messages, conversation.parse(live), isComplete);

test('a live message that is no comment yet joins the conversation in its place', () => {
  const [first, last] = [aMessage({ at: now - hour, text: 'one' }), aMessage({ at: now, text: 'three' })];
  const merged = merge([first, last], [aLive('two', now - 30 * minute)]);
  expect(merged.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect(merged[1]).toMatchObject({
    auditId: null,
    public: true,
    author: { id: 901, role: 'customer' },
    channel: 'native_messaging',
  });
  expect(new Set(merged.map(({ id }) => id)).size).toBe(3);
});

test('a live message that is a comment already is not told twice', () => {
  const comment = aMessage({ at: now, text: 'The export\nis broken' });
  const merged = merge([comment], [aLive(' The export is broken', now + 20_000)]);
  expect(merged).toEqual([comment]);
});

test('the same words of somebody else, or an hour later, are another message', () => {
  const comment = aMessage({ at: now, text: 'Thanks' });
  const byAgent = aLive('Thanks', now, { author: { id: '501', name: 'Maya', role: 'agent' } });
  expect(merge([comment], [byAgent, aLive('Thanks', now + hour)])).toHaveLength(3);
});

test('HTML is compared and read as the text that it shows', () => {
  const comment = aMessage({ at: now, text: 'a < b & c' });
  const html = { message: { content: '<p>a &lt; b &amp;<br>c</p>', contentType: 'text/html' } };
  expect(merge([comment], [aLive('', now, html)])).toEqual([comment]);
  const markup = { message: { content: '&lt;b&gt;&#x1F4A5;&#99999999;', contentType: 'text/html' } };
  expect(merge([], [aLive('', now, markup)])[0]?.text).toBe('<b>💥&#99999999;');
});

test('while older pages are missing, what is older than the oldest comment is left to them', () => {
  const comment = aMessage({ at: now, text: 'newest' });
  const live = [aLive('old', now - hour), aLive('new', now + hour)];
  expect(merge([comment], live, false).map(({ text }) => text)).toEqual(['newest', 'new']);
  expect(merge([comment], live, true)).toHaveLength(3);
});

test("an internal note stays internal, and what a bot says is nobody's", () => {
  const live = [
    aLive('psst', now, { channel: { name: 'internal' } }),
    aLive('Hello, I am a bot', now, { author: { id: null, name: 'Answer Bot', role: 'bot' } }),
  ];
  expect(merge([], live)).toMatchObject([{ public: false }, { author: { role: 'system' } }]);
});

test('entries of a shape that nobody knows are left out', () => {
  expect(
    merge([], [null, 7, { typing: true }, aLive('x', now, { timestamp: 'soon' }), aLive('ok', now)]),
  ).toHaveLength(1);
  expect(conversation.parse('nothing')).toEqual([]);
});
