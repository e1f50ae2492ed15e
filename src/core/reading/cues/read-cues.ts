import type { Cue, Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import { overlaps } from '../spans.ts';
import { type CueRule, cueRules } from './rules.ts';
import { hasBreak, type Stance, stanceOf } from './stance.ts';

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
  if (lacks(sentence, room('cue'))) return [];
  const found = new Map<Cue, Finding>();
  for (const hit of sentence.hits) {
    const cue = cueOf(hit);
    if (cue === null || found.has(cue)) continue;
    if (!mayFrom(message, cueRules[cue]) || !says(sentence, hit, cue)) continue;
    const [from, to] = hit.span;
    found.set(cue, {
      kind: 'cue',
      cue,
      text: message.message.text.slice(from, to),
      quotes: [quoteOf(message, hit.span)],
    });
  }
  return [...found.values()];
}

const mayFrom = ({ by }: PreparedMessage, { from }: CueRule) =>
  from === 'anyone' || from === (by === 'customer' ? 'customer' : 'staff');

function says(sentence: Sentence, hit: Hit, cue: Cue): boolean {
  const base = sentence.span[0];
  if (hasBreak(sentence.text, hit.span[0] - base, hit.span[1] - base)) return false;
  const unless: Tag = `unless:${cue}`;
  const meansElse = sentence.hits.some(({ tag, span }) => tag === unless && overlaps(span, hit.span));
  return !meansElse && counts(stanceOf(sentence, hit.span), cueRules[cue]);
}

const counts = ({ denied, supposed, asked, shown }: Stance, rule: CueRule) =>
  !shown &&
  (!denied || rule.denied === true) &&
  (!supposed || rule.supposed === true) &&
  (!asked || rule.asked === true);
