import { has } from '../lexicon/has.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { oneWordOf } from '../lexicon/little-words.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import type { Action } from './actions.ts';
import { partsOf } from './attempt-text.ts';
import { courseOf, summed, type Turn } from './course.ts';
import type { Result } from './outcome.ts';
import type { Sign } from './scorecard.ts';
import { isEarlier, isNoted, isOfAttempt, isWhen } from './story.ts';

/** A sentence with what it says of how something went, and what is done in it. */
export type Told = { sentence: Sentence; actions: readonly Action[] };

/** Where something stands that may have been tried. */
export type Setting = {
  message: PreparedMessage;
  /** It is an answer to what support wrote. */
  isAnswer: boolean;
  /** Below "what we tried", or on a line beside others that were. */
  isListed: boolean;
  /** What the announcement says of all of them. */
  announced: Result | null;
  /** The sentences of the paragraph or item. */
  told: readonly Told[];
  index: number;
  /** Sentences of the message before this paragraph. */
  before: number;
};

const against = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:against')}`, 'iu');
const again = new RegExp(`(?<!\\p{L})${oneWordOf('attempt:again', 'attempt:once-more')}`, 'iu');
/** "A friend who signed up there": it says which friend. */
const whose = new RegExp(`\\s${oneWordOf('attempt:who')}\\s`, 'iu');
const ofIt = new RegExp(`^${oneWordOf('attempt:of-it')}`, 'iu');
const ofAll = new RegExp(`^${oneWordOf('attempt:of-all')}`, 'iu');

const between = (hits: readonly Hit[], from: number, to: number) =>
  hits.filter(({ span }) => span[0] >= from && span[1] <= to);

