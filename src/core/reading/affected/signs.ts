import { clauseIn } from '../clause.ts';
import { has, hasAny } from '../lexicon/has.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { isWithin, overlaps } from '../spans.ts';
import type { Candidate } from './candidates.ts';
import * as lead from './lead.ts';
import * as rest from './rest.ts';
import type { Sign } from './scorecard.ts';

/** A sentence, and what is known where it stands. */
export type Scene = {
  message: PreparedMessage;
  sentence: Sentence;
  /** In its paragraph. */
  before: Sentence | null;
  isItem: boolean;
  /** Nobody has answered yet. */
  isOpening: boolean;
};

/** Everything that is looked at. */
type View = Scene & {
  text: string;
  candidate: Candidate;
  /** From the first to the last of those that stand side by side with it: "14 lawyers and 6 clerks". */
  group: Span;
  lead: ReturnType<typeof lead.leadOf>;
  rest: string;
  /** What is said in its part of the sentence. */
  near: readonly Hit[];
};

type Signs = readonly (readonly [Sign, boolean])[];

/** What speaks for and against it that a candidate suffers. */
export function signsOf(candidate: Candidate, group: Span, scene: Scene): readonly Sign[] {
  const { text } = scene.message.message;
  const { hits, span } = scene.sentence;
  const clause = clauseIn(text, span, group, boundary);
  const view: View = {
    ...scene,
    text,
    candidate,
    group,
    lead: lead.leadOf(text, span[0], group[0]),
    rest: text.slice(group[1], Math.min(span[1], group[1] + rest.far)).replaceAll(/\s+/g, ' '),
    near: hits.filter((hit) => isWithin(hit.span, clause)),
  };
  const signs = [...ofWhat(view), ...around(view), ...ofPlace(view)];
  return signs.flatMap(([sign, is]) => (is ? [sign] : []));
}

function ofWhat({
  text,
  sentence,
  candidate: { count, noun, isPart, span },
  rest: behind,
  near,
}: View): Signs {
  const before = text.slice(Math.max(0, span[0] - 12), span[0]);
  return [
    [kindOf(count, noun), true],
    ['one', count === 1],
    ['part', isPart],
    ['nothing but a part', isPart && rest.ends.test(behind)],
    ['others', others.test(before + text.slice(...span))],
    ['the rest', isRest(near, span)],
    ['label', noun?.kind === 'label'],
    ['limit', sentence.hits.some(({ tag, span: said }) => tag === 'affected:not' && isBeside(said, span))],
    ['each', lead.isEach.test(before) || rest.isAtMost.test(behind)],
  ];
}

function kindOf(count: Candidate['count'], noun: Candidate['noun']): Sign {
  if (noun === null) return 'unnamed';
  const { kind, unit } = noun;
  if (kind === 'everyone') return 'everyone';
  const isPeople = unit === 'users' || unit === 'customers';
  if (count === null) return kind === 'known' && isPeople ? 'all people' : 'all';
  if (kind === 'bad') return 'bad by itself';
  if (kind === 'doer') return 'people by its ending';
  if (kind !== 'known') return 'whatever';
  if (isPeople) return 'people';
  return unit === 'sites' ? 'places' : unit === 'records' ? 'records' : 'things';
}

const isBeside = (said: Span, [start]: Span): boolean => said[1] <= start && start - said[1] <= 3;
const isRest = (near: readonly Hit[], span: Span): boolean =>
  near.some(
    ({ tag, span: said }) => (tag === 'affected:rest' || tag === 'affected:more') && isBeside(said, span),
  );

/** "Seven other charities", "four more": besides those that are known. */
const others = new RegExp(
  `(?<!\\p{L}|${oneOf('affected:our')}\\s)${oneOf('affected:others')}(?!\\p{L})`,
  'iu',
);

