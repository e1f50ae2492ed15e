import { targets } from '../checklist/target.ts';
import { defaultPolicies, type Policies } from '../policies.ts';
import { writeRoute } from '../routing/write-route.ts';
import { type RoutingSettings, settingsVersion } from './routing-settings.ts';

/**
 * Characters that a setting surely holds. Zendesk names no limit for settings that are not secure; a text column of
 * 64 kB is the smallest that would be usual, and a character may take several bytes.
 */
export const longestSettings = 20_000;

const isDefault = (policies: Policies, policy: keyof Policies): boolean =>
  JSON.stringify(policies[policy]) === JSON.stringify(defaultPolicies[policy]);

/** The text of the `routing` setting; what is at its default is left out. `space` parts it for people. */
export function writeSettingsText(settings: RoutingSettings, space?: number): string {
  const { revision, saved, routes, rules, policies } = settings;
  const own = (Object.keys(defaultPolicies) as (keyof Policies)[]).filter(
    (each) => !isDefault(policies, each),
  );
  const text = {
    version: settingsVersion,
    revision,
    saved,
    routes: Object.fromEntries(
      targets.flatMap((target) => {
        const route = routes[target];
        return route === null ? [] : [[target, writeRoute(route)]];
      }),
    ),
    rules: rules.map(({ id, name, isOff, when, route }) => ({
      id,
      name,
      ...(isOff ? { isOff } : {}),
      when,
      route: writeRoute(route),
    })),
    policies: Object.fromEntries(own.map((policy) => [policy, policies[policy]])),
  };
  return JSON.stringify(text, null, space);
}
