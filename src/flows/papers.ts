import type { Root, RootContent } from 'mdast';
import type { Brief } from '../core/brief/brief.ts';
import { briefDocument } from '../core/brief/to-document.ts';
import type { Case } from '../core/case/case.ts';
import { cleanLine, cutText } from '../core/document/clean-text.ts';
import type { IssueRef } from '../core/escalation/issue.ts';
import { escalationNote, isFullNote, resumedNote } from '../core/escalation/note-document.ts';
import { goesOn, restOfBrief } from '../core/escalation/rest-of-brief.ts';
import type { TicketState } from '../core/escalation/state.ts';
import type { Route } from '../core/routing/route.ts';
import type { DocumentWords } from '../core/say.ts';
import type { Draft } from './draft.ts';
import type { Decision } from './view.ts';

/** What sending writes for people, made when the claim has frozen target, severity and route. */
export type Papers = {
  /** Title (one line) and document of the issue. */
  issue(state: Frozen, route: Route): { title: string; document: Root };
  /** Ends an issue that has no room for all of its document. */
  goesOn: RootContent;
  /** The internal note that tells of it, with the rest of what the issue had no room for. */
  note(
    state: Frozen & Pick<TicketState, 'by' | 'at'>,
    route: Route,
    issue: IssueRef | null,
    rest?: Root | null,
  ): Root;
};

type Frozen = Pick<TicketState, 'target' | 'severity'>;

export type PaperSource = {
  case: Case;
  draft: Draft;
  /** False when what was typed is on another device. */
  hasDraft: boolean;
  decision: Pick<Decision, 'answers' | 'isAgainstVerdict'>;
  brief(state: Frozen): Brief;
  words: DocumentWords;
};

/** Longest title that both trackers take, in UTF-16 units. */
const titleLength = 255;

const titleOf = (text: string): string => cutText(cleanLine(text), titleLength);

export function papersOf({ case: caseOf, draft, hasDraft, decision, brief, words }: PaperSource): Papers {
  const ticket = { id: caseOf.ticket.id, url: caseOf.ticket.url };
  const against = decision.isAgainstVerdict ? draft.against : null;
  const { answers } = decision;
  const { excuses } = draft;
  return {
    issue: (state, { detail }) => {
      const written = brief(state);
      return {
        title: titleOf(written.fields.summary?.text ?? caseOf.ticket.subject) || `#${ticket.id}`,
        document: briefDocument(written, { ticket, excuses, detail }, words),
      };
    },
    goesOn: goesOn(ticket, words),
    note: (state, route, issue, rest = null) => {
      const note = hasDraft
        ? escalationNote({ brief: brief(state), ticket, excuses, route, issue, answers, against }, words)
        : resumedNote(
            { state: { ...state, issue }, destination: route.destination, finishedBy: caseOf.agent.name },
            words,
          );
      const isWhole = hasDraft && isFullNote(route);
      return isWhole ? note : { ...note, children: [...note.children, ...restOfBrief(rest, issue, words)] };
    },
  };
}
