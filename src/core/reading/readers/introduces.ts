import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence } from '../prepared.ts';

/** Signs or brackets before the first word. */
const lead = 3;

/** Who writes: "This is Earl from the yard", "I am the office manager of …". Before a name only where one follows. */
export const introduces = ({ text, span: [start] }: Sentence, { tag, span: [from, end] }: Hit): boolean =>
  from - start <= lead &&
  (tag === 'story:introduces' || (tag === 'story:presents' && /^\s\p{Lu}/u.test(text.slice(end - start))));
