import { type Assignment, judge } from '../assigned-value.ts';
import type { Find } from '../find.ts';
import { classOf } from '../identifier.ts';
import { knownServices } from '../known-services.ts';

/** What a name must have in it to be looked at. */
const keyword = new RegExp(
  `pass(?:w(?:or)?d|wort|phrase|code|(?![a-z]))|kennwort|contrase[nñ]a|senha|pwd|secret|token|cred|key|auth|access|api|login|session|jwt|bearer|(?<![a-z])(?:sig|sid|pat|psw|linked[_-]in|new[_-](?:relic|york)|message[_-]bird|private[_-]ai)(?![a-z])|${knownServices.join('|')}`,
  'gi',
);

/** Words between a name and its sign: "API key for imports: …". */
const between = String.raw`(?:[ \t]{1,4}[\w.-]{1,20}){0,3}?`;
const closing = String.raw`(?:\\?["'\x60\])}]){0,3}`;
const signs = [
  // key = value, key: value, key => value, key := value, key || value
  String.raw`(?<sign>[ \t]{0,40}(?:={1,3}>?|:{1,3}=|:|\?{1,2}=|\|\|=?|->|[.+]=)[ \t]{0,40})`,
  // "key", "value" and setKey("value")
  String.raw`(?<list>[ \t]{0,2}[,(][ \t]{0,4}(?=\\?["'\x60]))`,
  // name: KEY, value: "…" of JSON, YAML and XML
  String.raw`(?<pair>[\s,]{1,40}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})`,
  // <key>value</key>
  '(?<tag>>)',
  // the password is …
  String.raw`(?<words>[ \t]{1,4}(?:is|was|are|ist|war|lautet|lautete|est|es|é)[ \t]{0,4}:?[ \t]{1,4})`,
];
const sign = new RegExp(`(?<more>${between})${closing}(?:${signs.join('|')})`, 'y');
/** --token value */
const optionSign = /(?:[ \t]{1,4}|=)/y;

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

const isNameSign = (character: string | undefined): boolean => /[\w.-]/.test(character ?? ' ');

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

/** What stands in the place of a masked value, and user[password] is not. */
const openMark = /(?<![\w\])])\[[^[\]\n]{0,40}$/;

type Signed = { more: string; by: Assignment['by']; isTight: boolean; valueAt: number };

/** What leads from a name to its value; null when nothing does. */
function signAfter(text: string, start: number, end: number): Signed | null {
  const isOption =
    /(?:^|\s)--?$/.test(text.slice(Math.max(0, start - 3), start)) || text.startsWith('--', start);
  if (isOption) {
    optionSign.lastIndex = end;
    if (optionSign.test(text)) return { more: '', by: 'sign', isTight: true, valueAt: optionSign.lastIndex };
  }
  sign.lastIndex = end;
  const match = sign.exec(text);
  if (match === null) return null;
  const { more = '', tag, words } = match.groups ?? {};
  const nameEnd = end + more.length;
  if (text[nameEnd] === ']' && openMark.test(text.slice(Math.max(0, nameEnd - 50), nameEnd))) return null;
  const isTagged = text[start - 1] === '<' || /["']/.test(text[end] ?? '');
  if (tag !== undefined && !isTagged) return null;
  return {
    more,
    by: words === undefined ? 'sign' : 'words',
    isTight: match[0] === '=',
    valueAt: sign.lastIndex,
  };
}

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
