import type { Message } from '../case/message.ts';
import type { Holds } from './holds.ts';
import type { Hit } from './lexicon/lexicon.ts';

/** Start and end in the text of the message, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** ISO 639-1 of a language that has a lexicon. `other`: nothing but structure is read. */
export type Language = string;

/** `text` is the literal part of the message that `span` names. `hits`: what the lexicon knows of it, by place. */
export type Sentence = { span: Span; text: string; hits: readonly Hit[]; holds: Holds };

/** What a heading (or a label such as "Expected:") announces, in any language that has a lexicon. */
export type Topic =
  | 'observed'
  | 'expected'
  /** Both: "What is the expected result? What do you see instead?" */
  | 'outcome'
  | 'steps'
  | 'environment'
  | 'tried'
  | 'errors'
  | 'other';

/** `label`: what stands before it on its first line and says what follows, such as "Feature request:". */
type Prose = { label: Sentence | null; sentences: readonly Sentence[] };

/** A part of a message that its author wrote now: no greeting, signature, quoted reply or disclaimer. */
export type Block = {
  span: Span;
  /** The heading that it stands under, of the same message; null without one. */
  topic: Topic | null;
  holds: Holds;
} & (
  | ({ kind: 'paragraph' } & Prose)
  /** `number` is null for a bullet. `depth` counts from 0. */
  | ({ kind: 'item'; number: number | null; depth: number } & Prose)
  /** Fenced or indented code, a stack trace, log lines: verbatim. */
  | { kind: 'code'; text: string }
);

/** A message as reading takes it: cleaned, cut into blocks and sentences, each with its place in the original. */
export type PreparedMessage = {
  message: Message;
  by: 'customer' | 'agent' | 'system';
  language: Language;
  /** Out of office, delivery failures, "we have received your request": nothing of it is read. */
  isAutomatic: boolean;
  blocks: readonly Block[];
};
