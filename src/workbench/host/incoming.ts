/** What the SDK waits for an answer to. `instance` is the frame that it speaks for: its own, or one that it created. */
export type Call =
  | { kind: 'get'; id: number; paths: readonly string[]; instance: string | null }
  | { kind: 'set'; id: number; values: Readonly<Record<string, unknown>>; instance: string | null }
  | {
      kind: 'invoke';
      id: number;
      calls: Readonly<Record<string, readonly unknown[]>>;
      instance: string | null;
    };

/** A message of the SDK, understood. */
export type Incoming =
  | Call
  | { kind: 'handshake' }
  | { kind: 'subscribe'; event: string; subscribers: number; instance: string | null }
  | { kind: 'trigger'; event: string; data: unknown; instance: string | null }
  | { kind: 'request'; key: string; options: Readonly<Record<string, unknown>> }
  | { kind: 'reply'; event: string; error: string | false | null };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads what a frame posted; null for everything that no host has to answer. */
export function readIncoming(data: unknown): Incoming | null {
  // The SDK writes JSON strings, except for replies to hooks, which are objects.
  const message = typeof data === 'string' ? parsed(data) : data;
  if (!isRecord(message)) return null;
  const { id, key } = message;
  const instance = typeof message['instanceGuid'] === 'string' ? message['instanceGuid'] : null;
  if (typeof id === 'number') return readCall(id, message['request'], message['params'], instance);
  return typeof key === 'string' ? readKeyed(key, message, instance) : null;
}

function readCall(id: number, verb: unknown, params: unknown, instance: string | null): Incoming | null {
  if (verb === 'get' && Array.isArray(params))
    return { kind: 'get', id, paths: params.map(String), instance };
  if (!isRecord(params)) return null;
  if (verb === 'set') return { kind: 'set', id, values: params, instance };
  if (verb !== 'invoke') return null;
  const calls = Object.entries(params).map(([path, given]) => [path, Array.isArray(given) ? given : [given]]);
  return { kind: 'invoke', id, calls: Object.fromEntries(calls), instance };
}

function readKeyed(key: string, message: Record<string, unknown>, instance: string | null): Incoming | null {
  const payload = message['message'];
  if (key === 'iframe.handshake') return { kind: 'handshake' };
  const change = /^iframe\.(?:on|off):(.+)$/.exec(key)?.[1];
  if (change !== undefined) {
    const count = isRecord(payload) ? payload['subscriberCount'] : undefined;
    return { kind: 'subscribe', event: change, subscribers: typeof count === 'number' ? count : 0, instance };
  }
  const triggered = /^iframe\.trigger:(.+)$/.exec(key)?.[1];
  if (triggered !== undefined) return { kind: 'trigger', event: triggered, data: payload, instance };
  const replied = /^iframe\.reply:(.+)$/.exec(key)?.[1];
  if (replied !== undefined) return { kind: 'reply', event: replied, error: vetoIn(message['error']) };
  if (/^request:\d+$/.test(key)) return { kind: 'request', key, options: isRecord(payload) ? payload : {} };
  return null;
}

function vetoIn(error: unknown): string | false | null {
  if (!isRecord(error)) return null;
  return typeof error['msg'] === 'string' ? error['msg'] : false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