/** What can be seen of a thing done and of what is said of it. */
export function* signsOf(setting: Setting, at: number): Iterable<Sign> {
  const { message, told: sentences, index } = setting;
  const { text } = message.message;
  const here = sentences[index];
  const action = here?.actions[at];
  if (here === undefined || action === undefined) return;
  const { sentence, actions } = here;
  const {
    span: [start, end],
    verbEnd,
  } = action;
  const own = between(sentence.hits, start, end);
  const tail = between(sentence.hits, verbEnd, end);

  // The deed.
  yield action.guess === undefined
    ? `deed ${action.isDoing ? 'thing' : 'verb'} ${action.isStrong ? 'mending' : 'usual'}`
    : `deed guessed ${action.guess}`;
  yield `deed by ${action.by}${action.isPassive ? ' passive' : ''}`;
  if (action.by === 'nobody' && !action.isDoing && start === sentence.span[0] && !action.isPassive)
    yield 'deed begins sentence';
  if (action.by !== 'nobody' && whose.test(text.slice(start, verbEnd))) yield 'deed tells whom';
  if (isEarlier(text, action)) yield 'deed of earlier';
  if (isNoted(text, action)) yield 'deed noted';
  if (has(between(sentence.hits, start, verbEnd), 'try:told')) yield 'deed told';
  if (has(own, 'try:way')) yield 'deed in another way';
  if (again.test(text.slice(start, Math.min(end, verbEnd + 40)))) yield 'deed again';
  if (partsOf(text, action.span).length > 0) yield 'deed of several';

  // Where it stands.
  if (setting.isAnswer) yield action.guess === undefined ? 'place answer' : 'guessed in an answer';
  yield message.by === 'customer' ? 'place customer' : 'place note';
  if (setting.isListed) yield 'place listed';
  if (has(sentence.hits, 'try:tried')) yield 'place says tried';
  if (has(sentence.hits, 'try:propose')) yield 'place proposes';
  if (has(sentence.hits, 'due:will')) yield 'place ahead';
  if (has(sentence.hits, 'try:you')) yield 'place you';
  if (at > 0) yield 'place behind another';
  if (at < actions.length - 1) yield 'place before another';
  const near = [...(sentences[index - 1]?.actions ?? []), ...(sentences[index + 1]?.actions ?? [])];
  if (near.some((each) => each.isStrong)) yield 'place near mending';
  if (index === 0 && setting.before === 0 && sentences.length > 1) yield 'place opens';
  if (index + setting.before > 3) yield 'place late';
  const last = sentences[index - 1]?.sentence;
  if (last !== undefined && courseOf(last.hits).at(-1) === 'bad') yield 'place behind bad';

  // How it went on.
  const said = text.slice(verbEnd, end);
  const course = [...courseOf(tail), ...(at === actions.length - 1 ? takenBack(sentences[index + 1]) : [])];
  const how = summed(courseOf(tail).length === 0 ? [] : course);
  if (how === 'nothing') {
    const comma = said.search(clauseEnd);
    const behind = between(tail, verbEnd + (comma < 0 ? said.length : comma), end);
    if (has(tail, 'how:pending')) yield 'then pending';
    if (comma >= 0) yield 'then unclear';
    if (comma >= 0 && /["“”«„]|\d{3}|[A-Z]{2,}[-_]?\d/.test(said.slice(comma))) yield 'then shows';
    if (has(behind, 'how:no')) yield 'then denies';
    if (has(tail, 'how:while')) yield 'then for a while';
    if (comma >= 0 && against.test(said.slice(comma))) yield 'then but';
    const rest = actions
      .slice(at + 1)
      .map((each) => summed(courseOf(between(sentence.hits, each.verbEnd, each.span[1]))))
      .find((each) => each !== 'nothing');
    if (rest !== undefined) yield `later ${rest}`;
    else yield* signsOfNext(setting);
  } else {
    yield `then ${how}`;
    if (isWhen(text, action)) yield `when then ${how}`;
    else if (action.guess !== undefined) yield `guessed then ${how}`;
    else if (action.isDoing) yield `thing then ${how}`;
    else if (!action.isStrong) yield `usual then ${how}`;
    const turn = course.at(-1);
    if (how === 'mixed' && turn !== undefined) yield `then mixed, ${turn} in the end`;
    if (has(tail, 'result:in-vain')) yield 'then in vain';
    if (tail.some((hit) => isOfAttempt(sentence, hit))) yield 'then of no effect';
    if (has(tail, 'result:runs') && !has(tail, 'result:worked')) yield 'then only runs';
    if (how === 'good' && against.test(said)) yield 'then good but';
    if (has(tail, 'how:while')) yield how === 'good' ? 'then good for a while' : 'then bad for a while';
  }
  if (how === 'nothing' && setting.announced !== null) yield `announced ${setting.announced}`;
}

/** "It did the trick for two of them. The third remains dead." */
const takenBack = (next: Told | undefined): readonly Turn[] =>
  next !== undefined &&
  next.actions.length === 0 &&
  (has(next.sentence.hits, 'how:still') || takingBack.test(next.sentence.text))
    ? courseOf(next.sentence.hits)
    : [];
const takingBack = new RegExp(`^${oneWordOf('attempt:taking-back')}`, 'iu');

const clauseEnd = /[,:;]\s|\s[–—-]\s|→|->|=>/;

const isNear = ({ hits, span }: Sentence): boolean => {
  const first = hits.find(({ tag }) => tag.startsWith('result:') && tag !== 'result:same');
  return first !== undefined && first.span[0] - span[0] <= 30;
};

function* signsOfNext({ told: sentences, index }: Setting): Iterable<Sign> {
  for (const offset of [1, 2, 3]) {
    const next = sentences[index + offset];
    const place = offset === 1 ? 'next' : 'further';
    if (next === undefined) {
      if (offset === 1 && index > 0) yield 'next none';
      return;
    }
    const how = summed(courseOf(next.sentence.hits));
    const acts = next.actions.length > 0;
    if (ofAll.test(next.sentence.text)) yield `${place} of all`;
    else if (offset === 1 && ofIt.test(next.sentence.text)) yield 'next of it';
    if (how !== 'nothing') {
      yield `${place} ${how}${isNear(next.sentence) ? '' : acts ? ' of another' : ' far'}`;
      return;
    }
    if (offset === 1 && has(next.sentence.hits, 'how:pending')) yield 'next pending';
    if (offset === 1) yield acts ? 'next deed' : 'next nothing';
    if (!acts && next.sentence.text.split(' ').length > 4) return;
  }
}
