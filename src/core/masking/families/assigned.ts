import { signAfter } from '../assigned-sign.ts';
import { judge } from '../assigned-value.ts';
import type { Find } from '../find.ts';
import { classOf } from '../identifier.ts';
import { knownServices } from '../known-services.ts';

/** What a name must have in it to be looked at. */
const keyword = new RegExp(
  `pass(?:w(?:or)?d|wort|phrase|code|(?![a-z]))|kennwort|contrase[nñ]a|senha|pwd|secret|token|cred|key|auth|access|api|login|session|jwt|bearer|mot de passe|(?<![a-z])(?:sig|sid|pat|psw|pw|linked[_-]in|new[_-](?:relic|york)|message[_-]bird|private[_-]ai)(?![a-z])|${knownServices.join('|')}`,
  'gi',
);

/** Enough of a value to judge it by; what is longer goes on to its end once it is known to be a secret. */
const glance = 200;
const longest = 8000;

const openingQuote = /\\?(["'`])/y;
const bare = /[^\s"'`<>,;(){}[\]|\\]*/y;
const barePassword = /[^\s"'`<>;,]*/y;
const rests: Readonly<Record<string, RegExp>> = {
  '"': /[^"\\\r\n]*(?:\\[^"\r\n][^"\\\r\n]*)*/y,
  "'": /[^'\\\r\n]*(?:\\[^'\r\n][^'\\\r\n]*)*/y,
  '`': /[^`\\\r\n]*(?:\\[^`\r\n][^`\\\r\n]*)*/y,
};

const isNameSign = (character = ' '): boolean =>
  /[\w.-]/.test(character) || (character > '\x7f' && /\p{L}/u.test(character));

function nameAround(text: string, at: number, after: number): readonly [start: number, end: number] {
  let start = at;
  while (start > after && at - start < 60 && isNameSign(text[start - 1])) start -= 1;
  let end = at;
  while (end - at < 100 && isNameSign(text[end])) end += 1;
  // A dot may end the sentence, a dash may be an arrow's: no part of a name.
  while (end > at && /[.-]/.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}

type Value = { value: string; start: number; end: number; isQuoted: boolean };

/** The value that begins at a position, as far as `most` characters of it. */
function valueAt(text: string, at: number, isPassword: boolean, most: number): Value | null {
  openingQuote.lastIndex = at;
  const [opening = '', quote = ''] = openingQuote.exec(text) ?? [];
  const start = at + opening.length;
  const run = rests[quote] ?? (isPassword ? barePassword : bare);
  run.lastIndex = 0;
  const value = run.exec(text.slice(start, start + most))?.[0] ?? '';
  return value === '' ? null : { value, start, end: start + value.length, isQuoted: quote !== '' };
}

/** What stands on the line before a position, and from it on; no more of it than a glance. */
function lineBefore(text: string, at: number): string {
  const part = text.slice(Math.max(0, at - glance), at);
  return part.slice(part.lastIndexOf('\n') + 1);
}
const lineAfter = (text: string, at: number): string =>
  /^[^\r\n]*/.exec(text.slice(at, at + glance))?.[0] ?? '';

/** What the name from `start` to `end` gives away. */
function findAt(text: string, start: number, end: number): Find | null {
  const signed = signAfter(text, start, end);
  const nameClass = signed && classOf(text.slice(start, end) + signed.more);
  if (signed === null || nameClass === null) return null;
  const isPassword = nameClass === 'password';
  const found = valueAt(text, signed.valueAt, isPassword, glance);
  if (found === null) return null;
  const { value, isQuoted, start: from } = found;
  const judged = judge({
    ...signed,
    value,
    isQuoted,
    nameClass,
    before: lineBefore(text, start),
    after: lineAfter(text, found.end + (isQuoted ? 1 : 0)),
  });
  if (judged === null) return null;
  const isCut = judged.length === glance;
  const to = (isCut ? valueAt(text, signed.valueAt, isPassword, longest)?.end : null) ?? from + judged.length;
  return { start: from, end: to, kind: isPassword ? 'password' : 'key', isCertain: judged.isCertain };
}

/** Values that their name gives away: `password = …`, "token": "…", --api-key …, "the password is …". */
export function findAssigned(text: string): Find[] {
  const finds: Find[] = [];
  let after = 0;
  for (const { 0: word, index } of text.matchAll(keyword)) {
    if (index < after) continue;
    const [start, nameEnd] = nameAround(text, index, after);
    const end = Math.max(nameEnd, index + word.length);
    const find = findAt(text, start, end);
    if (find !== null) finds.push(find);
    after = find?.end ?? end;
  }
  return finds;
}
