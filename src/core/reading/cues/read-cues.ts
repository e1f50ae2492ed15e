import type { Cue, Finding } from '../finding.ts';
import { room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { overlaps } from '../spans.ts';
import { framedIn } from './framed.ts';
import { type CueRule, cueRules } from './rules.ts';
import { hasBreak, type Stance, stanceOf } from './stance.ts';
import { threats } from './threats.ts';

const cueOf = ({ tag }: Hit): Cue | null => (tag.startsWith('cue:') ? (tag.slice(4) as Cue) : null);

/** What a message says of moods, of business and of who should have it, each with the words that say it. */
export const readCues = (message: PreparedMessage): readonly Finding[] =>
  message.blocks.flatMap((block) => sentencesOf(block).flatMap((sentence) => cuesIn(sentence, message)));

/** What should happen is no statement of what does. The label before it may be one: "Feature request: …". */
function sentencesOf(block: Block): readonly Sentence[] {
  if (block.kind === 'code') return [];
  const own = block.topic === 'expected' ? [] : block.sentences;
  return block.label === null ? own : [block.label, ...own];
}

function cuesIn(sentence: Sentence, message: PreparedMessage): readonly Finding[] {
  if ((sentence.holds & either) === 0) return [];
  const found = new Map<Cue, Finding>();
  const find = (cue: Cue, span: Span): void => {
    const [from, to] = span;
    found.set(cue, {
      kind: 'cue',
      cue,
      text: message.message.text.slice(from, to),
      quotes: [quoteOf(message, span)],
    });
  };
  for (const hit of sentence.hits) {
    const cue = cueOf(hit);
    if (cue === null || found.has(cue)) continue;
    if (!mayFrom(message, cueRules[cue]) || isBroken(sentence, hit.span)) continue;
    if (says(message, sentence, hit.span, cue)) find(cue, hit.span);
  }
  for (const { cue, span } of framedIn(sentence)) {
    if (found.has(cue) || !mayFrom(message, cueRules[cue])) continue;
    if (says(message, sentence, span, cue)) find(cue, span);
  }
  return [...found.values()];
}

const either = room('cue') | room('part');

const isBroken = ({ text, span: [base] }: Sentence, [from, to]: Span): boolean =>
  hasBreak(text, from - base, to - base);

const mayFrom = ({ by }: PreparedMessage, { from }: CueRule) =>
  from === 'anyone' || from === (by === 'customer' ? 'customer' : 'staff');

function says(message: PreparedMessage, sentence: Sentence, place: Span, cue: Cue): boolean {
  const unless: Tag = `unless:${cue}`;
  const meansElse = sentence.hits.some(({ tag, span }) => tag === unless && overlaps(span, place));
  if (meansElse) return false;
  const stance = stanceOf(sentence, place);
  return counts(stance, cueRules[cue]) && !(stance.supposed && isAdvice(message, cue));
}

/** "If you cancel, your data are kept": support tells how it is done, and nobody has said it. */
const isAdvice = ({ by, message }: PreparedMessage, cue: Cue): boolean =>
  by === 'agent' && message.public && threats.has(cue);

const counts = ({ denied, supposed, asked, shown }: Stance, rule: CueRule) =>
  !shown &&
  (!denied || rule.denied === true) &&
  (!supposed || rule.supposed === true) &&
  (!asked || rule.asked === true);
