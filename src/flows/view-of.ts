import { missingFrom } from '../core/brief/completeness.ts';
import type { Case } from '../core/case/case.ts';
import { plainText } from '../core/document/plain-text.ts';
import { noteLines } from '../core/escalation/note-document.ts';
import { plannedChanges } from '../core/escalation/plan.ts';
import { claimIsStale, type TicketState } from '../core/escalation/state.ts';
import { assertNever, type Instant } from '../core/outcome.ts';
import { parseRoute } from '../core/routing/parse-route.ts';
import type { Route } from '../core/routing/route.ts';
import type { DocumentWords } from '../core/say.ts';
import type { Settings } from '../core/settings.ts';
import { briefOf } from './brief-of.ts';
import { decisionOf } from './decision.ts';
import type { FindingsOf } from './findings.ts';
import { hindrancesOf } from './hindrances.ts';
import { type Papers, papersOf } from './papers.ts';
import type { SessionState } from './session-state.ts';
import type { Decision, View } from './view.ts';

export type ViewContext = {
  settings: Settings;
  findingsOf: FindingsOf;
  words: DocumentWords;
  agentId: number;
  now: Instant;
};

type DraftView = Extract<View, { kind: 'draft' }>;

/** The papers as they would be if it were sent now. */
function previewOf({ ticket, agent, readAt }: Case, papers: Papers, decision: Decision, route: Route) {
  const { title, document } = papers.issue(decision, route);
  const note = papers.note({ ...decision, by: agent, at: readAt }, route, null);
  const hasIssue = route.destination.kind !== 'group';
  return {
    changes: plannedChanges(ticket, route, noteLines(note)),
    preview: { title, issue: hasIssue ? plainText(document) : null, note: plainText(note) },
  };
}

function draftView(
  state: SessionState,
  caseOf: Case,
  { settings, findingsOf, words }: ViewContext,
): DraftView {
  const { draft, conversation, isKept } = state;
  const findings = findingsOf(caseOf);
  const decision = decisionOf(findings, draft);
  const brief = briefOf(caseOf, findings, draft, decision);
  const missing = missingFrom(brief);
  const route = settings.routes[decision.target];
  const papers = papersOf({ case: caseOf, findings, draft, hasDraft: true, decision, words });
  const known = route.kind === 'route' ? previewOf(caseOf, papers, decision, route.route) : null;
  return {
    kind: 'draft',
    case: caseOf,
    draft,
    conversation,
    decision,
    brief,
    read: findings.fields,
    missing,
    route,
    changes: known?.changes ?? [],
    hindrances: hindrancesOf(caseOf, draft, decision, brief, missing, route),
    preview: known?.preview ?? null,
    isKept,
  };
}

function endedView(session: SessionState, state: TicketState, { agentId, now }: ViewContext): View {
  const { isFresh, issue } = session;
  switch (state.phase) {
    case 'sending': {
      const isOwn = state.by.id === agentId;
      if (!isOwn && !claimIsStale(state, now)) return { kind: 'claimed', state };
      return { kind: 'interrupted', state, isOwn, hasDraft: session.hasDraft };
    }
    case 'escalated': {
      const parsed = parseRoute('', state.route);
      const route = parsed.kind === 'route' ? parsed.route : null;
      return { kind: 'escalated', state, route, issue, isFresh };
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
    return { kind: 'stopped', report, fault, at, nothingHappened, isKept };
  }
  if (!state.isAgain) {
    if (ticketState.kind === 'ours') return endedView(state, ticketState.state, context);
    if (ticketState.kind === 'copy') return { kind: 'copy', state: ticketState.state };
    if (ticketState.kind !== 'none') return { kind: 'foreign', reason: ticketState.kind };
  }
  if (state.case !== null) return draftView(state, state.case, context);
  return state.reading.kind === 'failed'
    ? { kind: 'failed', fault: state.reading.fault }
    : { kind: 'opening' };
}
