import { type Target, targets } from '../core/checklist/target.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { Route } from '../core/routing/route.ts';
import type { Settings } from '../core/settings.ts';

/** To whom a ticket goes that is linked to an issue: the chosen target, or the first one whose route leads there. */
export function linkTarget(
  { routes }: Pick<Settings, 'routes'>,
  target: Target,
  { system }: Pick<IssueRef, 'system'>,
): { target: Target; route: Route } | null {
  // Engineering before the others, as that is where issues are.
  const order: readonly Target[] = [target, 'T2', ...targets];
  for (const each of order) {
    const setting = routes[each];
    if (setting.kind === 'route' && setting.route.destination.kind === system)
      return { target: each, route: setting.route };
  }
  return null;
}
