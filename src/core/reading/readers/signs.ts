import type { BehaviourTag } from '../lexicon/behaviour-tag.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence, Topic } from '../prepared.ts';
import { isOfForm } from './of-form.ts';

/** What can be seen of a sentence: its phrases (`…@start` when it begins with one), its form and its place. */
export type Sign =
  | BehaviourTag
  | `${BehaviourTag}@start`
  | `topic:${Topic}`
  | 'first'
  /** The first that does not say where it happens. */
  | 'opening'
  | 'item'
  | 'numbered'
  | 'colon'
  | 'question'
  | 'before-code'
  | 'before-source'
  | 'quoted-code'
  | 'acts'
  | 'acts@start'
  | 'acts@soon'
  | 'i-act'
  | 'shows+output'
  | 'shows+material'
  | 'acts+trying'
  | 'run'
  | 'acts+outcome'
  | 'acts+trouble'
  | 'acts+maybe'
  /** What is done takes more than one act: "when I open it and press Save". */
  | 'acts+more'
  | 'trouble'
  | 'shows+colon'
  | 'pair'
  /** The message has so few sentences that each of them says what matters. */
  | 'few'
  | 'short'
  | 'long'
  | 'since'
  | 'suffers'
  | 'polite'
  | 'aside'
  | 'asks'
  | 'worked'
  /** Beside words for trouble: "not a single crash". */
  | 'well';

export type Placed = {
  block: Exclude<Block, { kind: 'code' }>;
  sentence: Sentence;
  signs: ReadonlySet<Sign>;
  at: number;
};

/** Signs or brackets before the first word. */
const lead = 3;
const shortest = 25;
const few = 2;
const longest = 260;

/** All sentences of a message with their signs, in order. `at` counts blocks. `opens`: the problem is told in it. */
export function signsIn({ blocks }: PreparedMessage, opens: boolean): readonly Placed[] {
  const placed: Placed[] = [];
  let isOpen = false;
  const isFew = opens && blocks.reduce((sum, block) => sum + sentencesIn(block), 0) <= few;
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'code') continue;
    if (isOfForm(block)) continue;
    const all = block.sentences.map(phraseSigns);
    const isRun = all.filter(isDoing).length >= 2;
    for (const [index, sentence] of block.sentences.entries()) {
      const isLast = index === block.sentences.length - 1;
      const signs = all[index] ?? new Set();
      if (isRun && isDoing(signs)) signs.add('run');
      if (block.topic !== null) signs.add(`topic:${block.topic}`);
      if (isFew) signs.add('few');
      if (opens && placed.length === 0) signs.add('first');
      if (opens && !isOpen && block.topic !== 'environment' && !leadsUp(sentence.text, signs)) {
        signs.add('opening');
        isOpen = true;
      }
      if (block.kind === 'item') {
        signs.add('item');
        if (block.number !== null) signs.add('numbered');
      }
      const next = isLast ? blocks[at + 1] : undefined;
      if (next?.kind === 'code') {
        signs.add('before-code');
        if (isSource(next.text)) signs.add('before-source');
      }
      placed.push({ block, sentence, signs, at });
    }
  }
  return placed;
}

/** "Hello all.", "Please help.", "Sorry to bother you again." */
const leadsUp = (text: string, signs: ReadonlySet<Sign>): boolean =>
  !/\S\s+\S/.test(text) ||
  signs.has('polite') ||
  signs.has('aside') ||
  (signs.has('asks') && text.length <= shortAsk);
const shortAsk = 40;

const sentencesIn = (block: Block): number =>
  block.kind === 'code' || isOfForm(block) ? 0 : block.sentences.length;

/** A sentence that begins with what somebody does. */
const isDoing = (signs: ReadonlySet<Sign>) => doing.some((sign) => signs.has(sign));
const doing = ['steps:order@start', 'steps:did@start', 'steps:does@start', 'steps:sequence@start'] as const;

/** What a tag of behaviour is called at the start of a sentence; null for any other tag. Each is looked at once. */
const starts = new Map<Tag, Sign | null>();

function atStart(tag: Tag): Sign | null {
  let sign = starts.get(tag);
  if (sign === undefined) {
    sign = isBehaviour(tag) ? `${tag}@start` : null;
    starts.set(tag, sign);
  }
  return sign;
}

const isBehaviour = (tag: Tag): tag is BehaviourTag => /^(?:steps|expected|observed):/.test(tag);

