import { targets } from '../checklist/target.ts';
import type { Policies } from '../policies.ts';
import type { Route } from '../routing/route.ts';
import { type RouteSetting, routeNames, type Settings } from '../settings.ts';
import type { SettingsProblem } from './problem.ts';
import { noSettings, readSettingsText } from './read-settings.ts';
import type { RoutingSettings } from './routing-settings.ts';

/** The settings that hold the text: as it is now, and as Setup saved it last. Empty: not set. */
export type RoutingTexts = { routing: string; backup: string };

export type Resolved = {
  settings: RoutingSettings;
  /** Why the text itself is not what is used; null: it is. */
  problem: SettingsProblem | null;
  used: 'text' | 'backup' | 'plain';
};

/** What holds: the text, else the last good one, else nothing beyond the plain settings. */
export function resolveSettings({ routing, backup }: RoutingTexts): Resolved {
  if (routing.trim() === '') return { settings: noSettings, problem: null, used: 'plain' };
  const read = readSettingsText(routing);
  if (read.kind === 'settings') return { settings: read.settings, problem: null, used: 'text' };
  const { problem } = read;
  const last = readSettingsText(backup);
  return last.kind === 'settings'
    ? { settings: last.settings, problem, used: 'backup' }
    : { settings: noSettings, problem, used: 'plain' };
}

/** What the policies say of contact data, where a route leaves it to them. Masked is what a route means by itself. */
function withMasking<R extends Pick<Route, 'pii'>>(route: R, { masksContactData }: Policies): R {
  return route.pii === null && !masksContactData ? { ...route, pii: 'keep' } : route;
}

/** Rules, policies and the routes that are said there, over those of the plain settings. */
export function withRouting(plain: Settings, texts: RoutingTexts): Settings {
  const { routes, rules, policies } = resolveSettings(texts).settings;
  const own = targets.map((target): [string, RouteSetting] => {
    const route = routes[target];
    const setting: RouteSetting =
      route === null
        ? plain.routes[target]
        : { kind: 'route', route: { name: routeNames[target], ...route } };
    return [
      target,
      setting.kind === 'route' ? { ...setting, route: withMasking(setting.route, policies) } : setting,
    ];
  });
  return {
    ...plain,
    routes: Object.fromEntries(own) as Settings['routes'],
    rules: rules.map((rule) => ({ ...rule, route: withMasking(rule.route, policies) })),
    policies,
  };
}
