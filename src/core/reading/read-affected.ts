import { type Count, countsIn } from './counts.ts';
import { atomsIn } from './dates/atoms-in.ts';
import { statusesIn } from './errors/http-status.ts';
import type { Finding } from './finding.ts';
import type { Hit, Tag } from './lexicon/lexicon.ts';
import type { Block, PreparedMessage, Sentence, Span } from './prepared.ts';
import { type Quantity, quantityOf } from './quantity-of.ts';
import { quoteOf } from './quote.ts';
import type { Reader } from './reader.ts';

export type Affected = Extract<Finding, { kind: 'affected' }>;
type Unit = Affected['unit'];

/** Who or what suffers, and how many; how many there are of something is not told. */
export const readAffected: Reader = (message) => {
  const found: Affected[] = [];
  let lastUnit: Unit = 'other';
  for (const block of message.blocks) {
    if (block.kind === 'code' || isOfOthers(block)) continue;
    let before: Sentence | null = null;
    for (const sentence of block.sentences) {
      for (const affected of affectedIn(message, sentence, before, lastUnit))
        if (!found.some(({ count, unit }) => count === affected.count && unit === affected.unit))
          found.push(affected);
      lastUnit = nounsIn(sentence.hits).at(-1)?.unit ?? lastUnit;
      before = sentence;
    }
  }
  return found;
};

/** What should be, and what to do, are not what is. */
const isOfOthers = ({ kind, topic }: Block): boolean =>
  topic === 'expected' || (topic === 'steps' && kind === 'item');

/** A sentence of so few words goes on with the one before: "About 6,400 messages." */
const fewWords = 6;

function affectedIn(
  message: PreparedMessage,
  sentence: Sentence,
  before: Sentence | null,
  lastUnit: Unit,
): readonly Affected[] {
  const { hits } = sentence;
  if (!isComplaint(message, sentence)) return [];
  const suffers = isSuffering(hits) || (before !== null && isShort(sentence) && isSuffering(before.hits));
  const isReported = suffers || has(hits, 'affected:reports');
  const { text } = message.message;
  const counts = countsIn(text, atomsIn(sentence)).filter(
    (count) => count.value > 1 && Number.isInteger(count.value) && !isStatus(text, sentence, count),
  );
  const growing = has(hits, 'affected:grows') && !has(hits, 'affected:steady');
  const found: Affected[] = [];
  const add = ({ count, span }: Pick<Quantity, 'count' | 'span'>, unit: Unit) => {
    if (!found.some(({ quotes: [quote] }) => quote.span[0] === span[0]))
      found.push({
        kind: 'affected',
        text: text.slice(...span),
        count,
        unit,
        growing,
        quotes: [quoteOf(message, span)],
      });
  };
  for (const { unit, isBad, span } of nounsIn(hits)) {
    const quantity = quantityOf(text, hits, span, counts);
    if (quantity === null) continue;
    const isTold = isReported || isBad || quantity.isPart;
    if (quantity.count === null ? isAllTold(hits) : isTold) add(quantity, unit);
  }
  if (found.length === 0 && suffers)
    for (const { value, span } of pronouns(text, hits, counts).slice(0, 1))
      add({ count: value, span }, lastUnit);
  const everyone = hits.find(({ tag }) => tag === 'affected:everyone');
  if (found.length === 0 && everyone !== undefined && suffers)
    add({ count: null, span: everyone.span }, 'users');
  return found;
}

/** "500 Internal Server Error" counts no servers. */
const isStatus = (text: string, sentence: Sentence, { value, span }: Count): boolean =>
  value >= 400 && value < 600 && statusesIn(text, sentence.span).some((each) => each.span[0] === span[0]);

/** No question, no reply of support, and nothing that is told because it went well. */
function isComplaint({ by, message }: PreparedMessage, { text, hits }: Sentence): boolean {
  if (text.endsWith('?')) return false;
  if (by === 'agent' && message.public) return false;
  const isBad = ['result:failed', 'result:in-vain', 'affected:suffers'] as const;
  return !has(hits, 'result:worked') || isBad.some((tag) => has(hits, tag));
}

const has = (hits: readonly Hit[], tag: Tag) => hits.some((hit) => hit.tag === tag);

/** "All users" without a number says little: only where it says, too, that they suffer. */
const isAllTold = (hits: readonly Hit[]): boolean =>
  has(hits, 'affected:suffers') && !has(hits, 'result:worked');

const signs = ['affected:suffers', 'affected:grows', 'affected:now', 'error:word'] as const;

const isSuffering = (hits: readonly Hit[]) => signs.some((tag) => has(hits, tag));

const isShort = ({ text }: Sentence) => text.length < 80 && text.split(/\s+/).length <= fewWords;

const noun = 'noun:';

const nounsIn = (hits: readonly Hit[]): readonly { unit: Unit; isBad: boolean; span: Span }[] =>
  hits.flatMap(({ tag, span }) => {
    if (!tag.startsWith(noun)) return [];
    const unit = tag.slice(noun.length);
    return [{ unit: unit === 'bad' ? 'records' : (unit as Unit), isBad: unit === 'bad', span }];
  });

const isRightBefore = (text: string, before: Span, span: Span): boolean =>
  before[1] <= span[0] && /^\s*(?:\p{L}{1,4}\s)?$/u.test(text.slice(before[1], span[0]));

/** "7 are returned", "the remaining two": what is counted has been named before. */
const pronouns = (text: string, hits: readonly Hit[], counts: readonly Count[]): readonly Count[] =>
  counts.filter(
    ({ span }) =>
      hits.some(({ tag, span: before }) => tag === 'affected:rest' && isRightBefore(text, before, span)) ||
      /^ (?:are|were|is|have|had|still|fail|failed|sind|waren|wurden|davon|sont|ont|d'entre|son|están|fueron|de ellos|são|estão|foram|deles)\b/i.test(
        text.slice(span[1], span[1] + 12),
      ),
  );
