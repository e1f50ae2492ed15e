import type { Facts } from '../../src/core/routing/facts.ts';
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

export const someFacts = (but: Partial<Facts> = {}): Facts => ({
  target: 'T2',
  severity: 'S2',
  tags: [],
  brandId: null,
  groupId: null,
  formId: null,
  organizationFields: {},
  ticketFields: {},
  language: '',
  revenue: null,
  ...but,
});