/** What stands before it and behind it. */
function around(view: View): Signs {
  const {
    text,
    candidate,
    group,
    rest: behind,
    near,
    isOpening,
    lead: { words, span: ahead },
  } = view;
  const suffering = near.filter(({ tag }) => tag === 'affected:suffers');
  const isNone = lead.isNone.test(words);
  const suffers = isNone || suffering.some(({ span }) => span[0] >= group[1]);
  const harmed = lead.harms.test(words);
  const begins = isNone || lead.begins.test(words);
  const told = !begins && lead.tells.test(words);
  const owned = !begins && !told && lead.owns.test(words);
  const place = !begins && !harmed && lead.isPlace.test(words);
  const isSubject = begins || told || owned;
  const isDoing = rest.doesSomething(behind);
  const tally = rest.isTally.test(behind);
  const isPart = candidate.isPart || candidate.isOfOurs || isRest(near, candidate.span);
  return [
    ['begins', begins],
    ['told', told],
    ['owned', owned],
    ['harmed', harmed],
    [
      'behind what suffers',
      !isSubject &&
        !harmed &&
        suffering.some(({ span }) => span[1] <= ahead[1] && rest.isShort.test(text.slice(span[1], ahead[1]))),
    ],
    ['place', place],
    ['object', !isSubject && !harmed && !place],
    ['done with', lead.isDone.test(words)],
    ['thought', lead.isThought.test(words)],
    ['with', lead.isWith.test(words)],
    ['does something', isDoing],
    ['suffers', suffers],
    ['nothing bad', isSubject && !suffers],
    ['nothing bad in an answer', isSubject && !suffers && !isOpening],
    ['only owned', owned && !suffers && !isDoing],
    ['alone', candidate.noun === null && !isPart && !tally && !(isSubject && (isDoing || suffers))],
    [
      'still',
      rest.isStill.test(behind) || rest.isStill.test(text.slice(Math.max(0, group[0] - 12), group[0])),
    ],
    ['tally', tally],
    ['in all', rest.isTotal.test(behind)],
    ['of something', rest.isOfSomething.test(behind)],
    ['to be done', rest.isToBeDone.test(behind)],
    ['well', rest.isWell(behind) && !isNone],
    ['benign', rest.isBenign.test(behind) && !isNone],
    ['worked', has(near, 'result:worked') && !isBadBesides(near)],
    ['complains', near.some(({ tag, span }) => tag === 'affected:reports' && span[0] >= group[1])],
    ['suffers before', suffering.some(({ span }) => span[1] <= group[0])],
    ['ends', rest.ends.test(behind)],
  ];
}

function ofPlace({ sentence, before, near, isItem, lead: { words }, message: { by, message } }: View): Signs {
  return [
    ['sentence before suffers', before !== null && has(before.hits, 'affected:suffers')],
    ['fails', near.some(({ tag }) => tag.startsWith('observed:') || tag === 'result:failed')],
    ['calm', !lead.harms.test(words) && !isTroubled(sentence) && (before === null || !isTroubled(before))],
    ['grows', has(sentence.hits, 'affected:grows')],
    ['needed', needs.some((tag) => has(near, tag))],
    [
      'will be',
      near.some(
        ({ tag, span }) =>
          tag === 'due:will' &&
          !near.some((hit) => hit.tag === 'affected:suffers' && overlaps(hit.span, span)),
      ),
    ],
    ['question', sentence.text.endsWith('?')],
    ['item', isItem],
    ['reply', by === 'agent' && message.public],
  ];
}
const needs = ['due:need', 'due:i-will', 'due:please'] as const;

/** Something goes wrong in it. */
const isTroubled = ({ hits }: Sentence): boolean => hasAny(hits, troubles);
const troubles: ReadonlySet<Tag> = new Set([
  'affected:suffers',
  'observed:failure',
  'observed:wrong',
  'observed:negation',
  'observed:error',
  'error:word',
]);

/** Something bad is said besides what is said in the good: "neither was logged out". */
function isBadBesides(hits: readonly Hit[]): boolean {
  const good = hits.filter(({ tag }) => tag === 'result:worked');
  return hits.some(({ tag, span }) => bad.has(tag) && !good.some((each) => isWithin(span, each.span)));
}
const bad: ReadonlySet<Tag> = new Set(['result:failed', 'result:in-vain', 'affected:suffers']);

const boundary = new RegExp(`[,;:–—()]\\s|\\s-\\s|\\s(?=${oneOf('affected:but', 'affected:and')}\\s)`, 'giu');
