import type { RelayAnswer, RelayRequest } from '../contract.ts';

const host = 'api.linear.app';
/** ms; Zendesk's proxy gives up about then. */
const patience = 30_000;

const silence: RelayAnswer = { status: 0, statusText: 'error', headers: {}, text: '' };

/** Sends a request, secrets put in already, to the real Linear and nowhere else. */
export async function forwardToLinear(request: RelayRequest): Promise<RelayAnswer> {
  const url = new URL(request.url);
  if (url.protocol !== 'https:' || url.host !== host) return silence;
  try {
    const answer = await fetch(url, {
      method: request.type ?? 'GET',
      headers: {
        ...(request.contentType === undefined ? {} : { 'content-type': request.contentType }),
        ...request.headers,
      },
      body: request.data ?? null,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    return {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
      text: await answer.text(),
    };
  } catch {
    return silence;
  }
}
