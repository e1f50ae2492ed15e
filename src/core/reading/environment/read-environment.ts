import { has } from '../lexicon/has.ts';
import type { PreparedMessage, Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { devices } from './devices.ts';
import { devicesByKind } from './devices-by-kind.ts';
import { isElsewhere } from './elsewhere.ts';
import { ids } from './ids.ts';
import { listedVersions, looseVersions } from './loose-version.ts';
import { named } from './named.ts';
import { namedVersions } from './named-version.ts';
import { flags, plans } from './plans-and-flags.ts';
import { regions } from './regions.ts';
import { saidVersions } from './said-version.ts';
import { type EnvironmentFinding, overlapsAny, type Piece, type View } from './view.ts';

/** Where the problem shows: browser, system, app, device, plan, flags, and whose account it is. */
export const readEnvironment: Reader = (message) => {
  const found: EnvironmentFinding[] = [];
  for (const { sentence, block } of sentencesOf(message)) {
    const label = block.label?.text ?? '';
    const whole = sentence === block.sentences[0] ? withLabel(message, block.label, sentence) : sentence;
    const view: View = { text: message.message.text, sentence: whole, label, source: sourceOf(message) };
    for (const { part, text, span } of sentence.text.endsWith('?') ? ids(view) : piecesOf(view))
      found.push({ kind: 'environment', part, text, quotes: [quoteOf(message, span)] });
  }
  return found.sort((a, b) => a.quotes[0].span[0] - b.quotes[0].span[0]);
};

/** "Account: ardent-brokers": what the label says is of what follows. */
const withLabel = ({ message }: PreparedMessage, label: Sentence | null, sentence: Sentence): Sentence => {
  if (label === null) return sentence;
  const span = [label.span[0], sentence.span[1]] as const;
  return {
    span,
    text: message.text.slice(...span),
    hits: [...label.hits, ...sentence.hits],
    holds: label.holds | sentence.holds,
  };
};

const sourceOf = ({ by, message }: PreparedMessage): View['source'] =>
  by === 'customer' ? 'customer' : message.public ? 'reply' : 'note';

/** "Galaxy A54" inside of "Samsung Galaxy A54". */
const withoutInner = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter(
    (piece) =>
      !pieces.some(
        ({ span }) =>
          span[0] <= piece.span[0] &&
          piece.span[1] <= span[1] &&
          span[1] - span[0] > piece.span[1] - piece.span[0],
      ),
  );

/** A reply tells of the customer's account, and of more only where the agent has seen the problem. */
function piecesOf(view: View): readonly Piece[] {
  const { hits } = view.sentence;
  const owned = [...ids(view), ...regions(view), ...flags(view)];
  if (view.source === 'reply' && !has(hits, 'env:seen') && !has(hits, 'env:shown')) {
    const isTheirs = owned.some(({ part }) => part === 'account' || part === 'workspace');
    return isTheirs ? [...owned, ...plans(view)] : owned;
  }
  const programs = named(view);
  const things = [...devices(view), ...devicesByKind(view).filter(({ span }) => !overlapsAny(span, owned))];
  const paid = plans(view);
  const all = withoutInner([...programs, ...things.filter(({ span }) => !overlapsAny(span, programs))]);
  const where = all.filter(({ span }) => !overlapsAny(span, paid));
  const found = [...where, ...versions(view, [...where, ...owned])];
  return [...owned, ...found.filter(({ span }) => !isElsewhere(view, span)), ...paid];
}

/** Of apps and of what developers build with; what has been read as something else is none. */
function versions(view: View, taken: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const more of [
    saidVersions(view),
    namedVersions(view),
    looseVersions(view),
    listedVersions(view, taken),
  ])
    found.push(...more.filter(({ span }) => !overlapsAny(span, [...taken, ...found])));
  return found;
}
