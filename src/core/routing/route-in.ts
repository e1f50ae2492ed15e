import type { RouteSetting } from '../settings.ts';
import { parseRoute } from './parse-route.ts';

/** What the text of a setting says; null: an admin left it empty. */
export function routeIn(setting: string, text: string | null): RouteSetting {
  if (text === null) return { kind: 'unset', setting };
  const parsed = parseRoute(setting, text);
  return parsed.kind === 'route' ? parsed : { kind: 'wrong', setting, error: parsed.error };
}
