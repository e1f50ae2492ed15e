import * as z from 'zod/mini';
import type { Target } from '../core/checklist/target.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { RouteSetting, Settings } from '../core/settings.ts';

/** A setting that an admin left empty is absent, null or '' depending on how Baton was installed. */
const setting = z.pipe(
  z.catch(z.nullish(z.string()), null),
  z.transform((value) => value?.trim() || null),
);

const schema = z.object({
  route_l2: setting,
  route_engineering: setting,
  route_product: setting,
  route_security: setting,
  route_leadership: setting,
  revenue_field: setting,
  contact: setting,
});

const routeNames = {
  T1: 'route_l2',
  T2: 'route_engineering',
  T3: 'route_product',
  T4: 'route_security',
  T5: 'route_leadership',
} as const satisfies Record<Target, string>;

function readRoute(name: string, text: string | null): RouteSetting {
  if (text === null) return { kind: 'unset', setting: name };
  const parsed = parseRoute(name, text);
  return parsed.kind === 'route' ? parsed : { kind: 'wrong', setting: name, error: parsed.error };
}

/** Reads the settings that ZAF's `metadata()` shows: the secure ones are not among them. Never throws. */
export function readSettings(settings: unknown): Settings {
  const values = schema.safeParse(settings).data ?? schema.parse({});
  const route = (target: Target) => readRoute(routeNames[target], values[routeNames[target]]);
  const [T1, T2, T3, T4, T5] = [route('T1'), route('T2'), route('T3'), route('T4'), route('T5')];
  return { routes: { T1, T2, T3, T4, T5 }, revenueField: values.revenue_field, contact: values.contact };
}
