import { parseRoute } from '../../src/core/routing/parse-route.ts';
import type { Route } from '../../src/core/routing/route.ts';
import type { Rule } from '../../src/core/routing/rule.ts';

/** A route in the grammar of the settings, without its name. */
export function routeOf(text: string): Omit<Route, 'name'> {
  const parsed = parseRoute('', text);
  if (parsed.kind === 'error') throw new Error(`${text}: ${JSON.stringify(parsed.error)}`);
  const { name: _, ...route } = parsed.route;
  return route;
}

export const aRule = (but: Partial<Rule> = {}): Rule => ({
  id: 'r1',
  name: but.id ?? 'A rule',
  isOff: false,
  when: [],
  route: routeOf('linear:BIL'),
  ...but,
});
