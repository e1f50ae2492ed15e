import type { Principle } from '../core/brief/completeness.ts';
import type { FieldId } from '../core/brief/fields.ts';
import type { Article, SideConversation } from '../core/case/surroundings.ts';
import type { Answer, CriterionId } from '../core/checklist/criteria.ts';
import type { Severity, Target } from '../core/checklist/target.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import type { OftenReturned } from '../core/escalation/past-returns.ts';
import type { Choice, FieldInput, FormField } from '../core/form-field.ts';
import type { Fault } from '../core/outcome.ts';
import type { Put } from '../core/ports.ts';
import type { Destination } from '../core/routing/route.ts';
import type { Step } from './draft.ts';
import type { FollowUp } from './follow/follow-view.ts';
import type { Beside, GoneOn } from './go-on-at.ts';
import type { View } from './view.ts';

/** `text`: the reply, also where the composer did not take it. */
export type Asked = { put: Put; text: string };

/** `left`: those that Zendesk refused, each with its reason. */
export type ProblemMade =
  | { kind: 'made'; attached: readonly number[]; left: readonly { id: number; fault: Fault }[] }
  | { kind: 'stopped'; fault: Fault };

/** One ticket as one agent works on it: read with `useSyncExternalStore`, changed by these commands only. */
export type Session = {
  view(): View;
  subscribe(listener: () => void): () => void;
  /** Reads the ticket; also after a failure. */
  open(): void;
  goTo(step: Step): void;
  /** The agent's own answer; null goes back to what the app proposes. */
  answer(criterion: CriterionId, answer: Answer | null): void;
  chooseTarget(target: Target): void;
  chooseSeverity(severity: Severity): void;
  /** Types into a field of the brief; '' clears it. */
  edit(field: FieldId, text: string): void;
  /** Goes back to what the app read for this field. */
  restore(field: FieldId): void;
  excuse(principle: Principle, text: string): void;
  explainAgainst(text: string): void;
  /** Why target or severity is another one than was proposed. */
  explainChoice(text: string): void;
  /** Why support keeps it; survives a reload like everything that is typed. */
  explainKeeping(text: string): void;
  /** Asks the tracker what it demands beyond the brief, once for each destination; also after a failure. */
  readForm(): void;
  /** Enters something for a field of the tracker; null clears it. */
  enter(field: string, input: FieldInput | null): void;
  /** People for a field of the tracker; null when they could not be looked for. */
  findPeople(field: FormField, text: string): Promise<readonly Choice[] | null>;
  /** Lets a masked value leave as it is, or masks it again. `mask` is its id. */
  restoreMasked(mask: string, isRestored: boolean): void;
  /** Throws the draft away. */
  discard(): void;
  /** Goes on with what another tab has typed for this ticket; what was typed here is gone. */
  takeRival(): void;
  /** Goes on with what was typed here, in place of what another tab has. */
  keepMine(): void;
  /** Claims, creates, writes the note. Ignored while it already runs. */
  send(): Promise<void>;
  /** Says whether a similar ticket counts as the same problem; its likeness says so until then. */
  count(ticketId: number, isCounted: boolean): void;
  /** Makes this ticket a problem, and other ones its incidents. */
  makeProblem(ids: readonly number[]): Promise<ProblemMade>;
  /** What a destination often sends escalations back for; empty where that is not known. */
  readOftenReturned(destination: Destination): Promise<readonly OftenReturned[]>;
  /** What was learned in an earlier escalation; null when nothing was written down, or it cannot be read. */
  readLearned(ticketId: number): Promise<string | null>;
  /** The ticket's side conversations; empty where there are none, null when they could not be read. */
  readSideConversations(): Promise<readonly SideConversation[] | null>;
  /** Puts the link to an article into the reply. */
  putArticle(article: Pick<Article, 'title' | 'url'>, how: 'if-free' | 'anyway'): Promise<Put>;
  /** Links the ticket to an issue that exists, comments its impact there, writes the note; nothing is created. */
  linkInstead(issue: IssueRef): Promise<void>;
  /**
   * Goes on with what was interrupted, from the ticket's claim. `create`: the issue is made although an earlier try may
   * have made it, for it was looked for and not found.
   */
  finish(how?: 'create'): Promise<void>;
  /** Takes an interrupted claim off the ticket, so that it can be sent anew. An issue that was created stays. */
  giveUp(): Promise<void>;
  /** Keeps the ticket in support: a short note that says so and why. */
  keepInSupport(reason: string): Promise<void>;
  /** Back from `stopped` to the draft, which is unchanged. */
  backToDraft(): void;
  /** From `handled`, `escalated` or `copy`: a new draft for this ticket. */
  startAgain(): void;
  /** Takes a copied record over: this ticket goes on with its issue, as an escalation of its own. */
  adopt(): Promise<void>;
  /** Takes a copied record off the ticket. Answers with why it could not. */
  clearCopy(): Promise<Fault | null>;
  /** Goes to another ticket and takes along what was typed and what was begun. `beside`: the answer to `GoneOn`'s. */
  goOnAt(ticketId: number, beside?: Beside): Promise<GoneOn>;
  /** Makes a follow-up of a closed ticket and goes there. Answers with why it could not; null: it is not closed, or has one. */
  makeFollowUp(): Promise<GoneOn | Fault | null>;
  /** Closes a second issue of the escalation, by the tracker's own id. */
  closeDouble(id: string): Promise<void>;
  /** Takes in what was written since the ticket was read. Nothing that was typed changes. */
  takeNews(): void;
  /** Puts a reply into the composer that asks the customer for what is missing; null when its code could not be fetched. */
  askCustomer(how: 'if-free' | 'anyway'): Promise<Asked | null>;
  /** What goes on with the escalation after it was sent; null when its code could not be fetched. */
  follow(): Promise<FollowUp | null>;
  /** Reads the issue's status again. */
  refreshIssue(): void;
  /** Ends it: aborts what is being read, keeps the draft. */
  close(): void;
};
