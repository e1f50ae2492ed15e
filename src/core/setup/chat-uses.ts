import { type ChatPlace, readChatPlace } from '../chat.ts';
import { type Target, targets } from '../checklist/target.ts';
import type { Rule } from '../routing/rule.ts';
import type { RouteSetting } from '../settings.ts';
import type { RoutingSettings } from './routing-settings.ts';

/** A channel that a route tells; `place` is null where the route names none that there is. */
export type ChatUse = { named: string; place: ChatPlace | null };

/** The targets that a rule can catch; one that does not name Security leaves it alone. */
function targetsOf({ when }: Rule): readonly Target[] {
  const asked = when.flatMap((condition) => (condition.kind === 'target' ? [condition.anyOf] : []));
  return asked.length === 0
    ? targets.filter((target) => target !== 'T4')
    : targets.filter((target) => asked.every((anyOf) => anyOf.includes(target)));
}

const nameOf = ({ system, channel }: ChatPlace): string => `${system}:${channel}`;

/** Every channel that a route or a rule that is on may tell, each once, in the order of the targets. */
export function chatUsesOf(
  { routes, rules }: Pick<RoutingSettings, 'routes' | 'rules'>,
  plainRoutes: Readonly<Record<Target, RouteSetting>>,
): readonly ChatUse[] {
  const ofTargets = targets.map((target) => {
    const plain = plainRoutes[target];
    const route = routes[target] ?? (plain.kind === 'route' ? plain.route : null);
    return { chat: route?.chat ?? null, target };
  });
  const ofRules = rules
    .filter(({ isOff }) => !isOff)
    .flatMap((rule) => targetsOf(rule).map((target) => ({ chat: rule.route.chat, target })));
  const uses = [...ofTargets, ...ofRules].flatMap(({ chat, target }): ChatUse[] => {
    if (chat === null) return [];
    const place = readChatPlace(chat, target);
    return [{ named: place === null ? chat : nameOf(place), place }];
  });
  return [...new Map(uses.map((use) => [use.named, use])).values()];
}
