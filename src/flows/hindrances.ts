import type { Brief } from '../core/brief/brief.ts';
import type { Missing } from '../core/brief/completeness.ts';
import type { Case } from '../core/case/case.ts';
import type { RouteSetting, Settings } from '../core/settings.ts';
import type { Draft } from './draft.ts';
import type { Decision, Hindrance } from './view.ts';

function ofRoute(route: RouteSetting, { jira }: Pick<Settings, 'jira'>): readonly Hindrance[] {
  if (route.kind === 'unset') return [{ kind: 'no-route', setting: route.setting }];
  if (route.kind === 'wrong') return [{ kind: 'wrong-route', route }];
  const isUnconnected = route.route.destination.kind === 'jira' && jira === null;
  return isUnconnected ? [{ kind: 'not-available', system: 'jira' }] : [];
}

const ofBrief = (missing: readonly Missing[], { excuses }: Draft): readonly Hindrance[] =>
  missing
    .filter(({ principle }) => principle !== null && !excuses[principle]?.trim())
    .map((each) => ({ kind: 'field-missing', missing: each }));

/** What keeps the escalation from being sent. Of the brief and the reasons nothing ever holds Security back (T4). */
export function hindrancesOf(
  { ticket }: Case,
  draft: Draft,
  { isAgainstVerdict }: Decision,
  { target }: Brief,
  missing: readonly Missing[],
  route: RouteSetting,
  settings: Pick<Settings, 'jira'>,
): readonly Hindrance[] {
  const isReasonMissing = isAgainstVerdict && draft.against.trim() === '';
  return [
    ...(ticket.status === 'closed' ? [{ kind: 'ticket-closed' } as const] : []),
    ...ofRoute(route, settings),
    ...(isReasonMissing ? [{ kind: 'reason-missing' } as const] : []),
    ...(target === 'T4' ? [] : ofBrief(missing, draft)),
  ];
}
