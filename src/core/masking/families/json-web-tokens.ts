import type { Find } from '../find.ts';

/** Header and claims are JSON, which in base64 begins with ey. The signature may have been cut off. */
const jwt =
  /(?<![\w-])ey[A-Za-z0-9_-]{10,2000}\.ey[A-Za-z0-9_/\\-]{10,4000}(?:\.[A-Za-z0-9_/\\-]{0,2000}={0,2})?/g;

/** The same once more in base64: {"alg", {"typ", {"kid" and their like begin so. */
const wrapped = /(?<![\w-])ZXlK[A-Za-z0-9+/_\\-]{60,4000}={0,2}/g;

export const findJsonWebTokens = (text: string): Find[] =>
  (text.includes('ey') ? [jwt] : [])
    .concat(text.includes('ZXlK') ? [wrapped] : [])
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: token, index }) => ({
      start: index,
      end: index + token.length,
      kind: 'key',
      isCertain: true,
    }));
