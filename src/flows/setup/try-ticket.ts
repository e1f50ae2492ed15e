import type { Calendar } from '../../core/calendar.ts';
import { done, failed, type Outcome } from '../../core/outcome.ts';
import type { CaseReader, Clock, Trackers } from '../../core/ports.ts';
import { factsOf } from '../../core/routing/facts.ts';
import { alsoAskedBy } from '../../core/routing/fill-inputs.ts';
import { routeFor } from '../../core/routing/route-for.ts';
import type { Settings } from '../../core/settings.ts';
import { emptyDraft } from '../draft.ts';
import { createFindings } from '../findings.ts';
import { formKey } from '../form-key.ts';
import { loadPhrases, loadReportPhrases } from '../load-phrases.ts';
import { previewOf } from '../preview.ts';
import { readCase } from '../read-case.ts';
import { reduce } from '../reduce.ts';
import { type Change, firstState, type SessionState } from '../session-state.ts';
import { createUnderstand } from '../understand.ts';
import type { View } from '../view.ts';
import { viewOf } from '../view-of.ts';
import type { Words } from '../words.ts';
import type { Chosen } from './setup-ports.ts';
import type { Trial } from './trial.ts';

export type TrialPorts = {
  reader: CaseReader;
  trackers: Trackers;
  /** As they are edited now, saved or not. */
  settings: Settings;
  words: Words;
  calendar: Calendar;
  clock: Clock;
  agentId: number;
  subdomain: string;
  note(event: string): void;
};

type DraftView = Extract<View, { kind: 'draft' }>;

const unreadable = failed({
  kind: 'missing',
  from: 'zendesk',
  committed: 'no',
  status: 404,
  detail: 'The ticket could not be read',
});

/**
 * Goes the whole way of an escalation up to the press of Send, with the functions that an agent's session is made of,
 * and writes nothing: neither ticket, draft nor issue. What is around the ticket is not looked for.
 */
export async function tryTicket(ports: TrialPorts, as: Chosen): Promise<Outcome<Trial>> {
  const { reader, settings, words, clock, trackers } = ports;
  const draft = { ...emptyDraft(clock.now()), target: as.target ?? null, severity: as.severity ?? null };
  const kept = { hasDraft: true, isKept: true, hasRival: false };
  let state: SessionState = firstState(draft, { kind: 'none' }, kept);
  const change = (each: Change) => {
    state = reduce(state, each);
  };
  await readCase(reader, change, new AbortController().signal);
  const { case: caseOf, opening } = state;
  if (caseOf === null) return opening.kind === 'failed' ? failed(opening.fault) : unreadable;
  const understand = createUnderstand({ ...ports, loadPhrases, loadReportPhrases });
  change({ kind: 'understood', understood: await understand(caseOf, async () => {}) });
  // Whatever was escalated before: the question is what would become of it now.
  change({ kind: 'again', draft });
  const context = {
    settings,
    findingsOf: createFindings(words.prefill, settings),
    agentId: ports.agentId,
    subdomain: ports.subdomain,
    ticketUrl: caseOf.ticket.url,
    now: clock.now(),
  };
  const look = () => viewOf(state, context) as DraftView;
  const { route } = look();
  if (route.kind === 'route' && route.route.destination.kind !== 'group') {
    const { destination } = route.route;
    const fields = await trackers
      .get(destination.kind)
      .then((tracker) => tracker.form?.fieldsOf(destination, alsoAskedBy(route.route)) ?? done([]))
      .catch(() => done([]));
    if (fields.kind === 'done')
      change({ kind: 'form', of: formKey(destination), fields: { kind: 'ready', value: fields.value } });
  }
  const view = look();
  const { target, severity } = view.decision;
  const { revenueField } = settings;
  const written = state.understood?.language ?? null;
  return done({
    ticketId: caseOf.ticket.id,
    subject: caseOf.ticket.subject,
    target,
    severity,
    choice: routeFor(settings, factsOf(caseOf, view.decision, { revenueField, written })),
    preview: view.route.kind === 'route' ? previewOf(view, view.route.route, words) : null,
    asked: view.form.fields.kind === 'ready' ? view.form.fields.value : [],
    hindrances: view.hindrances,
  });
}
