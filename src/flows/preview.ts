import { type TextBlock, textBlocks } from '../core/document/text-blocks.ts';
import { noteLines } from '../core/escalation/note-document.ts';
import { type PlannedChange, plannedChanges } from '../core/escalation/plan.ts';
import type { Mask } from '../core/masking/mask-text.ts';
import type { Route } from '../core/routing/route.ts';
import { papersOf } from './papers.ts';
import type { View } from './view.ts';
import type { PaperWords } from './words.ts';

export type Preview = {
  changes: readonly PlannedChange[];
  title: string;
  /** Null when the ticket only moves to a group. */
  issue: readonly TextBlock[] | null;
  note: readonly TextBlock[];
  /** What is masked in all that leaves Zendesk, and what the agent let through. */
  masks: readonly Mask[];
};

type Drafted = Pick<Extract<View, { kind: 'draft' }>, 'case' | 'draft' | 'decision' | 'brief' | 'form'>;

/** What would be written and changed if it were sent by this route now. */
export function previewOf(
  { case: caseOf, draft, decision, brief, form }: Drafted,
  route: Route,
  words: PaperWords,
): Preview {
  const { ticket, agent, readAt } = caseOf;
  const papers = papersOf({ case: caseOf, draft, hasDraft: true, decision, brief: () => brief, words });
  const { title, document, masks } = papers.issue(decision, route);
  const { first, rest } = form.split?.(document, papers.goesOn) ?? { first: document, rest: null };
  const note = papers.note({ ...decision, by: agent, at: readAt }, route, null, rest);
  const isGroup = route.destination.kind === 'group';
  return {
    changes: plannedChanges(ticket, route, { target: decision.target, noteLines: noteLines(note) }),
    title,
    issue: isGroup ? null : textBlocks(first),
    note: textBlocks(note),
    masks: isGroup ? [] : masks,
  };
}
