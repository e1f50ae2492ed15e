import { clauseIn } from '../clause.ts';
import { has, hasAny } from '../lexicon/has.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { isWithin, overlaps } from '../spans.ts';
import type { Candidate, How } from './candidates.ts';
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
  candidate: { how, noun, isPart, count, span },
  rest: behind,
  near,
}: View): Signs {
  const before = text.slice(Math.max(0, span[0] - 12), span[0]);
  return [
    [kindOf(how, noun), how !== 'share' && how !== 'only'],
    ['one', count === 1 && how !== 'only'],
    ['part', isPart],
    ['others', others.test(before + text.slice(...span))],
    ['the rest', isRest(near, span)],
    ['label', noun?.kind === 'label'],
    ['limit', sentence.hits.some(({ tag, span: said }) => tag === 'affected:not' && isBeside(said, span))],
    ['each', lead.isEach.test(before) || rest.isAtMost.test(behind)],
  ];
}

function kindOf(how: How, noun: Candidate['noun']): Sign {
  if (noun === null) return 'unnamed';
  if (how === 'every' || how === 'none') return how;
  if (how === 'them') return 'all of them';
  const { kind, unit } = noun;
  if (kind === 'everyone') return 'everyone';
  const isPeople = unit === 'users' || unit === 'customers';
  if (how === 'all') return kind === 'known' && isPeople ? 'all people' : 'all';
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

/** "Nobody", "none of us". */
const able = new RegExp(`^${oneWordOf('affected:able')}`, 'iu');
const nobody = new RegExp(`^${oneWordOf('affected:nobody')}`, 'iu');

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
  const isNone =
    lead.isNone.test(words) || candidate.how === 'none' || nobody.test(text.slice(...candidate.span));
  const strange = near.filter(({ tag }) => tag === 'affected:strange');
  const isHarmed = (isNone ? [...suffering, ...strange] : suffering).some(
    ({ span }) => span[0] >= group[1] && !(isNone && able.test(text.slice(...span))),
  );
  const suffers = isNone !== isHarmed;
  const isStrange =
    !isNone && (strange.some(({ span }) => span[0] >= group[1]) || rest.isQuoted.test(behind));
  const isStill =
    rest.isStill.test(behind) || rest.isStill.test(text.slice(Math.max(0, group[0] - 12), group[0]));
  const isWell = !suffers && !isStrange && !isStill;
  const goesOn = rest.goesOn.test(behind);
  const harmed = lead.harms.test(words) && !lead.isDone.test(words);
  const isTopic = candidate.how === 'only' || candidate.how === 'them';
  const begins = isNone || isTopic || lead.begins.test(words);
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
    ['harmed', harmed],
    ['owned', owned && isWell],
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
    ['not harmed', isNone && isHarmed],
    ['goes on well', goesOn && isSubject && isWell],
    ['strange', isStrange],
    ['does later', !isDoing && rest.doesLater.test(behind)],
    ['nothing bad in an answer', isSubject && isWell && !isOpening],
    ['alone', candidate.noun === null && !isPart && !tally && !(isSubject && (isDoing || suffers))],
    ['still', isStill],
    ['tally', tally],
    ['in all', rest.isTotal.test(behind)],
    ['of something', rest.isOfSomething.test(behind)],
    ['to be done', rest.isToBeDone.test(behind)],
    ['well', rest.isWell(behind) && !isNone],
    ['benign', rest.isBenign.test(behind) && !isNone],
    ['worked', has(near, 'result:worked') && !isBadBesides(near)],
    ['complains', near.some(({ tag, span }) => tag === 'affected:reports' && span[0] >= group[1])],
    ['suffers before', suffering.some(({ span }) => span[1] <= group[0])],
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
    ['question', sentence.text.endsWith('?') && !why.test(sentence.text)],
    ['long ago', ago.test(sentence.text)],
    ['item', isItem],
    ['reply', by === 'agent' && message.public],
  ];
}
const why = new RegExp(`^${oneWordOf('affected:why')}`, 'iu');
/** "Last winter", "in 2019". */
const ago = new RegExp(`(?<!\\p{L})${oneOf('affected:ago')}(?!\\p{L})`, 'iu');
const needs = ['due:need', 'due:i-will', 'due:please'] as const;

/** Something goes wrong in it. */
const isTroubled = ({ hits }: Sentence): boolean => hasAny(hits, troubles);
const troubles: ReadonlySet<Tag> = new Set([
  'affected:suffers',
  'affected:strange',
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
