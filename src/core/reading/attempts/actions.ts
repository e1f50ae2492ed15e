import { has } from '../lexicon/has.ts';
import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf, oneWordOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';

/** Something that was done, as it stands in a sentence. */
export type Action = {
  /** The clause that tells it, up to the next action or the end of the sentence. */
  span: Span;
  /** Where its verb ends. */
  verbEnd: number;
  /** Hardly ever done but to mend or to test something. */
  isStrong: boolean;
  by: 'self' | 'other' | 'nobody';
  /** Told of the thing and not of who did it: "has been reset". */
  isPassive: boolean;
  /** What was done is the subject: "restarting it helps". */
  isDoing: boolean;
  /** By what it was taken for a thing done, where no verb of ours says so. */
  guess?: 'past' | 'doing' | 'thing';
};

/** Characters in a clause before its verb: more of them are another thought. */
const longestLead = 70;
/** Characters that a word between "not" and the verb may have. */
const nearby = 12;
export const boundary = /[,;:.!?()]\s|\s[–—-]\s|\n|→|->|=>/g;

/** What somebody did, in the order in which it stands; "removed and added it again" is one thing. */
export function actionsIn(text: string, { span, hits }: Sentence): readonly Action[] {
  const starts: Hit[] = [];
  for (const verb of verbsIn(text, hits)) {
    if (isInQuotes(text, span[0], verb.span[0])) continue;
    const before = starts.at(-1);
    if (before === undefined || isAnother(text, hits, before, verb)) starts.push(verb);
  }
  let doer: Action['by'] = 'nobody';
  return starts.flatMap((verb, index) => {
    const before = starts[index - 1]?.span[1];
    const after = before === undefined ? span[0] : jointBehind(text, hits, before, verb);
    const action = actionAt(text, [after, span[1]], hits, verb);
    if (action === null) return [];
    // "I moved it and lifted the block": whoever did the first thing did the second.
    const by = action.by === 'nobody' && !action.isPassive && index > 0 ? doer : action.by;
    doer = by;
    return [{ ...action, by, span: [action.span[0], starts[index + 1]?.span[0] ?? span[1]] as const }];
  });
}

/** Where "and" joins it with what was done before. */
function jointBehind(text: string, hits: readonly Hit[], before: number, { span: [start] }: Hit): number {
  const and = hits.findLast(({ tag, span }) => tag === 'try:and' && span[0] >= before && span[1] <= start);
  return and === undefined || /[.;:!?]\s/.test(text.slice(before, and.span[0])) ? before : and.span[0];
}

