import { expect } from 'vitest';
import { createHost } from '../../../src/workbench/host/host.ts';
import { aPage } from './a-page.ts';

export const handshake = JSON.stringify({
  key: 'iframe.handshake',
  message: { version: '2.0.9' },
  appGuid: 'frame-1',
});
export const subscribe = (event: string, subscriberCount = 1, instanceGuid = 'frame-1') =>
  JSON.stringify({ key: `iframe.on:${event}`, message: { subscriberCount }, instanceGuid });

export function aFrame(options: Parameters<typeof aPage>[0] = {}) {
  const host = createHost();
  const { page, surroundings } = aPage(options);
  const session = host.open(surroundings);
  session.receive(handshake);
  let calls = 0;
  const call = (request: 'get' | 'set' | 'invoke', params: unknown) => {
    calls += 1;
    session.receive(
      JSON.stringify({ id: calls, request, params, appGuid: 'frame-1', instanceGuid: 'frame-1' }),
    );
    const answers = page.posted.filter(({ id }) => id === calls);
    expect(answers).toHaveLength(1);
    return answers[0]?.['result'] as { errors: Record<string, { name: string; message: string }> } & Record<
      string,
      unknown
    >;
  };
  const events = () => page.posted.flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
  return { host, page, session, call, events };
}
