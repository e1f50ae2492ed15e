import type { Known } from './sign.ts';

/** Somebody asks for what the product does not have: in so many words, or the whole first message reads like it. */
export const isWish = ({ reading, lean }: Pick<Known, 'reading' | 'lean'>): boolean =>
  lean?.kind === 'feature' ||
  reading.findings.some((finding) => finding.kind === 'cue' && finding.cue === 'feature-request');
