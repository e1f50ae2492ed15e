import type { Root } from 'mdast';
import type { Attempt, IssueDraft, IssueRef, IssueStatus } from '../../src/core/escalation/issue.ts';
import { done, type Fault, failed } from '../../src/core/outcome.ts';
import type { Tracker, Trackers } from '../../src/core/ports.ts';

/** A Linear in memory: one issue an escalation, whatever is repeated. */
export function aTracker() {
  const issues = new Map<string, IssueDraft>();
  const attempts: Attempt[] = [];
  const said: { key: string; eventId: string; document: Root }[] = [];
  const changes: string[] = [];
  const troubles: { when: 'before' | 'after'; fault: Fault }[] = [];
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
  const tracker: Tracker = {
    create: async (draft) => {
      attempts.push(draft.attempt);
      const trouble = troubles.shift();
      if (trouble?.when === 'before') return failed(trouble.fault);
      if (!issues.has(draft.escalationId)) issues.set(draft.escalationId, draft);
      return trouble === undefined ? done(refOf(draft.escalationId)) : failed(trouble.fault);
    },
    status: async (ref) => done(statusOf(ref)),
    searchIssues: async () => done([]),
    comment: async (issue, document, { eventId }) => {
      if (!said.some((each) => each.eventId === eventId)) said.push({ key: issue.key, eventId, document });
      return done(null);
    },
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
    /** Comments, and other changes of issues as "ENG-1 S2". */
    said,
    changes,
    trouble: (when: 'before' | 'after', fault: Fault) => troubles.push({ when, fault }),
  };
}
