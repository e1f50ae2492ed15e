import { expect, test } from 'vitest';
import { createZaf } from '../../src/zendesk/client.ts';
import { createComposer } from '../../src/zendesk/composer.ts';
import { aClock } from '../support/a-clock.ts';
import { aZafClient } from '../support/fake-zaf.ts';

type Host = { text?: unknown; type?: unknown; rich?: boolean; isDeaf?: boolean };

/** The composer of a host, with what is put into it. */
function aHost({ text = '', type = 'publicReply', rich = false, isDeaf = false }: Host = {}) {
  const paths: Record<string, unknown> = {
    'comment.text': text,
    'comment.type': type,
    'comment.useRichText': rich,
  };
  const calls: string[] = [];
  const { client } = aZafClient({ paths });
  const invoke = async (path: string, ...args: readonly unknown[]) => {
    calls.push(path);
    if (!isDeaf) paths['comment.text'] = `${paths['comment.text']}${args[0]}`;
    return { errors: {}, [path]: null };
  };
  const composer = createComposer(createZaf({ ...client, invoke }, aClock().clock));
  return { composer, calls, text: () => paths['comment.text'] };
}

test('an empty public reply takes the text as it is', async () => {
  const { composer, calls, text } = aHost();
  expect(await composer.put('Hello,\n\n1. Which?\n2. When?', 'if-free')).toBe('put');
  expect(text()).toBe('Hello,\n\n1. Which?\n2. When?');
  expect(calls).toEqual(['comment.appendText']);
});

test('a rich composer gets the same as HTML, in which nothing of the text is markup', async () => {
  const { composer, text } = aHost({ text: '<p><br></p>', rich: true });
  expect(await composer.put('Hello <b>Jana</b> & co,\nsee below\n\nBye', 'if-free')).toBe('put');
  expect(text()).toBe('<p><br></p><p>Hello &lt;b&gt;Jana&lt;/b&gt; &amp; co,<br>see below</p><p>Bye</p>');
});

test('what stands in the composer is left alone until the agent says so', async () => {
  const { composer, text } = aHost({ text: 'Dear Jana' });
  expect(await composer.put('Hello', 'if-free')).toBe('occupied');
  expect(text()).toBe('Dear Jana');
  expect(await composer.put('Hello', 'anyway')).toBe('put');
  expect(text()).toBe('Dear Jana\n\nHello');
});

test('an internal note never takes a question to the customer', async () => {
  const { composer, calls } = aHost({ type: 'internalNote' });
  expect(await composer.put('Hello', 'if-free')).toBe('internal');
  expect(await composer.put('Hello', 'anyway')).toBe('internal');
  expect(calls).toEqual([]);
});

test('a mode that nobody knows is asked about first', async () => {
  const { composer, calls } = aHost({ type: 'native_messaging' });
  expect(await composer.put('Hello', 'if-free')).toBe('unclear');
  expect(calls).toEqual([]);
  expect(await composer.put('Hello', 'anyway')).toBe('put');
});

test('a host that says it took the text and did not is not believed', async () => {
  const { composer } = aHost({ isDeaf: true });
  expect(await composer.put('Hello', 'if-free')).toBe('unavailable');
});

test('where there is no composer, that is the answer', async () => {
  const { client } = aZafClient();
  const composer = createComposer(createZaf(client, aClock().clock));
  expect(await composer.put('Hello', 'if-free')).toBe('unavailable');
});
