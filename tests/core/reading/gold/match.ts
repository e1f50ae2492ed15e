import type { Case } from '../../../../src/core/case/case.ts';
import type { Message } from '../../../../src/core/case/message.ts';
import type { Finding } from '../../../../src/core/reading/finding.ts';
import { dayIn } from './days.ts';
import type { GoldFact, GoldQuote } from './gold.ts';
import { likeness, sameFigures, wordsOf } from './words.ts';

type Of<Kind extends GoldFact['kind']> = Extract<GoldFact, { kind: Kind }>;
type Found<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;

/** Names, sentences and steps may be cut a little wider or narrower than the gold has them. */
const similar = 0.5;
/** What is shown as verbatim may not: room for "Error:" before it, or a full stop. */
const verbatim = 0.7;
/** Words that may stand around an id or a code: "error code", "request id". */
const around = 2;
/** An attempt is a line of a list, not a paragraph. */
const longestAttempt = 40;

/** Every place in the message where the quote stands. */
function* placesOf({ text }: GoldQuote, message: Message): Generator<readonly [number, number]> {
  for (let at = message.text.indexOf(text); at >= 0; at = message.text.indexOf(text, at + 1)) {
    yield [at, at + text.length];
  }
}

/** Whether one of the finding's quotes touches one of the fact's. */
export function isThere(finding: Finding, fact: GoldFact, { messages }: Case): boolean {
  return fact.quotes.some((quote) => {
    const message = messages[quote.message - 1];
    if (message === undefined) return false;
    const places = [...placesOf(quote, message)];
    return finding.quotes.some(
      ({ messageId, span }) =>
        messageId === message.id && places.some(([start, end]) => span[0] < end && start < span[1]),
    );
  });
}

const isNamed = (id: string, text: string): boolean => {
  const [wanted, found] = [wordsOf(id), wordsOf(text)];
  return found.length <= wanted.length + around && wanted.every((word) => found.includes(word));
};

const isSameEnvironment = (found: Found<'environment'>, { parts, texts }: Of<'environment'>): boolean =>
  parts.includes(found.part) &&
  texts.some((text) => sameFigures(found.text, text) && likeness(found.text, text) >= similar);

const status = (text: string) => /\b[1-5]\d\d\b/.exec(text)?.[0];

function isSameError(found: Found<'error'>, { parts, text }: Of<'error'>): boolean {
  if (!parts.includes(found.part)) return false;
  switch (found.part) {
    case 'code':
    case 'request-id':
      return isNamed(text, found.text);
    case 'http-status':
      return status(found.text) !== undefined && status(found.text) === status(text);
    case 'timestamp':
      return sameFigures(found.text, text) && likeness(found.text, text) >= similar;
    default:
      return likeness(found.text, text) >= verbatim;
  }
}

function isSameDeadline(found: Found<'deadline'>, { days, by }: Of<'deadline'>, of: Case): boolean {
  const said = of.messages.find(({ id }) => id === found.quotes[0].messageId);
  const zone = said?.author.role === 'customer' ? of.requester?.timeZone : of.agent.timeZone;
  return (by === 'either' || found.by === by) && days.includes(dayIn(zone ?? 'UTC', found.at));
}

/** `by` of a finding is a side or the name of an author. */
function sideOf(by: string, { messages }: Case): string {
  const author = messages.find((message) => message.author.name === by)?.author;
  if (author !== undefined) return author.role === 'customer' ? 'customer' : 'support';
  return by === 'agent' ? 'support' : by;
}

function isSameAttempt(found: Found<'attempt'>, { words, by, results }: Of<'attempt'>, of: Case): boolean {
  // The word of "l'imprimante" begins behind the apostrophe.
  const said = wordsOf(found.text).flatMap((word) => [word, ...word.split("'").slice(1)]);
  const has = (beginning: string) =>
    wordsOf(beginning).every((part) => said.some((word) => word.startsWith(part)));
  return (
    wordsOf(found.text).length <= longestAttempt &&
    words.every(has) &&
    sideOf(found.by, of) === by &&
    results.includes(found.result)
  );
}

const isSameAffected = (found: Found<'affected'>, { count, units, growing }: Of<'affected'>): boolean =>
  found.count === count && units.includes(found.unit) && (growing === undefined || found.growing === growing);

/** Whether the finding says what the fact says, wherever it stands. */
export function saysSame(found: Finding, fact: GoldFact, of: Case): boolean {
  if (found.kind === 'environment' && fact.kind === 'environment') return isSameEnvironment(found, fact);
  if (found.kind === 'error' && fact.kind === 'error') return isSameError(found, fact);
  if (found.kind === 'deadline' && fact.kind === 'deadline') return isSameDeadline(found, fact, of);
  if (found.kind === 'attempt' && fact.kind === 'attempt') return isSameAttempt(found, fact, of);
  if (found.kind === 'affected' && fact.kind === 'affected') return isSameAffected(found, fact);
  if (found.kind === 'cue' && fact.kind === 'cue') return found.cue === fact.cue;
  return found.kind === fact.kind && 'text' in fact && likeness(found.text, fact.text) >= similar;
}
