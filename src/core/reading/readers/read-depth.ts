import { stanceOf } from '../cues/stance.ts';
import { clauseAround } from '../deadlines/clause.ts';
import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { PreparedMessage, Sentence, Span } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { flat } from './under-topic.ts';

type Depth = Extract<Finding, { kind: 'depth' }>;

/** Of one message: the first of them say it. */
const most = 3;
/** Of a longer sentence only the part between commas is shown. */
const longest = 220;

/** What they cannot do, or how they get by (playbook I2), in the words of customers and of colleagues' notes. */
export const readDepth: Reader = (message) => {
  if (message.by !== 'customer' && message.message.public) return [];
  const found: Depth[] = [];
  for (const { sentence, block } of sentencesOf(message)) {
    if (found.length === most) break;
    if (lacks(sentence, room('story')) || block.topic === 'expected' || block.topic === 'tried') continue;
    const hit = sentence.hits.find((each) => says(sentence, each));
    if (hit === undefined) continue;
    const span = around(message, sentence, hit.span);
    const text = flat(message.message.text.slice(...span));
    found.push({
      kind: 'depth',
      text,
      blocked: hit.tag === 'story:blocked',
      quotes: [quoteOf(message, span)],
    });
  }
  return found;
};

function says(sentence: Sentence, { tag, span }: Hit): boolean {
  if (tag !== 'story:blocked' && tag !== 'story:gets-by') return false;
  const isElse = sentence.hits.some(
    (other) => other.tag === 'story:no-block' && other.span[0] < span[1] && span[0] < other.span[1],
  );
  if (isElse || sentence.text.endsWith('?')) return false;
  const isQuoted =
    (sentence.text.slice(0, span[0] - sentence.span[0]).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
  return (
    !isQuoted &&
    !stanceOf(sentence, span).supposed &&
    !sentence.hits.some((other) => other.tag === 'result:worked' && other.span[0] >= span[1])
  );
}

function around({ message }: PreparedMessage, { span, text }: Sentence, place: Span): Span {
  return text.length <= longest ? span : clauseAround(message.text, span, place);
}
