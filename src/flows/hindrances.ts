import type { Brief } from '../core/brief/brief.ts';
import type { Missing } from '../core/brief/completeness.ts';
import type { Case } from '../core/case/case.ts';
import { inputProblem } from '../core/form-field.ts';
import { maySend } from '../core/may-send.ts';
import type { RouteSetting, Settings } from '../core/settings.ts';
import type { Draft } from './draft.ts';
import type { Decision, Form, Hindrance } from './view.ts';

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

function ofForm({ fields }: Form, { inputs = {} }: Draft): readonly Hindrance[] {
  if (fields.kind !== 'ready') return [];
  return fields.value.flatMap((field) => {
    const problem = inputProblem(field, inputs[field.id]);
    return problem === null ? [] : [{ kind: 'input', field, problem } as const];
  });
}

/** Nothing at all can be written to the ticket, by this agent or by anybody. */
export const isFinal = ({ kind }: Hindrance): boolean => kind === 'ticket-closed' || kind === 'read-only';

type Plan = {
  decision: Decision;
  brief: Brief;
  missing: readonly Missing[];
  route: RouteSetting;
  form: Form;
  mayChange: boolean;
};

/** What keeps the escalation from being sent. Of the brief and the reasons nothing ever holds Security back (T4). */
export function hindrancesOf(
  { ticket, agent }: Case,
  draft: Draft,
  { decision: { isAgainstVerdict }, brief: { target }, missing, route, form, mayChange }: Plan,
  settings: Pick<Settings, 'jira' | 'policies'>,
): readonly Hindrance[] {
  const { leadershipGroups: groups, leadershipRoles: roles } = settings.policies;
  const isAllowed = maySend(target, agent, settings.policies);
  const isReasonMissing = isAgainstVerdict && draft.against.trim() === '';
  return [
    ...(ticket.status === 'closed' ? [{ kind: 'ticket-closed' } as const] : []),
    ...(mayChange ? [] : [{ kind: 'read-only' } as const]),
    ...(isAllowed ? [] : [{ kind: 'not-allowed', groups, roles } as const]),
    ...ofRoute(route, settings),
    ...(isReasonMissing ? [{ kind: 'reason-missing' } as const] : []),
    ...(target === 'T4' ? [] : [...ofBrief(missing, draft), ...ofForm(form, draft)]),
  ];
}
