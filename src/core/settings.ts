import type { Target } from './checklist/target.ts';
import type { Policies } from './policies.ts';
import type { Route, RouteError } from './routing/route.ts';
import type { Rule } from './routing/rule.ts';

/** The plain settings that hold one target's route each. */
export const routeNames = {
  T1: 'route_l2',
  T2: 'route_engineering',
  T3: 'route_product',
  T4: 'route_security',
  T5: 'route_leadership',
} as const satisfies Record<Target, string>;

/** What the settings say of one target. `setting` is the name that the admin sees, such as route_l2. */
export type RouteSetting =
  | { kind: 'route'; route: Route }
  | { kind: 'unset'; setting: string }
  | { kind: 'wrong'; setting: string; error: RouteError };

/** Where Jira is: a site needs its host in `domainWhitelist`, the cloud id goes through Atlassian's gateway. */
export type JiraConnection = ({ kind: 'site'; host: string } | { kind: 'cloud'; cloudId: string }) & {
  /** Of the account whose API token the installation holds. */
  email: string;
};

/** The settings of the installation as the app uses them. */
export type Settings = {
  routes: Readonly<Record<Target, RouteSetting>>;
  /** Above the routes; the first that applies is taken. */
  rules: readonly Rule[];
  /** Key of the organization field that holds the yearly revenue; null when no such field is named. */
  revenueField: string | null;
  /** Whom agents are told to ask when a setting is wrong; null says "an admin". */
  contact: string | null;
  /** Null when the settings do not say where Jira is and as whom Baton goes there. */
  jira: JiraConnection | null;
  /** Host of Teams' webhooks; null where none is named. */
  teamsHost: string | null;
  policies: Policies;
};
