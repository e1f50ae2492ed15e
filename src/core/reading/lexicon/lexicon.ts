import type { Span, Topic } from '../prepared.ts';
import type { BehaviourTag } from './behaviour-tag.ts';
import type { CircumstanceTag } from './circumstance-tag.ts';
import type { CueTag } from './cue-tag.ts';
import type { FactTag } from './fact-tag.ts';
import type { ReportTag } from './report-tag.ts';

/** What a phrase says when it is met in a sentence. */
export type Tag = BehaviourTag | CircumstanceTag | CueTag | FactTag | ReportTag;

/** A phrase that was met: what it says and where it stands in the message. */
export type Hit = { tag: Tag; span: Span };

/**
 * Phrases by what they say. A phrase is words with blanks between them, without capitals and punctuation:
 * `crash[es,ed,ing]` is a word with or without one of these endings, `cannot|can't` one of several words,
 * `gone|went-away` one word or two (a blank would begin the next place),
 * `really?` a word that may be missing, `_` any one word (`_?` one or none), `*ing` any word with this ending (not as the first),
 * `…` none to three words, none of which is a "not". Accents may be missing in the text, and ü may be ue.
 */
export type Phrases = Partial<Readonly<Record<Tag, readonly string[]>>>;

/** Words that show how a message is built. All without capitals. */
export type Structure = {
  /** What stands alone on a line, or before a colon, and says what follows. */
  headings: Partial<Readonly<Record<Topic, readonly string[]>>>;
  /** What may follow a heading of steps and changes nothing: "the problem". */
  headingTails?: readonly string[];
  /** What a question begins with that is answered by yes or no: no heading tells its topic in one. */
  headingAsks?: readonly string[];
  /** What tells the topic of a longer heading, that marks set off, by standing in it; a single word only of a short one. */
  headingParts?: Partial<Readonly<Record<Topic, readonly string[]>>>;
  /** Words before a heading that change nothing: "please list the". */
  headingLeads: readonly string[];
  /** First words of a greeting. */
  greetings: readonly string[];
  /** First words of a line that ends a letter. */
  closings: readonly string[];
  /** Starts of lines that mail programs add under a message. */
  mailer: readonly string[];
  /** "On … wrote:" as start and end of a line (or two). */
  replyIntros: readonly (readonly [start: string, end: string])[];
  /** Labels of a mail's head as it is quoted: from, then sent or subject. */
  mailFrom: readonly string[];
  mailAbout: readonly string[];
  /** Marks above a mail that is forwarded. */
  forwards: readonly string[];
  /** What somebody writes above a mail of others that they pass on. */
  passesOn: readonly string[];
  /** Starts of a line of dashes: "Original Message". */
  originals: readonly string[];
  /** How the lines begin that a form says where nobody has filled it in. */
  prompts?: readonly string[];
  /** Any one of them makes a paragraph a disclaimer. */
  disclaimers: readonly string[];
  /** Any one of them in the first lines makes a message automatic. */
  automatic: readonly string[];
  /** Words that a dot follows without ending the sentence. */
  abbreviations: readonly string[];
  /** Words of a subject that say nothing of the matter. */
  vague: readonly string[];
  /** "Step" in "Step 1:". */
  stepWords: readonly string[];
};
