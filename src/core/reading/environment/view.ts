import type { Finding } from '../finding.ts';
import { lacks, roomOf } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';

export type EnvironmentFinding = Extract<Finding, { kind: 'environment' }>;

/** A part of an environment as it stands in a message. */
export type Piece = { part: EnvironmentFinding['part']; text: string; span: Span };

/** A sentence in its message. */
export type View = {
  /** Of the whole message; spans count in it. */
  text: string;
  sentence: Sentence;
  /** What stands before it on its line: "Hardware:". */
  label: string;
  /** A customer tells of their own; a note tells what a colleague saw; a reply of support asks and advises. */
  source: 'customer' | 'note' | 'reply';
};

const none: readonly Hit[] = [];

export const hitsOf = ({ sentence }: View, tag: Tag): readonly Hit[] =>
  lacks(sentence, roomOf(tag)) ? none : sentence.hits.filter((hit) => hit.tag === tag);

/** What a sticky pattern finds right behind a place, at most so many characters long. */
export function behind(text: string, at: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export const overlapsAny = (place: Span, pieces: readonly Piece[]): boolean =>
  pieces.some(({ span }) => overlaps(place, span));
