import { amount } from '../amount.ts';
import type { Cue } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { CuePart } from '../lexicon/cue-part-tag.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import { type Frame, frames } from './frames.ts';
import { hitsWithin } from './stance.ts';

/** Where the parts of a cue stand in a sentence: from the first to the last one. */
type Framed = { cue: Cue; span: Span };

/** Of one part in one sentence; a line without end has thousands. */
const most = 12;

/** Cues whose words are there, though not next to each other. */
export function framedIn(sentence: Sentence): readonly Framed[] {
  const { hits } = sentence;
  if (lacks(sentence, room('part')) || hits.some(({ tag }) => tag === 'unless:parts')) return [];
  const met = new Map<CuePart, Hit[]>();
  for (const hit of hits) {
    if (!hit.tag.startsWith('part:')) continue;
    const part = hit.tag.slice(5) as CuePart;
    const its = met.get(part);
    if (its === undefined) met.set(part, [hit]);
    else if (its.length < most) its.push(hit);
  }
  if (met.has('back')) met.set('sum', [...(met.get('sum') ?? []), ...amountsIn(sentence)]);
  const found: Framed[] = [];
  for (const [cue, ways] of Object.entries(frames))
    for (const frame of ways) {
      if (!frame.parts.every((part) => met.has(part))) continue;
      const parts = nearestOf(
        frame.parts.map((part) => met.get(part) ?? []),
        frame,
      );
      if (parts === null) continue;
      const span = spanOf(parts);
      if (!isTorn(sentence, span, parts, frame)) found.push({ cue: cue as Cue, span });
    }
  return found;
}

/** "£49" is a sum as "the fee" is. */
function amountsIn({ text, span: [base] }: Sentence): readonly Hit[] {
  const found = amount.exec(text);
  if (found === null) return [];
  const start = base + found.index;
  return [{ tag: 'part:sum', span: [start, start + found[0].length] }];
}

/** One of each, none inside another, as close together as can be. */
function nearestOf(choices: readonly (readonly Hit[])[], { reach, ordered }: Frame): readonly Hit[] | null {
  let nearest: readonly Hit[] | null = null;
  let least = reach;
  const choose = (chosen: readonly Hit[]): void => {
    const options = choices[chosen.length];
    if (options === undefined) {
      nearest = chosen;
      least = lengthOf(chosen) - 1;
      return;
    }
    for (const option of options) {
      const last = chosen.at(-1);
      const fits = ordered
        ? last === undefined || last.span[1] <= option.span[0]
        : !chosen.some(({ span }) => overlaps(span, option.span));
      if (fits && lengthOf([...chosen, option]) <= least) choose([...chosen, option]);
    }
  };
  choose([]);
  return nearest;
}

const spanOf = (hits: readonly Hit[]): Span => [
  Math.min(...hits.map(({ span: [start] }) => start)),
  Math.max(...hits.map(({ span: [, end] }) => end)),
];

function lengthOf(hits: readonly Hit[]): number {
  const [start, end] = spanOf(hits);
  return end - start;
}

/** A span of the message in the text of the sentence. */
const placeIn = ({ span: [base] }: Sentence, [from, to]: Span) => [from - base, to - base] as const;

/** Something stands between the parts of a cue that keeps them apart: the end of a clause, or a "not". */
function isTorn(sentence: Sentence, span: Span, parts: readonly Hit[], frame: Frame): boolean {
  const gaps = gapsBetween(parts).map((gap) => sentence.text.slice(...placeIn(sentence, gap)));
  if (gaps.some((gap) => (frame.loose ? ends : breaks).test(gap))) return true;
  const apart = frame.evenNot ? [] : hitsWithin(sentence, 'denying', span);
  const joins = frame.loose ? [] : hitsWithin(sentence, 'joining', span);
  return [...apart, ...joins].some((hit) => !parts.some((part) => overlaps(part.span, hit.span)));
}

const ends = /[;?!()[\]{}"“”„«»]|:(?!\d)/;
const breaks = /[,;?!()[\]{}"“”„«»–—]|:(?!\d)/;

function gapsBetween(parts: readonly Hit[]): readonly Span[] {
  const sorted = [...parts].sort((a, b) => a.span[0] - b.span[0]);
  return sorted.slice(1).map(({ span }, index) => [sorted[index]?.span[1] ?? 0, span[0]]);
}
