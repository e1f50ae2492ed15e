import * as z from 'zod/mini';
import type { Fault, Gone, Instant } from '../../core/outcome.ts';
import type { HttpAnswer } from '../../core/ports.ts';

type Answer = Extract<HttpAnswer, { kind: 'answer' }>;

/** What a request asked for: only a write leaves open whether it was done. */
export type Ask = 'read' | 'write';

const open = (ask: Ask): Fault['committed'] => (ask === 'write' ? 'unknown' : 'no');

type Silence = Extract<HttpAnswer, { kind: 'silence' }>;

export function silenceFault({ reason, sent, from }: Silence, ask: Ask): Fault {
  const committed = sent ? open(ask) : 'no';
  return { kind: 'unreachable', from: from ?? 'jira', committed, status: null, detail: reason };
}

export const unexpectedFault = (
  detail: string,
  status: number | null,
  committed: Fault['committed'],
): Fault => ({ kind: 'unexpected', from: 'jira', committed, status, detail });

/** Something that the route names and Jira does not have, or does not show to this account. */
export const missingFault = (detail: string, gone?: Gone): Fault => ({
  kind: 'missing',
  ...(gone === undefined ? {} : { gone }),
  from: 'jira',
  committed: 'no',
  status: null,
  detail,
});

export const unfoundFault = (detail: string): Fault => ({
  kind: 'unfound',
  from: 'jira',
  committed: 'unknown',
  status: null,
  detail,
});

const errorsSchema = z.object({
  errorMessages: z.optional(z.nullable(z.array(z.string()))),
  errors: z.optional(z.nullable(z.record(z.string(), z.string()))),
});

type Errors = { messages: readonly string[]; fields: Readonly<Record<string, string>> };

function errorsOf({ body }: Answer): Errors | null {
  const { success, data } = errorsSchema.safeParse(body);
  if (!success || (data.errorMessages === undefined && data.errors === undefined)) return null;
  return { messages: data.errorMessages ?? [], fields: data.errors ?? {} };
}

function detailOf({ body, status }: Answer, errors: Errors | null): string {
  const said = [
    ...(errors?.messages ?? []),
    ...Object.entries(errors?.fields ?? {}).map(([field, words]) => `${field}: ${words}`),
  ].join(' ');
  if (said !== '') return said;
  return typeof body === 'string' ? `${status}: ${body.slice(0, 200)}` : `Answer ${status} without a reason`;
}

/** Some requests are answered to nobody when the token is wrong, and this header alone tells why nothing was found. */
const isAnonymous = (answer: Answer): boolean =>
  /AUTHENTICATED_FAILED|AUTHENTICATION_DENIED/.test(answer.header('X-Seraph-LoginReason') ?? '');

/** Atlassian's gateway says it of a token that is right, and was made without the scope that this request needs. */
const isOutOfScope = ({ body }: Answer): boolean =>
  /scope does not match/i.test(typeof body === 'string' ? body : JSON.stringify(body));

/** Retry-After counts seconds. */
function limitedUntil(answer: Answer, now: Instant): Instant | null {
  const seconds = Number(answer.header('Retry-After') ?? Number.NaN);
  return seconds > 0 ? now + seconds * 1000 : null;
}

const fieldsOf = ({ messages, fields }: Errors): Readonly<Record<string, string>> =>
  messages.length === 0 ? fields : { '': messages.join(' '), ...fields };

/** What repeating the same request cannot change. */
export const isForGood = ({ kind }: Fault): boolean =>
  kind === 'invalid' || kind === 'forbidden' || kind === 'cross-site' || kind === 'missing';

/** What an answer means that is not what was asked for. */
export function answerFault(answer: Answer, ask: Ask, now: Instant): Fault {
  const { status } = answer;
  const errors = errorsOf(answer);
  const detail = detailOf(answer, errors);
  const base = { from: 'jira', committed: 'no', status, detail } as const;
  switch (status) {
    case 401:
      return isOutOfScope(answer)
        ? { ...base, kind: 'forbidden', detail: 'The token lacks the scope for this' }
        : { ...base, kind: 'unauthorized' };
    case 403:
      if (isAnonymous(answer)) return { ...base, kind: 'unauthorized' };
      return { ...base, kind: /xsrf check failed/i.test(detail) ? 'cross-site' : 'forbidden' };
    case 404:
      return { ...base, kind: isAnonymous(answer) ? 'unauthorized' : 'missing' };
    case 409:
      return { ...base, kind: 'conflict' };
    case 400:
    case 413:
    case 422:
      return errors === null && status !== 413
        ? unexpectedFault(detail, status, 'no')
        : { ...base, kind: 'invalid', fields: errors === null ? { '': detail } : fieldsOf(errors) };
    case 429:
      return { ...base, kind: 'limited', until: limitedUntil(answer, now) };
    default: {
      const isRefusal = status >= 400 && status < 500 && status !== 408;
      return unexpectedFault(detail, status, isRefusal ? 'no' : open(ask));
    }
  }
}
