import type { Role } from '../../../../src/core/case/person.ts';
import type { Cue, Finding, FindingKind } from '../../../../src/core/reading/finding.ts';

/**
 * What a careful person reads out of a conversation, written down before any rule that reads it. What counts:
 *
 * - Facts come from what an author wrote now: not from greetings, signatures ("Sent from my iPhone"), disclaimers,
 *   automatic replies, or the quoted part of a reply. A mail that somebody forwards is content.
 * - A fact stands here once, however often it is said. Said again with the same words it is one finding with several
 *   quotes; said again in other words, the second is `optional`. A fact that its author takes back ("sorry, I meant
 *   128") is no fact; one that has changed since ("it is 31 now") is a second one.
 * - `optional`: a second person could say either. Finding it is neither right nor wrong. Nothing else is forgiven.
 */
export type GoldFact = {
  /** Where it stands: literal parts of messages. A finding must have a quote that overlaps one of them. */
  quotes: readonly [GoldQuote, ...GoldQuote[]];
  optional: boolean;
} & (
  | GoldEnvironment
  | GoldError
  | GoldDeadline
  | GoldAttempt
  | GoldAffected
  | { kind: 'observed' | 'expected' | 'step'; text: string }
  | { kind: 'cue'; cue: MeasuredCue }
);

/** `message` counts from 1. */
export type GoldQuote = { message: number; text: string };

type Part<Kind extends 'environment' | 'error'> = Extract<Finding, { kind: Kind }>['part'];

/**
 * Where the problem shows, for the customer or for an agent who reproduced it. A browser, system or device counts
 * without a version, an app or SDK only with one (or a build). Where it is said not to show is optional. A question
 * ("Chrome, Firefox or Safari?") and advice are none. `parts` and `texts`: any of them is right. A text is the name with
 * its version or value, as literally as the words allow.
 */
type GoldEnvironment = {
  kind: 'environment';
  parts: readonly Part<'environment'>[];
  texts: readonly string[];
};

/**
 * `text`: the words that the product showed, not what the customer makes of them. `code`: the vendor's code.
 * `http-status`: of a failure, not 200. `stack` and `log`: a block is one fact; the words and times inside it are
 * part of it, its codes, statuses and request ids are facts of their own. `timestamp`: day and time of a failure.
 */
type GoldError = { kind: 'error'; parts: readonly Part<'error'>[]; text: string };

/**
 * A day on which something is due that was not yet past when it was written: asked for, promised, or an event that
 * cannot go ahead without it. `days`, each of which is right, in the author's zone: the day that is named ("before
 * Friday" is Friday; the end of a month is its last day; two business days leave Saturday and Sunday out; a week
 * ends with its Friday or its Sunday). `by`: who has to do it; `either` where the customer has to and cannot before
 * support has.
 */
type GoldDeadline = { kind: 'deadline'; days: readonly string[]; by: 'customer' | 'support' | 'either' };

/**
 * Something that somebody did so that it would work, or to see whether it does. `by` did it, whoever proposed it;
 * a proposal that nobody followed is none. One thing done is one attempt ("removed and added it again" is one, "cleared
 * the cache and tried another laptop" are two). `words`: beginnings of words that its text must have. `results`: any of
 * them is right; it has two where something helped at a price.
 */
type GoldAttempt = {
  kind: 'attempt';
  words: readonly string[];
  by: 'customer' | 'support';
  results: readonly Extract<Finding, { kind: 'attempt' }>['result'][];
};

/**
 * Who or what suffers, and how many: not how many there are. How many use what is broken is optional. `count` is null for
 * "all", "many", "some". `growing` only where the same sentence says so or denies it, otherwise undefined: either is
 * right. `units`: any of them is right.
 */
type GoldAffected = {
  kind: 'affected';
  count: number | null;
  units: readonly Extract<Finding, { kind: 'affected' }>['unit'][];
  growing: boolean | undefined;
};

/** The cues that are marked in every conversation. */
export const measuredCues = [
  'leaving',
  'legal',
  'public',
  'executive',
  'refund',
  'exposure',
  'unauthorised-access',
  'vulnerability',
  'data-loss',
] as const satisfies readonly Cue[];

type MeasuredCue = (typeof measuredCues)[number];

/** The kinds that the gold marks in every conversation; of the others it marks nothing. */
export const goldKinds = [
  'environment',
  'error',
  'deadline',
  'attempt',
  'affected',
  'observed',
  'expected',
  'step',
  'cue',
] as const satisfies readonly FindingKind[];

export type GoldKind = (typeof goldKinds)[number];

export type GoldMessage = {
  who: string;
  role: Role;
  public: boolean;
  /** On the author's clock: 2026-03-02 09:14. */
  time: string;
  /** IANA name, such as America/Chicago. */
  zone: string;
  text: string;
};

export type GoldConversation = {
  id: string;
  /** Of the customer. */
  language: 'en' | 'de' | 'fr' | 'es' | 'pt';
  subject: string;
  messages: readonly GoldMessage[];
  gold: readonly GoldFact[];
  /** Numbers of two neighbours, of one day and deaf to each other, that could as well have come the other way round. */
  swappable: readonly (readonly [number, number])[];
};
