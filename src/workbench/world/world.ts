import type { Controls } from '../contract.ts';
import { findScenario } from '../scenarios/scenarios.ts';
import type { AccountSetup } from './account-setup.ts';
import { build } from './build.ts';
import type { ChatSpace } from './chat.ts';
import type { Article, Brand } from './help-center.ts';
import type { JiraSite } from './jira-site.ts';
import type { LinearWorkspace } from './linear-workspace.ts';
import type { Group, Organization, TicketField, User } from './people.ts';
import type { SearchIndex } from './search-index.ts';
import type { Ticket } from './ticket.ts';

/** Where the world takes time and identities from. */
export type WorldSource = {
  /** Ms since the epoch, UTC: what the times of the scenario are counted back from. */
  now: number;
  /** A random v4 UUID at each call. */
  newId: () => string;
};

export type Installation = {
  id: number;
  appId: number;
  /** What ZAF's `metadata()` shows to the app. */
  settings: Record<string, string | boolean | number>;
  /** Known to the proxy alone: never in a snapshot, never in an answer. */
  secure: Record<string, string>;
  /** Whether the proxy finds this installation: it does not where an app is served, or was installed anew meanwhile. */
  isKnownToProxy: boolean;
  /** Ids of the ticket fields that `requirements.json` made, by their key. */
  requirements: Record<string, number>;
};

/** One Zendesk account with Baton installed, and the Linear workspace and the Jira site beside it. It changes in place. */
export type World = {
  name: string;
  scenario: string;
  account: { subdomain: string; timeZone: string };
  currentUserId: number;
  users: User[];
  groups: Group[];
  organizations: Organization[];
  brands: Brand[];
  articles: Article[];
  ticketFields: TicketField[];
  setup: AccountSetup;
  tickets: Ticket[];
  search: SearchIndex;
  installation: Installation;
  linear: LinearWorkspace;
  jira: JiraSite;
  chat: ChatSpace;
  controls: Controls;
  /** Systems that requests really leave for; set by the server, which then hands in `forward`. */
  live: ('linear' | 'jira')[];
  /** The last id given: Zendesk's ids are numbers that grow. */
  lastId: number;
};

/** A fresh world of the scenario; an unknown scenario gives the first one. Same source, same world. */
export function createWorld(scenarioId: string, now: number, newId: () => string, name = 'default'): World {
  return build(findScenario(scenarioId), { now, newId }, name);
}
