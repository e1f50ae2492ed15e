// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { connectFrame, frameUrl } from '../../../src/workbench/host/frame.ts';
import { createHost } from '../../../src/workbench/host/host.ts';
import { aPage } from './a-page.ts';

test('a frame is told where its host is, who it is, and how bright it shall be', () => {
  const url = frameUrl('http://127.0.0.1:5174/assets/iframe.html?a=1', {
    origin: 'http://localhost:5173',
    guid: 'frame-1',
    colorScheme: 'dark',
  });
  expect(url).toBe(
    'http://127.0.0.1:5174/assets/iframe.html?a=1&origin=http%3A%2F%2Flocalhost%3A5173&app_guid=frame-1&colorScheme=dark',
  );
});

test('only messages of the own frame, from the app’s origin, are heard', () => {
  const { page, surroundings } = aPage();
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'contentWindow', { value: {} });
  const stop = connectFrame(frame, 'http://127.0.0.1:5174', createHost().open(surroundings));
  const hear = (source: unknown, origin: string) => {
    const event = new MessageEvent('message', { data: { key: 'iframe.handshake' }, origin });
    Object.defineProperty(event, 'source', { value: source });
    window.dispatchEvent(event);
  };
  hear(window, 'http://127.0.0.1:5174');
  hear(frame.contentWindow, 'http://evil.example');
  hear(null, 'http://127.0.0.1:5174');
  expect(page.posted).toEqual([]);
  hear(frame.contentWindow, 'http://127.0.0.1:5174');
  expect(page.posted).toHaveLength(1);
  stop();
  hear(frame.contentWindow, 'http://127.0.0.1:5174');
  expect(page.posted).toHaveLength(1);
});
