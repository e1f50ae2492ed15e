import { missingFrom } from '../core/brief/completeness.ts';
import type { Case } from '../core/case/case.ts';
import { closedOf } from '../core/case/closed.ts';
import { revenueOf } from '../core/case/revenue.ts';
import { claimIsStale, type TicketState } from '../core/escalation/state.ts';
import { assertNever, type Instant } from '../core/outcome.ts';
import { factsOf } from '../core/routing/facts.ts';
import { askedFields } from '../core/routing/fill-inputs.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import { routeFor } from '../core/routing/route-for.ts';
import type { RouteSetting, Settings } from '../core/settings.ts';
import { briefOf, readFields } from './brief-of.ts';
import { decisionOf } from './decision.ts';
import type { FindingsOf } from './findings.ts';
import { formKey } from './form-key.ts';
import { hindrancesOf } from './hindrances.ts';
import { idle } from './resource.ts';
import type { SessionState } from './session-state.ts';
import type { ByHand, Form, View } from './view.ts';

export type ViewContext = {
  settings: Settings;
  findingsOf: FindingsOf;
  agentId: number;
  /** Of the account. */
  subdomain: string;
  ticketUrl: string;
  now: Instant;
};

type DraftView = Extract<View, { kind: 'draft' }>;

/** A field that the tracker refused is asked for, whatever the route fills in there. */
function formFor({ form }: SessionState, route: RouteSetting, caseOf: Case): Form {
  const isOfRoute = route.kind === 'route' && formKey(route.route.destination) === form.of;
  if (!isOfRoute) return { fields: idle, refusals: {} };
  const { fields, refusals, split } = form;
  if (fields.kind !== 'ready') return { fields, refusals, split };
  const asked = new Set(askedFields(fields.value, route.route, caseOf));
  const value = fields.value.filter((field) => asked.has(field) || refusals[field.id] !== undefined);
  return { fields: { kind: 'ready', value }, refusals, split };
}

function draftView(state: SessionState, caseOf: Case, { settings, findingsOf }: ViewContext): DraftView {
  const { draft, conversation, surroundings, isKept, hasRival, news, mayChange } = state;
  const findings = findingsOf(caseOf, state);
  const written = state.understood?.language ?? null;
  const decision = decisionOf(findings, draft, { case: caseOf, written }, settings);
  const brief = briefOf(caseOf, findings, draft, decision, decision);
  const missing = missingFrom(brief);
  const { revenueField } = settings;
  const { route } = routeFor(settings, factsOf(caseOf, decision, { revenueField, written }));
  const form = formFor(state, route, caseOf);
  return {
    kind: 'draft',
    case: caseOf,
    draft,
    conversation,
    surroundings,
    ownRevenue: revenueOf(caseOf.organization, settings.revenueField),
    patternFrom: settings.policies.patternFrom,
    news: news.length,
    again: findings.again,
    decision,
    brief,
    read: readFields(findings, decision.target, decision),
    missing,
    isRead: state.understood !== null,
    weak: state.understood?.weakIn(brief) ?? [],
    route,
    form,
    hindrances: hindrancesOf(caseOf, draft, { decision, brief, missing, route, form, mayChange }, settings),
    isKept,
    hasRival,
  };
}

function byHand(state: SessionState, context: ViewContext): ByHand {
  const { settings, ticketUrl: url } = context;
  const answers = { ...state.draft.answers, E3d: 'yes' } as const;
  const draft =
    state.case === null
      ? null
      : draftView({ ...state, draft: { ...state.draft, answers } }, state.case, context);
  const route = draft?.route ?? settings.routes.T4;
  return { url, destination: route.kind === 'route' ? route.route.destination : null, draft };
}

function endedView(session: SessionState, state: TicketState, context: ViewContext): View {
  const { agentId, now } = context;
  const { isFresh, issue, doubles } = session;
  switch (state.phase) {
    case 'sending': {
      const isOwn = state.by.id === agentId;
      if (!isOwn && !claimIsStale(state, now))
        return { kind: 'claimed', state, security: byHand(session, context) };
      return { kind: 'interrupted', state, isOwn, hasDraft: session.hasDraft };
    }
    case 'escalated':
    case 'ended': {
      const parsed = parseRoute('', state.route);
      const route = parsed.kind === 'route' ? parsed.route : null;
      return { kind: 'escalated', state, route, issue, doubles, isFresh };
    }
    case 'handled':
      return { kind: 'handled', state, isFresh };
    default:
      return assertNever(state.phase);
  }
}

/** What the agent sees now: the one function from a session's state to the screen. */
export function viewOf(state: SessionState, context: ViewContext): View {
  const { sending, ticketState, isKept } = state;
  if (sending.kind === 'running') return { kind: 'sending', report: sending.report };
  if (sending.kind === 'stopped') {
    const { report, fault, at, nothingHappened } = sending;
    const closed = state.case === null ? null : closedOf(state.case);
    return { kind: 'stopped', report, fault, at, nothingHappened, isKept, closed };
  }
  if (!state.isAgain) {
    if (ticketState.kind === 'ours') return endedView(state, ticketState.state, context);
    if (ticketState.kind === 'copy') {
      const isElsewhere = ticketState.state.subdomain !== context.subdomain;
      return { kind: 'copy', state: ticketState.state, isElsewhere };
    }
    if (ticketState.kind !== 'none') return { kind: 'foreign', reason: ticketState.kind };
  }
  if (state.case !== null) return draftView(state, state.case, context);
  return state.opening.kind === 'failed'
    ? { kind: 'failed', fault: state.opening.fault, security: byHand(state, context) }
    : { kind: 'opening' };
}
