import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Brief } from '../brief/brief.ts';
import { askText, briefDocument, type DocumentContext, line, missingLines } from '../brief/to-document.ts';
import { type Answers, allCriteria, type CriterionId, speaksForHandling } from '../checklist/criteria.ts';
import { joinLines, link, paragraph, strong, text } from '../document/build.ts';
import { cleanLine, cutText } from '../document/clean-text.ts';
import { plainText } from '../document/plain-text.ts';
import type { MaskKind } from '../masking/find.ts';
import type { Instant } from '../outcome.ts';
import type { Destination, Route } from '../routing/route.ts';
import type { DocumentKey, DocumentWords } from '../say.ts';
import type { IssueRef } from './issue.ts';
import type { TicketState } from './state.ts';

export type EscalationNote = {
  brief: Brief;
  ticket: DocumentContext['ticket'];
  excuses: DocumentContext['excuses'];
  route: Pick<Route, 'destination' | 'note' | 'detail'>;
  /** Null when the ticket only moves to a group. */
  issue: IssueRef | null;
  answers: Answers;
  /** Why the agent went on against the verdict, null when they did not. */
  against: string | null;
  /** The kinds of what was masked in the issue, once for each value. */
  masked: readonly MaskKind[];
};

/** An escalation that is finished where nothing but its claim is known. */
type ResumedNote = {
  state: Pick<TicketState, 'target' | 'severity' | 'issue' | 'by' | 'at'>;
  destination: Destination | null;
  finishedBy: string;
};

type HandledNote = { answers: Answers; reason: string; by: string; at: Instant };

/** Characters of the conversation that fit on one line in Zendesk, about; and how many lines of it a text may take. */
const lineWidth = 90;
const cutLine = (value: string, lines: number): string => cutText(cleanLine(value), lines * lineWidth - 40);

/** How many lines of the conversation a note takes (design: a short note at most 25). */
export const noteLines = (root: Root): number =>
  plainText(root)
    .split('\n')
    .filter((each) => each.trim() !== '')
    .reduce((sum, each) => sum + Math.ceil(each.length / lineWidth), 0);

function place(issue: IssueRef | null, destination: Destination | null): PhrasingContent[] {
  if (issue !== null) return [text(' · '), link(issue.key, issue.url)];
  return destination?.kind === 'group' ? [text(` · ${cutLine(destination.group, 1)}`)] : [];
}

const severityLine = (severity: Brief['severity'], words: DocumentWords) =>
  line('document.line.severity', words, text(words.say(`document.severity.${severity}`)));

const byLine = (name: string, at: Instant, { say, moment }: DocumentWords) => [
  text(say('document.by_at', { name: cutLine(name, 1), at: moment(at) })),
];

/** The answers that say something, in words and on one line: a "no" only stands in the record. */
function answersLine(answers: Answers, words: DocumentWords): PhrasingContent[] {
  const part = (label: DocumentKey, ids: readonly CriterionId[]) =>
    ids.length === 0
      ? []
      : [`${words.say(label)}: ${ids.map((id) => words.say(`document.criterion.${id}`)).join(', ')}`];
  const yes = allCriteria.filter((id) => answers[id] === 'yes');
  const parts = [
    ...part(
      'document.line.for',
      yes.filter((id) => !speaksForHandling(id)),
    ),
    ...part('document.line.against', yes.filter(speaksForHandling)),
    ...part(
      'document.line.unsure',
      allCriteria.filter((id) => answers[id] === 'unsure'),
    ),
  ];
  return parts.length === 0 ? [] : [text(cutLine(parts.join(' · '), 5))];
}

/** How much was masked in the issue, and of what kinds: "3 (password, email address 2)". */
function maskedLine(masked: readonly MaskKind[], words: DocumentWords): PhrasingContent[] {
  if (masked.length === 0) return [];
  const kinds = [...new Set(masked)].map((kind) => {
    const count = masked.filter((each) => each === kind).length;
    return words.say(`document.mask.${kind}`) + (count > 1 ? ` ${count}` : '');
  });
  return line('document.line.masked', words, text(`${masked.length} (${kinds.join(', ')})`));
}

