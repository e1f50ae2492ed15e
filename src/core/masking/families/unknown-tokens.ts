import type { Find } from '../find.ts';
import { isFakeToken } from '../placeholder.ts';
import { looksRandom } from '../randomness.ts';
import { tokenShapes } from '../token-shapes.ts';

/**
 * A token of a service that no rule knows: words that say whose it is, and a long part drawn by lot. `acme_live_…`,
 * `rnd_…`, `zq-prod-…`. The parts are the groups.
 */
const token = /(?<![\w./+=@#~-])((?:[A-Za-z][A-Za-z0-9]{1,11}[_-]){1,3})([A-Za-z0-9]{30,200})(?![\w./+-])/g;

/** In front of it they say that it is an id, a name of a build or of a file, which are kept. */
const ids =
  /(?:^|[_-])(?:req|request|msg|message|evt|event|id|ids|uid|uuid|user|usr|org|acct|account|cus|customer|ch|pi|in|sub|order|inv|trace|span|run|job|task|sess|node|pod|vol|snap|ami|subnet|eni|etag|hash|sha\d*|md5|commit|rev|build|image|img|file|page|doc|thread|conv|ticket|issue|log|cache|chunk|main|index|vendor|asset|assets|v\d+)[_-]$/i;

/** In front of it they say that it is a key, also where the rest is hexadecimal, as sums and ids of builds are. */
const keys = /(?:^|[_-])(?:sk|rk|pk|ak|key|api|apikey|tok|token|pat|secret|live|test|auth|access)[_-]$/i;

/** "api key 4f1c…": of two words, with nothing but a blank behind them. */
const named =
  /(?<!\p{L})(?:api|access|secret|auth|private|license)[ _-]?(?:key|token|secret)[ \t]{1,3}["'`(]?([\w.~+/=-]{24,400})/giu;

/** Whose tokens are known is judged by their own rules: one that is too short for them is none. */
const known = new Set(tokenShapes.flatMap(([starts]) => starts.split(' ')));

function isToken(start: string, value: string): boolean {
  if (known.has(start) || isFakeToken(value) || !looksRandom(value, { length: 30, entropy: 3.3 }))
    return false;
  if (/^[0-9a-f]+$/i.test(value)) return keys.test(start);
  return !ids.test(start);
}

const found = (start: number, value: string): Find => ({
  start,
  end: start + value.length,
  kind: 'key',
  isCertain: false,
});

/** Nothing but the look speaks for them, so that a person may say that one is none. */
export const findUnknownTokens = (text: string): Find[] => [
  ...[...text.matchAll(token)]
    .filter(({ 1: start = '', 2: value = '' }) => isToken(start, value))
    .map(({ 0: all, index }) => found(index, all)),
  ...[...text.matchAll(named)]
    .filter(({ 1: value = '' }) => !isFakeToken(value) && looksRandom(value, { length: 24, entropy: 3.3 }))
    .map(({ 0: all, 1: value = '', index }) => found(index + all.length - value.length, value)),
];
