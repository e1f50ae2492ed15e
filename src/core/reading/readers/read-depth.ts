import { stanceOf } from '../cues/stance.ts';
import type { Finding } from '../finding.ts';
import { lacks, room } from '../holds.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import type { Sentence } from '../prepared.ts';
import { quoteOf } from '../quote.ts';
import type { Reader } from '../reader.ts';
import { sentencesOf } from '../sentences-of.ts';
import { overlaps } from '../spans.ts';
import { isQuoted, tellingPart } from './telling-part.ts';

type Depth = Extract<Finding, { kind: 'depth' }>;

/** Of one message: the first of them say it. */
const most = 3;

/** What they cannot do, or how they get by (playbook I2), in the words of customers and of colleagues' notes. */
export const readDepth: Reader = (message) => {
  if (message.by !== 'customer' && message.message.public) return [];
  const found: Depth[] = [];
  for (const { sentence, block } of sentencesOf(message)) {
    if (found.length === most) break;
    if (lacks(sentence, room('story')) || block.topic === 'expected' || block.topic === 'tried') continue;
    const hit = sentence.hits.find((each) => says(sentence, each));
    if (hit === undefined) continue;
    const { text, span } = tellingPart(message, sentence, hit.span);
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
  const isElse = sentence.hits.some((other) => other.tag === 'story:no-block' && overlaps(other.span, span));
  if (isElse || sentence.text.endsWith('?')) return false;
  return (
    !isQuoted(sentence, span) &&
    !stanceOf(sentence, span).supposed &&
    !sentence.hits.some((other) => other.tag === 'result:worked' && other.span[0] >= span[1])
  );
}
