import type { Find } from '../find.ts';
import { isFilledUp } from '../placeholder.ts';
import { entropyOf } from '../randomness.ts';
import { tokenPatterns, tokenShapes } from '../token-shapes.ts';

const isInWord = (character: string | undefined): boolean =>
  character !== undefined && /[A-Za-z0-9]/.test(character);

/** A few letters prove little by themselves: what follows has to be drawn by lot. */
const isShort = (start: string): boolean => start.length <= 3 || /^[A-Z]{4}$/.test(start);

const found = (start: number, end: number): Find => ({ start, end, kind: 'key', isCertain: true });

/** A token that begins at `at`; null when none does. `next` is where to look on. */
function tokenAt(text: string, at: number, start: string, rest: RegExp): { find: Find | null; next: number } {
  const bodyAt = at + start.length;
  rest.lastIndex = bodyAt;
  const body = isInWord(text[at - 1]) ? undefined : rest.exec(text)?.[0];
  if (body === undefined) return { find: null, next: bodyAt };
  const end = bodyAt + body.length;
  const isWhole =
    !isInWord(text[end]) && text[end] !== '_' && !(text[end] === '-' && rest.source.includes('-]'));
  const isReal = !isFilledUp(body) && (!isShort(start) || entropyOf(body) >= 3);
  return { find: isWhole && isReal ? found(at, end) : null, next: end };
}

/** No token is shorter: texts without so long a word need no search. */
const longWord = /\S{13}/;

/** Tokens that say by their beginning or their build whose they are. */
export function findTokens(text: string): Find[] {
  if (!longWord.test(text)) return [];
  const finds: Find[] = [];
  for (const [starts, rest] of tokenShapes)
    for (const start of starts.split(' '))
      for (let at = text.indexOf(start); at >= 0; ) {
        const { find, next } = tokenAt(text, at, start, rest);
        if (find !== null) finds.push(find);
        at = text.indexOf(start, next);
      }
  for (const [part, pattern] of tokenPatterns) {
    if (!text.includes(part)) continue;
    for (const { 0: token, index } of text.matchAll(pattern))
      if (!isFilledUp(token) && entropyOf(token) >= 3) finds.push(found(index, index + token.length));
  }
  return finds;
}
