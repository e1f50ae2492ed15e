import { type BoardTicket, issueKey, type KnownIssues } from '../../core/escalation/board.ts';
import type { IssueRef, IssueStatus } from '../../core/escalation/issue.ts';
import { claimIsStale, type TicketState } from '../../core/escalation/state.ts';
import { groupBy } from '../../core/group-by.ts';
import { type Fault, failed } from '../../core/outcome.ts';
import { type Clock, mostStatuses, type Trackers } from '../../core/ports.ts';
import { parseRoute } from '../../core/routing/parse-route.ts';
import type { Destination } from '../../core/routing/route.ts';
import { noCode } from '../no-code.ts';

type System = IssueRef['system'];

/** Claims that ended nowhere are few; more of them are looked after when the first ones are put right. */
const mostClaims = 20;

function destinationOf({ route }: TicketState): Destination | null {
  const parsed = parseRoute('', route);
  return parsed.kind === 'route' ? parsed.route.destination : null;
}

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
        const answer = await trackers.get(system).then(
          (tracker) => tracker.statuses(next),
          () => failed(noCode),
        );
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

  function keep(made: readonly (readonly [escalationId: string, issue: IssueStatus])[]) {
    if (made.length === 0 || ending.aborted) return;
    known = { ...known, made: new Map([...known.made, ...made]) };
    changed();
  }

  /** Where the issue has the escalation's own id, one request asks for all; elsewhere each is looked for by what it carries. */
  async function lookFor(system: System, claims: readonly BoardTicket[]): Promise<void> {
    const tracker = await trackers.get(system).catch(() => null);
    if (tracker === null) return;
    const { doubles } = tracker;
    if (doubles === undefined) {
      const refs = claims.map(({ state }) => ({ system, id: state.escalationId, key: '', url: '' }));
      const found = await tracker.statuses(refs);
      if (found.kind === 'done') keep(found.value.map((issue) => [issue.ref.id, issue]));
      return;
    }
    for (const { state } of claims) {
      const destination = destinationOf(state);
      if (destination === null || ending.aborted) return;
      const found = await doubles.find(state.escalationId, destination);
      if (found.kind === 'done') keep(found.value.slice(0, 1).map((issue) => [state.escalationId, issue]));
    }
  }

  return {
    known: () => known,
    faults: () => faults,
    want(issues) {
      wanted = issues;
      for (const system of new Set(issues.map((issue) => issue.system))) void pump(system);
    },
    async lookAfter(claims) {
      const isLost = ({ state }: BoardTicket) => state.issue === null && claimIsStale(state, clock.now());
      const lost = groupBy(
        claims.filter(isLost).slice(0, mostClaims),
        ({ state }) => destinationOf(state)?.kind,
      );
      for (const [system, own] of lost) {
        if (system === 'linear' || system === 'jira') await lookFor(system, own);
      }
    },
    forget() {
      asked.clear();
      faults.clear();
    },
  };
}
