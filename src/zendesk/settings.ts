import * as z from 'zod/mini';
import type { Target } from '../core/checklist/target.ts';
import { defaultPolicies } from '../core/policies.ts';
import { routeIn } from '../core/routing/route-in.ts';
import { type JiraConnection, routeNames, type Settings } from '../core/settings.ts';
import type { RoutingTexts } from '../core/setup/resolve.ts';

/** A setting that an admin left empty is absent, null or '' depending on how Baton was installed. */
const setting = z.pipe(
  z.catch(z.nullish(z.string()), null),
  z.transform((value) => value?.trim() || null),
);

const texts = z.object({ routing: setting, routing_backup: setting });

const schema = z.object({
  route_l2: setting,
  route_engineering: setting,
  route_product: setting,
  route_security: setting,
  route_leadership: setting,
  revenue_field: setting,
  contact: setting,
  jira_site: setting,
  jira_cloud_id: setting,
  jira_email: setting,
  teams_host: setting,
});

/** The bare host of a site, also of its address as a browser shows it. */
function hostOf(site: string): string | null {
  const host = site
    .replace(/^https?:\/\//i, '')
    .replace(/\/.*$/, '')
    .replace(/:443$/, '')
    .toLowerCase();
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) ? host : null;
}

/** A site wins over the cloud id: whoever names it had its host put into the package. */
function jiraOf({ jira_site, jira_cloud_id, jira_email }: z.infer<typeof schema>): JiraConnection | null {
  if (jira_email === null) return null;
  const host = jira_site === null ? null : hostOf(jira_site);
  if (host !== null) return { kind: 'site', host, email: jira_email };
  return jira_cloud_id === null ? null : { kind: 'cloud', cloudId: jira_cloud_id, email: jira_email };
}

/** The texts that say more than the plain settings can; null where Setup never saved. */
export function readRoutingTexts(settings: unknown): RoutingTexts | null {
  const { routing, routing_backup } = texts.safeParse(settings).data ?? {};
  return routing ? { routing, backup: routing_backup ?? '' } : null;
}

/** Reads the settings that ZAF's `metadata()` shows: the secure ones are not among them. Never throws. */
export function readSettings(settings: unknown): Settings {
  const values = schema.safeParse(settings).data ?? schema.parse({});
  const route = (target: Target) => routeIn(routeNames[target], values[routeNames[target]]);
  const [T1, T2, T3, T4, T5] = [route('T1'), route('T2'), route('T3'), route('T4'), route('T5')];
  return {
    routes: { T1, T2, T3, T4, T5 },
    rules: [],
    revenueField: values.revenue_field,
    contact: values.contact,
    jira: jiraOf(values),
    teamsHost: values.teams_host === null ? null : hostOf(values.teams_host),
    policies: defaultPolicies,
  };
}
