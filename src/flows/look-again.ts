import type { Trackers } from '../core/ports.ts';
import { existingIssues } from '../core/reading/similar/existing-issues.ts';
import { searchTermsOf } from '../core/reading/similar/search-terms.ts';
import { tellingWords } from '../core/reading/similar/telling-words.ts';
import type { Settings } from '../core/settings.ts';
import { isSame } from './join-issues.ts';
import { leavingTerms } from './leaving-terms.ts';
import { searchedTracker } from './searched-tracker.ts';
import type { SessionStore } from './session-store.ts';

/** Telling words that were not looked for: with so many a summary may be that of another issue. */
const enough = 2;

type Ports = { trackers: Trackers; settings: Settings };

/**
 * Looks once more for issues that exist when the agent has written another summary than the ticket's own, as soon as they
 * go on to something else: before one is created. What stands in the list stays where it is.
 */
export function lookAgain({ trackers, settings }: Ports, store: SessionStore, ending: AbortSignal): void {
  let seen = store.state().draft;

  function isOther(summary: string): boolean {
    const { case: caseOf, understood } = store.state();
    if (caseOf === null) return false;
    const { words } = searchTermsOf(caseOf, understood?.reading ?? null);
    return tellingWords(summary).filter((word) => !words.includes(word)).length >= enough;
  }

  async function look(summary: string) {
    const { case: caseOf, understood } = store.state();
    const view = store.view();
    const tracker = view.kind === 'draft' ? searchedTracker(settings, view.decision.target) : null;
    if (caseOf === null || tracker === null) return;
    const { ticket } = caseOf;
    const reading = understood === null ? null : { ...understood.reading, summary: null };
    const terms = leavingTerms({ ...caseOf, ticket: { ...ticket, subject: summary } }, reading);
    const outcome = await trackers
      .get(tracker)
      .then((found) => found.searchIssues(terms, ticket.url))
      .catch(() => null);
    if (outcome?.kind !== 'done' || ending.aborted) return;
    const { issues } = store.state().surroundings;
    const known = issues.kind === 'ready' ? issues.value : [];
    const more = existingIssues(outcome.value, terms).filter(
      (each) => !known.some((one) => isSame(one, each)),
    );
    if (more.length > 0)
      store.change({ kind: 'around', signals: { issues: { kind: 'ready', value: [...known, ...more] } } });
  }

  const stop = store.subscribe(() => {
    if (ending.aborted) return stop();
    const { draft } = store.state();
    const { summary } = draft.fields;
    const goesOn = draft !== seen && summary === seen.fields.summary;
    seen = draft;
    if (!goesOn || summary === undefined || !isOther(summary)) return;
    stop();
    void look(summary);
  });
}
