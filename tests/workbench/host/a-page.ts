import type { RelayAnswer, RelayRequest, Snapshot, SnapshotTicket } from '../../../src/workbench/contract.ts';
import type { Effects, Notice } from '../../../src/workbench/host/actions.ts';
import type { Surroundings } from '../../../src/workbench/host/session.ts';
import type { FrameSize } from '../../../src/workbench/host/size.ts';
import type { AppContext, Composer, Edits, Place, View } from '../../../src/workbench/host/view.ts';
import { withEdits } from '../../../src/workbench/host/view.ts';

const jana = { id: 71, name: 'Jana Kern', role: 'end-user', email: 'jana@acme.example' };
const maya = { id: 72, name: 'Maya Lindqvist', role: 'agent', email: 'maya@larkfield.example' };

const aSnapshotTicket = (): SnapshotTicket => ({
  id: 48213,
  subject: 'Export is missing rows',
  status: 'open',
  priority: null,
  type: 'problem',
  channel: 'email',
  createdAt: '2026-03-09T09:12:00Z',
  updatedAt: '2026-03-09T11:04:00Z',
  tags: ['export'],
  requester: jana,
  assignee: maya,
  group: 'Support',
  requesterOrganizations: [],
  brand: { id: 1, name: 'Larkfield', isDefault: true },
  organization: 'Acme GmbH',
  fields: [{ id: 9001, title: 'Baton state', value: null }],
  sla: [],
  comments: [
    {
      id: 1,
      author: jana,
      at: '2026-03-09T09:12:00Z',
      public: true,
      htmlBody: '<p>Rows &amp; columns are missing.</p><p>Please help.</p>',
      attachments: [],
    },
  ],
});

const aSnapshot = (ticket: SnapshotTicket): Snapshot => ({
  world: 'test',
  scenario: 'one',
  scenarios: [],
  account: { subdomain: 'larkfield', timeZone: 'Europe/Berlin' },
  currentUser: { ...maya, locale: 'de', timeZone: 'Europe/Berlin', groups: ['Support'] },
  tickets: [ticket],
  controls: {
    role: 'agent',
    locale: 'de',
    colorScheme: 'light',
    latency: 0,
    indexLag: 0,
    looksLikeBrowser: false,
    withholdsHeaders: false,
    faults: [],
  },
  settings: {},
  requirements: { baton_state: 9001 },
  live: [],
});

type Message = Record<string, unknown>;

/** A page of the workbench without a browser: it keeps what the app did, and what was posted to the app. */
export function aPage({ place = 'ticket_sidebar', guid = 'frame-1' }: { place?: Place; guid?: string } = {}) {
  const page = {
    ticket: aSnapshotTicket(),
    colorScheme: 'light' as 'light' | 'dark',
    edits: {} as Edits,
    composer: { text: '', public: true } as Composer,
    posted: [] as Message[],
    requests: [] as RelayRequest[],
    answer: { status: 200, statusText: 'OK', headers: {}, text: '' } as RelayAnswer,
    sizes: [] as FrameSize[],
    notices: [] as Notice[],
    routes: [] as string[],
    modals: [] as string[],
    closed: false,
    /** Called when the host gives up waiting for an app. */
    passTime: () => {},
    onPost: (_message: Message) => {},
  };

  const context = (): AppContext => ({
    instanceGuid: guid,
    product: 'support',
    account: { subdomain: 'larkfield' },
    location: place,
    ...(place === 'ticket_sidebar' ? { ticketId: page.ticket.id } : {}),
  });

  const view = (): View => {
    const snapshot = aSnapshot(page.ticket);
    return {
      place,
      snapshot: { ...snapshot, controls: { ...snapshot.controls, colorScheme: page.colorScheme } },
      ticket: place === 'ticket_sidebar' ? withEdits(page.ticket, page.edits) : null,
      composer: page.composer,
      visible: true,
      assets: 'http://127.0.0.1:5174/assets/',
      instances: { [guid]: context() },
    };
  };

  const effects: Effects = {
    resize: (size) => page.sizes.push(size),
    notify: (notice) => page.notices.push(notice),
    routeTo: (type, id) => page.routes.push(`${type} ${id}`),
    edit: (edits) => {
      page.edits = { ...page.edits, ...edits };
    },
    compose: (change) => {
      page.composer =
        'append' in change
          ? { ...page.composer, text: page.composer.text + change.append }
          : { ...page.composer, ...change };
    },
    openModal: (url) => {
      page.modals.push(url);
      return { ...context(), instanceGuid: 'modal-1', location: 'modal' };
    },
    close: () => {
      page.closed = place === 'modal';
      return page.closed;
    },
  };

  const surroundings: Surroundings = {
    guid,
    view,
    context,
    effects,
    metadata: () => ({
      appId: 1,
      installationId: 2,
      name: 'Baton',
      version: '0.1.0',
      settings: { route_l2: 'x' },
    }),
    request: (request) => {
      page.requests.push(request);
      return Promise.resolve(page.answer);
    },
    post: (message) => {
      page.posted.push(message);
      page.onPost(message);
    },
    sleep: () =>
      new Promise((resolve) => {
        page.passTime = resolve;
      }),
  };
  return { page, surroundings };
}
