import type { Root, RootContent } from 'mdast';
import type { Brief } from '../core/brief/brief.ts';
import { briefDocument } from '../core/brief/to-document.ts';
import type { Case } from '../core/case/case.ts';
import type { ChatMessage } from '../core/chat.ts';
import { cleanLine, cutText } from '../core/document/clean-text.ts';
import { chatMessage } from '../core/escalation/chat-message.ts';
import { impactDocument } from '../core/escalation/impact-document.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import { escalationNote, isFullNote, resumedNote } from '../core/escalation/note-document.ts';
import { goesOn, restOfBrief } from '../core/escalation/rest-of-brief.ts';
import type { TicketState } from '../core/escalation/state.ts';
import type { FormInputs } from '../core/form-field.ts';
import { maskBrief } from '../core/masking/mask-brief.ts';
import { maskInputs } from '../core/masking/mask-inputs.ts';
import { distinctMasks, type Mask, maskText } from '../core/masking/mask-text.ts';
import { fillInputs } from '../core/routing/fill-inputs.ts';
import type { Route } from '../core/routing/route.ts';
import type { Draft } from './draft.ts';
import { maskRules } from './mask-rules.ts';
import type { Decision } from './view.ts';
import type { PaperWords } from './words.ts';

/** All that leaves Zendesk, masked. */
export type IssuePaper = {
  /** One line. */
  title: string;
  document: Root;
  /** The ticket's subject, for the title of the link; empty where the destination may not know it. */
  subject: string;
  /** For fields that the tracker demands beyond the brief. */
  inputs: FormInputs;
  /** Every value that was masked or that a person let through, once. */
  masks: readonly Mask[];
};

/** What sending writes for people, made when the claim has frozen target, severity and route. */
export type Papers = {
  issue(state: Frozen, route: Route): IssuePaper;
  /** What an issue that exists is told when it is the ticket's, too; masked like everything that leaves. */
  impact(state: Frozen, route: Route): Root;
  /** What the team's channel is told, masked like everything that leaves. */
  chat(state: Frozen, route: Route, issue: IssueRef | null): ChatMessage;
  /** Ends an issue that has no room for all of its document. */
  goesOn: RootContent;
  /**
   * The internal note that tells of it, with the rest of what the issue had no room for. It stays in Zendesk, but copies
   * no credentials into one more place.
   */
  note(
    state: Frozen & Pick<TicketState, 'by' | 'at'>,
    route: Route,
    issue: IssueRef | null,
    rest?: Root | null,
  ): Root;
  /** Why the agent went on against the verdict, null when they did not; without credentials. */
  against: string | null;
};

type Frozen = Pick<TicketState, 'target' | 'severity'>;

export type PaperSource = {
  case: Case;
  draft: Draft;
  /** False when what was typed is on another device. */
  hasDraft: boolean;
  decision: Pick<Decision, 'answers' | 'isAgainstVerdict'>;
  brief(state: Frozen): Brief;
  words: PaperWords;
};

/** Longest title that both trackers take, in UTF-16 units. */
const titleLength = 255;

/** What a restricted destination is told: nothing else may be masked, counted or shown for it. */
const summaryOf = ({ fields: { summary }, ...brief }: Brief): Brief => ({
  ...brief,
  fields: summary === undefined ? {} : { summary },
});

export function papersOf({ case: caseOf, draft, hasDraft, decision, brief, words }: PaperSource): Papers {
  const ticket = { id: caseOf.ticket.id, url: caseOf.ticket.url };
  const { answers } = decision;
  const { excuses } = draft;
  const inside = maskRules(draft, words.document, { personal: false });
  const typed = decision.isAgainstVerdict ? draft.against : null;
  const against = typed && maskText(typed, inside).value;

  function issueOf(state: Frozen, route: Route): IssuePaper {
    const { detail, pii } = route;
    const rules = maskRules(draft, words.issue, { personal: pii !== 'keep' });
    const isMinimal = detail === 'minimal';
    const all = brief(state);
    const written = maskBrief(
      isMinimal
        ? { brief: summaryOf(all), excuses: {}, against: null }
        : { brief: all, excuses, against: typed },
      rules,
    );
    const { brief: document, ...rest } = written.value;
    const title = maskText(cleanLine(all.fields.summary?.text ?? caseOf.ticket.subject), rules);
    const subject = maskText(isMinimal ? '' : cleanLine(caseOf.ticket.subject), rules);
    const inputs = maskInputs({ ...fillInputs(route, caseOf), ...draft.inputs }, rules);
    return {
      title: cutText(title.value, titleLength) || `#${ticket.id}`,
      document: briefDocument(document, { ticket, ...rest, detail }, words.issue),
      subject: cutText(subject.value, titleLength),
      inputs: inputs.value,
      masks: distinctMasks([title, written, subject, inputs].flatMap(({ masks }) => masks)),
    };
  }

  let last: { of: readonly unknown[]; paper: IssuePaper } | null = null;
  /** The note counts what was masked in the issue: it is the same one. */
  function issue(state: Frozen, route: Route): IssuePaper {
    const of = [state.target, state.severity, route];
    if (last === null || of.some((each, at) => each !== last?.of[at]))
      last = { of, paper: issueOf(state, route) };
    return last.paper;
  }

  function impact(state: Frozen, { detail, pii }: Route): Root {
    const rules = maskRules(draft, words.issue, { personal: pii !== 'keep' });
    const { brief: written } = maskBrief({ brief: brief(state), excuses: {}, against: null }, rules).value;
    return impactDocument(
      { brief: written, ticket, detail, isAgain: caseOf.ticket.followupSourceId !== null },
      words.issue,
    );
  }

  function chat(state: Frozen, route: Route, made: IssueRef | null): ChatMessage {
    const rules = maskRules(draft, words.issue, { personal: route.pii !== 'keep' });
    const { brief: written } = maskBrief({ brief: brief(state), excuses: {}, against: null }, rules).value;
    const { title } = issue(state, route);
    return chatMessage({ brief: written, title, issue: made, ticket, detail: route.detail }, words.issue);
  }

  function maskedIn(state: Frozen, route: Route): readonly Mask[] {
    return issue(state, route).masks.filter(({ isRestored }) => !isRestored);
  }

  function noteOf(state: Frozen & Pick<TicketState, 'by' | 'at'>, route: Route, made: IssueRef | null): Root {
    const { destination } = route;
    if (!hasDraft)
      return resumedNote(
        { state: { ...state, issue: made }, destination, finishedBy: caseOf.agent.name },
        words.document,
      );
    const { value: written } = maskBrief({ brief: brief(state), excuses, against: typed }, inside);
    const masked = destination.kind === 'group' ? [] : maskedIn(state, route).map(({ kind }) => kind);
    return escalationNote({ ...written, ticket, route, issue: made, answers, masked }, words.document);
  }

  return {
    issue,
    impact,
    chat,
    goesOn: goesOn(ticket, words.issue),
    note: (state, route, made, rest = null) => {
      const note = noteOf(state, route, made);
      const isWhole = hasDraft && isFullNote(route);
      return isWhole
        ? note
        : { ...note, children: [...note.children, ...restOfBrief(rest, made, words.document)] };
    },
    against,
  };
}