/** Why and on what grounds: below the short note and below the whole brief. */
function grounds({ answers, against, masked }: EscalationNote, words: DocumentWords): RootContent[] {
  const why = against === null ? [] : line('document.went_against', words, text(cutLine(against, 4)));
  const lines = [answersLine(answers, words), why, maskedLine(masked, words)].filter(
    (each) => each.length > 0,
  );
  return lines.length === 0 ? [] : [paragraph(...joinLines(lines))];
}

function askLine({ fields }: Brief, words: DocumentWords): PhrasingContent[][] {
  const ask = fields.ask === undefined ? [] : [askText(fields.ask.text, words)];
  const detail = fields.ask_detail === undefined ? [] : [fields.ask_detail.text];
  const value = cutLine([...ask, ...detail].join(' · '), 3);
  return value === '' ? [] : [line('field.ask', words, text(value))];
}

function shortNote({ brief, excuses }: EscalationNote, words: DocumentWords): RootContent[] {
  const { summary, deadline } = brief.fields;
  const by = byLine(brief.fields.reporter?.text ?? brief.reportedBy, brief.reportedAt, words);
  const missing = missingLines(brief, excuses, words);
  const lines = [
    severityLine(brief.severity, words),
    ...askLine(brief, words),
    ...(deadline === undefined ? [] : [line('field.deadline', words, text(cutLine(deadline.text, 1)))]),
    ...(missing.length === 0
      ? []
      : [line('document.line.missing', words, text(cutLine(missing.join(' · '), 5)))]),
    line('document.line.by', words, ...by),
  ];
  const what = summary === undefined ? [] : [paragraph(text(cutLine(summary.text, 3)))];
  return [...what, paragraph(...joinLines(lines))];
}

const title = (
  note: Pick<EscalationNote, 'issue'> & { destination: Destination | null; target: Brief['target'] },
  words: DocumentWords,
) =>
  paragraph(
    strong(words.say('document.note.escalated', { target: words.say(`document.target.${note.target}`) })),
    ...place(note.issue, note.destination),
  );

/** Whether the note is the whole brief: when the route says so, or when no issue holds all of it. */
export const isFullNote = ({
  note,
  destination,
  detail,
}: Pick<Route, 'note' | 'destination' | 'detail'>): boolean =>
  note === 'full' || detail === 'minimal' || destination.kind === 'group';

/** The internal note of an escalation. */
export function escalationNote(note: EscalationNote, words: DocumentWords): Root {
  const { brief, ticket, excuses, route, issue } = note;
  const body = isFullNote(route)
    ? briefDocument(brief, { ticket, excuses, detail: 'full' }, words).children
    : shortNote(note, words);
  const first = title({ issue, destination: route.destination, target: brief.target }, words);
  return { type: 'root', children: [first, ...body, ...grounds(note, words)] };
}

/** The internal note when the escalation is finished on another device, where the draft is not. */
export function resumedNote({ state, destination, finishedBy }: ResumedNote, words: DocumentWords): Root {
  const { issue, target, severity, by, at } = state;
  const name = cutLine(finishedBy, 1);
  const why =
    issue === null
      ? words.say('document.note.resumed_without_brief', { name })
      : words.say('document.note.resumed', { name, key: issue.key });
  const lines = [
    severityLine(severity, words),
    line('document.line.by', words, ...byLine(by.name, at, words)),
    [text(why)],
  ];
  return {
    type: 'root',
    children: [title({ issue, destination, target }, words), paragraph(...joinLines(lines))],
  };
}

/** The internal note when the case stays in support: it says so and why. */
export function handledNote({ answers, reason, by, at }: HandledNote, words: DocumentWords): Root {
  const lines = [
    line('document.line.reason', words, text(cutLine(reason, 6))),
    answersLine(answers, words),
    line('document.line.by', words, ...byLine(by, at, words)),
  ].filter((each) => each.length > 0);
  return {
    type: 'root',
    children: [paragraph(strong(words.say('document.note.handled'))), paragraph(...joinLines(lines))],
  };
}
