import type { Message } from '../../case/message.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Phrasebook } from '../lexicon/phrasebook.ts';
import { outlineOf, prepare } from '../prepare.ts';
import type { Block, PreparedMessage } from '../prepared.ts';
import { readsLikeProse } from './reads-like-prose.ts';
import { type Said, saidOf } from './said.ts';
import { visibleText } from './visible-text.ts';

/** A report as it is judged: its title, and what its author wrote freely. */
export type ReportText = {
  title: Said;
  /** Headings, bold lines: mostly a form's. */
  headings: readonly Said[];
  said: readonly Said[];
  body: PreparedMessage;
  titleMessage: PreparedMessage;
  /** What its author wrote freely and nothing else. */
  saidMessage: PreparedMessage;
};

/** A line with fewer words is the answer to a form. */
const fewWords = 3;

/** What is read in reports: the phrases of every conversation, and those of reports alone. */
export type ReportBooks = { phrases: Phrasebook; reports: Phrasebook };

export function reportText(title: string, text: string, { phrases, reports }: ReportBooks): ReportText {
  const prepared = (each: string) => prepare(outlineOf(messageOf(each)), phrases);
  const body = prepared(visibleText(text));
  const titleMessage = prepared(title);
  const language = body.language === 'other' ? titleMessage.language : body.language;
  const sentences = body.blocks.flatMap((block) => sentencesOf(block, prepared));
  const matcher = reports.matcherOf(language);
  const saidIn = (each: string) => saidOf(each, matcher);
  const said = sentences
    .filter((each) => !isHeading(each))
    .map((each) => saidIn(withoutPrompt(each)))
    .filter(({ text: own, words }) => words >= fewWords && !isField(own));
  return {
    title: saidIn(title),
    headings: sentences.filter(isHeading).map(saidIn),
    said,
    body,
    titleMessage,
    saidMessage: prepared(said.map((each) => each.text).join('\n\n')),
  };
}

/** Forms have people write their prose into blocks of code. */
const sentencesOf = (block: Block, prepared: (text: string) => PreparedMessage): readonly string[] =>
  block.kind !== 'code'
    ? block.sentences.map(({ text }) => text)
    : readsLikeProse(block.text)
      ? prepared(block.text.replace(/^[ \t]*[`~]{3,}.*$/gm, '')).blocks.flatMap((inner) =>
          inner.kind === 'code' ? [] : inner.sentences.map(({ text }) => text),
        )
      : [];

const isHeading = (text: string) =>
  !text.includes('\n') && /^(?:#{1,6}\s|\*\*[^*]{2,200}\*\*:?\s*$|__[^_]{2,100}__:?$)/.test(text);

/** "**What happens?** Nothing." is "Nothing." */
const withoutPrompt = (text: string) =>
  text.replace(/^\*\*[^\n]{2,200}?(?:[?:]\s{0,3}\*\*|\*\*\s{0,3}[?:])\s*/, '');

/** A ticked box, a row of a table, a short value behind a label, a version. */
const isField = (text: string) => fields.some((field) => field.test(text.slice(0, 200)));

const fields = [
  /^\[[ xX]?\]/,
  /^[^|\n]{0,60}\|[^|\n]{0,60}\|[^|\n]{0,60}\|/,
  /^[-*\s]{0,4}[^:=?\n]{2,60}\s?(?::|=>?)\s?\*{0,2}\s?(?:\S+\s*){0,4}$/,
  new RegExp(`^[^:\\n]{0,60}\\b${oneOf('text:technical')}\\b[^:\\n]{0,40}:`, 'i'),
  /^[\w.+\s()-]{0,40}\d\.\d[\w.\s()-]{0,20}$/,
];

const messageOf = (text: string): Message => ({
  id: '',
  auditId: null,
  at: 0,
  author: { id: null, name: '', role: 'customer' },
  public: true,
  text,
  channel: '',
  attachments: [],
  call: null,
  userAgent: null,
  baton: null,
});
