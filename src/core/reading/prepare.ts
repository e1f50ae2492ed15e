import type { Message } from '../case/message.ts';
import { signsBetween } from './holds.ts';
import { hitsIn, type Matcher } from './lexicon/match.ts';
import type { Phrasebook } from './lexicon/phrasebook.ts';
import { cutBlocks, type RawBlock } from './prepare/cut-blocks.ts';
import { cutSentences } from './prepare/cut-sentences.ts';
import { languageOf } from './prepare/language-of.ts';
import { linesOf } from './prepare/lines.ts';
import { isAutomaticText, ownLines } from './prepare/own-lines.ts';
import { lowerCase, upToDate, type Words, wordsBetween, wordsIn } from './prepare/words.ts';
import type { Block, Language, PreparedMessage, Sentence, Span } from './prepared.ts';

/** A message cut into its parts, before anybody looks at what they say. */
export type Outline = {
  message: Message;
  language: Language;
  isAutomatic: boolean;
  words: Words;
  blocks: readonly RawBlock[];
};

/** Takes away what the author did not write now, and finds the language. Costs time in proportion to the text, whatever it is. */
export function outlineOf(message: Message, usual: Language = 'en'): Outline {
  const lower = lowerCase(message.text);
  const words = wordsIn(lower);
  const blocks = cutBlocks(ownLines(linesOf(message.text, words), words));
  const prose = proseOf(blocks);
  const isAutomatic =
    message.author.role === 'system' || isAutomaticText(prose.map((span) => lower.slice(...span)).join('\n'));
  const language = languageOf(
    prose.map(([from, to]) => wordsBetween(words, from, to)),
    usual,
  );
  return { message, language, isAutomatic, words, blocks };
}

/** Finds the phrases of its sentences. */
export function prepare(outline: Outline, phrasebook: Phrasebook): PreparedMessage {
  const { message, language, isAutomatic } = outline;
  const matcher = phrasebook.matcherOf(language);
  const words = upToDate(outline.words);
  return {
    message,
    by: message.author.role === 'admin' ? 'agent' : message.author.role,
    language,
    isAutomatic,
    blocks: isAutomatic ? [] : outline.blocks.map((block) => blockOf(message.text, words, block, matcher)),
  };
}

/** Characters at the start of a message that tell its language, and whether it is automatic. */
const sample = 1500;

function proseOf(raw: readonly RawBlock[]): readonly Span[] {
  const prose: Span[] = [];
  let length = 0;
  for (const { kind, span } of raw) {
    if (length >= sample) break;
    if (kind === 'code') continue;
    const end = Math.min(span[1], span[0] + sample);
    prose.push([span[0], end]);
    length += end - span[0] + 1;
  }
  return prose;
}

function blockOf(text: string, all: Words, block: RawBlock, matcher: Matcher): Block {
  const [start, end] = block.span;
  if (block.kind === 'code')
    return { ...block, text: text.slice(start, end), holds: signsBetween(text, start, end) };
  const sentenceAt = (span: Span): Sentence => {
    const [from, to] = span;
    const { hits, holds } = hitsIn(wordsBetween(all, from, to), matcher);
    return { span, text: text.slice(from, to), hits, holds: holds | signsBetween(text, from, to) };
  };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const label = block.topic !== null && lineStart < start ? sentenceAt([lineStart, start]) : null;
  const sentences = cutSentences(text, start, end).map(sentenceAt);
  // Nothing but blanks stands between them.
  let holds = 0;
  for (const sentence of sentences) holds |= sentence.holds;
  const { span, topic } = block;
  if (block.kind === 'paragraph') return { kind: 'paragraph', span, topic, holds, label, sentences };
  return { kind: 'item', number: block.number, depth: block.depth, span, topic, holds, label, sentences };
}
