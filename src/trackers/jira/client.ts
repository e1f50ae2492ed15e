import { done, failed, type Outcome } from '../../core/outcome.ts';
import type { Clock, HttpRequest, Send } from '../../core/ports.ts';
import type { JiraConnection } from '../../core/settings.ts';
import { writeBody } from '../write-body.ts';
import { type Ask, answerFault, silenceFault, unexpectedFault } from './fault.ts';

/** Shape of what is read out of an answer: a schema of zod. */
type Schema<T> = { safeParse(value: unknown): { success: true; data: T } | { success: false } };

/** What is removed is answered with nothing. */
const anything: Schema<unknown> = { safeParse: (data) => ({ success: true, data }) };

type Query = Readonly<Record<string, string | number>>;

export type JiraClient = {
  /** `path` behind /rest/api/3, its parts encoded by the caller. */
  read<T>(path: string, query: Query, schema: Schema<T>): Promise<Outcome<T>>;
  write<T>(path: string, body: unknown, schema: Schema<T>): Promise<Outcome<T>>;
  /** Like `write`, for what changes in place. */
  put<T>(path: string, body: unknown, schema: Schema<T>): Promise<Outcome<T>>;
  remove(path: string): Promise<Outcome<unknown>>;
};

const baseOf = (connection: JiraConnection): string =>
  connection.kind === 'site'
    ? `https://${connection.host}`
    : `https://api.atlassian.com/ex/jira/${encodeURIComponent(connection.cloudId)}`;

/** URLSearchParams writes blanks as +, which not every part between here and Jira reads as blanks. */
function queryString(query: Query): string {
  const pairs = Object.entries(query).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

export function createJiraClient(world: {
  send: Send;
  clock: Pick<Clock, 'now'>;
  connection: JiraConnection;
}): JiraClient {
  const { send, clock, connection } = world;
  const basicAuth = { username: connection.email, password: '{{setting.jira_token}}' };
  const base = `${baseOf(connection)}/rest/api/3`;
  const headers = {
    Accept: 'application/json',
    Authorization: 'Basic {{basic_auth.token}}',
    // Without it Jira takes a write for one that a foreign page made a browser send.
    'X-Atlassian-Token': 'no-check',
  };

  async function ask<T>(kind: Ask, request: HttpRequest, schema: Schema<T>): Promise<Outcome<T>> {
    const answer = await send(request);
    if (answer.kind === 'silence') return failed(silenceFault(answer, kind));
    if (answer.status < 200 || answer.status > 299) return failed(answerFault(answer, kind, clock.now()));
    const parsed = schema.safeParse(answer.body);
    if (parsed.success) return done(parsed.data);
    const detail = 'The answer does not hold what was asked for';
    return failed(unexpectedFault(detail, answer.status, kind === 'write' ? 'unknown' : 'no'));
  }

  const change = <T>(method: 'POST' | 'PUT', path: string, body: unknown, schema: Schema<T>) =>
    ask(
      'write',
      {
        method,
        url: `${base}${path}`,
        headers: { ...headers, 'Content-Type': 'application/json' },
        body: writeBody(body),
        basicAuth,
      },
      schema,
    );

  return {
    read: (path, query, schema) =>
      ask('read', { method: 'GET', url: `${base}${path}${queryString(query)}`, headers, basicAuth }, schema),
    write: (path, body, schema) => change('POST', path, body, schema),
    put: (path, body, schema) => change('PUT', path, body, schema),
    remove: (path) => ask('write', { method: 'DELETE', url: `${base}${path}`, headers, basicAuth }, anything),
  };
}
