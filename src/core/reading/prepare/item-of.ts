import { stepWords } from '../lexicon/known.ts';
import type { Line } from './lines.ts';

/** A line that begins an item of a list. `from` is where, in the line, its text begins. */
export type Item = { number: number | null; from: number; isCertain: boolean };

const bullet = /^(?:[-*+•‣◦·–—●○▪]|->|=>)\s+(?=\S)/;
const dotted = /^[([#]?(\d{1,2})(?:[.)\]:]|\s?[-–]\s|\.\))\s*(?=[^\s\d.])/;
const bare = /^(\d{1,2})\s+(?=\S)/;
const lettered = /^\(?([a-h])[.)]\s+(?=\S)/i;
/** (i), (ii), (iv): in brackets, for a bare i is a person. */
const roman = /^\((i{1,3}|iv|vi{0,3}|ix|x)\)\s+(?=\S)/i;
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const named = /^[#*\s]{0,6}(\p{L}{3,9})\s?#?(\d{1,2})\s?[.:)\-–*]{0,3}\s*(?=\S|$)/u;

export function itemOf({ text }: Line): Item | null {
  if (!mayBegin(text)) return null;
  const start = text.slice(0, 60);
  const mark = bullet.exec(start);
  if (mark !== null) return { number: null, from: mark[0].length, isCertain: true };
  const number = dotted.exec(start);
  if (number !== null) return { number: Number(number[1]), from: number[0].length, isCertain: true };
  const step = named.exec(start);
  if (step !== null && stepWords.has((step[1] ?? '').toLowerCase()))
    return { number: Number(step[2]), from: step[0].length, isCertain: true };
  const small = roman.exec(start);
  if (small !== null)
    return {
      number: romans.indexOf((small[1] ?? '').toLowerCase()) + 1,
      from: small[0].length,
      isCertain: true,
    };
  const letter = lettered.exec(start);
  if (letter !== null)
    return {
      number: (letter[1] ?? 'a').toLowerCase().charCodeAt(0) - 96,
      from: letter[0].length,
      isCertain: true,
    };
  const plain = bare.exec(start);
  if (plain !== null) return { number: Number(plain[1]), from: plain[0].length, isCertain: false };
  return null;
}

/** No item begins with a word, unless it is one letter with a sign behind it, or a number follows soon: "Step 1". */
function mayBegin(text: string): boolean {
  if (!isLetter(text.charCodeAt(0))) return text !== '';
  const second = text.charCodeAt(1);
  if (second === 46 || second === 41) return true;
  for (let at = 3; at < 13; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
