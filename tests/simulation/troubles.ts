import type { RelayAnswer } from '../../src/workbench/contract.ts';
import { json, text } from '../../src/workbench/services/answer.ts';

export type Service = 'zendesk' | 'jira' | 'linear' | 'chat';

/**
 * What can go wrong with one request. `before` it is carried out, or `after`: done, but not known to the app.
 * `silent`: the network says that no answer came. `mute`: nobody says anything. `offline`: nor do later requests of this
 * device. `closed`: the tab is gone. `asleep`: the laptop is closed for ten minutes, and opened again.
 */
export type Trouble = {
  name: string;
  when: 'before' | 'after';
  how:
    | 'silent'
    | 'mute'
    | 'offline'
    | 'closed'
    | 'asleep'
    | ((service: Service, given: RelayAnswer) => RelayAnswer);
  /** Services that it can happen with; all when left out. */
  of?: readonly Service[];
};

const linearError = (status: number, code: string, message: string, more: Record<string, unknown> = {}) =>
  json(status, {
    errors: [
      { message, extensions: { code, type: code.toLowerCase(), userPresentableMessage: message, ...more } },
    ],
  });

/** The same refusal in the words of each service. */
function refusal(status: number, code: string, words: string) {
  return (service: Service): RelayAnswer => {
    if (service === 'zendesk') return json(status, { error: code, description: words });
    if (service === 'jira') return json(status, { errorMessages: [words], errors: {} });
    return service === 'chat' ? text(status, words) : linearError(status, code, words);
  };
}

function limited(seconds: number | null) {
  return (service: Service): RelayAnswer => {
    const headers: Record<string, string> = seconds === null ? {} : { 'retry-after': String(seconds) };
    if (service === 'zendesk')
      return json(429, { error: 'TooManyRequests', description: 'Slow down' }, headers);
    if (service === 'jira') return json(429, { errorMessages: ['Rate limit exceeded'] }, headers);
    if (service === 'chat') return { ...text(429, 'rate_limited'), headers };
    const answer = linearError(400, 'RATELIMITED', 'Rate limit exceeded');
    return { ...answer, headers: { ...answer.headers, ...headers } };
  };
}

function invalid(service: Service): RelayAnswer {
  if (service === 'zendesk')
    return json(422, {
      error: 'RecordInvalid',
      description: 'Record validation errors',
      details: { base: [{ description: 'Priority: cannot be blank' }] },
    });
  if (service === 'jira')
    return json(400, { errorMessages: [], errors: { customfield_10050: 'Module is required.' } });
  if (service === 'chat') return text(400, 'invalid_blocks');
  const more = { validationErrors: [{ property: 'title', constraints: { length: 'title is too long' } }] };
  return linearError(200, 'INVALID_INPUT', 'Argument Validation Error', more);
}

/** With Linear it comes as GraphQL sends it: HTTP 200, and the error inside. */
const missing = (service: Service): RelayAnswer =>
  service === 'linear'
    ? linearError(200, 'INPUT_ERROR', 'Entity not found: Issue')
    : refusal(404, 'RecordNotFound', 'Not found')(service);

const page = (status: number, title: string): RelayAnswer => ({
  status,
  statusText: '',
  headers: { 'content-type': 'text/html; charset=utf-8' },
  text: `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
});

const broken = (text: string): RelayAnswer => ({ ...json(200, null), text });

/** The answer itself is lost or spoilt: it can happen before the request is carried out, and after. */
const spoilt: readonly Omit<Trouble, 'when'>[] = [
  { name: 'no answer', how: 'silent' },
  { name: 'silence until the time-out', how: 'mute' },
  { name: 'network gone', how: 'offline' },
  { name: 'tab closed', how: 'closed' },
  { name: 'laptop asleep', how: 'asleep' },
  { name: '500', how: refusal(500, 'INTERNAL_SERVER_ERROR', 'Internal server error') },
  { name: '502 in HTML', how: () => page(502, 'Bad gateway') },
  { name: '200 in HTML', how: () => page(200, 'Sign in') },
  { name: 'not the expected JSON', how: () => json(200, { ok: true }) },
  { name: 'malformed', how: () => broken('{"ticket": nothing') },
];

const truncated: Trouble = {
  name: 'truncated',
  when: 'after',
  how: (_, given) => ({ ...given, text: given.text.slice(0, Math.floor(given.text.length / 2)) }),
};

/** The service says that it did nothing. */
const refused: readonly Trouble[] = [
  { name: '429 with a time', when: 'before', how: limited(40) },
  { name: '429 without a time', when: 'before', how: limited(null) },
  { name: '401', when: 'before', how: refusal(401, 'AUTHENTICATION_ERROR', 'Could not authenticate you') },
  { name: '403', when: 'before', how: refusal(403, 'FORBIDDEN', 'You do not have access') },
  {
    name: '403 of Jira’s XSRF check',
    when: 'before',
    how: () => ({ ...broken('XSRF check failed'), status: 403, headers: { 'content-type': 'text/html' } }),
    of: ['jira'],
  },
  { name: '404', when: 'before', how: missing },
  { name: '409', when: 'before', how: refusal(409, 'UpdateConflict', 'Outdated ticket data') },
  { name: '400 or 422 with fields', when: 'before', how: invalid },
];

export const isRefusal = (trouble: Trouble): boolean => refused.includes(trouble);

/** Everything that can go wrong with a request that only reads. */
export const readTroubles: readonly Trouble[] = [
  ...spoilt.map((each): Trouble => ({ ...each, when: 'before' })),
  truncated,
  ...refused,
];

/** Everything that can go wrong with a request that writes. */
export const writeTroubles: readonly Trouble[] = [
  ...readTroubles,
  ...spoilt.map((each): Trouble => ({ ...each, when: 'after' })),
];
