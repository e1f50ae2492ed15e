import type { HttpAnswer } from '../core/ports.ts';
import type { Called } from './zaf-call.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Zendesk's host hands headers on as an object in some versions, as the lines of XMLHttpRequest in others. */
function readHeaders(xhr: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> {
  const found = xhr['headers'] ?? xhr['responseHeaders'] ?? xhr['allResponseHeaders'];
  if (isRecord(found)) {
    return new Map(Object.entries(found).map(([name, value]) => [name.toLowerCase(), String(value)]));
  }
  if (typeof found !== 'string') return new Map();
  const lines = found.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')), line] as const);
  return new Map(
    lines.map(([name, line]) => [name.trim().toLowerCase(), line.slice(name.length + 1).trim()]),
  );
}

function fromXhr(xhr: Readonly<Record<string, unknown>>, status: number): HttpAnswer {
  if (status === 0) return { kind: 'silence', reason: 'No answer came (status 0)', sent: true };
  const { responseJSON, responseText } = xhr;
  const body = responseJSON ?? (typeof responseText === 'string' ? readJson(responseText) : null);
  const headers = readHeaders(xhr);
  return { kind: 'answer', status, body, header: (name) => headers.get(name.toLowerCase()) ?? null };
}

function silence(called: Exclude<Called, { kind: 'value' }>): HttpAnswer {
  if (called.kind !== 'failed') {
    const reason = called.kind === 'late' ? 'No answer in time' : 'Aborted';
    return { kind: 'silence', reason, sent: true };
  }
  const { reason, begun } = called;
  return { kind: 'silence', reason: reason instanceof Error ? reason.message : String(reason), sent: begun };
}

/**
 * Reads how a `client.request` ended. Answers of 400 and above come as rejections with a plain object in the shape of
 * jQuery's jqXHR, of which everything may be missing.
 */
export function toHttpAnswer(called: Called): HttpAnswer {
  const value = called.kind === 'value' ? called.value : called.kind === 'failed' ? called.reason : null;
  const status = isRecord(value) && !(value instanceof Error) ? value['status'] : undefined;
  if (isRecord(value) && typeof status === 'number') return fromXhr(value, status);
  if (called.kind !== 'value') return silence(called);
  // A host that does not know httpCompleteResponse gives the body alone, and only when all went well.
  return { kind: 'answer', status: 200, body: value, header: () => null };
}
