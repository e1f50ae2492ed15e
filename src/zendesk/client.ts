import * as z from 'zod/mini';
import { done, type Fault, type Outcome } from '../core/outcome.ts';
import type { Clock, HttpAnswer } from '../core/ports.ts';
import { toHttpAnswer } from './http-answer.ts';
import type { ZafClient, ZafRequestOptions } from './zaf.ts';
import { type Called, callZaf } from './zaf-call.ts';

/** For get, set and invoke, in ms: they only go to the page around the app. */
const callLimit = 10_000;
/** For `request`, in ms: it never ends by itself. */
const requestLimit = 30_000;

type Source = 'context' | 'metadata';

/** ZAF with time-outs, outcomes and parsed values. */
export type Zaf = {
  get<T>(path: string, schema: z.ZodMiniType<T>): Promise<Outcome<T>>;
  /** Paths that the place does not have are left out. */
  getMany(paths: readonly string[]): Promise<Outcome<ReadonlyMap<string, unknown>>>;
  read<T>(source: Source, schema: z.ZodMiniType<T>): Promise<Outcome<T>>;
  set(path: string, value: unknown): Promise<Outcome<null>>;
  invoke<T>(path: string, args: readonly unknown[], schema: z.ZodMiniType<T>): Promise<Outcome<T>>;
  request(options: ZafRequestOptions, signal?: AbortSignal): Promise<HttpAnswer>;
  /** Returns what ends it. */
  on(event: string, handler: (data: unknown) => void): () => void;
};

type Fate = Fault['committed'];

const faultOf = (called: Exclude<Called, { kind: 'value' }>, what: string, committed: Fate): Fault => ({
  kind: 'unreachable',
  from: 'zendesk',
  committed,
  status: null,
  detail: `ZAF ${what}: ${called.kind === 'failed' ? String(called.reason) : called.kind}`,
});

const unexpected = (what: string, detail: string, committed: Fate): Fault => ({
  kind: 'unexpected',
  from: 'zendesk',
  committed,
  status: null,
  detail: `ZAF ${what}: ${detail}`,
});

const fail = (fault: Fault): Outcome<never> => ({
  kind: fault.committed === 'no' ? 'refused' : 'unknown',
  fault,
});

const reply = z.looseObject({ errors: z.optional(z.record(z.string(), z.unknown())) });

export function createZaf(client: ZafClient, clock: Pick<Clock, 'sleep'>): Zaf {
  const call = (ask: () => PromiseLike<unknown>) => callZaf(ask, { clock, ms: callLimit });

  /** Everything that ZAF answers by path comes as `{errors, [path]: value}`. */
  async function ask(what: string, committed: Fate, send: () => PromiseLike<unknown>) {
    const called = await call(send);
    if (called.kind !== 'value') return fail(faultOf(called, what, committed));
    const parsed = reply.safeParse(called.value);
    return parsed.success ? done(parsed.data) : fail(unexpected(what, 'not an object', committed));
  }

  async function askOne<T>(
    path: string,
    committed: Fate,
    schema: z.ZodMiniType<T>,
    send: () => PromiseLike<unknown>,
  ) {
    const answer = await ask(path, committed, send);
    if (answer.kind !== 'done') return answer;
    const { errors, [path]: value } = answer.value;
    if (errors?.[path] !== undefined) return fail(unexpected(path, JSON.stringify(errors[path]), committed));
    const parsed = schema.safeParse(value);
    return parsed.success
      ? done(parsed.data)
      : fail(unexpected(path, z.prettifyError(parsed.error), committed));
  }

  return {
    get: (path, schema) => askOne(path, 'no', schema, () => client.get(path)),
    async getMany(paths) {
      const answer = await ask(paths.join(', '), 'no', () => client.get(paths));
      if (answer.kind !== 'done') return answer;
      const { value } = answer;
      return done(
        new Map(paths.filter((path) => value[path] !== undefined).map((path) => [path, value[path]])),
      );
    },
    async read(source, schema) {
      const called = await call(() => client[source]());
      if (called.kind !== 'value') return fail(faultOf(called, source, 'no'));
      const parsed = schema.safeParse(called.value);
      return parsed.success
        ? done(parsed.data)
        : fail(unexpected(source, z.prettifyError(parsed.error), 'no'));
    },
    set: (path, value) =>
      askOne(
        path,
        'unknown',
        z.pipe(
          z.unknown(),
          z.transform(() => null),
        ),
        () => client.set({ [path]: value }),
      ),
    invoke: (path, args, schema) => askOne(path, 'unknown', schema, () => client.invoke(path, ...args)),
    request: async (options, signal) =>
      toHttpAnswer(
        await callZaf(() => client.request(options), {
          clock,
          ms: requestLimit,
          ...(signal === undefined ? {} : { signal }),
        }),
      ),
    on(event, handler) {
      client.on(event, handler);
      return () => {
        client.off(event, handler);
      };
    },
  };
}
