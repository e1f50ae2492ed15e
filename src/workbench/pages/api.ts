import type {
  ChatSnapshot,
  Controls,
  JiraSnapshot,
  LinearSnapshot,
  RelayAnswer,
  RelayRequest,
  Snapshot,
} from '../contract.ts';

/** The workbench's server, as the contract has it. */
export type Api = {
  snapshot(): Promise<Snapshot>;
  linear(): Promise<LinearSnapshot>;
  jira(): Promise<JiraSnapshot>;
  chat(): Promise<ChatSnapshot>;
  controls(controls: Partial<Controls>): Promise<Snapshot>;
  reset(scenario: string | null): Promise<Snapshot>;
  /** Never throws: a server that is gone is a request without an answer. */
  request(request: RelayRequest): Promise<RelayAnswer>;
};

export function createApi(base: string): Api {
  async function call<T>(path: string, body?: unknown): Promise<T> {
    const answer = await fetch(
      `${base}/${path}`,
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    );
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
  return {
    snapshot: () => call('snapshot'),
    linear: () => call('linear'),
    jira: () => call('jira'),
    chat: () => call('chat'),
    controls: (controls) => call('controls', controls),
    reset: (scenario) => call('reset', scenario === null ? {} : { scenario }),
    request: (request) =>
      call<RelayAnswer>('request', request).catch(() => ({
        status: 0,
        statusText: 'error',
        headers: {},
        text: '',
      })),
  };
}