/** What a screen says: "Assigning door". */
export const isInQuotes = (text: string, sentence: number, at: number): boolean => {
  const before = text.slice(sentence, at);
  return (before.match(/["“”]/g)?.length ?? 0) % 2 === 1 && /["”]/.test(text.slice(at, at + longestQuote));
};
const longestQuote = 200;

const bareLead = new RegExp(`^(?:\\s|${oneWordOf('attempt:bare-lead')}[,:]?)*$`, 'iu');

/** Nothing but "and also". */
export const isBareLead = (lead: string): boolean => bareLead.test(lead);

const verbs: ReadonlySet<Tag> = new Set(['try:did', 'try:did-often', 'did:self', 'did:other']);
export const isVerb = (tag: Tag): boolean => verbs.has(tag);

/** A word that says how something ended is no verb of its own ("that fixed it"), nor is what support did to tell. */
function verbsIn(text: string, hits: readonly Hit[]): readonly Hit[] {
  const others = hits.filter(({ tag }) => tag.startsWith('result:'));
  let end = -1;
  return hits
    .map((hit) => upToVerb(hits, hit))
    .filter(({ tag, span }) => {
      if (!verbs.has(tag) || span[0] < end || isOrder(text, span) || isNothing(text, span)) return false;
      if (tag === 'did:other' && isPronoun(text, span)) return false;
      const isOther =
        tag !== 'did:self' &&
        others.some(
          (hit) =>
            hit.span[0] <= span[1] - 1 &&
            hit.span[1] >= span[1] &&
            (hit.span[0] >= span[0] - 1 || hit.tag === 'result:in-vain'),
        );
      if (isOther) return false;
      end = span[1];
      return true;
    });
}

/** "We renewed the key, deleted …": up to the first verb of them. */
const upToVerb = (hits: readonly Hit[], hit: Hit): Hit => {
  if (hit.tag !== 'did:self' && hit.tag !== 'did:other') return hit;
  const first = hits.find(
    ({ tag, span }) => tag.startsWith('try:did') && span[0] > hit.span[0] && span[1] < hit.span[1],
  );
  return first === undefined ? hit : { ...hit, span: [hit.span[0], first.span[1]] };
};

/** "Reinicie" is an order, "reinicié" is done: of one word the accent decides, or "ya reinicie". */
const isOrder = (text: string, [start, end]: Span): boolean =>
  /^\p{L}+e$/u.test(text.slice(start, end)) && !already.test(text.slice(Math.max(0, start - nearby), start));
const already = new RegExp(
  `(?<!\\p{L})${oneOf('attempt:already')}\\s(?:${oneOf('attempt:object-pronoun')}\\s)?$`,
  'iu',
);

function actionAt(text: string, sentence: Span, hits: readonly Hit[], verb: Hit): Action | null {
  const [start, verbEnd] = verb.span;
  const from = clauseStart(text, sentence[0], start);
  if (isCounted(text, verbEnd)) return null;
  const lead = hits.filter(({ span }) => span[0] >= from && span[0] <= start && span[1] <= verbEnd);
  const inner = hits.filter(({ span }) => span[0] >= from && span[1] <= verbEnd);
  const isNotDone = inner.some(
    ({ tag, span }) => tag === 'try:not' && span[1] < verbEnd && verbEnd - span[1] <= nearby * 2,
  );
  if (start - from > longestLead || isNotDone || has(inner, 'try:when') || has(inner, 'try:you')) return null;
  const isStrong = hits.some(
    ({ tag, span }) =>
      (tag === 'try:did' && span[0] >= start && span[0] < verbEnd) ||
      (tag === 'try:way' && span[0] >= start && span[0] - verbEnd < longestLead),
  );
  const words = text.slice(from, start).trim().split(/\s+/).filter(Boolean);
  if (sharing.test(text.slice(from, start))) return null;
  if (words.length === 1 && pointing.test(words[0] ?? '')) return null;
  const isSelf =
    verb.tag !== 'did:other' &&
    (verb.tag === 'did:self' ||
      lead.some(({ tag, span }) => tag === 'try:self' && isBeside(text.slice(span[0], start))));
  const by = isSelf ? 'self' : byOther(text, from, verb, hits, lead);
  const isPassive = by !== 'self' && has(lead, 'try:been');
  if (by === 'nobody' && !isPassive && isState(text.slice(from, start))) return null;
  if (by === 'nobody' && !isStrong && !isPassive && !isBareLead(text.slice(from, start))) return null;
  return { span: [from, sentence[1]], verbEnd, isStrong, by, isPassive, isDoing: false };
}

/** Words from "I" to the verb, in English: more of them are another clause. Elsewhere the verb may come last. */
const mostBetween = 5;
const isBeside = (lead: string): boolean =>
  !speaker.test(lead) || lead.trim().split(/\s+/).length <= mostBetween || and.test(lead);
const speaker = new RegExp(`^${oneWordOf('attempt:speaker')}`, 'iu');
const and = new RegExp(`\\s${oneOf('attempt:and')}\\s`, 'i');

/** "Mon compte est désactivé", "la pantalla sigue apagada", "das Gerät hat sich abgemeldet": so it is, nobody did it to mend. */
const isState = (lead: string): boolean => state.test(lead);
const state = new RegExp(`(?<!\\p{L})${oneOf('attempt:state')}\\s(?:\\p{L}+\\s)?$`, 'iu');

const byOther = (text: string, from: number, verb: Hit, hits: readonly Hit[], lead: readonly Hit[]) =>
  verb.tag === 'did:other' ||
  lead.some(({ tag, span }) => tag === 'try:other' && !isPronoun(text, span)) ||
  (isMending(hits, verb) && isName.test(text.slice(from, verb.span[0])))
    ? 'other'
    : 'nobody';

/** "It", and not the people of IT. */
const isPronoun = (text: string, [start]: Span): boolean => noDepartment.test(text.slice(start, start + 3));
const noDepartment = new RegExp(`^${oneWordOf('attempt:no-department')}`, 'u');

/** "Errol pressed", "Biomed then put": one word with a capital, where a small one would do. */
const isName = new RegExp(
  `^(?!${oneOf('attempt:no-name')}\\s)\\p{Lu}\\p{L}{2,}\\s(?:${oneOf('attempt:behind-name')}\\s)*$`,
  'u',
);

/** "We changed nothing", "nichts geändert". */
const isNothing = (text: string, [start, end]: Span): boolean =>
  nothingBefore.test(text.slice(Math.max(0, start - nearby), start)) ||
  nothingBehind.test(text.slice(end, end + nearby));
const nothingBefore = new RegExp(`\\b${oneOf('attempt:nothing')}\\s+$`, 'i');
const nothingBehind = new RegExp(`^\\s+${oneOf('attempt:nothing')}\\b`, 'i');

/** "We tried three things" announces them. */
const isCounted = (text: string, end: number): boolean =>
  asFollows.test(text.slice(end, end + 60)) || things.test(text.slice(end, end + 40));
const asFollows = new RegExp(`^[^.]{0,40}\\s${oneOf('attempt:as-follows')}`, 'i');
const things = new RegExp(`^\\s(?:\\w{2,8}\\s){1,2}${oneOf('attempt:things')}\\b`, 'i');

/** "Two of them restarted" tells how it went. */
const sharing = new RegExp(`^${oneOf('attempt:share')} `, 'i');

/** "That stopped it" tells of what was said before. */
const pointing = new RegExp(`^${oneOf('attempt:pointing')}$`, 'i');

/** "It" is no second thing. */
const isObject = (text: string, { span: [, end] }: Hit): boolean => object.test(text.slice(end, end + 16));
const object = new RegExp(`^\\s+(?!${oneWordOf('attempt:no-object')})\\p{L}{2,}`, 'iu');

const pronounBehind = new RegExp(`^\\s+${oneWordOf('attempt:answer-pronoun')}`, 'iu');

const isMending = (hits: readonly Hit[], { span: [start] }: Hit): boolean =>
  hits.some(({ tag, span }) => tag === 'try:did' && span[0] === start);

/** German has it before the verb: "die App gelöscht und das Kabel getauscht", "und mich neu angemeldet". */
const ownBefore = new RegExp(`\\s${oneOf('attempt:object-before')}\\s`, 'u');

const sameObject = new RegExp(`\\s${oneOf('attempt:same-object')}\\s$`, 'iu');

/** A second verb tells of a second thing when each of them has an object of its own. */
function isAnother(text: string, hits: readonly Hit[], first: Hit, second: Hit): boolean {
  const between = text.slice(first.span[1], second.span[0]);
  if (/[.;!?]\s/.test(between)) return true;
  if (sameObject.test(between)) return false;
  if (second.tag === 'did:self' && first.tag === 'did:self' && isObject(text, second)) return true;
  const and = hits.find(
    ({ tag, span }) => tag === 'try:and' && span[0] >= first.span[1] && span[1] <= second.span[0],
  );
  const cut = and === undefined ? between.search(/[,]\s/) : and.span[0] - first.span[1];
  if (cut < 0) return false;
  if (and === undefined && isMending(hits, first) && isMending(hits, second)) return true;
  const own = between.slice(0, cut).trim().split(/\s+/).filter(Boolean).length;
  const later = between.slice(cut).trim().split(/\s+/).length - 1;
  const isOwnBefore = ownBefore.test(between.slice(cut));
  if (isOwnBefore && isMending(hits, first) && isMending(hits, second)) return true;
  if (!isMending(hits, second) && pronounBehind.test(text.slice(second.span[1], second.span[1] + nearby)))
    return false;
  const isObjectBehind = /^\s*\p{L}+\s+\p{L}/u.test(text.slice(second.span[1], second.span[1] + 40));
  if (own >= 1 && isMending(hits, first) && isMending(hits, second) && isObject(text, second)) return true;
  return (own >= 2 && isObjectBehind) || later >= 3;
}

/** After the last comma, dash or line break before the verb, as far as it is near. */
export function clauseStart(text: string, sentence: number, verb: number): number {
  const from = Math.max(sentence, verb - longestLead * 2);
  const last = [...text.slice(from, verb).matchAll(boundary)].at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}
