import type { BehaviourTag } from '../lexicon/behaviour-tag.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import type { Sentence } from '../prepared.ts';
import { introduces } from './introduces.ts';
import type { Sign } from './sign.ts';

/** Signs or brackets before the first word. */
const lead = 3;
const shortest = 25;
const longest = 260;
const longAct = 140;

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

/** What a sentence says by itself, wherever it stands. */
export function signsOfSentence(sentence: Sentence): Set<Sign> {
  const { text, span, hits } = sentence;
  const signs = new Set<Sign>();
  for (const hit of hits) {
    const { tag, span: place } = hit;
    const circumstance = circumstances[tag];
    if (circumstance !== undefined) signs.add(circumstance);
    if (introduces(sentence, hit)) signs.add('aside');
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
    if (signs.has('observed:outcome')) signs.add('acts+outcome');
    if (signs.has('trouble')) signs.add('acts+trouble');
    if (maybes.some((tag) => signs.has(tag))) signs.add('acts+maybe');
    if (text.length >= longAct) signs.add('acts+long');
    if (text.endsWith(':')) signs.add('acts+colon');
    if (actsIn(hits) > 1 || signs.has('steps:more')) signs.add('acts+more');
  }
  if (signs.has('steps:shows')) {
    if (signs.has('steps:output')) signs.add('shows+output');
    else if (signs.has('steps:material')) signs.add('shows+material');
  }
  if (text.endsWith('?')) signs.add('question');
  if (text.endsWith(':')) signs.add('colon');
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
const longestAside = 140;

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

/** "Version: 1.2", a line of a list of facts. */
const pair = /^[^:.!?\s][^:.!?]{1,30}:\s*\S+(?:\s\S+){0,2}$/;

const failing = ['observed:failure', 'observed:error', 'observed:negation'] as const;
const troubles = [...failing, 'observed:wrong'] as const;
