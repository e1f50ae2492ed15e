import type { Case } from '../core/case/case.ts';
import type { ExistingIssue, Signal, SimilarTicket, Surroundings } from '../core/case/surroundings.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import { done, type Fault, failed, type Outcome } from '../core/outcome.ts';
import type { Clock, SurroundingsReader, Trackers } from '../core/ports.ts';
import type { Reading } from '../core/reading/finding.ts';
import type { Candidate } from '../core/reading/similar/candidate.ts';
import { existingIssues } from '../core/reading/similar/existing-issues.ts';
import { ownText } from '../core/reading/similar/own-text.ts';
import { rankSimilar } from '../core/reading/similar/rank.ts';
import { isSearchable, searchTermsOf } from '../core/reading/similar/search-terms.ts';
import { usualResolution } from '../core/reading/similar/usual-resolution.ts';
import { joinIssues } from './join-issues.ts';
import { leavingTerms } from './leaving-terms.ts';
import { noCode } from './no-code.ts';

export type AroundPorts = { around: SurroundingsReader; trackers: Trackers; clock: Clock };

/** Longer than this, in ms, and a signal is not available: the agent decides without it. */
export const patience = 8_000;

const tooSlow: Fault = {
  kind: 'unreachable',
  from: 'zendesk',
  committed: 'no',
  status: null,
  detail: `No answer within ${patience} ms`,
};

export type Tell = <K extends keyof Surroundings>(name: K, signal: Surroundings[K]) => void;

type Wish = {
  case: Case;
  reading: Reading | null;
  /** Where an issue would be made; null when the ticket only moves to a group. */
  tracker: IssueRef['system'] | null;
};

const toSignal = <T>(outcome: Outcome<T>): Signal<T> =>
  outcome.kind === 'done'
    ? { kind: 'ready', value: outcome.value }
    : { kind: 'absent', fault: outcome.fault };

/**
 * Asks for everything around a ticket, side by side: at most six requests, and one more for a problem that has incidents.
 * Each is told of when its answer comes, each with a fault of its own. Resolves when all have ended.
 */
export async function findSurroundings(
  { around, trackers, clock }: AroundPorts,
  { case: caseOf, reading, tracker }: Wish,
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const terms = searchTermsOf(caseOf, reading);
  const issues = joinIssues((joined) => tell('issues', joined));

  /** A slow answer is called off, and one that comes after the agent has left is dropped. */
  async function within<T>(ask: (signal: AbortSignal) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const called = new AbortController();
    const late = clock.sleep(patience, AbortSignal.any([signal, called.signal])).then(() => failed(tooSlow));
    const answer = ask(AbortSignal.any([signal, called.signal])).catch(() => failed(noCode));
    const first = await Promise.race([answer, late]);
    called.abort();
    return first;
  }

  async function similar(): Promise<readonly Candidate[]> {
    const asked = isSearchable(terms) ? await within((each) => around.similar(terms, each)) : done([]);
    if (signal.aborted) return [];
    if (asked.kind !== 'done') {
      tell('similar', { kind: 'absent', fault: asked.fault });
      issues.add('similar', []);
      return [];
    }
    const ranked = rankSimilar({ text: ownText(caseOf, reading, terms.errors), terms }, asked.value);
    tell('similar', { kind: 'ready', value: ranked });
    issues.add('similar', ranked.flatMap(issueOf));
    return asked.value;
  }

  async function account() {
    const outcome = await within((each) => around.account(caseOf, each));
    if (!signal.aborted) tell('account', toSignal(outcome));
  }

  async function articles() {
    const outcome = await within((each) => around.articles(terms.words, caseOf, each));
    if (!signal.aborted) tell('articles', toSignal(outcome));
  }

  async function metrics(candidates: Promise<readonly Candidate[]>) {
    const outcome = await within((each) => around.metrics(each));
    if (signal.aborted) return;
    tell('metrics', toSignal(outcome));
    if (outcome.kind !== 'done') return;
    const usual = usualResolution(await candidates);
    if (usual !== null && !signal.aborted)
      tell('metrics', { kind: 'ready', value: { ...outcome.value, usualResolution: usual } });
  }

  async function incidents() {
    if (!caseOf.ticket.hasIncidents) return tell('incidents', { kind: 'ready', value: [] });
    const outcome = await within((each) => around.incidents(each));
    if (!signal.aborted) tell('incidents', toSignal(outcome));
  }

  async function found() {
    const leaving = leavingTerms(caseOf, reading);
    if (tracker === null || !isSearchable(leaving)) return issues.add('found', []);
    const outcome = await within(async () =>
      (await trackers.get(tracker)).searchIssues(leaving, caseOf.ticket.url),
    );
    if (signal.aborted) return;
    if (outcome.kind === 'done') issues.add('found', existingIssues(outcome.value, terms));
    else issues.fail('found', outcome.fault);
  }

  async function linked() {
    const ask = around.linkedIssues;
    if (ask === undefined) return issues.add('linked', []);
    const outcome = await within((each) => ask(caseOf, each));
    if (signal.aborted) return;
    if (outcome.kind === 'done') issues.add('linked', outcome.value);
    else issues.fail('linked', outcome.fault);
  }

  const candidates = similar();
  await Promise.all([candidates, account(), articles(), metrics(candidates), found(), linked(), incidents()]);
}

/** The issue that a similar ticket was handed over as. */
const issueOf = ({ id, escalation }: SimilarTicket): ExistingIssue[] =>
  escalation?.issue
    ? [
        {
          ...escalation.issue,
          title: '',
          state: null,
          category: null,
          ticketIds: [id],
          because: 'linked-to-similar',
        },
      ]
    : [];
