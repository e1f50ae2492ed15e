import type { RelayAnswer, RelayRequest } from '../contract.ts';
import { isRecord } from './incoming.ts';

/** What ends a `client.request`: the SDK resolves or rejects with the first of `responseArgs` alone. */
export type RequestEnd = { event: 'done' | 'fail'; responseArgs: readonly unknown[] };

/** Turns the options of `client.request` into what goes to the server; null without a URL. */
export function toRelayRequest(options: Readonly<Record<string, unknown>>): RelayRequest | null {
  const { url, type, data, contentType, headers, cors, secure, basic_auth } = options;
  if (typeof url !== 'string') return null;
  const method = typeof type === 'string' ? type.toUpperCase() : 'GET';
  const body = typeof data === 'string' ? data : isRecord(data) ? formEncoded(data) : undefined;
  const inUrl = method === 'GET' && body !== undefined;
  return {
    url: inUrl ? `${url}${url.includes('?') ? '&' : '?'}${body}` : url,
    type: method,
    ...(inUrl || body === undefined ? {} : { data: body }),
    ...(typeof contentType === 'string' ? { contentType } : {}),
    ...(isRecord(headers) ? { headers: texts(headers) } : {}),
    ...(cors === true ? { cors: true } : {}),
    ...(secure === true ? { secure: true } : {}),
    ...(isRecord(basic_auth) ? { basic_auth: credentials(basic_auth) } : {}),
  };
}

/** Makes of an answer what jQuery would have made of it. */
export function toRequestEnd(answer: RelayAnswer, options: Readonly<Record<string, unknown>>): RequestEnd {
  const body = bodyOf(answer, options['dataType']);
  const complete = options['httpCompleteResponse'] === true;
  const xhr = {
    readyState: answer.status === 0 ? 0 : 4,
    status: answer.status,
    statusText: answer.statusText,
    responseText: answer.text,
    ...(body.kind === 'json' ? { responseJSON: body.value } : {}),
    // One text, the way XMLHttpRequest gives them.
    ...(complete && answer.isWithheld !== true ? { responseHeaders: headerLines(answer.headers) } : {}),
  };
  const succeeded = (answer.status >= 200 && answer.status < 300) || answer.status === 304;
  if (!succeeded) return { event: 'fail', responseArgs: [xhr, 'error', answer.statusText] };
  if (body.kind === 'broken') return { event: 'fail', responseArgs: [xhr, 'parsererror', 'SyntaxError'] };
  return { event: 'done', responseArgs: [complete ? xhr : body.value, 'success', xhr] };
}

type Body = { kind: 'json' | 'text'; value: unknown } | { kind: 'broken' };

function bodyOf({ headers, text, status }: RelayAnswer, dataType: unknown): Body {
  const contentType =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const isJson = dataType === 'json' || (dataType === undefined && contentType.includes('json'));
  if (!isJson) return { kind: 'text', value: text };
  if (status === 204 || text === '') return { kind: 'text', value: undefined };
  try {
    return { kind: 'json', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken' };
  }
}

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`)
    .join('\r\n');

const texts = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));

const formEncoded = (data: Record<string, unknown>): string => new URLSearchParams(texts(data)).toString();

const credentials = ({ username, password }: Record<string, unknown>) => ({
  username: String(username),
  password: String(password),
});
