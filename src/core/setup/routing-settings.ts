import type { Target } from '../checklist/target.ts';
import type { Policies } from '../policies.ts';
import type { Route } from '../routing/route.ts';
import type { Rule } from '../routing/rule.ts';

/** The version that this Baton writes, and the newest that it reads. */
export const settingsVersion = 2;

/** Who saved settings last, and when: ISO 8601. */
export type Saved = { by: { id: number; name: string }; at: string };

/** Everything that Setup decides, kept as one JSON text in the installation's `routing` setting. */
export type RoutingSettings = {
  /** Counts the savings: who saves on top of another one than they read is told. 0: never saved. */
  revision: number;
  saved: Saved | null;
  /** The five targets' own routes; null leaves it to the plain `route_*` setting. */
  routes: Readonly<Record<Target, Omit<Route, 'name'> | null>>;
  rules: readonly Rule[];
  policies: Policies;
};
