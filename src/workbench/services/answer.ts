import type { RelayAnswer } from '../contract.ts';

const texts: Readonly<Record<number, string>> = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  422: 'Unprocessable Entity',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
};

export const statusText = (status: number): string => texts[status] ?? (status === 0 ? 'error' : '');

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): RelayAnswer => ({
  status,
  statusText: statusText(status),
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  text: JSON.stringify(body),
});

export const text = (status: number, words: string): RelayAnswer => ({
  status,
  statusText: statusText(status),
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  text: words,
});

/** What the real service may well know and the workbench does not: loud, so that no test passes over it. */
export const notEmulated = (what: string): RelayAnswer =>
  json(501, { error: 'NotEmulated', description: `The workbench does not know ${what}` });
