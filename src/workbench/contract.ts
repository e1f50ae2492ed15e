/**
 * What the workbench's pages and its server say to each other.
 *
 * GET  /worlds/:world/snapshot     → Snapshot (makes the world on first use)
 * POST /worlds/:world/request      RelayRequest → RelayAnswer (what the app asked for through `client.request`)
 * POST /worlds/:world/controls     Partial<Controls> → Snapshot
 * POST /worlds/:world/reset        {scenario?, settings?} → Snapshot (settings: texts by name, over those that it begins with)
 * GET  /worlds/:world/linear       → LinearSnapshot
 * GET  /worlds/:world/jira         → JiraSnapshot
 * GET  /worlds/:world/chat         → ChatSnapshot
 */

/** Options of ZAF's `client.request`, as far as the workbench honours them. */
export type RelayRequest = {
  url: string;
  type?: string;
  data?: string;
  contentType?: string;
  headers?: Record<string, string>;
  cors?: boolean;
  secure?: boolean;
  basic_auth?: { username: string; password: string };
};

/** `status` 0: no answer came (network gone, blocked). */
export type RelayAnswer = {
  status: number;
  statusText: string;
  headers: Record<string, string>;
  /** The body as it came, not parsed. */
  text: string;
  /** The host keeps the headers to itself. */
  isWithheld?: true;
};

/** `light_agent` may only comment internally; `no_tags` is a custom role without the right to edit tags. */
export type WorldRole = 'agent' | 'admin' | 'light_agent' | 'no_tags';

/** The knobs of a world. Everything a page or a test may turn. */
export type Controls = {
  role: WorldRole;
  /** BCP 47, the signed-in agent's locale. */
  locale: string;
  colorScheme: 'light' | 'dark';
  /** Added to every answer, ms. */
  latency: number;
  /** How long Jira's search does not find a new issue, seconds. */
  indexLag: number;
  /** Zendesk's proxy calls itself a browser, and Jira refuses what it writes. Nobody outside knows what it calls itself. */
  looksLikeBrowser: boolean;
  /** The app gets no headers of answers: whether the real Zendesk hands them on is not known either. */
  withholdsHeaders: boolean;
  /** Each is used up by the next request that it fits. */
  faults: Fault[];
};

export type Fault = {
  /** Part of the URL, such as `/comments` or `linear.app`. */
  url: string;
  method?: string;
  /** Part of what the request sends, such as `issueCreate`. */
  sends?: string;
  /** `before`: nothing happens. `after`: the request is carried out, and its answer is lost or replaced. */
  when: 'before' | 'after';
  /** 0 stands for silence at the network level. */
  status: number;
  body?: string;
  headers?: Record<string, string>;
};

export type SnapshotPerson = { id: number; name: string; role: string; email: string | null };

export type SnapshotComment = {
  id: number;
  author: SnapshotPerson;
  at: string;
  public: boolean;
  htmlBody: string;
  attachments: { id: number; name: string; size: number }[];
};

export type SnapshotTicket = {
  id: number;
  subject: string;
  status: string;
  priority: string | null;
  type: string | null;
  channel: string;
  createdAt: string;
  updatedAt: string;
  tags: string[];
  requester: SnapshotPerson | null;
  assignee: SnapshotPerson | null;
  group: string | null;
  organization: string | null;
  /** All organizations of the requester, with the ticket's. */
  requesterOrganizations: { id: number; name: string }[];
  brand: { id: number; name: string; isDefault: boolean };
  /** Custom fields: Baton's own and the account's. */
  fields: { id: number; title: string; value: unknown }[];
  sla: { metric: string; stage: string; breachAt: string | null }[];
  /** Oldest first. */
  comments: SnapshotComment[];
};

export type Snapshot = {
  world: string;
  scenario: string;
  scenarios: { id: string; title: string }[];
  account: { subdomain: string; timeZone: string };
  currentUser: SnapshotPerson & { locale: string; timeZone: string; groups: string[] };
  tickets: SnapshotTicket[];
  controls: Controls;
  /** What ZAF's `metadata()` holds: the non-secure settings by name. */
  settings: Record<string, string | boolean | number>;
  /** Ids behind `requirement:<key>`. */
  requirements: Record<string, number>;
  /** Systems that the proxy really reaches: then the page shows a red banner. */
  live: ('linear' | 'jira')[];
};

export type LinearSnapshot = {
  teams: { key: string; name: string }[];
  issues: {
    id: string;
    identifier: string;
    title: string;
    /** Markdown. */
    description: string;
    priority: number;
    state: string;
    labels: string[];
    url: string;
    createdAt: string;
    attachments: { title: string; url: string }[];
    /** Markdown, the oldest first. */
    comments: string[];
  }[];
};

export type JiraSnapshot = {
  cloudId: string;
  projects: { key: string; name: string }[];
  issues: {
    id: string;
    key: string;
    type: string;
    summary: string;
    /** ADF; null when there is none. */
    description: unknown;
    priority: string | null;
    status: string;
    labels: string[];
    url: string;
    createdAt: string;
    /** Everything else that was set when it was created, as text or as ADF. */
    fields: { name: string; value: unknown }[];
    links: { title: string; url: string; relationship: string }[];
    /** The oldest first. `public`: on a service project, whether the customer reads it. */
    comments: { body: unknown; public: boolean }[];
  }[];
};

export type ChatSnapshot = {
  channels: {
    system: 'slack' | 'teams';
    name: string;
    /** The oldest first. */
    posts: { at: string; lines: string[]; links: { name: string; url: string }[] }[];
  }[];
};
