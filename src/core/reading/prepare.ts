import type { Message } from '../case/message.ts';
import { matcherOf } from './lexicon/known.ts';
import { hitsIn, type Matcher } from './lexicon/match.ts';
import { cutBlocks, type RawBlock } from './prepare/cut-blocks.ts';
import { cutSentences } from './prepare/cut-sentences.ts';
import { languageOf } from './prepare/language-of.ts';
import { linesOf } from './prepare/lines.ts';
import { isAutomaticText, ownLines } from './prepare/own-lines.ts';
import { lowerCase, wordsIn } from './prepare/words.ts';
import type { Block, Language, PreparedMessage, Sentence } from './prepared.ts';

/** Takes away what the author did not write now, and cuts the rest. Costs time in proportion to the text, whatever it is. */
export function prepare(message: Message, usual: Language = 'en'): PreparedMessage {
  const lines = linesOf(message.text);
  const own = ownLines(lines);
  const lower = lowerCase(message.text);
  const raw = cutBlocks(own);
  const prose = proseOf(lower, raw);
  const language = languageOf(prose, usual);
  const isAutomatic = message.author.role === 'system' || isAutomaticText(prose);
  return {
    message,
    by: message.author.role === 'admin' ? 'agent' : message.author.role,
    language,
    isAutomatic,
    blocks: isAutomatic ? [] : blocksOf(message.text, lower, raw, matcherOf(language)),
  };
}

/** Characters at the start of a message that tell its language, and whether it is automatic. */
const sample = 1500;

function proseOf(lower: string, raw: readonly RawBlock[]): string {
  let prose = '';
  for (const { kind, span } of raw) {
    if (prose.length >= sample) break;
    if (kind !== 'code') prose += `${lower.slice(span[0], Math.min(span[1], span[0] + sample))}\n`;
  }
  return prose;
}

function blocksOf(
  text: string,
  lower: string,
  raw: readonly RawBlock[],
  matcher: Matcher | null,
): readonly Block[] {
  const sentencesOf = ([from, to]: RawBlock['span']): readonly Sentence[] =>
    cutSentences(text, from, to).map((span) => ({
      span,
      text: text.slice(span[0], span[1]),
      hits: matcher === null ? [] : hitsIn(wordsIn(lower, span[0], span[1]), matcher),
    }));
  return raw.map((block) =>
    block.kind === 'code'
      ? { ...block, text: text.slice(block.span[0], block.span[1]) }
      : { ...block, sentences: sentencesOf(block.span) },
  );
}
