import * as z from 'zod/mini';
import { done, failed, type Outcome } from '../core/outcome.ts';
import type { Clock, HttpAnswer } from '../core/ports.ts';
import type { Zaf } from './client.ts';
import { toFault } from './fault.ts';
import type { ZafRequestOptions } from './zaf.ts';

export type Rest = {
  read<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<Outcome<T>>;
  /** Sent once, whatever comes back: for what the agent can do without. */
  readOnce<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<Outcome<T>>;
  /** Sent once, whatever comes back. */
  put<T>(path: string, body: unknown, schema: z.ZodMiniType<T>): Promise<Outcome<T>>;
  /** Zendesk does it once for a key, however often it arrives. */
  post<T>(path: string, body: unknown, schema: z.ZodMiniType<T>, key: string): Promise<Outcome<T>>;
};

/** Zendesk's REST API with the agent's own session. */
export function createRest(zaf: Pick<Zaf, 'request'>, clock: Pick<Clock, 'now'>): Rest {
  function parse<T>(answer: HttpAnswer, schema: z.ZodMiniType<T>, ask: 'read' | 'write'): Outcome<T> {
    const isGood = answer.kind === 'answer' && answer.status >= 200 && answer.status < 300;
    if (!isGood) return failed(toFault(answer, ask, clock.now()));
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return done(parsed.data);
    const fault = toFault(answer, ask, clock.now());
    return failed({
      ...fault,
      detail: `Not the expected answer: ${z.prettifyError(parsed.error).slice(0, 500)}`,
    });
  }

  async function write<T>(
    how: Pick<ZafRequestOptions, 'url' | 'type' | 'headers'>,
    body: unknown,
    schema: z.ZodMiniType<T>,
  ): Promise<Outcome<T>> {
    const answer = await zaf.request({
      ...how,
      data: JSON.stringify(body),
      contentType: 'application/json',
      httpCompleteResponse: true,
      autoRetry: false,
    });
    return parse(answer, schema, 'write');
  }

  return {
    async read(path, schema, signal) {
      const options = { url: path, type: 'GET', httpCompleteResponse: true, autoRetry: true } as const;
      return parse(await zaf.request(options, signal), schema, 'read');
    },
    async readOnce(path, schema, signal) {
      const options = { url: path, type: 'GET', httpCompleteResponse: true, autoRetry: false } as const;
      return parse(await zaf.request(options, signal), schema, 'read');
    },
    put: (path, body, schema) => write({ url: path, type: 'PUT' }, body, schema),
    post: (path, body, schema, key) =>
      write({ url: path, type: 'POST', headers: { 'Idempotency-Key': key } }, body, schema),
  };
}
