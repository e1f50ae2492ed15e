import type { Tag } from '../lexicon/lexicon.ts';
import type { Sentence, Span } from '../prepared.ts';
import { clauseAround } from './clause.ts';

/** What is said around a date: in its clause, in its sentence, and right before it. */
export type Says = {
  clause(tag: Tag): boolean;
  sentence(tag: Tag): boolean;
  before(tag: Tag): boolean;
  /** Whether the first of two is said in the clause, before the date and before the other begins. */
  first(tag: Tag, other: Tag): boolean;
  /** The text right before, as long as a few words. */
  lead: string;
  /** The words of its clause. */
  words: string;
  /** "Friday's": what belongs to the day follows. */
  isOwner: boolean;
};

export function saysAround(text: string, { hits, span }: Sentence, date: Span): Says {
  const [from, to] = clauseAround(text, span, date);
  const near = hits.filter((hit) => hit.span[0] >= from && hit.span[1] <= to);
  return {
    clause: (tag) => near.some((hit) => hit.tag === tag),
    sentence: (tag) => hits.some((hit) => hit.tag === tag),
    before: (tag) => hits.some((hit) => hit.tag === tag && leadsTo(text, hit.span, date)),
    first: (tag, other) => {
      const start = near.find((hit) => hit.tag === other)?.span[0] ?? date[0];
      return near.some((hit) => hit.tag === tag && hit.span[1] <= Math.min(start, date[0]));
    },
    words: text.slice(from, to),
    isOwner: /['’]s$/i.test(text.slice(date[1] - 2, date[1])),
    lead: text.slice(Math.max(span[0], date[0] - 16), date[0]),
  };
}

/** Between "by" and "Friday": at most two short words. */
const leadsTo = (text: string, hit: Span, date: Span): boolean =>
  hit[1] <= date[0] &&
  date[0] - hit[1] <= 12 &&
  /^\s*(?:\p{L}{1,4}(?:['’]|\.?\s+)){0,2}$/u.test(text.slice(hit[1], date[0]));
