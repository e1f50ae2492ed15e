import { type BoardTicket, issueKey, type KnownIssues } from '../../core/escalation/board.ts';
import type { IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { claimIsStale } from '../../core/escalation/state.ts';
import { type Fault, failed, type Outcome } from '../../core/outcome.ts';
import { type Clock, mostStatuses, type Tracker, type Trackers } from '../../core/ports.ts';
import { parseRoute } from '../../core/routing/parse-route.ts';
import { noCode } from '../no-code.ts';

type System = IssueRef['system'];

/** Claims that ended nowhere are few; more of them are looked after when the first ones are put right. */
const mostClaims = 20;

export type IssueAsker = {
  known(): KnownIssues;
  faults(): ReadonlyMap<System, Fault>;
  /** Asks for those of the issues that nobody has asked for yet. What was wanted before and not asked yet is let go. */
  want(issues: readonly IssueRef[]): void;
  /** Looks whether claims that did not end made an issue. */
  lookAfter(claims: readonly BoardTicket[]): Promise<void>;
  /** Everything is asked for again; what is known stays until there is something newer. */
  forget(): void;
};

/** Asks the trackers for issues, one request at a time each; `changed` is called whenever they said something. */
export function createIssueAsker(
  { trackers, clock }: { trackers: Trackers; clock: Pick<Clock, 'now'> },
  changed: () => void,
  ending: AbortSignal,
): IssueAsker {
  const asked = new Set<string>();
  const busy = new Set<System>();
  const faults = new Map<System, Fault>();
  let wanted: readonly IssueRef[] = [];
  let known: KnownIssues = { standing: new Map(), made: new Map() };

  const ask = <T>(system: System, what: (tracker: Tracker) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
    trackers.get(system).then(what, () => failed(noCode));

  async function pump(system: System): Promise<void> {
    if (busy.has(system)) return;
    busy.add(system);
    try {
      while (!ending.aborted && !faults.has(system)) {
        const next = wanted
          .filter((issue) => issue.system === system && !asked.has(issueKey(issue)))
          .slice(0, mostStatuses);
        if (next.length === 0) return;
        for (const issue of next) asked.add(issueKey(issue));
        const answer = await ask(system, (tracker) => tracker.statuses(next));
        if (ending.aborted) return;
        if (answer.kind === 'done') {
          const found = answer.value.map((each) => [issueKey(each.ref), each] as const);
          known = { ...known, standing: new Map([...known.standing, ...found]) };
        } else faults.set(system, answer.fault);
        changed();
      }
    } finally {
      busy.delete(system);
    }
  }

  /** Linear's issues have the escalation's own id; in Jira they are looked for by what they carry. */
  async function madeBy({ state }: BoardTicket): Promise<IssueStatus | null> {
    const parsed = parseRoute('', state.route);
    if (parsed.kind === 'error' || parsed.route.destination.kind === 'group') return null;
    const { destination } = parsed.route;
    const id = state.escalationId;
    const found = await ask(destination.kind, async (tracker) =>
      tracker.doubles === undefined
        ? tracker.statuses([{ system: destination.kind, id, key: '', url: '' }])
        : tracker.doubles.find(id, destination),
    );
    return found.kind === 'done' ? (found.value[0] ?? null) : null;
  }

  return {
    known: () => known,
    faults: () => faults,
    want(issues) {
      wanted = issues;
      for (const system of new Set(issues.map((issue) => issue.system))) void pump(system);
    },
    async lookAfter(claims) {
      const stale = claims.filter(({ state }) => state.issue === null && claimIsStale(state, clock.now()));
      for (const claim of stale.slice(0, mostClaims)) {
        const issue = await madeBy(claim);
        if (ending.aborted) return;
        if (issue === null) continue;
        known = { ...known, made: new Map([...known.made, [claim.state.escalationId, issue]]) };
        changed();
      }
    },
    forget() {
      asked.clear();
      faults.clear();
    },
  };
}
