import type { HttpAnswer, HttpRequest, Send } from '../../src/core/ports.ts';

/** An answer of another system, header names in any case. */
export const answer = (body: unknown, status = 200, headers: Record<string, string> = {}): HttpAnswer => {
  const lower = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { kind: 'answer', status, body, header: (name) => lower.get(name.toLowerCase()) ?? null };
};

export const silence = (sent = true): HttpAnswer => ({ kind: 'silence', reason: 'time-out', sent });

/** Gives the answers in their order, keeps the requests, and fails at one too many. */
export function scriptedSend(...answers: HttpAnswer[]): { send: Send; requests: HttpRequest[] } {
  const requests: HttpRequest[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    const next = answers[requests.length - 1];
    if (next === undefined)
      throw new Error(`Unexpected request ${requests.length}: ${request.body ?? request.url}`);
    return next;
  };
  return { send, requests };
}
