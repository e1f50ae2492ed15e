import type { Frame, FrameLocator, Locator, Page } from '@playwright/test';
import type {
  ChatSnapshot,
  Controls,
  JiraSnapshot,
  LinearSnapshot,
  RelayAnswer,
  RelayRequest,
  Snapshot,
  SnapshotTicket,
} from '../../../src/workbench/contract.ts';

function addressOf(name: 'BATON_WORKBENCH' | 'BATON_APP'): string {
  const address = process.env[name];
  if (address === undefined) throw new Error(`${name} is missing: the workbench has not been started`);
  return address;
}

/** Where the workbench is, and where the app's own origin is. */
export const workbenchUrl = () => addressOf('BATON_WORKBENCH');
export const appUrl = () => addressOf('BATON_APP');

type Opening = {
  scenario?: string;
  /** Of the installation, over the scenario's; only with a scenario. */
  settings?: Record<string, string>;
  ticket?: number;
  controls?: Partial<Controls>;
  /** With the app's place without a screen. Default: without, so that what is asked for is asked for by what is seen. */
  background?: boolean;
};

/** One Zendesk account of its own, with the page that shows it. */
export type World = {
  id: string;
  /** Opens the agent's workspace, after the world has been made as asked for. */
  open(opening?: Opening): Promise<void>;
  /** Opens the page of the workbench's Linear. */
  openLinear(): Promise<void>;
  /** Opens the page of the workbench's Jira. */
  openJira(): Promise<void>;
  control(controls: Partial<Controls>): Promise<void>;
  /** Asks the account's Zendesk directly, as somebody outside the page does. */
  ask(type: string, url: string, body?: unknown, more?: Partial<RelayRequest>): Promise<RelayAnswer>;
  snapshot(): Promise<Snapshot>;
  ticket(id: number): Promise<SnapshotTicket>;
  linear(): Promise<LinearSnapshot>;
  jira(): Promise<JiraSnapshot>;
  chat(): Promise<ChatSnapshot>;
  /** What the app asked for by `client.request`, as "GET /api/v2/…", in order. */
  requests(): readonly string[];
  /** Those of them that change something: of GraphQL the mutations alone. */
  writes(): readonly string[];
};

export function createWorld(page: Page, id: string): World {
  const address = (what: string) => `${workbenchUrl()}/worlds/${id}/${what}`;
  const requests: { name: string; isWrite: boolean }[] = [];
  const names = (list: typeof requests) => list.map(({ name }) => name);

  page.on('request', (request) => {
    if (request.url() !== address('request')) return;
    const { type = 'GET', url, data = '' }: RelayRequest = request.postDataJSON();
    const method = type.toUpperCase();
    const isQuery = url.endsWith('/graphql') && !JSON.parse(data).query.trim().startsWith('mutation');
    const isRead = method === 'GET' || isQuery;
    requests.push({ name: `${method} ${url}`, isWrite: !isRead });
  });

  async function post<T>(what: string, data: unknown): Promise<T> {
    const answer = await page.request.post(address(what), { data });
    if (!answer.ok()) throw new Error(`${what}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }

  async function read<T>(what: string): Promise<T> {
    const answer = await page.request.get(address(what));
    if (!answer.ok()) throw new Error(`${what}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  }

  const snapshot = () => read<Snapshot>('snapshot');

  return {
    id,
    async open({ scenario, settings = {}, ticket, controls, background = false } = {}) {
      if (scenario !== undefined) await post('reset', { scenario, settings });
      if (controls !== undefined) await post('controls', controls);
      const at = ticket === undefined ? '' : `&ticket=${ticket}`;
      const places = background ? '' : '&background=off';
      await page.goto(`${workbenchUrl()}/?world=${id}${at}${places}`);
    },
    async openLinear() {
      await page.goto(`${workbenchUrl()}/linear?world=${id}`);
    },
    async openJira() {
      await page.goto(`${workbenchUrl()}/jira?world=${id}`);
    },
    async control(controls) {
      await post('controls', controls);
    },
    ask: (type, url, body, more = {}) =>
      post('request', { type, url, data: JSON.stringify(body), contentType: 'application/json', ...more }),
    snapshot,
    async ticket(ticketId) {
      const ticket = (await snapshot()).tickets.find((each) => each.id === ticketId);
      if (ticket === undefined) throw new Error(`There is no ticket ${ticketId}`);
      return ticket;
    },
    linear: () => read<LinearSnapshot>('linear'),
    jira: () => read<JiraSnapshot>('jira'),
    chat: () => read<ChatSnapshot>('chat'),
    requests: () => names(requests),
    writes: () => names(requests.filter(({ isWrite }) => isWrite)),
  };
}

/** The frame of the app that stands beside the ticket that is shown. */
export const appElement = (page: Page): Locator => page.locator('.apps iframe.app-frame:visible');

export const app = (page: Page): FrameLocator => appElement(page).contentFrame();

/** The same as a Frame, for what has to run inside it. */
export async function appFrame(page: Page): Promise<Frame> {
  const handle = await appElement(page).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('The app has no frame');
  return frame;
}
