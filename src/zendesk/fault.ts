import * as z from 'zod/mini';
import type { Fault, Instant } from '../core/outcome.ts';
import type { HttpAnswer } from '../core/ports.ts';

/** Only a write leaves open whether it was done. */
export type Ask = 'read' | 'write';

type Answer = Extract<HttpAnswer, { kind: 'answer' }>;

const open = (ask: Ask): Fault['committed'] => (ask === 'write' ? 'unknown' : 'no');

const said = z.union([
  z.pipe(
    z.string(),
    z.transform((message) => ({ message })),
  ),
  z.object({
    description: z.optional(z.string()),
    message: z.optional(z.string()),
    error: z.optional(z.string()),
  }),
]);

const errorBody = z.object({
  error: z.optional(
    z.union([z.string(), z.object({ title: z.optional(z.string()), message: z.optional(z.string()) })]),
  ),
  description: z.nullish(z.string()),
  details: z.catch(z.optional(z.record(z.string(), z.array(said))), undefined),
});

function words(body: unknown): string {
  const { data } = errorBody.safeParse(body);
  const error = data?.error;
  const title = typeof error === 'object' ? [error.title, error.message] : [error];
  const parts = [...title, data?.description].filter((part) => typeof part === 'string' && part !== '');
  return parts.join(': ').slice(0, 500);
}

/** Field to Zendesk's words, from `details`; the whole request's words when it names no field. */
function invalidFields(body: unknown): Record<string, string> {
  const details = Object.entries(errorBody.safeParse(body).data?.details ?? {}).map(([field, errors]) => {
    const texts = errors.map((each) =>
      'description' in each || 'error' in each
        ? (each.description ?? each.message ?? each.error)
        : each.message,
    );
    return [field === 'base' ? '' : field, texts.filter((text) => text !== undefined).join('; ')] as const;
  });
  return details.length > 0 ? Object.fromEntries(details) : { '': words(body) };
}

function limitedUntil(answer: Answer, now: Instant): Instant | null {
  const seconds = Number(answer.header('Retry-After') ?? Number.NaN);
  return seconds > 0 ? now + seconds * 1000 : null;
}

/** What an answer of Zendesk that is not the wished one means. */
export function toFault(answer: HttpAnswer, ask: Ask, now: Instant): Fault {
  if (answer.kind === 'silence') {
    const committed = answer.sent ? open(ask) : 'no';
    return { kind: 'unreachable', from: 'zendesk', committed, status: null, detail: answer.reason };
  }
  const { status, body } = answer;
  const detail = words(body) || `Answer ${status} without words`;
  const base = { from: 'zendesk', committed: 'no', status, detail } as const;
  switch (status) {
    case 401:
      return { ...base, kind: 'unauthorized' };
    case 403:
      return { ...base, kind: 'forbidden' };
    case 404:
      return { ...base, kind: 'missing' };
    case 409:
      return { ...base, kind: 'conflict' };
    case 422:
      return { ...base, kind: 'invalid', fields: invalidFields(body) };
    case 429:
      return { ...base, kind: 'limited', until: limitedUntil(answer, now) };
    default: {
      const isRefusal = status >= 400 && status < 500 && status !== 408;
      return { ...base, kind: 'unexpected', committed: isRefusal ? 'no' : open(ask) };
    }
  }
}
