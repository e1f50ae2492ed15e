import type { Hit, Tag } from '../lexicon/lexicon.ts';
import { oneOf } from '../lexicon/little-words.ts';
import type { Sentence, Span } from '../prepared.ts';
import { overlaps } from '../spans.ts';
import { clauseAround } from './clause.ts';

/** What is said around a date: in its clause, in its sentence, and right before it. */
export type Says = {
  clause(tag: Tag): boolean;
  sentence(tag: Tag): boolean;
  before(tag: Tag): boolean;
  /** In its clause: before it, and behind it up to an "and". */
  ahead(tag: Tag): boolean;
  after(tag: Tag): boolean;
  /** Right behind it: "für Dienstag eingeplant". */
  next(tag: Tag): boolean;
  /** Whether the first of two is said in the clause, before the date and before the other begins. */
  first(tag: Tag, other: Tag): boolean;
  /** What is said nearest to it, before it rather than behind it, is that it was or is always so. */
  isOver: boolean;
  /** The date as it stands there. */
  date: string;
  /** The text right before, as long as a few words. */
  lead: string;
  /** The text right behind. */
  rest: string;
  /** The words of its clause. */
  words: string;
  isQuestion: boolean;
  /** "Monday: disk check". */
  isDiary: boolean;
  /** "Friday's": what belongs to the day follows. */
  isOwner: boolean;
};

export function saysAround(text: string, { hits, span }: Sentence, date: Span): Says {
  const [from, to] = clauseAround(text, span, date);
  const near = withoutInner(hits).filter((hit) => hit.span[0] >= from && hit.span[1] <= to);
  return {
    clause: (tag) => near.some((hit) => hit.tag === tag),
    sentence: (tag) => hits.some((hit) => hit.tag === tag),
    before: (tag) => hits.some((hit) => hit.tag === tag && leadsTo(text, hit.span, date)),
    ahead: (tag) => near.some((hit) => hit.tag === tag && hit.span[1] <= date[0]),
    after: (tag) =>
      near.some(
        (hit) =>
          hit.tag === tag && hit.span[0] >= date[1] && !andOthers.test(text.slice(date[1], hit.span[0])),
      ),
    next: (tag) => near.some((hit) => hit.tag === tag && hit.span[0] === date[1] + 1),
    first: (tag, other) => {
      const start = near.find((hit) => hit.tag === other)?.span[0] ?? date[0];
      return near.some((hit) => hit.tag === tag && hit.span[1] <= Math.min(start, date[0]));
    },
    get isOver() {
      return isOver(text, near, [from, to], date);
    },
    words: text.slice(from, to),
    isDiary: date[0] === span[0] && text.charAt(date[1]) === ':',
    isQuestion: text.charAt(span[1] - 1) === '?',
    isOwner: owner.test(text.slice(date[1] - 2, date[1])),
    date: text.slice(...date),
    rest: text.slice(date[1], Math.min(span[1], date[1] + 16)),
    lead: text.slice(Math.max(span[0], date[0] - 16), date[0]),
  };
}

/** "Needed by Friday and we open on Monday": what follows is told of something else. */
const andOthers = new RegExp(`\\s${oneOf('due:and-others')}(?!\\p{L})`, 'iu');
/** "Friday's". */
const owner = new RegExp(`${oneOf('due:owner')}$`, 'i');

/** "Due to the update on Monday" sets no date, and "bitte senden" promises nothing. */
function withoutInner(hits: readonly Hit[]): readonly Hit[] {
  const outer = hits.filter(({ tag }) => hides[tag] !== undefined);
  if (outer.length === 0) return hits;
  return hits.filter(
    ({ tag, span }) =>
      !outer.some((each) => hides[each.tag] === tag && each.span[0] <= span[0] && each.span[1] >= span[1]),
  );
}

const hides: Partial<Record<Tag, Tag>> = { 'due:not': 'due:latest', 'due:please': 'due:will' };

/** What was comes last before the date; where nothing is before it, first behind it; or the date is part of it. */
function isOver(text: string, near: readonly Hit[], [from]: Span, date: Span): boolean {
  const marks = near.filter(({ tag }) => tag.startsWith('due:') && !frames.has(tag));
  if (marks.some(({ tag, span }) => tag === 'due:not' && holds(text, span, date))) return true;
  const before = marks.filter(({ span }) => span[1] <= date[0]);
  if (before.every(({ tag }) => isOfEvent(tag)) && past.test(text.slice(from, date[0]))) return true;
  const next = marks.find(({ span }) => span[0] >= date[1]);
  if (before.every(({ tag }) => isOfEvent(tag)) && next?.tag === 'due:not' && next.span[0] === date[1] + 1)
    return true;
  const end = Math.max(...before.map(({ span }) => span[1]));
  if (before.length > 0)
    return before.filter(({ span }) => span[1] === end).every(({ tag }) => tag === 'due:not');
  return next?.tag === 'due:not';
}

/** "Have a nice weekend", "this morning", but not the "got" of "got two days to". */
const holds = (text: string, span: Span, date: Span): boolean =>
  overlaps(span, date) && text.slice(...span).includes(' ');

/** "The meeting on Monday": it says nothing of whether it is over. */
const isOfEvent = (tag: Tag) => tag === 'due:event' || tag === 'due:latest';

/** They stand right before a date, whatever is said of it. */
const frames: ReadonlySet<Tag> = new Set(['due:by', 'due:before', 'due:until']);

/** English verbs of what was, by their ending. */
const past = new RegExp(`${oneOf('due:done')}\\s`, 'iu');

/** Between "by" and "Friday": at most two short words. */
const leadsTo = (text: string, hit: Span, date: Span): boolean =>
  hit[1] <= date[0] &&
  date[0] - hit[1] <= 12 &&
  /^\s*(?:\p{L}{1,3}(?:['’]|\.?\s+)){0,2}$/u.test(text.slice(hit[1], date[0]));
