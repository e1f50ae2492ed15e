import type { ExistingIssue, Signal } from '../core/case/surroundings.ts';
import type { Fault } from '../core/outcome.ts';

/** Where issues come from: Zendesk's own links, the tracker's search, and what similar tickets were handed over as. */
export type IssueSource = 'linked' | 'found' | 'similar';

export type JoinIssues = {
  add(source: IssueSource, issues: readonly ExistingIssue[]): void;
  fail(source: IssueSource, fault: Fault): void;
};

const sources = 3;

/** A link may tell the tracker's id only. */
export const isSame = (a: ExistingIssue, b: ExistingIssue): boolean =>
  a.system === b.system && (a.key === b.key || a.id === b.id);

/** What two sources say of the same issue: the one that came first says why, either of them how it stands. */
const joined = (known: ExistingIssue, other: ExistingIssue): ExistingIssue => ({
  ...known,
  key: known.key === known.id ? other.key : known.key,
  url: known.url || other.url,
  title: known.title || other.title,
  state: known.state ?? other.state,
  category: known.category ?? other.category,
  ticketIds: [...new Set([...known.ticketIds, ...other.ticketIds])],
});

/** Joins what several sources tell, one after another; what stands in the list already stays where it is. */
export function joinIssues(tell: (signal: Signal<readonly ExistingIssue[]>) => void): JoinIssues {
  const ended = new Set<IssueSource>();
  let issues: readonly ExistingIssue[] = [];
  let failed: Fault | null = null;

  function end(source: IssueSource) {
    ended.add(source);
    if (issues.length > 0) return tell({ kind: 'ready', value: issues });
    if (ended.size < sources) return;
    tell(failed === null ? { kind: 'ready', value: issues } : { kind: 'absent', fault: failed });
  }

  return {
    add: (source, more) => {
      const known = issues.map((issue) => more.filter((each) => isSame(issue, each)).reduce(joined, issue));
      issues = [...known, ...more.filter((each) => known.every((issue) => !isSame(issue, each)))];
      end(source);
    },
    fail: (source, fault) => {
      failed = fault;
      end(source);
    },
  };
}
