import type { BehaviourTag } from '../lexicon/behaviour-tag.ts';
import type { Block, Sentence, Topic } from '../prepared.ts';

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
  | 'run'
  | 'acts+outcome'
  | 'acts+trouble'
  | 'acts+maybe'
  | 'acts+long'
  | 'acts+colon'
  /** What is done takes more than one act: "when I open it and press Save". */
  | 'acts+more'
  | 'trouble'
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
