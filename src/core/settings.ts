import type { Target } from './checklist/target.ts';
import type { RouteError } from './routing/parse-route.ts';
import type { Route } from './routing/route.ts';

/** What the settings say of one target. `setting` is the name that the admin sees, such as route_l2. */
export type RouteSetting =
  | { kind: 'route'; route: Route }
  | { kind: 'unset'; setting: string }
  | { kind: 'wrong'; setting: string; error: RouteError };

/** The settings of the installation as the app uses them. */
export type Settings = {
  routes: Readonly<Record<Target, RouteSetting>>;
  /** Key of the organization field that holds the yearly revenue; null when no such field is named. */
  revenueField: string | null;
  /** Whom agents are told to ask when a setting is wrong; null says "an admin". */
  contact: string | null;
};
