import type { Clock } from '../core/ports.ts';

type Limits = {
  clock: Pick<Clock, 'sleep'>;
  /** How long to wait for an answer. */
  ms: number;
  signal?: AbortSignal;
};

/** `begun` is false when the call threw before anything left the page. */
export type Called =
  | { kind: 'value'; value: unknown }
  | { kind: 'failed'; reason: unknown; begun: boolean }
  | { kind: 'late' }
  | { kind: 'aborted' };

/** SDK 2.0.11 resolves get, set and invoke with this object after 5 s, newer ones reject with an Error. */
const isTimeoutError = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'name' in value && value.name === 'TimeoutError';

async function answered(call: () => PromiseLike<unknown>): Promise<Called> {
  let promise: PromiseLike<unknown>;
  try {
    promise = call();
  } catch (reason) {
    return { kind: 'failed', reason, begun: false };
  }
  try {
    const value = await promise;
    return isTimeoutError(value) ? { kind: 'late' } : { kind: 'value', value };
  } catch (reason) {
    return isTimeoutError(reason) ? { kind: 'late' } : { kind: 'failed', reason, begun: true };
  }
}

/** Calls ZAF, and ends by itself: some of its promises never settle. Never throws. */
export async function callZaf(call: () => PromiseLike<unknown>, limits: Limits): Promise<Called> {
  const { clock, ms, signal } = limits;
  if (signal?.aborted) return { kind: 'aborted' };
  const ended = new AbortController();
  // With a reason of its own: the usual one is an Error with a stack, at each call.
  const end = () => ended.abort('over');
  signal?.addEventListener('abort', end, { once: true });
  const waited = clock
    .sleep(ms, ended.signal)
    .then((): Called => ({ kind: signal?.aborted ? 'aborted' : 'late' }));
  const called = await Promise.race([answered(call), waited]);
  signal?.removeEventListener('abort', end);
  end();
  return called;
}
