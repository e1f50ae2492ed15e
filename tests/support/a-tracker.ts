import type { Root } from 'mdast';
import type { Attempt, IssueDraft, IssueRef, IssueStatus } from '../../src/core/escalation/issue.ts';
import { done, type Fault, failed, type Outcome } from '../../src/core/outcome.ts';
import type { Tracker, Trackers } from '../../src/core/ports.ts';

type Trouble = { call: 'create' | 'comment' | 'link'; when: 'before' | 'after'; fault: Fault };

/** A Linear in memory: one issue an escalation, whatever is repeated. */
export function aTracker() {
  const issues = new Map<string, IssueDraft>();
  const attempts: Attempt[] = [];
  const said: { key: string; eventId: string; document: Root }[] = [];
  const links: { key: string; ticket: number }[] = [];
  const changes: string[] = [];
  const troubles: Trouble[] = [];
  const refOf = (id: string): IssueRef => {
    const number = [...issues.keys()].indexOf(id) + 1;
    return { system: 'linear', id, key: `ENG-${number}`, url: `https://linear.app/acme/issue/ENG-${number}` };
  };
  const statusOf = (ref: IssueRef): IssueStatus => ({
    ref,
    title: issues.get(ref.id)?.title ?? '',
    state: 'Todo',
    category: 'todo',
    assignee: null,
    updatedAt: null,
  });
  function run<T>(call: Trouble['call'], effect: () => T): Outcome<T> {
    const index = troubles.findIndex((each) => each.call === call);
    const [trouble] = index < 0 ? [] : troubles.splice(index, 1);
    if (trouble?.when === 'before') return failed(trouble.fault);
    const value = effect();
    return trouble === undefined ? done(value) : failed(trouble.fault);
  }

  const tracker: Tracker = {
    create: async (draft) => {
      attempts.push(draft.attempt);
      return run('create', () => {
        if (!issues.has(draft.escalationId)) issues.set(draft.escalationId, draft);
        return refOf(draft.escalationId);
      });
    },
    made: async (id) => done(issues.has(id) ? refOf(id) : null),
    status: async (ref) => done(statusOf(ref)),
    statuses: async (refs) => done(refs.map(statusOf)),
    // As Jira does it: only who says that it may be there already has it looked for.
    comment: async ({ key }, document, { eventId, attempt }) =>
      run('comment', () => {
        const isSaid = attempt === 'again' && said.some((each) => each.eventId === eventId);
        if (!isSaid) said.push({ key, eventId, document });
        return null;
      }),
    link: async (issue, ticket) =>
      run('link', () => {
        links.push({ key: issue.key, ticket: ticket.id });
        return issue;
      }),
    searchIssues: async () => done([]),
    setSeverity: async ({ key }, severity) => {
      changes.push(`${key} ${severity}`);
      return done(null);
    },
    end: async ({ key }, as) => {
      changes.push(`${key} ${as}`);
      return done(null);
    },
  };
  const trackers: Trackers = { get: async () => tracker };
  return {
    trackers,
    issues,
    /** What each call of `create` said of the ones before it. */
    attempts,
    /** Comments, links, and other changes of issues as "ENG-1 S2". */
    said,
    links,
    changes,
    trouble: (when: Trouble['when'], fault: Fault, call: Trouble['call'] = 'create') =>
      troubles.push({ when, fault, call }),
  };
}
