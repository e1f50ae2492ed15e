import type { Root } from 'mdast';
import type { Severity } from '../checklist/target.ts';
import type { FormInputs } from '../form-field.ts';
import type { Instant } from '../outcome.ts';
import type { Destination, Route } from '../routing/route.ts';

/** An issue that exists, as the ticket remembers it. `id` is the tracker's own id, `key` what people read. */
export type IssueRef = { system: 'linear' | 'jira'; id: string; key: string; url: string };

/**
 * `first`: nobody has tried yet. `again`: an earlier try may have created it. `chosen`: an earlier try may have, was not
 * found, and a person decided to create it.
 */
export type Attempt = 'first' | 'again' | 'chosen';

/** What is to be created. `escalationId` is the identity that makes creating repeatable. */
export type IssueDraft = {
  escalationId: string;
  destination: Exclude<Destination, { kind: 'group' }>;
  title: string;
  document: Root;
  severity: Severity;
  labels: readonly string[];
  /** `subject` is masked as all of it, and empty where the destination may not know it. */
  ticket: { id: number; url: string; subject: string };
  attempt: Attempt;
  /** For fields that the tracker demands beyond the brief. */
  inputs?: FormInputs;
  /** What the route says of the issue beyond that; without it nothing. */
  wishes?: Pick<Route, 'component' | 'project' | 'priority' | 'assignee'>;
};

export type IssueCategory = 'todo' | 'doing' | 'done' | 'dropped';

/** How an issue stands now. `state` is the tracker's own word for it. */
export type IssueStatus = {
  ref: IssueRef;
  title: string;
  state: string;
  category: IssueCategory;
  assignee: string | null;
  updatedAt: Instant | null;
  /** When it came to its end; left out where it has not, or nobody has asked for it. */
  endedAt?: Instant;
};
