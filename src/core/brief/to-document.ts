import type { PhrasingContent, Root, RootContent } from 'mdast';
import {
  code,
  heading,
  joinLines,
  link,
  list,
  listLines,
  paragraph,
  paragraphs,
  strong,
  text,
} from '../document/build.ts';
import { cleanLine } from '../document/clean-text.ts';
import { linksIn } from '../document/links-in.ts';
import { lookUp } from '../look-up.ts';
import type { DocumentKey, DocumentWords } from '../say.ts';
import type { Brief, BriefField } from './brief.ts';
import { missingFrom, type Principle } from './completeness.ts';
import { type FieldId, fieldIds, fieldSpec, type SectionId, sections } from './fields.ts';

/** What the document says beside the brief. */
export type DocumentContext = {
  ticket: { id: number; url: string };
  excuses: Readonly<Partial<Record<Principle, string>>>;
  /** Why it is escalated although support could solve it; null when nothing speaks for that. */
  against?: string | null;
  /** `minimal`: summary, severity and the link only, for a restricted destination. */
  detail: 'full' | 'minimal';
};

/** The heading of their section says it already. */
const withoutLabel: readonly FieldId[] = ['summary', 'description', 'tried'];
const numbered: readonly FieldId[] = ['tried', 'steps'];
/** Told with the date, in the lines of the head. */
const inHead: readonly FieldId[] = ['summary', 'reporter'];

const asks: Readonly<Record<string, DocumentKey>> = {
  investigate: 'document.ask.investigate',
  fix: 'document.ask.fix',
  decide: 'document.ask.decide',
};

/** The agent's choice in words; a word that is no choice stays as it was typed. */
export function askText(value: string, { say }: DocumentWords): string {
  const key = lookUp(asks, value);
  return key === undefined ? value : say(key);
}

const labelled = (label: string, words: DocumentWords): PhrasingContent[] => [
  strong(words.say('document.line_label', { label })),
  text(' '),
];

/** "**Severity:** High" */
export const line = (
  label: DocumentKey,
  words: DocumentWords,
  ...content: PhrasingContent[]
): PhrasingContent[] => [...labelled(words.say(label), words), ...content];

const severityLine = (brief: Brief, words: DocumentWords) =>
  line('document.line.severity', words, text(words.say(`document.severity.${brief.severity}`)));

const ticketLine = ({ ticket }: DocumentContext, words: DocumentWords) =>
  line('document.line.ticket', words, link(words.say('document.ticket_link', { id: ticket.id }), ticket.url));

const againstLine = ({ against = null }: DocumentContext, words: DocumentWords) => {
  const why = cleanLine(against ?? '');
  return why === '' ? [] : [line('document.went_against', words, text(why))];
};

function head(brief: Brief, context: DocumentContext, words: DocumentWords): RootContent[] {
  const { say, moment } = words;
  const by = cleanLine(brief.fields.reporter?.text ?? brief.reportedBy);
  const lines =
    context.detail === 'minimal'
      ? [severityLine(brief, words), ticketLine(context, words)]
      : [
          severityLine(brief, words),
          line('document.line.target', words, text(say(`document.target.${brief.target}`))),
          line(
            'field.reporter',
            words,
            text(say('document.by_at', { name: by, at: moment(brief.reportedAt) })),
          ),
          ticketLine(context, words),
          ...againstLine(context, words),
        ];
  return [...paragraphs(brief.fields.summary?.text ?? ''), paragraph(...joinLines(lines))];
}

function listField(id: FieldId, { text: value, origin }: BriefField): RootContent {
  const read = origin === 'agent' ? linksIn : (item: string) => [text(item)];
  return list(listLines(value).map(read), numbered.includes(id));
}

function fieldContent(id: FieldId, field: BriefField, words: DocumentWords): RootContent[] {
  const label = withoutLabel.includes(id) ? [] : labelled(words.say(`field.${id}`), words);
  if (id === 'errors') return [paragraph(...label.slice(0, 1)), code(field.text)];
  if (fieldSpec(id).shape === 'list') {
    const title = label.length === 0 ? [] : [paragraph(...label.slice(0, 1))];
    return [...title, listField(id, field)];
  }
  return paragraphs(id === 'ask' ? askText(field.text, words) : field.text, label);
}

function section(id: SectionId, brief: Brief, words: DocumentWords): RootContent[] {
  const content = fieldIds
    .filter((field) => fieldSpec(field).section === id && !inHead.includes(field))
    .flatMap((field) => {
      const value = brief.fields[field];
      return value === undefined ? [] : fieldContent(field, value, words);
    });
  return content.length === 0 ? [] : [heading(words.say(`document.section.${id}`)), ...content];
}

/** What the target asks for and the brief does not say, each with the line that says why, where there is one. */
export const missingLines = (
  brief: Brief,
  excuses: DocumentContext['excuses'],
  { say }: DocumentWords,
): string[] =>
  missingFrom(brief).map(({ field, principle }) => {
    const label = say(`field.${field}`);
    const excuse = cleanLine(principle === null ? '' : (excuses[principle] ?? ''));
    return excuse === '' ? label : `${say('document.line_label', { label })} ${excuse}`;
  });

function notKnown(brief: Brief, context: DocumentContext, words: DocumentWords): RootContent[] {
  const missing = missingLines(brief, context.excuses, words);
  if (missing.length === 0) return [];
  const items = missing.map((item) => [text(item)]);
  return [heading(words.say('document.not_known')), list(items, false)];
}

/**
 * The brief as the document that is handed over, in the order of the playbook (B1–B8), with what is missing at the end.
 * Every text of a person is a node of its own, never markup.
 */
export function briefDocument(brief: Brief, context: DocumentContext, words: DocumentWords): Root {
  const first = head(brief, context, words);
  if (context.detail === 'minimal') return { type: 'root', children: first };
  const rest = sections.flatMap((id) => section(id, brief, words));
  const title = heading(words.say('document.section.B1'));
  return { type: 'root', children: [title, ...first, ...rest, ...notKnown(brief, context, words)] };
}
