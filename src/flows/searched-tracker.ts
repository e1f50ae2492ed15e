import { type Target, targets } from '../core/checklist/target.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { Settings } from '../core/settings.ts';

/** The tracker of the target's route, or of the first route that leads to one; null when none does. */
export function searchedTracker({ routes, jira }: Settings, target: Target): IssueRef['system'] | null {
  for (const each of [target, ...targets]) {
    const setting = routes[each];
    if (setting.kind !== 'route') continue;
    const { destination, detail } = setting.route;
    const { kind } = destination;
    // A restricted destination gets no words of a ticket before it gets the ticket.
    if (detail === 'minimal') continue;
    if (kind === 'linear' || (kind === 'jira' && jira !== null)) return kind;
  }
  return null;
}
