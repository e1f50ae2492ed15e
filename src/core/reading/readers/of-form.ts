import type { Block } from '../prepared.ts';

/** A heading, a question that marks set off, a box to tick: no words of who filled it in. */
export function isOfForm(block: Block): boolean {
  if (block.kind === 'code') return false;
  const { kind, topic, sentences } = block;
  const [first, last] = [sentences[0]?.text ?? '', sentences.at(-1)?.text ?? ''];
  if (kind === 'item') return /^\[[ xX]?\]\s|^\*\*[^*]+\*\*:?$/.test(first);
  if (sentences.length === 1 && answered.test(first)) return true;
  return (
    topic === 'other' &&
    (/^(?:#{1,6}|h[1-6]\.)\s/.test(first) ||
      (first.startsWith('**') && /\*\*:?$/.test(last) && sentences.some(({ text }) => text.includes('?'))))
  );
}

/** "Does it happen in a private window?: yes". */
const answered = /^[^?]{8,120}\?[*_]*:\s*\S{1,20}$/;
