import type { Hit } from '../lexicon/lexicon.ts';
import { hitsIn, type Matcher } from '../lexicon/match.ts';
import type { ReportSign } from '../lexicon/report-tag.ts';
import { lowerCase, type Words, wordsIn } from '../prepare/words.ts';

/** A sentence, what the lexicon of reports meets in it, and how many words it has. */
export type Said = { text: string; hits: readonly Hit[]; words: number };

/** Addresses and code are no words; their places stay. */
const noWords = /https?:\/\/\S+|`[^`\n]{0,200}`/g;
const blank = (text: string) => ' '.repeat(text.length);

/** "[Sidebar] …", "sidebar: …", "fix(sidebar): …". */
const prefix = /^\s*(?:\[[^\]\n]{0,60}\]|\([^)\n]{0,60}\)|[\w.()/& -]{1,30}:)\s*/;

export function saidOf(text: string, matcher: Matcher): Said {
  const words = wordsIn(lowerCase(text.replace(noWords, blank)));
  return { text, hits: hitsIn(words, matcher).hits, words: words.end - words.first };
}

const signOf = ({ tag }: Hit) => tag.slice('report:'.length) as ReportSign;

export const signsIn = ({ hits }: Said): ReadonlySet<ReportSign> => new Set(hits.map(signOf));

const firstPlace = ({ starts, first, end }: Words) => (first < end ? starts[first] : undefined);

/** What the first word says; in a title behind its prefix, and of the prefix whether something was mended ("fix: …"). */
export function firstSignsIn({ text, hits }: Said): ReadonlySet<ReportSign> {
  const lower = lowerCase(text);
  const zero = firstPlace(wordsIn(lower));
  const first = firstPlace(wordsIn(lower, prefix.exec(text)?.[0].length ?? 0));
  const opens = (hit: Hit) => hit.span[0] === first || (hit.span[0] === zero && signOf(hit) === 'mending');
  return new Set(hits.filter(opens).map(signOf));
}

export const asks = ({ text }: Said): boolean => /\?[\s"'”’)*_]*$/.test(text);
