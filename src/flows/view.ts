import type { Brief, BriefFields } from '../core/brief/brief.ts';
import type { Missing } from '../core/brief/completeness.ts';
import type { Weak } from '../core/brief/weak/weak-in.ts';
import type { Case } from '../core/case/case.ts';
import type { Closed } from '../core/case/closed.ts';
import type { Surroundings } from '../core/case/surroundings.ts';
import type { Answers, CriterionId } from '../core/checklist/criteria.ts';
import type { Proposal } from '../core/checklist/proposal.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { Verdict } from '../core/checklist/verdict.ts';
import type { IssueRef, IssueStatus } from '../core/escalation/issue.ts';
import type { TicketState } from '../core/escalation/state.ts';
import type { FormField, InputProblem } from '../core/form-field.ts';
import type { Fault, Instant } from '../core/outcome.ts';
import type { Policies } from '../core/policies.ts';
import type { Tracker } from '../core/ports.ts';
import type { Destination, Route } from '../core/routing/route.ts';
import type { RouteSetting } from '../core/settings.ts';
import type { Draft } from './draft.ts';
import type { Resource } from './resource.ts';

export type Proposed = {
  target: Target;
  targetBecause: readonly CriterionId[];
  /** The team that the answers name, where the front line hands over to L2 Support first. */
  beyond: Target | null;
  severity: Severity;
  severityBecause: readonly CriterionId[];
};

/** Everything that Decide shows. */
export type Decision = {
  proposals: readonly Proposal[];
  /** Proposals overlaid with the agent's own answers. */
  answers: Answers;
  verdict: Verdict;
  target: Target;
  severity: Severity;
  /** What the answers point to, and the answers that do. */
  proposed: Proposed;
  /** What the error is called that the conversation quotes; null without one. */
  error: string | null;
  /** The agent goes on against the verdict, so a reason is needed. */
  isAgainstVerdict: boolean;
  /** What the admin has switched off or explained. */
  items: Policies['items'];
  /** What the admin asks of briefs besides the playbook. */
  required: Policies['required'];
};

/** Why Send is not possible yet. */
export type Hindrance =
  | { kind: 'no-route'; setting: string }
  | { kind: 'wrong-route'; route: Extract<RouteSetting, { kind: 'wrong' }> }
  | { kind: 'not-available'; system: 'jira' }
  | { kind: 'reason-missing' }
  | { kind: 'field-missing'; missing: Missing }
  | { kind: 'input'; field: FormField; problem: InputProblem }
  /** Only agents of these groups and roles may send there. */
  | { kind: 'not-allowed'; groups: readonly string[]; roles: Policies['leadershipRoles'] }
  | { kind: 'ticket-closed' }
  /** The agent's role reads tickets, and changes none. */
  | { kind: 'read-only' };

/** What the tracker demands of this issue beyond the brief. */
export type Form = {
  fields: Resource<readonly FormField[]>;
  /** The tracker's own words about a field, from a try that it refused. */
  refusals: Readonly<Record<string, string>>;
  /** How its documents are cut where they are too long, once its code is here. */
  split?: Tracker['split'];
};

export type StepId = 'claim' | 'issue' | 'note';

/** How far one step of sending is. `at` is when it ended. */
export type StepReport = {
  step: StepId;
  state: 'waiting' | 'running' | 'done' | 'stopped';
  at: Instant | null;
};

export type SendReport = {
  target: Target;
  severity: Severity;
  /** Null while a note is written that the ticket stays in support. */
  destination: Destination | null;
  steps: readonly StepReport[];
  /** The issue that the ticket is linked to in place of a new one. */
  instead: IssueRef | null;
  issue: IssueRef | null;
};

/** A second issue of an escalation, which a person can close. */
export type Double = {
  ref: IssueRef;
  closing: { kind: 'offered' | 'running' | 'closed' } | { kind: 'failed'; fault: Fault };
};

/** What is handed to Security where Baton cannot send: the draft as theirs, once the ticket has been read. */
export type ByHand = {
  url: string;
  destination: Destination | null;
  draft: Extract<View, { kind: 'draft' }> | null;
};

/** What the agent sees of one ticket, one kind a screen. Made from the session's state by `viewOf`. */
export type View =
  | { kind: 'opening' }
  | { kind: 'failed'; fault: Fault; security: ByHand }
  | {
      kind: 'draft';
      case: Case;
      draft: Draft;
      /** `partial`: older messages are still arriving; `broken`: they could not be read. */
      conversation: 'complete' | 'partial' | 'broken';
      surroundings: Surroundings;
      /** Yearly revenue of this customer, null when unknown. */
      ownRevenue: number | null;
      /** Customers with the same problem that make a pattern. */
      patternFrom: number;
      /** How many messages were written since it was read: taken in when the agent says so. */
      news: number;
      /** The ticket was escalated before: so many messages are newer. */
      again: { at: Instant; news: number } | null;
      decision: Decision;
      brief: Brief;
      /** What the app read for the brief, without what the agent typed: what `restore` goes back to. */
      read: BriefFields;
      missing: readonly Missing[];
      /** Whether the conversation has been read, as far as it has arrived. */
      isRead: boolean;
      /** What could be stronger; empty until then. */
      weak: readonly Weak[];
      route: RouteSetting;
      form: Form;
      hindrances: readonly Hindrance[];
      /** False when this browser keeps nothing: the agent is told before typing. */
      isKept: boolean;
      /** Another tab has typed something else for this ticket: nothing is kept from here before the agent chooses. */
      hasRival: boolean;
    }
  /** Running. Nothing to press. */
  | { kind: 'sending'; report: SendReport }
  /** Stopped half-way, or before anything happened (`committed`: what the ticket or tracker already got). */
  | {
      kind: 'stopped';
      report: SendReport;
      fault: Fault;
      at: Instant;
      nothingHappened: boolean;
      isKept: boolean;
      /** The ticket takes no update any more: where the work goes on. */
      closed: Closed | null;
    }
  /** Another agent's claim, not yet stale: who, since when. */
  | { kind: 'claimed'; state: TicketState; security: ByHand }
  /** A claim that nobody works on (own, or stale): it can be finished. `hasDraft`: what was typed is on this device. */
  | { kind: 'interrupted'; state: TicketState; isOwn: boolean; hasDraft: boolean }
  | {
      kind: 'escalated';
      state: TicketState;
      route: Route | null;
      issue: Resource<IssueStatus>;
      /** Further issues that the same escalation made. */
      doubles: readonly Double[];
      /** True right after sending from this screen. */
      isFresh: boolean;
    }
  | { kind: 'handled'; state: TicketState; isFresh: boolean }
  /** The record belongs to another ticket, sandbox or installation. */
  /** `isElsewhere`: of another account, such as the one that a sandbox was copied from. */
  | { kind: 'copy'; state: TicketState; isElsewhere: boolean }
  /** Written by a newer version of Baton, or not readable at all. */
  | { kind: 'foreign'; reason: 'newer' | 'unreadable' };
