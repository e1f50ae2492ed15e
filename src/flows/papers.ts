import type { Root } from 'mdast';
import type { TicketState } from '../core/escalation/state.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { Route } from '../core/routing/route.ts';

/** What sending writes for people, made when the claim has frozen target, severity and route. */
export type Papers = {
  /** Title and document of the issue. */
  issue(state: TicketState, route: Route): { title: string; document: Root };
  /** The internal note that tells of it. */
  note(state: TicketState, route: Route, issue: IssueRef | null): Root;
};
