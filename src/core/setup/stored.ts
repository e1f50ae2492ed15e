import { type Target, targets } from '../checklist/target.ts';
import { routeIn } from '../routing/route-in.ts';
import { writeRoute } from '../routing/write-route.ts';
import { type RouteSetting, routeNames } from '../settings.ts';
import { type PlainSetting, plainSettings, type SetupDocument } from './document.ts';
import type { SettingsProblem } from './problem.ts';
import { resolveSettings } from './resolve.ts';
import { writeSettingsText } from './write-settings.ts';

/** The installation's settings that are not secret, by name; what is not set is missing or empty. */
export type StoredValues = Readonly<Record<string, string>>;

type PlainRoutes = Readonly<Record<Target, RouteSetting>>;

/** What is stored, as Setup works on it. */
export type Stored = {
  document: SetupDocument;
  /** What the five plain settings say by themselves. */
  plainRoutes: PlainRoutes;
  /** Targets whose plain setting says something else than what is used. */
  handEdited: readonly Target[];
  broken: { problem: SettingsProblem; text: string; used: 'backup' | 'plain' } | null;
};

const settingIn = (values: StoredValues, name: string): string => values[name]?.trim() ?? '';

export function readStored(values: StoredValues): Stored {
  const routing = settingIn(values, 'routing');
  const { settings, problem, used } = resolveSettings({
    routing,
    backup: settingIn(values, 'routing_backup'),
  });
  const plainRoutes = Object.fromEntries(
    targets.map((target) => [
      target,
      routeIn(routeNames[target], settingIn(values, routeNames[target]) || null),
    ]),
  ) as PlainRoutes;
  const plain = Object.fromEntries(plainSettings.map((name) => [name, settingIn(values, name)])) as Record<
    PlainSetting,
    string
  >;
  const handEdited = targets.filter((target) => {
    const route = settings.routes[target];
    const own = plainRoutes[target];
    return route !== null && (own.kind !== 'route' || writeRoute(own.route) !== writeRoute(route));
  });
  const broken = problem === null || used === 'text' ? null : { problem, text: routing, used };
  return { document: { routing: settings, plain }, plainRoutes, handEdited, broken };
}

/**
 * What to store for a document. The five plain settings say the same as it does, so that Baton goes on when somebody
 * empties the text; one that the document leaves alone is left alone.
 */
export function valuesOf({ routing, plain }: SetupDocument): StoredValues {
  const text = writeSettingsText(routing);
  const routes = targets.flatMap((target) => {
    const route = routing.routes[target];
    return route === null ? [] : [[routeNames[target], writeRoute(route)]];
  });
  return { ...plain, ...Object.fromEntries(routes), routing: text, routing_backup: text };
}
