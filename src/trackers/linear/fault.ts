import * as z from 'zod/mini';
import { lookUp } from '../../core/look-up.ts';
import type { Fault, Gone, Instant } from '../../core/outcome.ts';
import type { HttpAnswer } from '../../core/ports.ts';
import type { LinearError } from './answers.ts';

type Answer = Extract<HttpAnswer, { kind: 'answer' }>;

/** What a request asked for: only a write leaves open whether it was done. */
export type Ask = 'read' | 'write';

const open = (ask: Ask): Fault['committed'] => (ask === 'write' ? 'unknown' : 'no');

export function silenceFault(
  { reason, sent, from }: Extract<HttpAnswer, { kind: 'silence' }>,
  ask: Ask,
): Fault {
  return {
    kind: 'unreachable',
    from: from ?? 'linear',
    committed: sent ? open(ask) : 'no',
    status: null,
    detail: reason,
  };
}

export const unexpectedFault = (
  detail: string,
  status: number | null,
  committed: Fault['committed'],
): Fault => ({
  kind: 'unexpected',
  from: 'linear',
  committed,
  status,
  detail,
});

export const missingFault = (detail: string, gone: Gone | undefined): Fault => ({
  kind: 'missing',
  ...(gone === undefined ? {} : { gone }),
  from: 'linear',
  committed: 'no',
  status: null,
  detail,
});

/** It is still there, and nobody works on it. */
export const trashedFault = (key: string): Fault =>
  missingFault(`${key} is in the trash`, { what: 'trashed', name: key });

const limits = ['X-RateLimit-Requests', 'X-RateLimit-Complexity', 'X-RateLimit-Endpoint-Requests'];

/** Retry-After counts seconds, the resets are moments in ms; only an exhausted limit says when it is over. */
function limitedUntil(answer: Answer, now: Instant): Instant | null {
  const seconds = Number(answer.header('Retry-After') ?? Number.NaN);
  if (seconds > 0) return now + seconds * 1000;
  const resets = limits
    .filter((name) => Number(answer.header(`${name}-Remaining`) ?? 0) <= 0)
    .map((name) => Number(answer.header(`${name}-Reset`) ?? Number.NaN))
    .filter((reset) => reset > now);
  return resets.length === 0 ? null : Math.max(...resets);
}

const validationError = z.object({
  property: z.string(),
  constraints: z.optional(z.record(z.string(), z.string())),
});

function invalidFields({ message, extensions }: LinearError): Record<string, string> {
  const fields = (extensions?.validationErrors ?? []).flatMap((each) => {
    const { success, data } = validationError.safeParse(each);
    return success ? [[data.property, Object.values(data.constraints ?? {}).join('; ')] as const] : [];
  });
  return fields.length > 0
    ? Object.fromEntries(fields)
    : { '': extensions?.userPresentableMessage ?? message };
}

/** Linear's words for an error: its code, else its type, in one spelling. */
const nameOf = ({ extensions }: LinearError): string =>
  (extensions?.code ?? extensions?.type ?? '').toUpperCase().replaceAll(' ', '_');

type Kind = Exclude<Fault['kind'], 'misconfigured'> | 'never-run';

const kinds: Readonly<Record<string, Kind>> = {
  RATELIMITED: 'limited',
  AUTHENTICATION_ERROR: 'unauthorized',
  FORBIDDEN: 'forbidden',
  FEATURE_NOT_ACCESSIBLE: 'forbidden',
  INPUT_ERROR: 'invalid',
  INVALID_INPUT: 'invalid',
  USER_ERROR: 'invalid',
  USAGE_LIMIT_EXCEEDED: 'invalid',
  ENTITY_NOT_FOUND: 'missing',
  GRAPHQL_VALIDATION_FAILED: 'never-run',
  GRAPHQL_PARSE_FAILED: 'never-run',
  BAD_USER_INPUT: 'never-run',
};

const statuses: Readonly<Record<number, Kind>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  429: 'limited',
};

function kindOf(error: LinearError | undefined, status: number): Kind {
  if (status === 429) return 'limited';
  if (error === undefined) return statuses[status] ?? 'unexpected';
  if (error.message.startsWith('conflict on insert')) return 'conflict';
  if (error.message.startsWith('Entity not found')) return 'missing';
  if (error.message.startsWith('Invalid scope')) return 'forbidden';
  return lookUp(kinds, nameOf(error)) ?? statuses[status] ?? 'unexpected';
}

/** Refused before anything ran: most answers from 400 to 499, whoever gave them. */
const isRefusal = (status: number): boolean => status >= 400 && status < 500 && status !== 408;

/** What an answer without data means. The first error decides; without one, the status does. */
export function answerFault(answer: Answer, errors: readonly LinearError[], ask: Ask, now: Instant): Fault {
  const [error] = errors;
  const { status } = answer;
  const kind = kindOf(error, status);
  const detail = error?.message ?? `Answer ${status} is not GraphQL`;
  const base = { from: 'linear', committed: 'no', status, detail } as const;
  switch (kind) {
    case 'limited':
      return { ...base, kind, until: limitedUntil(answer, now) };
    case 'invalid':
      return { ...base, kind, fields: error === undefined ? {} : invalidFields(error) };
    case 'never-run':
      return unexpectedFault(detail, status, 'no');
    case 'unexpected':
      return unexpectedFault(detail, status, error === undefined && isRefusal(status) ? 'no' : open(ask));
    default:
      return { ...base, kind };
  }
}
