import type { Controls, Fault, RelayAnswer, RelayRequest } from '../contract.ts';
import { statusText } from './answer.ts';

/** The first fault that fits the request; it is used up by that. */
export function takeFault(controls: Controls, request: RelayRequest): Fault | null {
  const method = (request.type ?? 'GET').toUpperCase();
  const index = controls.faults.findIndex(
    (fault) =>
      request.url.includes(fault.url) &&
      (fault.method ?? method).toUpperCase() === method &&
      (request.data ?? '').includes(fault.sends ?? ''),
  );
  return controls.faults.splice(index, index < 0 ? 0 : 1)[0] ?? null;
}

/** `status` 0 is silence: nothing but the fact that no answer came. */
export function answerOfFault({ status, body = '', headers = {} }: Fault): RelayAnswer {
  const type = /^\s*[[{]/.test(body) ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8';
  return {
    status,
    statusText: statusText(status),
    headers: status === 0 ? {} : { 'content-type': type, ...headers },
    text: status === 0 ? '' : body,
  };
}