function phraseSigns({ text, span, hits }: Sentence): Set<Sign> {
  const signs = new Set<Sign>();
  for (const { tag, span: place } of hits) {
    const circumstance = circumstances[tag];
    if (circumstance !== undefined) signs.add(circumstance);
    const start = atStart(tag);
    if (start === null) continue;
    signs.add(tag as BehaviourTag);
    if (place[0] - span[0] <= lead) signs.add(start);
  }
  const isNone = signs.has('steps:no-act');
  const isAct =
    signs.has('steps:acting') || (!isNone && (signs.has('steps:i-act') || signs.has('steps:user-acts')));
  if (troubles.some((tag) => signs.has(tag))) signs.add('trouble');
  // Who adds what goes wrong is not only kind, and does not say that all is well.
  if (text.length > longestAside || failing.some((tag) => signs.has(tag))) {
    signs.delete('polite');
    signs.delete('aside');
  }
  if (signs.has('worked') && signs.has('trouble')) {
    signs.delete('worked');
    if (!signs.has('observed:persists') && !signs.has('observed:contrast')) signs.add('well');
  }
  if (isAct) {
    signs.add('acts');
    if (actingFirst.some((sign) => signs.has(sign))) signs.add('acts@start');
    else if (hits.some(({ tag, span: [at] }) => isActing(tag) && isSoon(text.slice(0, at - span[0]))))
      signs.add('acts@soon');
    if (!isNone && signs.has('steps:i-act')) signs.add('i-act');
    if (signs.has('steps:trying')) signs.add('acts+trying');
    if (signs.has('observed:outcome')) signs.add('acts+outcome');
    if (signs.has('trouble')) signs.add('acts+trouble');
    if (maybes.some((tag) => signs.has(tag))) signs.add('acts+maybe');
    if (actsIn(hits) > 1) signs.add('acts+more');
  }
  if (signs.has('steps:shows')) {
    if (signs.has('steps:output')) signs.add('shows+output');
    else if (signs.has('steps:material')) signs.add('shows+material');
  }
  if (text.endsWith('?')) signs.add('question');
  if (text.endsWith(':')) {
    signs.add('colon');
    if (signs.has('steps:shows')) signs.add('shows+colon');
  }
  if (pair.test(text)) signs.add('pair');
  if (text.length <= shortest) signs.add('short');
  if (text.length >= longest) signs.add('long');
  if (text.includes('`')) signs.add('quoted-code');
  return signs;
}

/** What other phrases tell of how the sentence is meant. */
const circumstances: Partial<Record<Tag, Sign>> = {
  'story:since': 'since',
  'story:since-event': 'since',
  'affected:suffers': 'suffers',
  'story:polite': 'polite',
  'story:aside': 'aside',
  'story:asks': 'asks',
  'result:worked': 'worked',
};
const longestAside = 120;

/** How many acts a sentence names. */
const actsIn = (hits: Sentence['hits']): number =>
  new Set(hits.flatMap(({ tag, span }) => (tag === 'steps:order' ? [span[1]] : []))).size;

const acting = ['steps:acting', 'steps:i-act', 'steps:user-acts'] as const;
const actingFirst = ['steps:acting@start', 'steps:i-act@start', 'steps:user-acts@start'] as const;
const isActing = (tag: Tag) => acting.some((each) => each === tag);
/** "Currently, when I …", "In the list, if you …": three words at most, or up to the first comma. */
const isSoon = (before: string) => /^(?:\S+\s+){1,3}$|^[^,;:]{2,50}[,;:]\s+$/.test(before.slice(0, 80));

const maybes = [
  'steps:maybe',
  'expected:should',
  'expected:would-be',
  'expected:wish',
  'expected:need',
] as const;

/** What a person wrote for a machine, not what a machine answered. */
const isSource = (code: string): boolean => {
  const start = code.slice(0, 600);
  return /[;{}<>]/.test(start) && !/Exception|\bat \S{1,80}\(|Traceback|ERROR|WARN/.test(start);
};
/** "Version: 1.2", a line of a list of facts. */
const pair = /^[^:.!?\s][^:.!?]{1,30}:\s*\S+(?:\s\S+){0,2}$/;

const failing = ['observed:failure', 'observed:error', 'observed:negation'] as const;
const troubles = [...failing, 'observed:wrong'] as const;
